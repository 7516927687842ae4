import type { Actor, Logger, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { EventCursorExpired, InvalidCursor } from '../contract/problems.js';
import type { NotificationBus } from '../database/database.js';
import type { EventStream, LoggedEvent } from './event-stream.js';

/** Channel that says for which tenant the log has grown. */
export const eventsChannel = 'leadengine_events';

const batchSize = 200;

/** A lost notification costs a follower this much. */
const pollMs = 1000;

interface LogRow {
  readonly cursor: string;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurred_at: Date;
  readonly actor: Actor;
  readonly correlation_id: string;
  readonly data: unknown;
}

/** A stream with its beginning and ending. */
export interface ClosableEventStream extends EventStream {
  start(): Promise<void>;
  close(): void;
}

export interface EventStreamParts {
  readonly unitOfWork: UnitOfWork;
  readonly bus: NotificationBus;
  readonly log: Logger;
}

const toLoggedEvent = (tenantId: string, row: LogRow): LoggedEvent => ({
  cursor: row.cursor,
  envelope: {
    id: row.id,
    type: row.type,
    version: row.version,
    occurredAt: row.occurred_at.toISOString(),
    tenantId,
    actor: row.actor,
    correlationId: row.correlation_id,
    data: row.data,
  },
});

/**
 * One subscription per process; followers of a tenant that wait at the same place share one query. A follower pulls, so a slow
 * one holds one batch and nothing grows.
 */
export const createEventStream = ({ unitOfWork, bus, log }: EventStreamParts): ClosableEventStream => {
  const waiting = new Map<string, Set<() => void>>();
  const closing = new AbortController();
  const fetching = new Map<string, Promise<readonly LoggedEvent[]>>();
  let unsubscribe: (() => void) | undefined;

  const fetchAfter = (scope: Scope, after: string): Promise<readonly LoggedEvent[]> => {
    const key = `${scope.tenantId}/${after}`;
    let under = fetching.get(key);
    if (under === undefined) {
      under = unitOfWork
        .read(scope, (sql) =>
          sql<LogRow>(
            `select cursor::text as cursor, id, type, version, occurred_at, actor, correlation_id, data from event_log e
             where e.tenant_id = $1 and e.cursor > $2::bigint order by e.cursor limit ${String(batchSize)}`,
            [scope.tenantId, after],
          ),
        )
        .then((rows) => rows.map((row) => toLoggedEvent(scope.tenantId, row)))
        .finally(() => fetching.delete(key));
      fetching.set(key, under);
    }
    return under;
  };

  const lastCursor = async (scope: Scope): Promise<string> => {
    const [row] = await unitOfWork.read(scope, (sql) =>
      sql<{ last: string }>('select last::text as last from event_cursors where tenant_id = $1', [scope.tenantId]),
    );
    return row?.last ?? '0';
  };

  const assertKept = async (scope: Scope, after: string): Promise<void> => {
    if (!/^\d{1,18}$/.test(after)) throw new InvalidCursor();
    const last = BigInt(await lastCursor(scope));
    const wanted = BigInt(after);
    if (wanted > last) throw new InvalidCursor();
    if (wanted === last) return;
    const [next] = await fetchAfter(scope, after);
    if (next === undefined || BigInt(next.cursor) !== wanted + 1n) throw new EventCursorExpired();
  };

  /** A wake that comes between registering and waiting is kept. */
  const watch = (tenantId: string) => {
    let isWoken = false;
    let resolve: (() => void) | undefined;
    const wake = (): void => {
      isWoken = true;
      resolve?.();
    };
    const set = waiting.get(tenantId) ?? new Set();
    waiting.set(tenantId, set.add(wake));
    return {
      async next(signal: AbortSignal): Promise<void> {
        if (!isWoken && !signal.aborted) {
          await new Promise<void>((done) => {
            const timer = setTimeout(done, pollMs);
            resolve = () => {
              clearTimeout(timer);
              done();
            };
            signal.addEventListener('abort', resolve, { once: true });
          }).finally(() => {
            if (resolve !== undefined) signal.removeEventListener('abort', resolve);
            resolve = undefined;
          });
        }
        isWoken = false;
      },
      end(): void {
        set.delete(wake);
        if (set.size === 0) waiting.delete(tenantId);
      },
    };
  };

  const read = async function* (
    scope: Scope,
    after: string,
    types: ReadonlySet<string> | undefined,
  ): AsyncGenerator<readonly LoggedEvent[], void, undefined> {
    const signal = AbortSignal.any([scope.signal, closing.signal]);
    const watcher = watch(scope.tenantId);
    let cursor = after;
    try {
      while (!signal.aborted) {
        const batch = await fetchAfter(scope, cursor);
        const [first] = batch;
        const last = batch.at(-1);
        if (first === undefined || last === undefined) {
          await watcher.next(signal);
          continue;
        }
        if (BigInt(first.cursor) !== BigInt(cursor) + 1n) return;
        cursor = last.cursor;
        const wanted = types === undefined ? batch : batch.filter(({ envelope }) => types.has(envelope.type));
        if (wanted.length > 0) yield wanted;
      }
    } finally {
      watcher.end();
    }
  };

  return {
    latestCursor: lastCursor,

    async follow(scope, { after, types }) {
      await assertKept(scope, after);
      return read(scope, after, types);
    },

    async start() {
      unsubscribe = await bus.subscribe(eventsChannel, (tenantId) => {
        // An empty payload follows a reconnect: anything may have happened.
        const sets = tenantId === '' ? [...waiting.values()] : [waiting.get(tenantId) ?? new Set()];
        for (const set of sets) for (const wake of set) wake();
      });
      log.debug({}, 'event stream follows the log');
    },

    close() {
      closing.abort();
      unsubscribe?.();
    },
  };
};

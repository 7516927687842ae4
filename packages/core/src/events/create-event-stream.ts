import type { Actor, Logger, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { EventCursorExpired, InvalidCursor } from '../contract/problems.js';
import type { NotificationBus, RelayUnitOfWork } from '../database/database.js';
import type { ScopeFactory } from '../kernel/scopes.js';
import type { EventStream, LoggedEvent, WantedTypes } from './event-stream.js';
import { createTenantFeed, type TenantFeed } from './tenant-feed.js';

/** Channel that says whose log has grown how far: `<tenant id>:<newest cursor>`. */
export const eventsChannel = 'leadengine_events';

const batchSize = 200;

/** A lost notification costs followers this much. One query asks for all tenants that are followed. */
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
  /** Says that a tenant's log has grown, sooner than the bus does. */
  advance(tenantId: string, last: string): void;
  close(): void;
}

export interface EventStreamParts {
  readonly unitOfWork: UnitOfWork;
  readonly relay: RelayUnitOfWork;
  readonly bus: NotificationBus;
  readonly scopes: ScopeFactory;
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

/** True when the events follow the cursor and each other without a hole. */
const followsOn = (events: readonly LoggedEvent[], cursor: bigint): boolean => {
  const last = events.at(-1);
  return last === undefined || BigInt(last.cursor) - cursor === BigInt(events.length);
};

/**
 * One subscription per process and one read per tenant and wake, whose events all followers share. A follower pulls, so a slow
 * one holds one batch and nothing grows; one that falls behind what is in memory reads the log.
 */
export const createEventStream = ({ unitOfWork, relay, bus, scopes, log }: EventStreamParts): ClosableEventStream => {
  const closing = new AbortController();
  const feeds = new Map<string, { readonly feed: TenantFeed; followers: number }>();
  const reading = new Map<string, Promise<readonly LoggedEvent[]>>();
  /** Wakes of all followers: as listeners of one signal they would be too many for it. */
  const closings = new Set<() => void>();
  let unsubscribe: (() => void) | undefined;
  let polling: NodeJS.Timeout | undefined;

  const readLog = (scope: Scope, after: bigint): Promise<readonly LoggedEvent[]> => {
    const key = `${scope.tenantId}/${String(after)}`;
    let running = reading.get(key);
    if (running === undefined) {
      running = unitOfWork
        .read(scope, (sql) =>
          sql<LogRow>(
            `select cursor::text as cursor, id, type, version, occurred_at, actor, correlation_id, data from event_log e
             where e.tenant_id = $1 and e.cursor > $2::bigint order by e.cursor limit ${String(batchSize)}`,
            [scope.tenantId, after],
          ),
        )
        .then((rows) => rows.map((row) => toLoggedEvent(scope.tenantId, row)))
        .finally(() => reading.delete(key));
      reading.set(key, running);
    }
    return running;
  };

  const lastCursor = async (scope: Scope): Promise<string> => {
    const [row] = await unitOfWork.read(scope, (sql) =>
      sql<{ last: string }>('select last::text as last from event_cursors where tenant_id = $1', [scope.tenantId]),
    );
    return row?.last ?? '0';
  };

  /** Returns the newest cursor. */
  const assertKept = async (scope: Scope, after: string): Promise<bigint> => {
    if (!/^\d{1,18}$/.test(after)) throw new InvalidCursor();
    const [wanted, last] = [BigInt(after), BigInt(await lastCursor(scope))];
    if (wanted > last) throw new InvalidCursor();
    if (wanted === last) return last;
    const next = await readLog(scope, wanted);
    if (next.length === 0 || !followsOn(next, wanted)) throw new EventCursorExpired();
    return last;
  };

  const join = (tenantId: string, last: bigint): TenantFeed => {
    const known = feeds.get(tenantId);
    if (known !== undefined) {
      known.followers++;
      return known.feed;
    }
    const scope = scopes.create({ tenantId, actor: { kind: 'system', id: 'event-stream' }, signal: closing.signal });
    const feed = createTenantFeed({
      start: last,
      async readLog(after) {
        const events = await readLog(scope, after);
        // A feed that nobody follows any more reads to its end only.
        return { events, isFull: events.length === batchSize && feeds.get(tenantId)?.feed === feed };
      },
      onFault(error) {
        if (!closing.signal.aborted) log.warn({ error }, 'the event log could not be read; it is polled again');
      },
    });
    feeds.set(tenantId, { feed, followers: 1 });
    feed.pull();
    return feed;
  };

  const leave = (tenantId: string): void => {
    const known = feeds.get(tenantId);
    if (known !== undefined && --known.followers === 0) feeds.delete(tenantId);
  };

  const read = async function* (
    scope: Scope,
    { after, last, types }: { readonly after: bigint; readonly last: bigint; readonly types: WantedTypes | undefined },
  ): AsyncGenerator<readonly LoggedEvent[], void, undefined> {
    const { tenantId, signal } = scope;
    let cursor = after;
    let wake: (() => void) | undefined;
    const go = (): void => wake?.();
    const feed = join(tenantId, last);
    const forget = feed.onMove(go);
    signal.addEventListener('abort', go);
    closings.add(go);
    try {
      while (!signal.aborted && !closing.signal.aborted) {
        let events = feed.after(cursor);
        if (events?.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        events ??= await readLog(scope, cursor);
        const newest = events.at(-1);
        if (newest === undefined || !followsOn(events, cursor)) return;
        cursor = BigInt(newest.cursor);
        const wanted = types === undefined ? events : events.filter(({ envelope }) => types.has(envelope.type));
        if (wanted.length > 0) yield wanted;
      }
    } finally {
      signal.removeEventListener('abort', go);
      closings.delete(go);
      forget();
      leave(tenantId);
    }
  };

  const advance = (tenantId: string, last: string): void => {
    const feed = feeds.get(tenantId)?.feed;
    if (feed !== undefined && BigInt(last) > feed.tail) feed.pull();
  };

  const poll = async (): Promise<void> => {
    if (feeds.size === 0) return;
    const rows = await relay.read((sql) =>
      sql<{ tenant_id: string; last: string }>(
        'select tenant_id, last::text as last from event_cursors where tenant_id = any($1::uuid[])',
        [[...feeds.keys()]],
      ),
    );
    for (const row of rows) advance(row.tenant_id, row.last);
  };

  const schedulePoll = (): void => {
    polling = setTimeout(() => {
      poll()
        .catch((error: unknown) => {
          if (!closing.signal.aborted) log.warn({ error }, 'the event log could not be polled');
        })
        .finally(() => {
          if (!closing.signal.aborted) schedulePoll();
        });
    }, pollMs);
  };

  return {
    latestCursor: lastCursor,
    advance,

    async follow(scope, { after, types }) {
      const last = await assertKept(scope, after);
      return read(scope, { after: BigInt(after), last, types });
    },

    async start() {
      unsubscribe = await bus.subscribe(eventsChannel, (payload) => {
        const [tenantId = '', last = ''] = payload.split(':');
        // An empty payload follows a reconnect: anything may have happened.
        if (tenantId === '') for (const { feed } of feeds.values()) feed.pull();
        else if (/^\d+$/.test(last)) advance(tenantId, last);
      });
      schedulePoll();
    },

    close() {
      closing.abort();
      clearTimeout(polling);
      unsubscribe?.();
      for (const go of closings) go();
    },
  };
};

import type { PlainSql, RelayUnitOfWork } from '../database/database.js';
import type { Placement } from '../database/dedicated/placement.repository.js';

/** `last_error` of a row that an operator publishes once more: its earlier job is removed first, so that the new one runs. */
export const replayMark = 'replayed';

/** Databases of tenants that are looked into at once. */
const atOnce = 4;

/** Which rows an operator wants published once more; all conditions hold. */
export interface ReplayedRows {
  readonly ids?: readonly string[] | undefined;
  /** Occurred at this time (RFC 3339) or later. */
  readonly since?: string | undefined;
  /** Only rows that the queue store has refused. */
  readonly failed?: boolean | undefined;
}

/** `failed` counts rows that the queue store refused; `oldestSeconds` is the age of the oldest row that waits. */
export interface OutboxCounts {
  readonly unsequenced: number;
  readonly unpublished: number;
  readonly failed: number;
  readonly oldestSeconds: number;
}

/** A tenant with a database of its own. */
export type TenantApart = Pick<Placement, 'tenantId' | 'slug'>;

/** What operators see of the outboxes, of the control database and of tenants' own ones, and what they can do about it. */
export interface OutboxInspection {
  /** Over all databases. `tenants`: those with a database of their own in which something waits. */
  status(): Promise<
    OutboxCounts & { readonly tenants: readonly (TenantApart & OutboxCounts)[]; readonly unreachable: readonly TenantApart[] }
  >;
  /**
   * Publishes rows once more: published ones and those given up on. Subscribers that processed an event skip it; jobs run again,
   * also those that failed for good. Says how many rows, and of which tenants the database did not answer: the same call may be repeated.
   */
  replay(rows: ReplayedRows): Promise<{ readonly replayed: number; readonly unreachable: readonly TenantApart[] }>;
}

/** The way into tenants' own databases. */
export interface OutboxesApart {
  listPlacements(): Promise<readonly Placement[]>;
  relayOf(placement: Placement): RelayUnitOfWork;
  /** Has the relay look there. */
  signal(tenantId: string): void;
}

const nobodyApart: OutboxesApart = {
  listPlacements: () => Promise.resolve([]),
  relayOf: () => {
    throw new Error('No tenant has a database of its own.');
  },
  signal: () => undefined,
};

const count = async (sql: PlainSql): Promise<OutboxCounts> => {
  const [row] = await sql<{ unsequenced: number; unpublished: number; failed: number; oldest: number | null }>(
    `select count(*) filter (where kind = 'event' and sequenced_at is null)::int as unsequenced,
       count(*) filter (where published_at is null)::int as unpublished,
       count(*) filter (where published_at is null and attempts > 0)::int as failed,
       extract(epoch from now() - min(occurred_at))::float8 as oldest
     from outbox where published_at is null or (kind = 'event' and sequenced_at is null)`,
  );
  return {
    unsequenced: row?.unsequenced ?? 0,
    unpublished: row?.unpublished ?? 0,
    failed: row?.failed ?? 0,
    oldestSeconds: row?.oldest ?? 0,
  };
};

const replayIn = async (sql: PlainSql, { ids, since, failed = false }: ReplayedRows): Promise<number> => {
  const [row] = await sql<{ replayed: number }>(
    `with replayed as (
       update outbox set published_at = null, available_at = now(), attempts = 0, last_error = $4
       where ($1::uuid[] is null or id = any($1::uuid[])) and ($2::timestamptz is null or occurred_at >= $2::timestamptz)
         and case when $3::boolean then published_at is null and attempts > 0 else published_at is not null or attempts > 0 end
       returning 1)
     select count(*)::int as replayed from replayed`,
    [ids ?? null, since ?? null, failed, replayMark],
  );
  return row?.replayed ?? 0;
};

const sumOf = (all: readonly OutboxCounts[]): OutboxCounts => ({
  unsequenced: all.reduce((sum, { unsequenced }) => sum + unsequenced, 0),
  unpublished: all.reduce((sum, { unpublished }) => sum + unpublished, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  oldestSeconds: Math.max(0, ...all.map(({ oldestSeconds }) => oldestSeconds)),
});

/** @param apart - Left out where no tenant has a database of its own. */
export const createOutboxInspection = (
  relay: RelayUnitOfWork,
  wake: () => void,
  { listPlacements, relayOf, signal }: OutboxesApart = nobodyApart,
): OutboxInspection => {
  /** Does the same in each tenant's own database; one that does not answer keeps nobody from the others. */
  const inEach = async <T>(work: (relay: RelayUnitOfWork) => Promise<T>) => {
    const waiting = (await listPlacements()).filter(({ state }) => state === 'active');
    const found: (TenantApart & { readonly result: T })[] = [];
    const unreachable: TenantApart[] = [];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { tenantId, slug } = next;
        try {
          found.push({ tenantId, slug, result: await work(relayOf(next)) });
        } catch {
          unreachable.push({ tenantId, slug });
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return { found, unreachable };
  };

  return {
    async status() {
      const own = await relay.read(count);
      const { found, unreachable } = await inEach((each) => each.read(count));
      const tenants = found
        .map(({ result, ...tenant }) => ({ ...tenant, ...result }))
        .filter(({ unsequenced, unpublished }) => unsequenced + unpublished > 0);
      return { ...sumOf([own, ...tenants]), tenants, unreachable };
    },
    async replay(rows) {
      const own = await relay.run((sql) => replayIn(sql, rows));
      const { found, unreachable } = await inEach((each) => each.run((sql) => replayIn(sql, rows)));
      for (const { tenantId, result } of found) if (result > 0) signal(tenantId);
      wake();
      return { replayed: found.reduce((sum, { result }) => sum + result, own), unreachable };
    },
  };
};

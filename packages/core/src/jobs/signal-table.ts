import type { PlatformUnitOfWork } from '../database/database.js';

/** A tenant's database that wants to be served. */
export interface Claim {
  readonly tenantId: string;
  /** Grows with each signal: what was claimed is done only when none came meanwhile. */
  readonly generation: string;
}

/** Signals of writers in tenants' databases, and the sweep that stands in for those that were lost. */
export interface SignalTable {
  /** Signals for tenants whom nobody has looked at for so long, at most `limit`. Returns those tenants. */
  sweep(everySeconds: number, limit: number): Promise<readonly string[]>;
  /** Takes due signals, which then are nobody else's for a while: that of a process that dies comes back. */
  claim(limit: number): Promise<readonly Claim[]>;
  /** @param next - When rows are due that wait for their time. */
  settle(claim: Claim, next: Date | undefined): Promise<void>;
  /** Seconds that the tenant who waits longest has been waiting for the relay; one whose database is away counts as well. */
  lag(): Promise<number>;
  /** Whether runners of the tenant are wanted. True when that is news. */
  noteRunners(tenantId: string, areWanted: boolean): Promise<boolean>;
  /** Tenants with databases of their own of which runners are wanted, in the order of their ids, from behind `after` on. */
  withRunners(after: string | undefined, limit: number): Promise<readonly string[]>;
}

const claimSeconds = 30;

const lagSql = `select coalesce(greatest(extract(epoch from now() - min(since)), 0), 0)::float8 as lag from platform.tenant_signals`;

const sweepSql = `with due as (
    select tenant_id from platform.tenant_placements where state = 'active' and swept_at < now() - make_interval(secs => $1::int)
    order by swept_at limit $2 for update skip locked
  ), swept as (
    update platform.tenant_placements p set swept_at = now() from due d where p.tenant_id = d.tenant_id returning p.tenant_id
  ), signaled as (
    insert into platform.tenant_signals as s (tenant_id, due_at) select tenant_id, now() from swept
    on conflict (tenant_id) do update set due_at = least(s.due_at, excluded.due_at), since = least(s.since, excluded.since)
  )
  select tenant_id from swept`;

const claimSql = `with due as (
    select tenant_id from platform.tenant_signals where due_at <= now() order by due_at limit $1 for update skip locked
  )
  update platform.tenant_signals s set due_at = now() + interval '${String(claimSeconds)} seconds' from due d where s.tenant_id = d.tenant_id
  returning s.tenant_id, s.generation::text as generation`;

const settleSql = `with gone as (
    delete from platform.tenant_signals where tenant_id = $1 and generation = $2::bigint and $3::timestamptz is null
  )
  update platform.tenant_signals set due_at = case generation when $2::bigint then $3::timestamptz else least(due_at, now()) end,
    since = case generation when $2::bigint then $3::timestamptz else now() end
  where tenant_id = $1 and (generation <> $2::bigint or $3::timestamptz is not null)`;

export const createSignalTable = (platform: PlatformUnitOfWork): SignalTable => ({
  sweep: async (everySeconds, limit) =>
    (await platform.run((sql) => sql<{ tenant_id: string }>(sweepSql, [everySeconds, limit]))).map(({ tenant_id: id }) => id),
  claim: async (limit) =>
    (await platform.run((sql) => sql<{ tenant_id: string; generation: string }>(claimSql, [limit]))).map((row) => ({
      tenantId: row.tenant_id,
      generation: row.generation,
    })),
  settle: async ({ tenantId, generation }, next) =>
    void (await platform.run((sql) => sql(settleSql, [tenantId, generation, next ?? null]))),
  lag: async () => (await platform.read((sql) => sql<{ lag: number }>(lagSql)))[0]?.lag ?? 0,
  noteRunners: async (tenantId, areWanted) =>
    (
      await platform.run((sql) =>
        sql('update platform.tenant_placements set wants_runners = $2 where tenant_id = $1 and wants_runners <> $2 returning tenant_id', [
          tenantId,
          areWanted,
        ]),
      )
    ).length > 0,
  withRunners: async (after, limit) =>
    (
      await platform.read((sql) =>
        sql<{ tenant_id: string }>(
          `select tenant_id from platform.tenant_placements
           where state = 'active' and wants_runners and ($1::uuid is null or tenant_id > $1) order by tenant_id limit $2`,
          [after ?? null, limit],
        ),
      )
    ).map(({ tenant_id: id }) => id),
});

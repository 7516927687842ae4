import type { PlatformUnitOfWork } from '../database/database.js';

/** Schedules that run less often cost a tenant at rest no connection worth speaking of. */
const restMs = 600_000;

/** Work in a tenant's database is noted once a minute. */
const atRestAfter = '2 minutes';

/**
 * Active tenants in turn. One with a database of its own, in which nobody has worked for so long, is looked at by frequent schedules about
 * every ten minutes only, at a moment of its own: else they would keep a connection to it open for ever. What has to happen earlier is in
 * its outbox, which says so.
 */
const scheduledSql = `select t.id from platform.tenants t left join platform.tenant_placements p on p.tenant_id = t.id
  where t.status = 'active' and (p.tenant_id is null or p.state = 'active' and (
    $1::int >= ${String(restMs)} or p.worked_at > now() - interval '${atRestAfter}'
    or (extract(epoch from now())::bigint * 1000 + abs(hashtext(t.id::text)::bigint)) % ${String(restMs)} < $1::int))
  order by t.id`;

/** @param everyMs - How often the schedule runs. */
export const findScheduledTenants = async (platform: PlatformUnitOfWork, everyMs: number): Promise<readonly string[]> => {
  // Below a second the moment could fall between two runs.
  const rows = await platform.read((sql) => sql<{ id: string }>(scheduledSql, [Math.min(Math.max(everyMs, 1000), 2_000_000_000)]));
  return rows.map(({ id }) => id);
};

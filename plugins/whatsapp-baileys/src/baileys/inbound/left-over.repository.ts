import type { Sql } from '@leadengine/plugin-kit';

/** A number with the addresses it was linked under. */
export interface Leftover {
  readonly id: string;
  readonly own_pn: string | null;
  readonly own_lid: string | null;
}

/** Who holds the lease may still be about to read what is younger. */
const leftOverMs = 30_000;

/** What arrived before this and is unread was left over. */
export const leftOverSince = (now: Date): Date => new Date(now.getTime() - leftOverMs);

/** States in which whoever holds the lease reads the inbox. */
const readingStates = `('connecting', 'draining', 'online', 'restarting', 'backoff')`;

/** Numbers with rows that nobody reads, because they are not connected any more. */
export const listLeftOver = (sql: Sql, before: Date, limit: number): Promise<readonly Leftover[]> =>
  sql<Leftover>(
    `select i.id, i.own_pn, i.own_lid from whatsapp_instances i
     where i.tenant_id = $1 and i.engine = 'baileys' and (i.state is null or i.state not in ${readingStates}) and exists (
       select 1 from whatsapp_inbox n where n.tenant_id = $1 and n.instance_id = i.id and n.done_at is null and n.arrived_at < $2
         and (n.retry_at is null or n.retry_at <= $3))
     order by i.id limit $4`,
    [sql.scope.tenantId, before, before, limit],
  );

/** A linked number. */
export const findOwn = async (sql: Sql, instanceId: string): Promise<Leftover | undefined> =>
  (
    await sql<Leftover>(`select id, own_pn, own_lid from whatsapp_instances where tenant_id = $1 and id = $2 and engine = 'baileys'`, [
      sql.scope.tenantId,
      instanceId,
    ])
  )[0];

/** Whether there is anything for {@link listLeftOver}. */
export const hasLeftOver = async (sql: Sql, now: Date): Promise<boolean> => (await listLeftOver(sql, leftOverSince(now), 1)).length > 0;

import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { Address } from '../contacts/address.js';

/** The instance of the contact's newest ticket, while it is not archived. */
export const findUsualInstanceId = async (sql: Sql, contactId: string): Promise<string | undefined> => {
  const [row] = await sql<{ instance_id: string }>(
    `select t.instance_id from tickets t join channel_instances i on i.tenant_id = t.tenant_id and i.id = t.instance_id and i.archived_at is null
     where t.tenant_id = $1 and t.contact_id = $2 order by t.last_activity_at desc, t.id desc limit 1`,
    [sql.scope.tenantId, contactId],
  );
  return row?.instance_id;
};

/** Makes others who ask for the same address wait until the transaction ends. */
export const lockAddress = async (tx: Transaction, { kind, canonical }: Address): Promise<void> => {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.scope.tenantId} ${kind} ${canonical}`]);
};

/** A contact that was made from an address takes the name that the person shows on the channel. */
export const leaveNameToChannel = async (tx: Transaction, contactId: string): Promise<void> => {
  await tx.sql(`update contacts set name_source = 'channel' where tenant_id = $1 and id = $2`, [tx.scope.tenantId, contactId]);
};

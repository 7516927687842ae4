import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { LeadSettings } from './conversion.contract.js';

export const findLeadSettings = async (sql: Sql): Promise<LeadSettings> => {
  const [row] = await sql<{ create_on_inbound: boolean }>('select create_on_inbound from lead_settings where tenant_id = $1', [
    sql.scope.tenantId,
  ]);
  return { createOnInbound: row?.create_on_inbound ?? false };
};

export const saveLeadSettings = async (tx: Transaction, { createOnInbound }: LeadSettings): Promise<void> => {
  await tx.sql(
    `insert into lead_settings (tenant_id, create_on_inbound, updated_at) values ($1, $2, $3)
     on conflict (tenant_id) do update set create_on_inbound = excluded.create_on_inbound, updated_at = excluded.updated_at`,
    [tx.scope.tenantId, createOnInbound, tx.now],
  );
};

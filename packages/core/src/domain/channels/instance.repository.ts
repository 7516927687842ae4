import type { ChannelRegistry, Sql, Transaction } from '@leadengine/plugin-kit';
import type { ChannelInstance } from './contract.js';

const columns = 'id, channel, name, status, address';

type SavedInstance = Parameters<ChannelRegistry['saveInstance']>[1];

/** The channel of an instance never changes: tickets refer to both. */
export const saveInstance = async (tx: Transaction, instance: SavedInstance): Promise<void> => {
  await tx.sql(
    `insert into channel_instances (tenant_id, id, channel, name, status, address, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)
     on conflict (tenant_id, id) do update set name = excluded.name, status = excluded.status, address = excluded.address,
       archived_at = null, updated_at = excluded.updated_at`,
    [tx.scope.tenantId, instance.id, instance.channel, instance.name, instance.status, instance.address ?? null, tx.now],
  );
};

export const archiveInstance = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql(
    `update channel_instances set archived_at = $3, status = 'disconnected', updated_at = $3
     where tenant_id = $1 and id = $2 and archived_at is null`,
    [tx.scope.tenantId, id, tx.now],
  );
};

export const findInstance = async (sql: Sql, id: string): Promise<ChannelInstance | undefined> => {
  const [row] = await sql<ChannelInstance>(
    `select ${columns} from channel_instances where tenant_id = $1 and id = $2 and archived_at is null`,
    [sql.scope.tenantId, id],
  );
  return row;
};

export const listInstances = (sql: Sql): Promise<readonly ChannelInstance[]> =>
  sql<ChannelInstance>(`select ${columns} from channel_instances where tenant_id = $1 and archived_at is null order by name, id`, [
    sql.scope.tenantId,
  ]);

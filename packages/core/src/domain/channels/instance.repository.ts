import type { ChannelRegistry, Sql, Transaction } from '@leadengine/plugin-kit';
import type { ChannelInstance } from './contract.js';

const columns = 'id, channel, name, status, address';

type SavedInstance = Parameters<ChannelRegistry['saveInstance']>[1];

/** The channel of an instance never changes: tickets refer to both. */
export const saveInstance = async (tx: Transaction, instance: SavedInstance): Promise<void> => {
  const values = [tx.scope.tenantId, instance.id, instance.name, instance.status, instance.address ?? null, tx.now];
  // Not one upsert: it waits for a rival at the key it names only, and fails at the other one (with the channel).
  const [added] = await tx.sql(
    `insert into channel_instances (tenant_id, id, name, status, address, created_at, updated_at, channel)
     values ($1, $2, $3, $4, $5, $6, $6, $7) on conflict do nothing returning id`,
    [...values, instance.channel],
  );
  if (added !== undefined) return;
  await tx.sql(
    `update channel_instances set name = $3, status = $4, address = $5, archived_at = null, updated_at = $6
     where tenant_id = $1 and id = $2`,
    values,
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

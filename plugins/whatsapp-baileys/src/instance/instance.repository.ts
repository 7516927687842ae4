import type { InstanceStatus, Sql, Transaction } from '@leadengine/plugin-kit';
import type { EngineName, InstanceHealth, WhatsAppInstance } from './instance.schema.js';

/** A number as stored. */
export interface InstanceRow {
  readonly id: string;
  readonly engine: EngineName;
  readonly name: string;
  readonly phone_number: string | null;
  readonly status: InstanceStatus;
  readonly status_changed_at: Date;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, engine, name, phone_number, status, status_changed_at, version, created_at, updated_at';

export const toInstance = (row: InstanceRow): WhatsAppInstance => ({
  id: row.id,
  engine: row.engine,
  name: row.name,
  phoneNumber: row.phone_number,
  status: row.status,
  statusChangedAt: row.status_changed_at.toISOString(),
  version: row.version,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** Undefined when it does not exist or was archived. */
export const findInstance = async (sql: Sql, id: string): Promise<InstanceRow | undefined> =>
  (
    await sql<InstanceRow>(`select ${columns} from whatsapp_instances where tenant_id = $1 and id = $2 and archived_at is null`, [
      sql.scope.tenantId,
      id,
    ])
  )[0];

/** What holds the number, archived or not. */
export const findEngine = async (sql: Sql, id: string): Promise<EngineName | undefined> =>
  (
    await sql<Pick<InstanceRow, 'engine'>>('select engine from whatsapp_instances where tenant_id = $1 and id = $2', [
      sql.scope.tenantId,
      id,
    ])
  )[0]?.engine;

/** As {@link findInstance}, and nobody else changes it before this transaction ends. */
export const lockInstance = async (tx: Transaction, id: string): Promise<InstanceRow | undefined> =>
  (
    await tx.sql<InstanceRow>(
      `select ${columns} from whatsapp_instances where tenant_id = $1 and id = $2 and archived_at is null for no key update`,
      [tx.scope.tenantId, id],
    )
  )[0];

/** `limit` numbers after the id, by id. */
export const listInstances = (sql: Sql, after: string | null, limit: number): Promise<readonly InstanceRow[]> =>
  sql<InstanceRow>(
    `select ${columns} from whatsapp_instances
      where tenant_id = $1 and archived_at is null and ($2::uuid is null or id > $2::uuid) order by id limit $3`,
    [sql.scope.tenantId, after, limit],
  );

/** Undefined when the id exists already, archived or not. */
export const insertInstance = async (
  tx: Transaction,
  instance: {
    readonly id: string;
    readonly engine: EngineName;
    readonly name: string;
    readonly phoneNumber: string | null;
    readonly status: InstanceStatus;
  },
): Promise<InstanceRow | undefined> =>
  (
    await tx.sql<InstanceRow>(
      `insert into whatsapp_instances (tenant_id, id, engine, name, phone_number, status, status_changed_at, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $7) on conflict do nothing returning ${columns}`,
      [tx.scope.tenantId, instance.id, instance.engine, instance.name, instance.phoneNumber, instance.status, tx.now],
    )
  )[0];

/** Writes name and number of a locked row. */
export const updateInstance = async (
  tx: Transaction,
  id: string,
  values: { readonly name: string; readonly phoneNumber: string | null },
): Promise<InstanceRow | undefined> =>
  (
    await tx.sql<InstanceRow>(
      `update whatsapp_instances set name = $3, phone_number = $4, version = version + 1, updated_at = $5
        where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, id, values.name, values.phoneNumber, tx.now],
    )
  )[0];

/** Writes the status of a locked row; `archive` also takes it out of every list. */
export const updateStatus = async (
  tx: Transaction,
  id: string,
  status: InstanceStatus,
  archive = false,
): Promise<InstanceRow | undefined> =>
  (
    await tx.sql<InstanceRow>(
      `update whatsapp_instances
          set status_changed_at = case when status = $3 then status_changed_at else $4 end, status = $3,
              archived_at = case when $5::boolean then $4 else archived_at end, version = version + 1, updated_at = $4
        where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, id, status, tx.now, archive],
    )
  )[0];

/** The number's status together with what the simulated network still has to do. */
export const readHealth = async (sql: Sql, id: string): Promise<Omit<InstanceHealth, 'sending'> | undefined> => {
  const [row] = await sql<Pick<InstanceRow, 'id' | 'engine' | 'status' | 'status_changed_at'> & { pending: number; next_at: Date | null }>(
    `select i.id, i.engine, i.status, i.status_changed_at, a.pending, a.next_at
       from whatsapp_instances i,
            lateral (select count(*)::int as pending, min(coalesce(retry_at, due_at)) as next_at
                       from whatsapp_sandbox_actions where tenant_id = i.tenant_id and instance_id = i.id and done_at is null) a
      where i.tenant_id = $1 and i.id = $2 and i.archived_at is null`,
    [sql.scope.tenantId, id],
  );
  return (
    row && {
      id: row.id,
      engine: row.engine,
      status: row.status,
      statusChangedAt: row.status_changed_at.toISOString(),
      pendingActions: row.pending,
      nextActionAt: row.next_at?.toISOString() ?? null,
    }
  );
};

import type { InstanceStatus, Sql, Transaction } from '@leadengine/plugin-kit';
import { actionOf, type SessionPhase } from '../baileys/session/session-phase.js';
import type { EngineName, InstanceHealth, WhatsAppInstance } from './instance.schema.js';

/** A number as stored. */
export interface InstanceRow {
  readonly id: string;
  readonly engine: EngineName;
  readonly name: string;
  readonly phone_number: string | null;
  readonly status: InstanceStatus;
  readonly status_changed_at: Date;
  /** Null: its engine has no phone. */
  readonly state: SessionPhase | null;
  readonly state_reason: string | null;
  readonly state_code: number | null;
  readonly retry_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export const instanceColumns =
  'id, engine, name, phone_number, status, status_changed_at, state, state_reason, state_code, retry_at, version, created_at, updated_at';

const toConnection = (
  row: Pick<InstanceRow, 'state' | 'state_reason' | 'state_code' | 'retry_at'>,
): Pick<WhatsAppInstance, 'state' | 'reason' | 'code' | 'retryAt' | 'action'> => ({
  state: row.state,
  reason: row.state_reason,
  code: row.state_code,
  retryAt: row.retry_at?.toISOString() ?? null,
  action: row.state === null ? null : actionOf(row.state, row.retry_at),
});

export const toInstance = (row: InstanceRow): WhatsAppInstance => ({
  id: row.id,
  engine: row.engine,
  name: row.name,
  phoneNumber: row.phone_number,
  status: row.status,
  statusChangedAt: row.status_changed_at.toISOString(),
  ...toConnection(row),
  version: row.version,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** Undefined when it does not exist or was archived. */
export const findInstance = async (sql: Sql, id: string): Promise<InstanceRow | undefined> =>
  (
    await sql<InstanceRow>(`select ${instanceColumns} from whatsapp_instances where tenant_id = $1 and id = $2 and archived_at is null`, [
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
      `select ${instanceColumns} from whatsapp_instances where tenant_id = $1 and id = $2 and archived_at is null for no key update`,
      [tx.scope.tenantId, id],
    )
  )[0];

/** `limit` numbers after the id, by id. */
export const listInstances = (sql: Sql, after: string | null, limit: number): Promise<readonly InstanceRow[]> =>
  sql<InstanceRow>(
    `select ${instanceColumns} from whatsapp_instances
      where tenant_id = $1 and archived_at is null and ($2::uuid is null or id > $2::uuid) order by id limit $3`,
    [sql.scope.tenantId, after, limit],
  );

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
      `insert into whatsapp_instances (tenant_id, id, engine, name, phone_number, status, state, status_changed_at, state_changed_at,
              created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, case when $3 = 'baileys' then 'unlinked' end, $7, case when $3 = 'baileys' then $7::timestamptz end, $7, $7)
       returning ${instanceColumns}`,
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
        where tenant_id = $1 and id = $2 returning ${instanceColumns}`,
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
        where tenant_id = $1 and id = $2 returning ${instanceColumns}`,
      [tx.scope.tenantId, id, status, tx.now, archive],
    )
  )[0];

/** The number's status together with what the simulated network still has to do. */
export const readHealth = async (sql: Sql, id: string): Promise<Omit<InstanceHealth, 'sending' | 'linked'> | undefined> => {
  const [row] = await sql<InstanceRow & { own_pn: string | null; pending: number; next_at: Date | null }>(
    `select i.id, i.engine, i.status, i.status_changed_at, i.state, i.state_reason, i.state_code, i.retry_at, i.own_pn, a.pending, a.next_at
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
      ...toConnection(row),
      ownAddress: row.own_pn,
      pendingActions: row.pending,
      nextActionAt: row.next_at?.toISOString() ?? null,
    }
  );
};

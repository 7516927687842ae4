import type { Sql, Transaction } from '@leadengine/plugin-kit';

export interface StoredCheckpoint {
  readonly size: number;
  readonly note: string;
  readonly verifierKey: string;
  readonly createdAt: Date;
}

type CheckpointRow = Omit<StoredCheckpoint, 'size'> & { readonly size: string };

const columns = 'size, note, verifier_key as "verifierKey", created_at as "createdAt"';
const fromRow = (row: CheckpointRow): StoredCheckpoint => ({ ...row, size: Number(row.size) });

export const findLatestCheckpoint = async (sql: Sql): Promise<StoredCheckpoint | undefined> => {
  const [row] = await sql<CheckpointRow>(`select ${columns} from audit_checkpoints where tenant_id = $1 order by size desc limit 1`, [
    sql.scope.tenantId,
  ]);
  return row && fromRow(row);
};

/** The latest first. @param below - Size of the last one of the page before. */
export const listCheckpoints = async (sql: Sql, limit: number, below: number | undefined): Promise<readonly StoredCheckpoint[]> =>
  (
    await sql<CheckpointRow>(`select ${columns} from audit_checkpoints where tenant_id = $1 and size < $2 order by size desc limit $3`, [
      sql.scope.tenantId,
      below ?? Number.MAX_SAFE_INTEGER,
      limit,
    ])
  ).map(fromRow);

/** Those of sizes above `after`, the earliest first. */
export const listCheckpointsAfter = async (sql: Sql, after: number, limit: number): Promise<readonly StoredCheckpoint[]> =>
  (
    await sql<CheckpointRow>(`select ${columns} from audit_checkpoints where tenant_id = $1 and size > $2 order by size limit $3`, [
      sql.scope.tenantId,
      after,
      limit,
    ])
  ).map(fromRow);

export const insertCheckpoint = async (tx: Transaction, { size, note, verifierKey, createdAt }: StoredCheckpoint): Promise<void> => {
  await tx.sql(
    `insert into audit_checkpoints (tenant_id, size, note, verifier_key, created_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, size) do nothing`,
    [tx.scope.tenantId, size, note, verifierKey, createdAt],
  );
};

export const findDeliveredSize = async (sql: Sql, sink: string): Promise<number> => {
  const [row] = await sql<{ size: string }>('select delivered_size as size from audit_sinks where tenant_id = $1 and sink = $2', [
    sql.scope.tenantId,
    sink,
  ]);
  return Number(row?.size ?? 0);
};

export const saveDeliveredSize = async (tx: Transaction, sink: string, size: number): Promise<void> => {
  await tx.sql(
    `insert into audit_sinks (tenant_id, sink, delivered_size) values ($1, $2, $3)
     on conflict (tenant_id, sink) do update set delivered_size = excluded.delivered_size`,
    [tx.scope.tenantId, sink, size],
  );
};

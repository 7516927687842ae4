import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** A tenant's key as the database has it. */
export interface WrappedKey {
  readonly version: number;
  readonly wrapped: string;
  /** Of the key that wraps it. */
  readonly keyId: string;
}

const columns = 'version, wrapped, key_id as "keyId"';

/** The newest encrypts; older ones open what was sealed before. */
export const findNewestKey = async (sql: Sql): Promise<WrappedKey | undefined> => {
  const [row] = await sql<WrappedKey>(`select ${columns} from secret_keys where tenant_id = $1 order by version desc limit 1`, [
    sql.scope.tenantId,
  ]);
  return row;
};

export const findKey = async (sql: Sql, version: number): Promise<WrappedKey | undefined> => {
  const [row] = await sql<WrappedKey>(`select ${columns} from secret_keys where tenant_id = $1 and version = $2`, [
    sql.scope.tenantId,
    version,
  ]);
  return row;
};

export const listKeys = (sql: Sql): Promise<readonly WrappedKey[]> =>
  sql<WrappedKey>(`select ${columns} from secret_keys where tenant_id = $1 order by version`, [sql.scope.tenantId]);

/** False when another transaction was first. */
export const insertKey = async (tx: Transaction, { version, wrapped, keyId }: WrappedKey): Promise<boolean> => {
  const rows = await tx.sql(
    `insert into secret_keys (tenant_id, version, wrapped, key_id, created_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, version) do nothing returning version`,
    [tx.scope.tenantId, version, wrapped, keyId, tx.now],
  );
  return rows.length === 1;
};

export const replaceWrapping = async (tx: Transaction, { version, wrapped, keyId }: WrappedKey): Promise<void> => {
  await tx.sql('update secret_keys set wrapped = $3, key_id = $4 where tenant_id = $1 and version = $2', [
    tx.scope.tenantId,
    version,
    wrapped,
    keyId,
  ]);
};

/** Keys that nothing is sealed under any more, but the newest. */
export const deleteUnusedKeys = async (tx: Transaction): Promise<void> => {
  await tx.sql(
    `delete from secret_keys k where tenant_id = $1 and version < (select max(version) from secret_keys where tenant_id = $1)
       and not exists (select from secrets s where s.tenant_id = $1 and s.key_version = k.version)`,
    [tx.scope.tenantId],
  );
};

export const deleteAllKeys = async (tx: Transaction): Promise<void> => {
  await tx.sql('delete from secret_keys where tenant_id = $1', [tx.scope.tenantId]);
};

import type { SecretChange, SecretRequest, SecretStage, Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';

export interface SecretRow {
  readonly name: string;
  readonly version: number;
  readonly stage: SecretStage;
  /** Null once it is revoked. */
  readonly sealed: string | null;
  readonly keyVersion: number | null;
  readonly fingerprint: string;
  readonly request: Omit<SecretRequest, 'idempotencyKey' | 'expiresAt'> & { readonly expiresAt?: string };
  readonly createdAt: Date;
}

const columns = 'name, version, stage, sealed, key_version as "keyVersion", fingerprint, request, created_at as "createdAt"';

const lock = async (tx: Transaction, what: string): Promise<void> => {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`secret ${tx.scope.tenantId} ${what}`]);
};

/** One writer per name at a time. */
export const lockName = (tx: Transaction, name: string): Promise<void> => lock(tx, `name ${name}`);

/** One request per key at a time, whatever it is for. Always before the lock of a name. */
export const lockKey = (tx: Transaction, idempotencyKey: string): Promise<void> => lock(tx, `key ${idempotencyKey}`);

export const findByKey = async (sql: Sql, idempotencyKey: string): Promise<SecretRow | undefined> => {
  const [row] = await sql<SecretRow>(`select ${columns} from secrets where tenant_id = $1 and idempotency_key = $2`, [
    sql.scope.tenantId,
    idempotencyKey,
  ]);
  return row;
};

export const findVersion = async (sql: Sql, name: string, version: number): Promise<SecretRow | undefined> => {
  const [row] = await sql<SecretRow>(`select ${columns} from secrets where tenant_id = $1 and name = $2 and version = $3`, [
    sql.scope.tenantId,
    name,
    version,
  ]);
  return row;
};

export const findStage = async (sql: Sql, name: string, stage: SecretStage): Promise<SecretRow | undefined> => {
  const [row] = await sql<SecretRow>(
    `select ${columns} from secrets where tenant_id = $1 and name = $2 and stage = $3 and stage <> 'revoked'`,
    [sql.scope.tenantId, name, stage],
  );
  return row;
};

export const findLastVersion = async (sql: Sql, name: string): Promise<number> => {
  const [row] = await sql<{ version: number }>('select max(version) as version from secrets where tenant_id = $1 and name = $2', [
    sql.scope.tenantId,
    name,
  ]);
  return row?.version ?? 0;
};

export const listVersions = (sql: Sql): Promise<readonly SecretRow[]> =>
  sql<SecretRow>(`select ${columns} from secrets where tenant_id = $1 and stage <> 'revoked' order by name, version`, [sql.scope.tenantId]);

/** Those that are sealed under an older key than this. */
export const listSealedBefore = (sql: Sql, keyVersion: number): Promise<readonly SecretRow[]> =>
  sql<SecretRow>(`select ${columns} from secrets where tenant_id = $1 and key_version < $2 order by name, version`, [
    sql.scope.tenantId,
    keyVersion,
  ]);

export const insertVersion = async (
  tx: Transaction,
  row: Pick<SecretRow, 'name' | 'version' | 'fingerprint' | 'request'> & {
    readonly sealed: string;
    readonly keyVersion: number;
    readonly idempotencyKey: string;
  },
): Promise<void> => {
  await tx.sql(
    `insert into secrets (tenant_id, name, version, stage, sealed, key_version, fingerprint, request, idempotency_key, created_at)
     values ($1, $2, $3, 'pending', $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.tenantId,
      row.name,
      row.version,
      row.sealed,
      row.keyVersion,
      row.fingerprint,
      JSON.stringify(row.request),
      row.idempotencyKey,
      tx.now,
    ],
  );
};

export const setStage = async (tx: Transaction, name: string, version: number, stage: SecretStage): Promise<void> => {
  await tx.sql(
    `update secrets set stage = $4, sealed = case when $4 = 'revoked' then null else sealed end,
       key_version = case when $4 = 'revoked' then null else key_version end
     where tenant_id = $1 and name = $2 and version = $3`,
    [tx.scope.tenantId, name, version, stage],
  );
};

/** Puts the same value there, sealed under another key. False when it was revoked meanwhile. */
export const replaceSealed = async (
  tx: Transaction,
  row: Pick<SecretRow, 'name' | 'version' | 'fingerprint'> & { readonly sealed: string; readonly keyVersion: number },
): Promise<void> => {
  await tx.sql(
    `update secrets set sealed = $4, key_version = $5, fingerprint = $6
     where tenant_id = $1 and name = $2 and version = $3 and stage <> 'revoked' and key_version < $5`,
    [tx.scope.tenantId, row.name, row.version, row.sealed, row.keyVersion, row.fingerprint],
  );
};

export const insertChange = async (tx: Transaction, name: string, version: number, change: SecretChange['change']): Promise<void> => {
  const { tenantId, actor } = tx.scope;
  await tx.sql('insert into secret_changes (tenant_id, id, name, version, change, actor, at) values ($1, $2, $3, $4, $5, $6, $7)', [
    tenantId,
    uuidv7(),
    name,
    version,
    change,
    `${actor.kind}:${actor.id}`,
    tx.now,
  ]);
};

export const listChanges = (sql: Sql, name: string): Promise<readonly SecretChange[]> =>
  sql<SecretChange>('select name, version, change, actor, at from secret_changes where tenant_id = $1 and name = $2 order by id', [
    sql.scope.tenantId,
    name,
  ]);

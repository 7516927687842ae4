import type { SecretChange, SecretRequest, SecretStage, Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';

/** `storing`: asked for, and maybe not in Infisical yet. */
export type RegisterStage = SecretStage | 'storing';

export interface RegisterRow {
  readonly name: string;
  readonly version: number;
  readonly stage: RegisterStage;
  /** Opens the value that lies in Infisical. Null once it is revoked. */
  readonly key: Buffer | null;
  /** Null before it was stored. */
  readonly fingerprint: string | null;
  readonly request: Omit<SecretRequest, 'idempotencyKey' | 'expiresAt'> & { readonly expiresAt?: string };
  readonly isApprovalAsked: boolean;
  readonly createdAt: Date;
}

const columns = `name, version, stage, key, fingerprint, request, is_approval_asked as "isApprovalAsked", created_at as "createdAt"`;

const lock = async (tx: Transaction, what: string): Promise<void> => {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`infisical ${tx.scope.tenantId} ${what}`]);
};

/** One writer per name at a time. */
export const lockName = (tx: Transaction, name: string): Promise<void> => lock(tx, `name ${name}`);

/** One request per key at a time, whatever it is for. Always before the lock of a name. */
export const lockKey = (tx: Transaction, idempotencyKey: string): Promise<void> => lock(tx, `key ${idempotencyKey}`);

export const findByKey = async (sql: Sql, idempotencyKey: string): Promise<RegisterRow | undefined> => {
  const [row] = await sql<RegisterRow>(`select ${columns} from infisical_secrets where tenant_id = $1 and idempotency_key = $2`, [
    sql.scope.tenantId,
    idempotencyKey,
  ]);
  return row;
};

export const findVersion = async (sql: Sql, name: string, version: number): Promise<RegisterRow | undefined> => {
  const [row] = await sql<RegisterRow>(`select ${columns} from infisical_secrets where tenant_id = $1 and name = $2 and version = $3`, [
    sql.scope.tenantId,
    name,
    version,
  ]);
  return row;
};

export const findStage = async (sql: Sql, name: string, stage: SecretStage): Promise<RegisterRow | undefined> => {
  const [row] = await sql<RegisterRow>(
    `select ${columns} from infisical_secrets
     where tenant_id = $1 and name = $2 and stage = $3 and stage in ('pending', 'current', 'previous')`,
    [sql.scope.tenantId, name, stage],
  );
  return row;
};

export const findLastVersion = async (sql: Sql, name: string): Promise<number> => {
  const [row] = await sql<{ version: number }>('select max(version) as version from infisical_secrets where tenant_id = $1 and name = $2', [
    sql.scope.tenantId,
    name,
  ]);
  return row?.version ?? 0;
};

/** All that are not revoked. */
export const listVersions = (sql: Sql): Promise<readonly RegisterRow[]> =>
  sql<RegisterRow>(`select ${columns} from infisical_secrets where tenant_id = $1 and stage <> 'revoked' order by name, version`, [
    sql.scope.tenantId,
  ]);

export const insertStoring = async (
  tx: Transaction,
  row: Pick<RegisterRow, 'name' | 'version' | 'request'> & { readonly key: Buffer; readonly idempotencyKey: string },
): Promise<void> => {
  await tx.sql(
    `insert into infisical_secrets (tenant_id, name, version, stage, key, request, idempotency_key, created_at)
     values ($1, $2, $3, 'storing', $4, $5, $6, $7)`,
    [tx.scope.tenantId, row.name, row.version, row.key, JSON.stringify(row.request), row.idempotencyKey, tx.now],
  );
};

export const setStage = async (tx: Transaction, name: string, version: number, stage: RegisterStage): Promise<void> => {
  await tx.sql(
    `update infisical_secrets set stage = $4, key = case when $4 = 'revoked' then null else key end
     where tenant_id = $1 and name = $2 and version = $3`,
    [tx.scope.tenantId, name, version, stage],
  );
};

export const setStored = async (tx: Transaction, name: string, version: number, fingerprint: string): Promise<void> => {
  await tx.sql(`update infisical_secrets set stage = 'pending', fingerprint = $4 where tenant_id = $1 and name = $2 and version = $3`, [
    tx.scope.tenantId,
    name,
    version,
    fingerprint,
  ]);
};

export const setApprovalAsked = async (tx: Transaction, name: string, version: number): Promise<void> => {
  await tx.sql('update infisical_secrets set is_approval_asked = true where tenant_id = $1 and name = $2 and version = $3', [
    tx.scope.tenantId,
    name,
    version,
  ]);
};

/** Gives up requests for the name that were never answered. Nothing of them was ever handed out. */
export const giveUpStoring = async (tx: Transaction, name: string): Promise<void> => {
  await tx.sql(`update infisical_secrets set stage = 'revoked', key = null where tenant_id = $1 and name = $2 and stage = 'storing'`, [
    tx.scope.tenantId,
    name,
  ]);
};

/** Revoked versions of which something may still lie in Infisical. */
export const listToRemove = (
  sql: Sql,
  before: Date,
  limit: number,
): Promise<readonly { readonly name: string; readonly version: number }[]> =>
  sql<{ name: string; version: number }>(
    `select name, version from infisical_secrets
     where tenant_id = $1 and stage = 'revoked' and is_stored and created_at < $2 order by created_at limit $3`,
    [sql.scope.tenantId, before, limit],
  );

export const setRemoved = async (tx: Transaction, name: string, version: number): Promise<void> => {
  await tx.sql('update infisical_secrets set is_stored = false where tenant_id = $1 and name = $2 and version = $3', [
    tx.scope.tenantId,
    name,
    version,
  ]);
};

export const setAllRemoved = async (tx: Transaction): Promise<void> => {
  await tx.sql(`update infisical_secrets set is_stored = false where tenant_id = $1 and stage = 'revoked' and is_stored`, [
    tx.scope.tenantId,
  ]);
};

export const insertChange = async (tx: Transaction, name: string, version: number, change: SecretChange['change']): Promise<void> => {
  const { tenantId, actor } = tx.scope;
  await tx.sql(
    'insert into infisical_secret_changes (tenant_id, id, name, version, change, actor, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [tenantId, uuidv7(), name, version, change, `${actor.kind}:${actor.id}`, tx.now],
  );
};

export const listChanges = (sql: Sql, name: string): Promise<readonly SecretChange[]> =>
  sql<SecretChange>(
    'select name, version, change, actor, at from infisical_secret_changes where tenant_id = $1 and name = $2 order by id',
    [sql.scope.tenantId, name],
  );

import type { SecretChange, SecretRequest, SecretStage, Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';

export interface SecretRow {
  readonly name: string;
  readonly version: number;
  readonly stage: SecretStage;
  /** Null once it is revoked. */
  readonly sealed: string | null;
  readonly keyVersion: number | null;
  /** The tenant's key that seals it; null when that is gone. */
  readonly wrappedKey: string | null;
  readonly keyId: string | null;
  readonly fingerprint: string;
  readonly request: Omit<SecretRequest, 'idempotencyKey' | 'expiresAt'> & { readonly expiresAt?: string };
  readonly createdAt: Date;
}

const selectText = `select s.name, s.version, s.stage, s.sealed, s.key_version as "keyVersion", k.wrapped as "wrappedKey", k.key_id as "keyId",
    s.fingerprint, s.request, s.created_at as "createdAt"
  from secrets s left join secret_keys k on k.tenant_id = s.tenant_id and k.version = s.key_version where s.tenant_id = $1`;

const lockOf = (parameter: number): string => `pg_advisory_xact_lock(hashtextextended($${String(parameter)}, 0))`;
const nameLock = (tx: Transaction, name: string): string => `secret ${tx.scope.tenantId} name ${name}`;

/** One writer per name at a time. */
export const lockName = async (tx: Transaction, name: string): Promise<void> => {
  await tx.sql(`select ${lockOf(1)}`, [nameLock(tx, name)]);
};

/** One request per key at a time, whatever it is for, and then one writer per name. */
export const lockKeyAndName = async (tx: Transaction, idempotencyKey: string, name: string): Promise<void> => {
  await tx.sql(`select ${lockOf(1)} from (select ${lockOf(2)}) as key_first`, [
    nameLock(tx, name),
    `secret ${tx.scope.tenantId} key ${idempotencyKey}`,
  ]);
};

/** All versions of a name, with the one that was made under the key, of whatever name that is. */
export const findForPut = (
  sql: Sql,
  name: string,
  idempotencyKey: string,
): Promise<readonly (SecretRow & { readonly isOfKey: boolean })[]> =>
  sql<SecretRow & { readonly isOfKey: boolean }>(
    `select v.*, s.idempotency_key = $3 as "isOfKey" from (${selectText} and (s.name = $2 or s.idempotency_key = $3)) v
     join secrets s on s.tenant_id = $1 and s.name = v.name and s.version = v.version`,
    [sql.scope.tenantId, name, idempotencyKey],
  );

/** Versions of a name, the revoked ones too. */
export const listOfName = (sql: Sql, name: string): Promise<readonly SecretRow[]> =>
  sql<SecretRow>(`${selectText} and s.name = $2`, [sql.scope.tenantId, name]);

export const findVersion = async (sql: Sql, name: string, version: number): Promise<SecretRow | undefined> => {
  const [row] = await sql<SecretRow>(`${selectText} and s.name = $2 and s.version = $3`, [sql.scope.tenantId, name, version]);
  return row;
};

export const findStage = async (sql: Sql, name: string, stage: SecretStage): Promise<SecretRow | undefined> => {
  const [row] = await sql<SecretRow>(`${selectText} and s.name = $2 and s.stage = $3 and s.stage <> 'revoked'`, [
    sql.scope.tenantId,
    name,
    stage,
  ]);
  return row;
};

export const listVersions = (sql: Sql): Promise<readonly SecretRow[]> =>
  sql<SecretRow>(`${selectText} and s.stage <> 'revoked' order by s.name, s.version`, [sql.scope.tenantId]);

/** Those that are sealed under an older key than this. */
export const listSealedBefore = (sql: Sql, keyVersion: number): Promise<readonly SecretRow[]> =>
  sql<SecretRow>(`${selectText} and s.key_version < $2 order by s.name, s.version`, [sql.scope.tenantId, keyVersion]);

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

/** With the commit: nothing waits for it. */
export const insertChange = (
  tx: Transaction,
  { name, version, change, isRecorded }: Pick<SecretChange, 'name' | 'version' | 'change'> & { readonly isRecorded: boolean },
): void => {
  const { tenantId, actor } = tx.scope;
  tx.atCommit(
    'insert into secret_changes (tenant_id, id, name, version, change, actor, at, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tenantId, uuidv7(), name, version, change, `${actor.kind}:${actor.id}`, tx.now, isRecorded ? tx.now : null],
  );
};

/** In the order in which they were made. */
export const listUnrecorded = (sql: Sql): Promise<readonly (SecretChange & { readonly id: string })[]> =>
  sql<SecretChange & { readonly id: string }>(
    'select id, name, version, change, actor, at from secret_changes where tenant_id = $1 and recorded_at is null order by id limit 1000',
    [sql.scope.tenantId],
  );

export const setRecorded = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await tx.sql('update secret_changes set recorded_at = $3 where tenant_id = $1 and id = any($2::uuid[]) and recorded_at is null', [
    tx.scope.tenantId,
    ids,
    tx.now,
  ]);
};

export const listChanges = (sql: Sql, name: string): Promise<readonly SecretChange[]> =>
  sql<SecretChange>('select name, version, change, actor, at from secret_changes where tenant_id = $1 and name = $2 order by id', [
    sql.scope.tenantId,
    name,
  ]);

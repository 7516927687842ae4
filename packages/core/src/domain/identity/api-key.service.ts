import { randomBytes } from 'node:crypto';
import type { Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { ApiKey, ApiKeys } from './contract.js';
import type { CredentialNotices } from './credential-notices.js';
import { apiKeyText, formatCredential, hashSecret, secretBytes } from './credential-text.js';
import type { HeldPermissions } from './held-permissions.js';
import { ExpiryNotAhead, ScopeNotGrantable } from './problems.js';

interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created_by: string | null;
  readonly last_used_at: Date | null;
  readonly expires_at: Date | null;
  readonly created_at: Date;
}

const columns = 'id, name, scopes, created_by, last_used_at, expires_at, created_at';

const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  scopes: [...row.scopes],
  createdBy: row.created_by,
  lastUsedAt: toTimestampOrNull(row.last_used_at),
  expiresAt: toTimestampOrNull(row.expires_at),
  createdAt: toTimestamp(row.created_at),
});

/** A key that makes keys could outlive its own revocation, so only people and the engine itself do. */
const grantable = async (sql: Sql, held: HeldPermissions): Promise<ReadonlySet<string>> => {
  const { kind } = sql.scope.actor;
  return kind === 'system' || kind === 'user' ? held.ofActor(sql) : new Set();
};

const insert = async (
  tx: Transaction,
  key: {
    readonly id: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly hash: Buffer;
    readonly expiresAt: Date | null;
  },
) => {
  const { tenantId, actor } = tx.scope;
  const [row] = await tx.sql<ApiKeyRow>(
    `insert into api_keys (tenant_id, id, name, scopes, secret_hash, created_by, expires_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
    [tenantId, key.id, key.name.trim(), key.scopes, key.hash, actor.kind === 'user' ? actor.id : null, key.expiresAt, tx.now],
  );
  if (row === undefined) throw new Error('An insert returned no row.');
  return toApiKey(row);
};

export const createApiKeys = (unitOfWork: UnitOfWork, permissions: HeldPermissions, notices: CredentialNotices): ApiKeys => ({
  list: (scope, { limit, after }) =>
    unitOfWork.read(scope, async (sql) =>
      (
        await sql<ApiKeyRow>(
          `select ${columns} from api_keys where tenant_id = $1 and revoked_at is null and ($2::uuid is null or id > $2) order by id limit $3`,
          [scope.tenantId, after ?? null, limit],
        )
      ).map(toApiKey),
    ),

  create: (scope, { name, scopes, expiresAt }) =>
    unitOfWork.run(scope, async (tx) => {
      const held = await grantable(tx.sql, permissions);
      const refused = scopes.find((permission) => !held.has(permission));
      if (refused !== undefined) throw new ScopeNotGrantable({ scope: refused });
      const expiry = expiresAt === undefined ? null : new Date(expiresAt);
      if (expiry !== null && expiry <= tx.now) throw new ExpiryNotAhead();
      const [id, secret] = [uuidv7(), randomBytes(secretBytes)];
      const key = await insert(tx, { id, name, scopes, hash: hashSecret(secret), expiresAt: expiry });
      return { ...key, key: formatCredential(apiKeyText, [scope.tenantId, id], secret) };
    }),

  revoke: (scope, id) =>
    unitOfWork.run(scope, async (tx) => {
      const rows = await tx.sql(
        'update api_keys set revoked_at = $3 where tenant_id = $1 and id = $2 and revoked_at is null returning id',
        [scope.tenantId, id, tx.now],
      );
      if (rows.length === 0) throw new NotFound({ resource: 'API key' });
      tx.afterCommit(() => {
        notices.changed(scope.tenantId, id);
      });
    }),
});

import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { toTimestamp } from '../schema.js';
import type { EmbedKey } from './contract.js';

export interface EmbedKeyRow {
  readonly id: string;
  readonly name: string;
  readonly public_key: string;
  readonly scopes: readonly string[];
  readonly origins: readonly string[];
  readonly created_by: string | null;
  readonly revoked_at: Date | null;
  readonly created_at: Date;
}

const columns = 'id, name, public_key, scopes, origins, created_by, revoked_at, created_at';

export const toEmbedKey = (row: EmbedKeyRow): EmbedKey => ({
  id: row.id,
  name: row.name,
  publicKey: { kty: 'OKP', crv: 'Ed25519', x: row.public_key },
  scopes: [...row.scopes],
  origins: [...row.origins],
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
});

export const findEmbedKey = async (sql: Sql, id: string): Promise<EmbedKeyRow | undefined> => {
  const [row] = await sql<EmbedKeyRow>(`select ${columns} from embed_keys where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row;
};

export const insertEmbedKey = async (tx: Transaction, key: Omit<EmbedKeyRow, 'revoked_at' | 'created_at'>): Promise<EmbedKeyRow> => {
  const [row] = await tx.sql<EmbedKeyRow>(
    `insert into embed_keys (tenant_id, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, null, $8) returning ${columns}`,
    [tx.scope.tenantId, key.id, key.name, key.public_key, key.scopes, key.origins, key.created_by, tx.now],
  );
  if (row === undefined) throw new Error('An insert returned no row.');
  return row;
};

/** False when there is none that works. */
export const revokeEmbedKey = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows = await tx.sql('update embed_keys set revoked_at = $3 where tenant_id = $1 and id = $2 and revoked_at is null returning id', [
    tx.scope.tenantId,
    id,
    tx.now,
  ]);
  return rows.length > 0;
};

/** Oldest first. */
export const listEmbedKeys = (
  sql: Sql,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<readonly EmbedKeyRow[]> =>
  sql<EmbedKeyRow>(
    `select ${columns} from embed_keys where tenant_id = $1 and revoked_at is null and ($2::uuid is null or id > $2) order by id limit $3`,
    [sql.scope.tenantId, after ?? null, limit],
  );

import type { Actor, Sql, Transaction } from '@leadengine/plugin-kit';
import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { EmbedSession, EmbedSessionPlace } from './contract.js';

/** Who made a session. */
export interface Issuer {
  readonly kind: 'user' | 'api_key' | 'embed_key' | 'system';
  readonly id: string;
}

export interface EmbedSessionRow {
  readonly id: string;
  readonly user_id: string | null;
  readonly external_user_id: string | null;
  readonly widgets: readonly string[];
  readonly scopes: readonly string[];
  readonly origins: readonly string[];
  readonly issuer_kind: Issuer['kind'];
  readonly issuer_id: string;
  readonly expires_at: Date;
  readonly ends_at: Date;
  readonly revoked_at: Date | null;
  readonly created_at: Date;
}

export type NewEmbedSession = Omit<EmbedSessionRow, 'revoked_at' | 'created_at'>;

const columns =
  'id, user_id, external_user_id, widgets, scopes, origins, issuer_kind, issuer_id, expires_at, ends_at, revoked_at, created_at';

export const toEmbedSession = (row: EmbedSessionRow): EmbedSession => ({
  id: row.id,
  userId: row.user_id,
  externalUserId: row.external_user_id,
  widgets: [...row.widgets] as EmbedSession['widgets'],
  scopes: [...row.scopes],
  origins: [...row.origins],
  issuedBy: { kind: row.issuer_kind, id: row.issuer_id },
  expiresAt: toTimestamp(row.expires_at),
  endsAt: toTimestamp(row.ends_at),
  revokedAt: toTimestampOrNull(row.revoked_at),
  createdAt: toTimestamp(row.created_at),
});

/** Whoever acts from the page: what they do is the user's doing, or that of somebody whom only the host knows. */
export const actorOf = (row: Pick<EmbedSessionRow, 'user_id' | 'external_user_id'>): Actor =>
  row.user_id === null ? { kind: 'embed', id: row.external_user_id ?? '' } : { kind: 'user', id: row.user_id };

export const findEmbedSession = async (sql: Sql, id: string): Promise<EmbedSessionRow | undefined> => {
  const [row] = await sql<EmbedSessionRow>(`select ${columns} from embed_sessions where tenant_id = $1 and id = $2`, [
    sql.scope.tenantId,
    id,
  ]);
  return row;
};

/** Held until the transaction ends, so that a refresh cannot overtake a revocation. */
export const lockEmbedSession = async (tx: Transaction, id: string): Promise<EmbedSessionRow | undefined> => {
  const [row] = await tx.sql<EmbedSessionRow>(`select ${columns} from embed_sessions where tenant_id = $1 and id = $2 for update`, [
    tx.scope.tenantId,
    id,
  ]);
  return row;
};

/** Undefined when there is one of this id. */
export const insertEmbedSession = async (tx: Transaction, session: NewEmbedSession): Promise<EmbedSessionRow | undefined> => {
  const [row] = await tx.sql<EmbedSessionRow>(
    `insert into embed_sessions (tenant_id, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, null, $12)
     on conflict (tenant_id, id) do nothing returning ${columns}`,
    [
      tx.scope.tenantId,
      session.id,
      session.user_id,
      session.external_user_id,
      session.widgets,
      session.scopes,
      session.origins,
      session.issuer_kind,
      session.issuer_id,
      session.expires_at,
      session.ends_at,
      tx.now,
    ],
  );
  return row;
};

/** The end only ever moves ahead: tokens may be shown in another order than they were signed in. */
export const prolongEmbedSession = async (tx: Transaction, id: string, expiresAt: Date): Promise<EmbedSessionRow | undefined> => {
  const [row] = await tx.sql<EmbedSessionRow>(
    `update embed_sessions set expires_at = greatest(expires_at, $3) where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, id, expiresAt],
  );
  return row;
};

/** False when there is none; one that was revoked before stays as it was. */
export const revokeEmbedSession = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows = await tx.sql(
    'update embed_sessions set revoked_at = coalesce(revoked_at, $3) where tenant_id = $1 and id = $2 returning id',
    [tx.scope.tenantId, id, tx.now],
  );
  return rows.length > 0;
};

/** Newest first. Those that may still be alive began no longer ago than a session lasts, which bounds what is read. */
export const listEmbedSessions = async (
  sql: Sql,
  page: {
    readonly limit: number;
    readonly after: EmbedSessionPlace | undefined;
    readonly aliveAt: Date | undefined;
    readonly beganAfter: Date;
  },
): Promise<readonly EmbedSessionRow[]> => {
  const { limit, after, aliveAt, beganAfter } = page;
  return sql<EmbedSessionRow>(
    `select ${columns} from embed_sessions
     where tenant_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
       and ($4::timestamptz is null or (created_at > $5 and expires_at > $4 and revoked_at is null))
     order by created_at desc, id desc limit $6`,
    [sql.scope.tenantId, after?.createdAt ?? null, after?.id ?? null, aliveAt ?? null, beganAfter, limit],
  );
};

export const deleteEndedEmbedSessions = async (tx: Transaction, before: Date): Promise<void> => {
  await tx.sql('delete from embed_sessions where tenant_id = $1 and ends_at < $2', [tx.scope.tenantId, before]);
};

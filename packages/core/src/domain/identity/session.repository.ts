import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { Grant } from './held-permissions.js';

/** A session with the token that was shown for it. */
export interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  readonly session_epoch: number;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
  readonly rotated_at: Date | null;
  /** Hash of the token that the newest one replaced. */
  readonly newest_parent: Buffer | null;
}

/** What decides whether an access token still holds. */
export interface SessionState extends Grant {
  readonly is_valid: boolean;
}

export const insertSession = async (
  tx: Transaction,
  session: { readonly id: string; readonly userId: string; readonly epoch: number; readonly expiresAt: Date },
): Promise<void> => {
  await tx.sql('insert into sessions (tenant_id, id, user_id, session_epoch, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)', [
    tx.scope.tenantId,
    session.id,
    session.userId,
    session.epoch,
    tx.now,
    session.expiresAt,
  ]);
};

export const insertRefreshToken = async (tx: Transaction, sessionId: string, hash: Buffer, parent: Buffer | null): Promise<void> => {
  await tx.sql('insert into refresh_tokens (tenant_id, session_id, token_hash, parent_hash, created_at) values ($1, $2, $3, $4, $5)', [
    tx.scope.tenantId,
    sessionId,
    hash,
    parent,
    tx.now,
  ]);
};

export const markRotated = async (tx: Transaction, sessionId: string, hash: Buffer): Promise<void> => {
  await tx.sql('update refresh_tokens set rotated_at = $4 where tenant_id = $1 and session_id = $2 and token_hash = $3', [
    tx.scope.tenantId,
    sessionId,
    hash,
    tx.now,
  ]);
};

/** Held until the transaction ends, so that two refreshes with one token follow each other. */
export const lockSession = async (tx: Transaction, sessionId: string, hash: Buffer): Promise<SessionRow | undefined> => {
  const { tenantId } = tx.scope;
  await tx.sql('select id from sessions where tenant_id = $1 and id = $2 for update', [tenantId, sessionId]);
  const [row] = await tx.sql<SessionRow>(
    `select s.id, s.user_id, s.session_epoch, s.expires_at, s.revoked_at, t.rotated_at,
       (select n.parent_hash from refresh_tokens n where n.tenant_id = s.tenant_id and n.session_id = s.id and n.rotated_at is null) as newest_parent
     from sessions s join refresh_tokens t on t.tenant_id = s.tenant_id and t.session_id = s.id
     where s.tenant_id = $1 and s.id = $2 and t.token_hash = $3`,
    [tenantId, sessionId, hash],
  );
  return row;
};

export const revokeSession = async (tx: Transaction, sessionId: string, because: string): Promise<void> => {
  await tx.sql('update sessions set revoked_at = $3, revoked_because = $4 where tenant_id = $1 and id = $2 and revoked_at is null', [
    tx.scope.tenantId,
    sessionId,
    tx.now,
    because,
  ]);
};

export const revokeSessionsOf = async (tx: Transaction, userId: string, because: string): Promise<void> => {
  await tx.sql('update sessions set revoked_at = $3, revoked_because = $4 where tenant_id = $1 and user_id = $2 and revoked_at is null', [
    tx.scope.tenantId,
    userId,
    tx.now,
    because,
  ]);
};

export const findSessionState = async (sql: Sql, sessionId: string, userId: string): Promise<SessionState | undefined> => {
  const [row] = await sql<SessionState>(
    `select u.role, r.permissions as custom, s.revoked_at is null and u.status = 'active' and u.session_epoch = s.session_epoch as is_valid
     from sessions s join users u on u.tenant_id = s.tenant_id and u.id = s.user_id
     left join roles r on r.tenant_id = u.tenant_id and r.id = u.role_id
     where s.tenant_id = $1 and s.id = $2 and s.user_id = $3`,
    [sql.scope.tenantId, sessionId, userId],
  );
  return row;
};

/** Removes sessions that ended long ago, with their tokens. */
export const deleteEndedSessions = async (tx: Transaction, before: Date): Promise<void> => {
  await tx.sql('delete from sessions where tenant_id = $1 and expires_at < $2', [tx.scope.tenantId, before]);
};

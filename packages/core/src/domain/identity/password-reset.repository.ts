import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** An offer to choose a new password. */
export interface ResetRow {
  readonly id: string;
  readonly user_id: string;
  readonly token_hash: Buffer;
  readonly expires_at: Date;
  readonly used_at: Date | null;
}

const columns = 'id, user_id, token_hash, expires_at, used_at';

export const insertReset = async (
  tx: Transaction,
  reset: { readonly id: string; readonly userId: string; readonly tokenHash: Buffer; readonly expiresAt: Date },
): Promise<void> => {
  const { tenantId, actor } = tx.scope;
  await tx.sql(
    `insert into password_resets (tenant_id, id, user_id, token_hash, expires_at, requested_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tenantId, reset.id, reset.userId, reset.tokenHash, reset.expiresAt, actor.kind === 'user' ? actor.id : null, tx.now],
  );
};

export const findReset = async (sql: Sql, id: string): Promise<ResetRow | undefined> =>
  (await sql<ResetRow>(`select ${columns} from password_resets where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]))[0];

/** Held until the transaction ends, so that a token is used once. */
export const lockReset = async (tx: Transaction, id: string): Promise<ResetRow | undefined> =>
  (
    await tx.sql<ResetRow>(`select ${columns} from password_resets where tenant_id = $1 and id = $2 for update`, [tx.scope.tenantId, id])
  )[0];

/** One new password ends every other offer, too. */
export const useResetsOf = async (tx: Transaction, userId: string): Promise<void> => {
  await tx.sql('update password_resets set used_at = $3 where tenant_id = $1 and user_id = $2 and used_at is null', [
    tx.scope.tenantId,
    userId,
    tx.now,
  ]);
};

/** False when the user is not active. */
export const overwritePasswordHash = async (tx: Transaction, userId: string, hash: string): Promise<boolean> => {
  const rows = await tx.sql(
    `update users set password_hash = $3, session_epoch = session_epoch + 1, version = version + 1, updated_at = $4
     where tenant_id = $1 and id = $2 and status = 'active' returning id`,
    [tx.scope.tenantId, userId, hash, tx.now],
  );
  return rows.length > 0;
};

/** Removes offers that ended long ago. */
export const deleteEndedResets = async (tx: Transaction, before: Date): Promise<void> => {
  await tx.sql('delete from password_resets where tenant_id = $1 and expires_at < $2', [tx.scope.tenantId, before]);
};

import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';

/** A sealed secret that signs. */
export interface SigningSecret {
  readonly sealed: string;
  /** Null for the one in use, else the end of the one before. */
  readonly expiresAt: Date | null;
}

export const insertSecret = async (tx: Transaction, webhookId: string, sealed: string): Promise<void> => {
  await tx.sql('insert into webhook_secrets (tenant_id, id, webhook_id, sealed, created_at) values ($1, $2, $3, $4, $5)', [
    tx.scope.tenantId,
    uuidv7(),
    webhookId,
    sealed,
    tx.now,
  ]);
};

/** Lets the secret in use sign until then, and forgets the one before it: there are two at most. */
export const expireSecrets = async (tx: Transaction, webhookId: string, until: Date): Promise<void> => {
  await forgetPrevious(tx, webhookId);
  await tx.sql(
    'update webhook_secrets set expires_at = $3 where tenant_id = $1 and webhook_id = $2 and expires_at is null and not is_pending',
    [tx.scope.tenantId, webhookId, until],
  );
};

export const forgetPrevious = async (tx: Transaction, webhookId: string): Promise<void> => {
  await tx.sql('delete from webhook_secrets where tenant_id = $1 and webhook_id = $2 and expires_at is not null', [
    tx.scope.tenantId,
    webhookId,
  ]);
};

/** Those that sign, newest first. */
export const listSecrets = async (sql: Sql, webhookId: string): Promise<readonly SigningSecret[]> => {
  const rows = await sql<{ sealed: string; expires_at: Date | null }>(
    'select sealed, expires_at from webhook_secrets where tenant_id = $1 and webhook_id = $2 and not is_pending order by id desc',
    [sql.scope.tenantId, webhookId],
  );
  return rows.map(({ sealed, expires_at: expiresAt }) => ({ sealed, expiresAt }));
};

/** A secret that does not sign yet takes the place of another one that did not. Nothing happens when this one was put in before. */
export const insertPendingSecret = async (tx: Transaction, id: string, webhookId: string, sealed: string): Promise<void> => {
  await tx.sql('delete from webhook_secrets where tenant_id = $1 and webhook_id = $2 and is_pending and id <> $3', [
    tx.scope.tenantId,
    webhookId,
    id,
  ]);
  await tx.sql(
    `insert into webhook_secrets (tenant_id, id, webhook_id, sealed, is_pending, created_at) values ($1, $2, $3, $4, true, $5)
     on conflict (tenant_id, id) do nothing`,
    [tx.scope.tenantId, id, webhookId, sealed, tx.now],
  );
};

export const findSecret = async (sql: Sql, id: string): Promise<{ readonly sealed: string; readonly isPending: boolean } | undefined> =>
  (
    await sql<{ sealed: string; isPending: boolean }>(
      'select sealed, is_pending as "isPending" from webhook_secrets where tenant_id = $1 and id = $2',
      [sql.scope.tenantId, id],
    )
  )[0];

export const usePendingSecret = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update webhook_secrets set is_pending = false where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};

export const deletePendingSecret = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from webhook_secrets where tenant_id = $1 and id = $2 and is_pending', [tx.scope.tenantId, id]);
};

import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** A signing secret of a number. */
export interface SecretRow {
  readonly id: string;
  readonly sealed: string;
  readonly created_at: Date;
  readonly expires_at: Date | null;
}

/** Those that are valid at that time, newest first. */
export const listSecrets = (sql: Sql, instanceId: string, now: Date): Promise<readonly SecretRow[]> =>
  sql<SecretRow>(
    `select id, sealed, created_at, expires_at from whatsapp_gateway_secrets
     where tenant_id = $1 and instance_id = $2 and not is_pending and (expires_at is null or expires_at > $3) order by id desc limit 2`,
    [sql.scope.tenantId, instanceId, now],
  );

/** Lets the secret in use be taken until then, and forgets the one before it: there are two at most. Without one in use nothing changes. */
export const expireSecrets = async (tx: Transaction, instanceId: string, until: Date): Promise<void> => {
  const [current] = await tx.sql(
    'select id from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 and expires_at is null and not is_pending',
    [tx.scope.tenantId, instanceId],
  );
  if (current === undefined) return;
  await forgetPrevious(tx, instanceId);
  await tx.sql(
    'update whatsapp_gateway_secrets set expires_at = $3 where tenant_id = $1 and instance_id = $2 and expires_at is null and not is_pending',
    [tx.scope.tenantId, instanceId, until],
  );
};

export const forgetPrevious = async (tx: Transaction, instanceId: string): Promise<void> => {
  await tx.sql('delete from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 and expires_at is not null', [
    tx.scope.tenantId,
    instanceId,
  ]);
};

/** A new secret and its number. */
interface NewSecret {
  readonly id: string;
  readonly instanceId: string;
  readonly sealed: string;
  readonly isPending: boolean;
}

/** Nothing happens when it was put in before. */
export const insertSecret = async (tx: Transaction, { id, instanceId, sealed, isPending }: NewSecret): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_gateway_secrets (tenant_id, id, instance_id, sealed, is_pending, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, id) do nothing`,
    [tx.scope.tenantId, id, instanceId, sealed, isPending, tx.now],
  );
};

/** Numbers that have a secret in use. */
export const listInstancesWithSecret = async (sql: Sql): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>(
      `select instance_id as id from whatsapp_gateway_secrets where tenant_id = $1 and expires_at is null and not is_pending
       order by instance_id`,
      [sql.scope.tenantId],
    )
  ).map(({ id }) => id);

export const findSecret = async (sql: Sql, id: string): Promise<{ readonly sealed: string; readonly isPending: boolean } | undefined> =>
  (
    await sql<{ sealed: string; isPending: boolean }>(
      'select sealed, is_pending as "isPending" from whatsapp_gateway_secrets where tenant_id = $1 and id = $2',
      [sql.scope.tenantId, id],
    )
  )[0];

export const usePendingSecret = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update whatsapp_gateway_secrets set is_pending = false where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};

/** @param exceptId - A pending one that stays. */
export const deletePending = async (tx: Transaction, instanceId: string, exceptId: string | null): Promise<void> => {
  await tx.sql(
    `delete from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 and is_pending and id is distinct from $3::uuid`,
    [tx.scope.tenantId, instanceId, exceptId],
  );
};

/** False when there is no such secret. */
export const deleteSecret = async (tx: Transaction, instanceId: string, id: string): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    'delete from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 and id = $3 returning 1 as found',
    [tx.scope.tenantId, instanceId, id],
  );
  return rows.length > 0;
};

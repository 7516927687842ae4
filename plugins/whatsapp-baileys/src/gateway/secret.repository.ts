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
     where tenant_id = $1 and instance_id = $2 and (expires_at is null or expires_at > $3) order by id desc limit 2`,
    [sql.scope.tenantId, instanceId, now],
  );

/** Puts a new secret in; the one before holds until then, and all older ones are gone. */
export const rotateSecrets = async (
  tx: Transaction,
  instanceId: string,
  secret: { readonly id: string; readonly sealed: string },
  previousUntil: Date,
): Promise<void> => {
  await tx.sql(
    `delete from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 and id not in (
       select id from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 order by id desc limit 1
     )`,
    [tx.scope.tenantId, instanceId],
  );
  await tx.sql(
    'update whatsapp_gateway_secrets set expires_at = least(coalesce(expires_at, $3::timestamptz), $3) where tenant_id = $1 and instance_id = $2',
    [tx.scope.tenantId, instanceId, previousUntil],
  );
  await tx.sql('insert into whatsapp_gateway_secrets (tenant_id, id, instance_id, sealed, created_at) values ($1, $2, $3, $4, $5)', [
    tx.scope.tenantId,
    secret.id,
    instanceId,
    secret.sealed,
    tx.now,
  ]);
};

/** False when there is no such secret. */
export const deleteSecret = async (tx: Transaction, instanceId: string, id: string): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    'delete from whatsapp_gateway_secrets where tenant_id = $1 and instance_id = $2 and id = $3 returning 1 as found',
    [tx.scope.tenantId, instanceId, id],
  );
  return rows.length > 0;
};

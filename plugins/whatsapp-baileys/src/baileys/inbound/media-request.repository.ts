import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** What became of asking for a file again. */
export interface MediaRequest {
  readonly fileKey: string;
  readonly state: 'wanted' | 'asked' | 'renewed' | 'refused';
  /** The source of the file, of a renewed one with its new place. */
  readonly sealed: string;
}

/** Asks for a file; does nothing while that was done already. */
export const wantMedia = async (tx: Transaction, instanceId: string, fileKey: string, sealed: string): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_media_requests as r (tenant_id, instance_id, file_key, state, sealed, updated_at) values ($1, $2, $3, 'wanted', $4, $5)
     on conflict (tenant_id, instance_id, file_key) do update set state = 'wanted', sealed = excluded.sealed, updated_at = excluded.updated_at
       where r.state in ('renewed', 'refused')`,
    [tx.scope.tenantId, instanceId, fileKey, sealed, tx.now],
  );
};

export const findMediaRequest = async (sql: Sql, instanceId: string, fileKey: string): Promise<MediaRequest | undefined> => {
  const [row] = await sql<{ state: MediaRequest['state']; sealed: string }>(
    'select state, sealed from whatsapp_media_requests where tenant_id = $1 and instance_id = $2 and file_key = $3',
    [sql.scope.tenantId, instanceId, fileKey],
  );
  return row && { fileKey, ...row };
};

/** Takes requests to put to WhatsApp: new ones, and those that nobody answered since `before`. */
export const takeMediaRequests = async (
  tx: Transaction,
  instanceId: string,
  before: Date,
  limit: number,
): Promise<readonly { readonly fileKey: string; readonly sealed: string }[]> => {
  const rows = await tx.sql<{ file_key: string; sealed: string }>(
    `with due as (
       select file_key from whatsapp_media_requests
       where tenant_id = $1 and instance_id = $2 and state in ('wanted', 'asked') and (state = 'wanted' or asked_at < $3)
       order by updated_at limit $4 for update skip locked
     )
     update whatsapp_media_requests r set state = 'asked', asked_at = $5 from due d
     where r.tenant_id = $1 and r.instance_id = $2 and r.file_key = d.file_key
     returning r.file_key, r.sealed`,
    [tx.scope.tenantId, instanceId, before, limit, tx.now],
  );
  return rows.map(({ file_key: fileKey, sealed }) => ({ fileKey, sealed }));
};

export const endMediaRequest = async (tx: Transaction, instanceId: string, { fileKey, state, sealed }: MediaRequest): Promise<void> => {
  await tx.sql(
    'update whatsapp_media_requests set state = $4, sealed = $5, updated_at = $6 where tenant_id = $1 and instance_id = $2 and file_key = $3',
    [tx.scope.tenantId, instanceId, fileKey, state, sealed, tx.now],
  );
};

/** Deletes requests that nobody comes back to. */
export const pruneMediaRequests = async (tx: Transaction, before: Date): Promise<void> => {
  await tx.sql('delete from whatsapp_media_requests where tenant_id = $1 and updated_at < $2', [tx.scope.tenantId, before]);
};

import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { MediaUse, ReceivedFile, StoredMedia } from './contract.js';
import { mediaColumnsOf, toMedia, type MediaRow } from './media.row.js';

export const findMedia = async (sql: Sql, id: string): Promise<StoredMedia | undefined> => {
  const [row] = await sql<MediaRow>(`select ${mediaColumnsOf('m')} from media m where m.tenant_id = $1 and m.id = $2`, [
    sql.scope.tenantId,
    id,
  ]);
  return row && toMedia(row);
};

/** A file that users have uploaded; nothing uses it yet. */
export const insertUploaded = async (tx: Transaction, file: ReceivedFile): Promise<StoredMedia> => {
  const [row] = await tx.sql<MediaRow>(
    `insert into media as m (tenant_id, id, kind, status, mime_type, file_name, size_bytes, sha256, created_at, unused_since)
     values ($1, $2, $3, 'stored', $4, $5, $6, $7, $8, $8) returning ${mediaColumnsOf('m')}`,
    [tx.scope.tenantId, file.id, file.kind, file.mimeType, file.fileName ?? null, file.sizeBytes, file.sha256, tx.now],
  );
  return toMedia(row as MediaRow);
};

/** Notes that a message uses a stored file; false when there is no such file. The row's lock keeps it from being removed meanwhile. */
export const insertUse = async (tx: Transaction, id: string, { messageId, contactId }: MediaUse): Promise<boolean> => {
  const rows = await tx.sql<{ media_id: string }>(
    `with used as (
       update media set unused_since = null where tenant_id = $1 and id = $2 and status = 'stored' returning id
     )
     insert into media_uses (tenant_id, media_id, message_id, contact_id) select $1, u.id, $3::uuid, $4::uuid from used u
     on conflict do nothing returning media_id`,
    [tx.scope.tenantId, id, messageId, contactId],
  );
  return rows.length > 0;
};

/** Bytes that the tenant has stored. */
export const findUsage = async (sql: Sql): Promise<number> => {
  const [row] = await sql<{ stored_bytes: string }>('select stored_bytes from media_usage where tenant_id = $1', [sql.scope.tenantId]);
  return Number(row?.stored_bytes ?? 0);
};

/** Counts stored bytes in; false when they would be more than the quota. The row's lock puts concurrent uploads into one order. */
export const addUsage = async (tx: Transaction, bytes: number, quotaBytes: number | undefined): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `insert into media_usage as u (tenant_id, stored_bytes) select $1, $2::bigint where $3::bigint is null or $2::bigint <= $3::bigint
     on conflict (tenant_id) do update set stored_bytes = u.stored_bytes + excluded.stored_bytes
       where $3::bigint is null or u.stored_bytes + excluded.stored_bytes <= $3::bigint
     returning 1 as found`,
    [tx.scope.tenantId, bytes, quotaBytes ?? null],
  );
  return rows.length > 0;
};

/** Counts an object in storage that has no row in media. */
export const insertLeftover = async (tx: Transaction, id: string, removeAfter: Date): Promise<void> => {
  await tx.sql('insert into media_leftovers (tenant_id, id, remove_after) values ($1, $2, $3)', [tx.scope.tenantId, id, removeAfter]);
};

/** Ends an upload; false when it has lasted too long and its bytes are being removed. */
export const takeLeftover = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows = await tx.sql<{ id: string }>(
    'delete from media_leftovers where tenant_id = $1 and id = $2 and remove_after > $3 returning id',
    [tx.scope.tenantId, id, tx.now],
  );
  return rows.length > 0;
};

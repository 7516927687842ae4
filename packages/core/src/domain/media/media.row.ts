import { toTimestamp } from '../schema.js';
import type { MediaKind, MediaStatus, StoredMedia } from './contract.js';

/** A file as the table has it. */
export interface MediaRow {
  readonly id: string;
  readonly kind: MediaKind;
  readonly status: MediaStatus;
  readonly mime_type: string;
  readonly file_name: string | null;
  /** PostgreSQL's bigint comes as text. */
  readonly size_bytes: string | null;
  readonly sha256: string | null;
  readonly failure: string | null;
  readonly created_at: Date;
}

export const mediaColumnsOf = (alias: string): string =>
  ['id', 'kind', 'status', 'mime_type', 'file_name', 'size_bytes', 'sha256', 'failure', 'created_at']
    .map((column) => `${alias}.${column}`)
    .join(', ');

export const toMedia = (row: MediaRow): StoredMedia => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  mimeType: row.mime_type,
  fileName: row.file_name,
  sizeBytes: row.size_bytes === null ? null : Number(row.size_bytes),
  sha256: row.sha256,
  failure: row.failure,
  createdAt: toTimestamp(row.created_at),
});

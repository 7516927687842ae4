import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { cutText, storableText } from '../storable.js';
import type { AnnouncedMedia, MediaChange, MediaKind, StoredMedia } from './contract.js';
import type { TakenFile } from './intake.js';
import { mediaColumnsOf, toMedia, type MediaRow } from './media.row.js';

/** A file that is still to be had. */
export interface PendingFetch {
  readonly mediaId: string;
  readonly kind: MediaKind;
  readonly mimeType: string;
  readonly channel: string;
  readonly instanceId: string;
  readonly providerMessageId: string;
  readonly sourceUrl: string | undefined;
  /** How often it was tried in vain. */
  readonly attempts: number;
}

/** Stores an announced file without its bytes, the message that uses it, and what is needed to get it. */
export const insertAnnounced = async (tx: Transaction, announced: AnnouncedMedia): Promise<void> => {
  const { id, kind, messageId, contactId, channel, instanceId, providerMessageId, reference } = announced;
  await tx.sql(
    `with file as (
       insert into media (tenant_id, id, kind, status, mime_type, file_name, created_at) values ($1, $2, $3, 'pending', $4, $5, $6) returning id
     ), used as (
       insert into media_uses (tenant_id, media_id, message_id, contact_id) select $1, f.id, $7::uuid, $8::uuid from file f
     )
     insert into media_fetches (tenant_id, media_id, channel, instance_id, provider_message_id, source_url, next_attempt_at)
     select $1, f.id, $9, $10::uuid, $11, $12, $6 from file f`,
    [
      tx.scope.tenantId,
      id,
      kind,
      cutText(storableText(reference.mimeType), 120),
      reference.fileName === undefined ? null : cutText(storableText(reference.fileName), 255),
      tx.now,
      messageId,
      contactId,
      channel,
      instanceId,
      storableText(providerMessageId),
      reference.sourceUrl === undefined ? null : storableText(reference.sourceUrl),
    ],
  );
};

interface FetchRow {
  readonly media_id: string;
  readonly kind: MediaKind;
  readonly mime_type: string;
  readonly channel: string;
  readonly instance_id: string;
  readonly provider_message_id: string;
  readonly source_url: string | null;
  readonly attempts: number;
}

export const findFetch = async (sql: Sql, mediaId: string): Promise<PendingFetch | undefined> => {
  const [row] = await sql<FetchRow>(
    `select f.media_id, m.kind, m.mime_type, f.channel, f.instance_id, f.provider_message_id, f.source_url, f.attempts
     from media_fetches f join media m on m.tenant_id = $1 and m.id = f.media_id
     where f.tenant_id = $1 and f.media_id = $2`,
    [sql.scope.tenantId, mediaId],
  );
  return (
    row && {
      mediaId: row.media_id,
      kind: row.kind,
      mimeType: row.mime_type,
      channel: row.channel,
      instanceId: row.instance_id,
      providerMessageId: row.provider_message_id,
      sourceUrl: row.source_url ?? undefined,
      attempts: row.attempts,
    }
  );
};

const usesOf = async (tx: Transaction, media: StoredMedia): Promise<readonly string[]> => {
  const rows = await tx.sql<{ message_id: string }>('select message_id from media_uses where tenant_id = $1 and media_id = $2', [
    tx.scope.tenantId,
    media.id,
  ]);
  return rows.map(({ message_id: id }) => id);
};

/** Ends a fetch with a change of its file; undefined when another process has ended it, or the file is gone. */
const endFetch = async (
  tx: Transaction,
  mediaId: string,
  set: string,
  values: readonly (string | number | null)[],
): Promise<StoredMedia | undefined> => {
  const [row] = await tx.sql<MediaRow>(
    `with ended as (delete from media_fetches where tenant_id = $1 and media_id = $2 returning media_id)
     update media m set ${set} from ended e where m.tenant_id = $1 and m.id = e.media_id and m.status = 'pending'
     returning ${mediaColumnsOf('m')}`,
    [tx.scope.tenantId, mediaId, ...values],
  );
  return row && toMedia(row);
};

/** The bytes are in storage. */
export const completeFetch = async (tx: Transaction, mediaId: string, taken: TakenFile): Promise<MediaChange | undefined> => {
  const media = await endFetch(tx, mediaId, `status = 'stored', mime_type = $3, size_bytes = $4, sha256 = $5`, [
    taken.mimeType,
    taken.sizeBytes,
    taken.sha256,
  ]);
  return media && { status: 'stored', media, messageIds: await usesOf(tx, media) };
};

/** The bytes are not to be had. */
export const failFetch = async (tx: Transaction, mediaId: string, reason: string): Promise<MediaChange | undefined> => {
  const media = await endFetch(tx, mediaId, `status = 'failed', failure = $3`, [cutText(storableText(reason), 300)]);
  return media && { status: 'failed', media, messageIds: await usesOf(tx, media) };
};

/** Counts a try in vain; false when the fetch has ended meanwhile. */
export const postponeFetch = async (tx: Transaction, mediaId: string, until: Date, reason: string): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `update media_fetches set attempts = attempts + 1, next_attempt_at = $3, last_error = $4
     where tenant_id = $1 and media_id = $2 returning 1 as found`,
    [tx.scope.tenantId, mediaId, until, cutText(storableText(reason), 500)],
  );
  return rows.length > 0;
};

/** Has bytes removed that were stored for a file which is gone. */
export const abandonBytes = async (tx: Transaction, mediaId: string): Promise<void> => {
  await tx.sql(
    `insert into media_leftovers (tenant_id, id, remove_after)
     select $1, $2::uuid, $3::timestamptz where not exists (select 1 from media where tenant_id = $1 and id = $2::uuid and status = 'stored')
     on conflict do nothing`,
    [tx.scope.tenantId, mediaId, tx.now],
  );
};

/** Fetches whose job was lost; marks them, so that each is woken once in a while. */
export const wakeStaleFetches = async (tx: Transaction, before: Date, limit: number): Promise<readonly string[]> => {
  const rows = await tx.sql<{ media_id: string }>(
    `with stale as (
       select media_id from media_fetches where tenant_id = $1 and next_attempt_at < $2 order by next_attempt_at limit $3 for update skip locked
     )
     update media_fetches f set next_attempt_at = $4 from stale s where f.tenant_id = $1 and f.media_id = s.media_id returning f.media_id`,
    [tx.scope.tenantId, before, limit, tx.now],
  );
  return rows.map(({ media_id: id }) => id);
};

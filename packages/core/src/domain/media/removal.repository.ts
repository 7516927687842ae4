import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { StoredMedia } from './contract.js';
import { mediaColumnsOf, toMedia, type MediaRow } from './media.row.js';

/** A file that was taken out, with the messages that used it. */
export interface RemovedMedia {
  readonly media: StoredMedia;
  readonly messageIds: readonly string[];
}

// The object follows after the commit: its id stays behind for the sweep.
const removeText = (which: string): string => `
  with doomed as (${which}), uses as (
    select u.media_id, array_agg(u.message_id) as message_ids from media_uses u join doomed d on d.id = u.media_id where u.tenant_id = $1
    group by u.media_id
  ), removed as (
    delete from media m using doomed d where m.tenant_id = $1 and m.id = d.id returning m.*
  ), kept as (
    insert into media_leftovers (tenant_id, id, remove_after) select $1, r.id, $2 from removed r on conflict do nothing
  ), counted as (
    update media_usage set stored_bytes = greatest(0, stored_bytes - (select coalesce(sum(r.size_bytes), 0) from removed r where r.status = 'stored'))
    where tenant_id = $1 and exists (select 1 from removed)
  )
  select ${mediaColumnsOf('r')}, coalesce(u.message_ids, '{}')::text[] as message_ids from removed r left join uses u on u.media_id = r.id`;

const remove = async (tx: Transaction, text: string, parameters: readonly (string | number | Date)[]): Promise<readonly RemovedMedia[]> => {
  const rows = await tx.sql<MediaRow & { readonly message_ids: readonly string[] }>(text, [tx.scope.tenantId, tx.now, ...parameters]);
  return rows.map((row) => ({ media: toMedia(row), messageIds: row.message_ids }));
};

const unusedText = removeText(`
  select id from media where tenant_id = $1 and unused_since < $3 order by unused_since limit $4 for update skip locked`);

/** Takes out files that no message has used since then. */
export const removeUnused = (tx: Transaction, before: Date, limit: number): Promise<readonly RemovedMedia[]> =>
  remove(tx, unusedText, [before, limit]);

const oldText = removeText(`
  select id from media where tenant_id = $1 and created_at < $3 order by created_at limit $4 for update skip locked`);

/** Takes out files that are older, used or not. */
export const removeOld = (tx: Transaction, before: Date, limit: number): Promise<readonly RemovedMedia[]> =>
  remove(tx, oldText, [before, limit]);

const eraseText = removeText(`
  select distinct u.media_id as id from media_uses u where u.tenant_id = $1 and u.contact_id = $3
    and not exists (select 1 from media_uses o where o.tenant_id = $1 and o.media_id = u.media_id and o.contact_id <> $3)`);

/** Takes out what was exchanged with one contact alone, and forgets that the contact had the rest. */
export const removeOfContact = async (tx: Transaction, contactId: string): Promise<readonly RemovedMedia[]> => {
  const { tenantId } = tx.scope;
  // The locks are taken in a statement of their own, so that the next one sees uses that were added until then.
  await tx.sql(
    `select m.id from media m where m.tenant_id = $1
       and m.id in (select u.media_id from media_uses u where u.tenant_id = $1 and u.contact_id = $2) order by m.id for update`,
    [tenantId, contactId],
  );
  const removed = await remove(tx, eraseText, [contactId]);
  await tx.sql('delete from media_uses where tenant_id = $1 and contact_id = $2', [tenantId, contactId]);
  return removed;
};

/** Objects whose time has come, oldest first. */
export const listDueLeftovers = async (sql: Sql, now: Date, limit: number): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    'select id from media_leftovers where tenant_id = $1 and remove_after <= $2 order by remove_after limit $3',
    [sql.scope.tenantId, now, limit],
  );
  return rows.map(({ id }) => id);
};

export const deleteLeftover = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from media_leftovers where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};

import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** Marks locked contacts with tags. @returns Ids of those that lacked one. */
export const linkTags = async (tx: Transaction, contactIds: readonly string[], tagIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (tagIds.length === 0) return new Set();
  const rows = await tx.sql<{ contact_id: string }>(
    `insert into contact_tags (tenant_id, contact_id, tag_id, created_at)
     select $1, c.id, t.id, $4 from unnest($2::uuid[]) as c(id), unnest($3::uuid[]) as t(id)
     on conflict do nothing returning contact_id`,
    [tx.scope.tenantId, contactIds, tagIds, tx.now],
  );
  return new Set(rows.map(({ contact_id }) => contact_id));
};

/** Takes tags off locked contacts. @returns Ids of those that had one. */
export const unlinkTags = async (
  tx: Transaction,
  contactIds: readonly string[],
  tagIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (tagIds.length === 0) return new Set();
  const rows = await tx.sql<{ contact_id: string }>(
    `delete from contact_tags where tenant_id = $1 and contact_id = any($2::uuid[]) and tag_id = any($3::uuid[]) returning contact_id`,
    [tx.scope.tenantId, contactIds, tagIds],
  );
  return new Set(rows.map(({ contact_id }) => contact_id));
};

/** Contacts per tag; those merged into others are not counted, since the others have their tags. */
export const countTaggedContacts = async (sql: Sql, tagIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ tag_id: string; count: number }>(
    `select ct.tag_id, count(*)::int as count from contact_tags ct join contacts c on c.tenant_id = ct.tenant_id and c.id = ct.contact_id
     where ct.tenant_id = $1 and ct.tag_id = any($2::uuid[]) and c.merged_into is null group by ct.tag_id`,
    [sql.scope.tenantId, tagIds],
  );
  return new Map(rows.map(({ tag_id, count }) => [tag_id, count]));
};

export const tagExists = async (sql: Sql, id: string): Promise<boolean> =>
  // Held, so that the tag cannot go while it is put on something.
  (await sql('select 1 from tags where tenant_id = $1 and id = $2 for key share', [sql.scope.tenantId, id])).length > 0;

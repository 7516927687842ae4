import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** Puts tags on a locked ticket. Returns whether any is new to it. */
export const addTags = async (tx: Transaction, ticketId: string, tagIds: readonly string[]): Promise<boolean> => {
  const rows = await tx.sql(
    `insert into ticket_tags (tenant_id, ticket_id, tag_id, last_activity_at)
     select $1, t.id, g.id, t.last_activity_at from tickets t, unnest($3::uuid[]) as g(id) where t.tenant_id = $1 and t.id = $2
     on conflict do nothing returning 1`,
    [tx.scope.tenantId, ticketId, tagIds],
  );
  return rows.length > 0;
};

/** Takes a tag off a locked ticket; false when it did not carry it. */
export const removeTag = async (tx: Transaction, ticketId: string, tagId: string): Promise<boolean> =>
  (
    await tx.sql('delete from ticket_tags where tenant_id = $1 and ticket_id = $2 and tag_id = $3 returning 1', [
      tx.scope.tenantId,
      ticketId,
      tagId,
    ])
  ).length > 0;

/** How many tickets carry each tag. */
export const countByTag = async (sql: Sql, tagIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ tag_id: string; count: number }>(
    'select tag_id, count(*)::int as count from ticket_tags where tenant_id = $1 and tag_id = any($2::uuid[]) group by tag_id',
    [sql.scope.tenantId, tagIds],
  );
  return new Map(rows.map(({ tag_id: tagId, count }) => [tagId, count]));
};

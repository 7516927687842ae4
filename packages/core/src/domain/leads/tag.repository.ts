import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** Puts tags on a locked lead. Returns whether any is new to it. */
export const linkLeadTags = async (tx: Transaction, leadId: string, tagIds: readonly string[]): Promise<boolean> => {
  const rows = await tx.sql(
    `insert into lead_tags (tenant_id, lead_id, tag_id, created_at)
     select $1, l.id, g.id, l.created_at from leads l, unnest($3::uuid[]) as g(id) where l.tenant_id = $1 and l.id = $2
     on conflict do nothing returning 1`,
    [tx.scope.tenantId, leadId, tagIds],
  );
  return rows.length > 0;
};

/** Takes a tag off a locked lead; false when it did not carry it. */
export const unlinkLeadTag = async (tx: Transaction, leadId: string, tagId: string): Promise<boolean> =>
  (
    await tx.sql('delete from lead_tags where tenant_id = $1 and lead_id = $2 and tag_id = $3 returning 1', [
      tx.scope.tenantId,
      leadId,
      tagId,
    ])
  ).length > 0;

/** Tells readers of the lead that it changed. */
export const touchLead = async (tx: Transaction, leadId: string): Promise<void> => {
  await tx.sql('update leads set version = version + 1, updated_at = $3 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    leadId,
    tx.now,
  ]);
};

/** How many leads carry each tag. */
export const countTaggedLeads = async (sql: Sql, tagIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ tag_id: string; count: number }>(
    'select tag_id, count(*)::int as count from lead_tags where tenant_id = $1 and tag_id = any($2::uuid[]) group by tag_id',
    [sql.scope.tenantId, tagIds],
  );
  return new Map(rows.map(({ tag_id: tagId, count }) => [tagId, count]));
};

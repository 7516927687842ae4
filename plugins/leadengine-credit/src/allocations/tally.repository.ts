import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { AllocationStatus } from './allocation.schema.js';
import type { AllocationSummary } from './campaign.schema.js';

/** Nobody counts what was taken back. */
const counted: readonly AllocationStatus[] = ['allocated', 'contacted', 'won', 'lost'];

/** One allocation of an owner goes from one status to another. */
export const shiftTally = async (
  tx: Transaction,
  campaignId: string,
  ownerId: string,
  from: AllocationStatus,
  to: AllocationStatus,
): Promise<void> => {
  const by = (status: AllocationStatus): number => Number(status === to) - Number(status === from);
  await tx.sql(
    `update credit_campaign_tallies set allocated = allocated + $4, contacted = contacted + $5, won = won + $6, lost = lost + $7
     where tenant_id = $1 and campaign_id = $2 and owner_id = $3`,
    [tx.scope.tenantId, campaignId, ownerId, ...counted.map(by)],
  );
};

export const summarizeCampaign = async (sql: Sql, campaignId: string): Promise<AllocationSummary> => {
  const [row] = await sql<AllocationSummary>(
    `select coalesce(sum(allocated + contacted + won + lost), 0)::int as total, coalesce(sum(allocated), 0)::int as allocated,
       coalesce(sum(contacted), 0)::int as contacted, coalesce(sum(won), 0)::int as won, coalesce(sum(lost), 0)::int as lost
     from credit_campaign_tallies where tenant_id = $1 and campaign_id = $2`,
    [sql.scope.tenantId, campaignId],
  );
  if (!row) throw new Error('An aggregate without a row.');
  return row;
};

/** How many people each of these users has and is not done with, in all campaigns. */
export const countOpen = async (sql: Sql, ownerIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ owner_id: string; open: number }>(
    `select owner_id, sum(allocated + contacted)::int as open from credit_campaign_tallies
     where tenant_id = $1 and owner_id = any($2::uuid[]) group by owner_id`,
    [sql.scope.tenantId, ownerIds],
  );
  return new Map(rows.map(({ owner_id: id, open }) => [id, open]));
};

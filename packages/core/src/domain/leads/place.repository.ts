import type { Transaction } from '@leadengine/plugin-kit';
import { generateKeyBetween } from 'fractional-indexing';
import type { LeadStatus } from './status.js';

/**
 * A free place in a column: right below a lead of it, or at the top. Places of one column are dealt one after the other until
 * the end of the transaction; the lock is the last one taken, so nobody who holds it waits for a row.
 *
 * @returns Undefined when the lead is not in the column.
 */
export const takePlace = async (tx: Transaction, status: LeadStatus, afterId: string | undefined): Promise<string | undefined> => {
  const { tenantId } = tx.scope;
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`leads:${tenantId}:${status}`]);
  if (afterId === undefined) {
    const [top] = await tx.sql<{ position: string }>(
      'select position from leads where tenant_id = $1 and status = $2 order by position limit 1',
      [tenantId, status],
    );
    return generateKeyBetween(null, top?.position ?? null);
  }
  const [place] = await tx.sql<{ above: string; below: string | null }>(
    `select a.position as above, (
       select b.position from leads b where b.tenant_id = $1 and b.status = $2 and b.position > a.position order by b.position limit 1
     ) as below
     from leads a where a.tenant_id = $1 and a.id = $3 and a.status = $2`,
    [tenantId, status, afterId],
  );
  return place && generateKeyBetween(place.above, place.below);
};

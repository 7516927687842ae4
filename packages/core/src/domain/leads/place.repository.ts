import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { generateKeyBetween } from 'fractional-indexing';
import type { LeadStatus } from './status.js';

/** Leads of a column that another one goes between. */
export interface Neighbors {
  readonly afterId?: string | undefined;
  readonly beforeId?: string | undefined;
}

const placeIn = async (sql: Sql, status: LeadStatus, id: string | undefined): Promise<string | undefined> => {
  if (id === undefined) return undefined;
  const [row] = await sql<{ position: string }>('select position from leads where tenant_id = $1 and id = $3 and status = $2', [
    sql.scope.tenantId,
    status,
    id,
  ]);
  return row?.position;
};

const nextPlaceTexts = {
  below: 'select position from leads where tenant_id = $1 and status = $2 and position > $3 order by position limit 1',
  above: 'select position from leads where tenant_id = $1 and status = $2 and position < $3 order by position desc limit 1',
};

const nextPlace = async (sql: Sql, status: LeadStatus, side: keyof typeof nextPlaceTexts, position: string): Promise<string | null> => {
  const [row] = await sql<{ position: string }>(nextPlaceTexts[side], [sql.scope.tenantId, status, position]);
  return row?.position ?? null;
};

const topOf = async (sql: Sql, status: LeadStatus): Promise<string | null> => {
  const [row] = await sql<{ position: string }>(
    'select position from leads where tenant_id = $1 and status = $2 order by position limit 1',
    [sql.scope.tenantId, status],
  );
  return row?.position ?? null;
};

/**
 * A free place in a column: right below one lead of it, right above another, or at the top. Of two neighbors, the one above
 * decides while it is there, so that a card dropped between two finds its place although one of them was moved away meanwhile.
 * Places of one column are dealt one after the other until the end of the transaction; the lock is the last one taken, so nobody
 * who holds it waits for a row.
 *
 * @returns Undefined when no neighbor that was named is in the column.
 */
export const takePlace = async (tx: Transaction, status: LeadStatus, { afterId, beforeId }: Neighbors): Promise<string | undefined> => {
  const { sql, scope } = tx;
  await sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`leads:${scope.tenantId}:${status}`]);
  if (afterId === undefined && beforeId === undefined) return generateKeyBetween(null, await topOf(sql, status));
  const after = await placeIn(sql, status, afterId);
  if (after !== undefined) return generateKeyBetween(after, await nextPlace(sql, status, 'below', after));
  const before = await placeIn(sql, status, beforeId);
  return before === undefined ? undefined : generateKeyBetween(await nextPlace(sql, status, 'above', before), before);
};

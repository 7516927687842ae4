import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { recordAllocationEvents } from './allocation-event.repository.js';
import { findAllocations, setAvailability } from './allocation.repository.js';
import { AllocationUpdated } from './allocation.schema.js';

const batch = 200;

interface ExpiredRow {
  readonly id: string;
  readonly person_id: string;
  readonly campaign_id: string;
  readonly owner_id: string;
}

/** The person first, as whoever takes people does; those that somebody is busy with are left for the next time. */
const lockExpired = async (tx: Transaction): Promise<readonly ExpiredRow[]> => {
  const rows = await tx.sql<ExpiredRow>(
    `select a.id, a.person_id, a.campaign_id, a.owner_id
     from credit_allocations a join credit_persons p on p.tenant_id = $1 and p.id = a.person_id
     where a.tenant_id = $1 and a.status = 'allocated' and a.lease_until <= $2 order by a.lease_until limit $3
     for no key update of p, a skip locked`,
    [tx.scope.tenantId, tx.now, batch],
  );
  return rows;
};

const expire = async (tx: Transaction): Promise<number> => {
  const rows = await lockExpired(tx);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const { tenantId } = tx.scope;
  await tx.sql(
    `update credit_allocations set status = 'expired', lease_until = null, settled_at = $3, updated_at = $3, version = version + 1
     where tenant_id = $1 and id = any($2::uuid[])`,
    [tenantId, ids, tx.now],
  );
  // In one order, as everybody who counts does.
  await tx.sql(
    `update credit_campaign_tallies t set allocated = t.allocated - n.count
     from (select campaign_id, owner_id, count(*)::int as count from unnest($2::uuid[], $3::uuid[]) as g(campaign_id, owner_id)
       group by campaign_id, owner_id order by campaign_id, owner_id) n
     where t.tenant_id = $1 and t.campaign_id = n.campaign_id and t.owner_id = n.owner_id`,
    [tenantId, rows.map((row) => row.campaign_id), rows.map((row) => row.owner_id)],
  );
  await setAvailability(
    tx,
    rows.map((row) => row.person_id),
    tx.now,
  );
  await recordAllocationEvents(tx, ids, { from: 'allocated', to: 'expired', reason: 'nobody contacted the person in time', note: '' });
  for (const allocation of await findAllocations(tx.sql, ids)) tx.emit(AllocationUpdated, allocation);
  return rows.length;
};

/** Gives people back whom their owners did not contact in time. */
export const createLeaseSweep =
  (unitOfWork: UnitOfWork) =>
  async (scope: Scope): Promise<void> => {
    while ((await unitOfWork.run(scope, expire)) === batch) scope.signal.throwIfAborted();
  };

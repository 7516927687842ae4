import { NotFound, VersionMismatch, violatesUnique } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import { listAllocationEvents, recordAllocationEvents } from './allocation-event.repository.js';
import {
  findAllocation,
  findAllocations,
  isActiveUser,
  listAllocations,
  lockAllocation,
  setAvailability,
  updateAllocation,
  type AllocationListQuery,
} from './allocation.repository.js';
import {
  AgreementMismatch,
  AllocationCreated,
  AllocationFilterRequired,
  AllocationUpdated,
  CampaignNotActive,
  CampaignNotFound,
  OwnerNeeded,
  PersonOwned,
  UnknownOwner,
  type Allocation,
  type AllocationInput,
  type AllocationPatch,
  type AllocationStatus,
  type TakenLeads,
} from './allocation.schema.js';
import { shareCampaign, summarizeCampaign } from './campaign.repository.js';
import { claimLeads } from './claim.repository.js';

const dayMs = 86_400_000;
const defaultTake = 25;

/** How long a person is left in peace. */
export interface CoolDowns {
  readonly lostDays: number;
  readonly wonDays: number;
}

const isActive = (status: AllocationStatus): boolean => status === 'allocated' || status === 'contacted';

/** Who contacts whom. */
export const createAllocations = (unitOfWork: UnitOfWork, coolDowns: CoolDowns) => {
  const availableAfter = (status: AllocationStatus, now: Date): Date | null =>
    isActive(status) ? null : new Date(now.getTime() + (status === 'won' ? coolDowns.wonDays : coolDowns.lostDays) * dayMs);

  /** @throws AllocationFilterRequired */
  const assertFilter = ({ agreementId, campaignId, instanceId }: AllocationListQuery): void => {
    if (agreementId === undefined && campaignId === undefined && instanceId === undefined) throw new AllocationFilterRequired();
  };

  const assign = (scope: Scope, ownerId: string, { campaignId, agreementId, take = defaultTake }: AllocationInput): Promise<TakenLeads> =>
    unitOfWork.run(scope, async (tx) => {
      const campaign = await shareCampaign(tx, campaignId);
      if (!campaign) throw new CampaignNotFound({ campaignId });
      if (campaign.status !== 'active') throw new CampaignNotActive({ status: campaign.status });
      if (agreementId !== undefined && agreementId !== campaign.agreementId)
        throw new AgreementMismatch({ agreementId: campaign.agreementId });
      if (!(await isActiveUser(tx, ownerId))) throw new UnknownOwner({ ownerId });
      const ids = await claimLeads(tx, campaign, ownerId, take);
      await recordAllocationEvents(tx, ids, { from: null, to: 'allocated', reason: 'best free person of the agreement', note: '' });
      const allocations = await findAllocations(tx.sql, ids);
      for (const allocation of allocations) tx.emit(AllocationCreated, allocation);
      return { data: allocations, allocated: allocations.length, summary: await summarizeCampaign(tx.sql, campaignId) };
    });

  return {
    /** Newest first. @throws AllocationFilterRequired, InvalidCursor */
    list: async (scope: Scope, query: AllocationListQuery) => {
      assertFilter(query);
      return unitOfWork.read(scope, (sql) => listAllocations(sql, query));
    },

    assertFilter,

    /** @throws NotFound */
    get: async (scope: Scope, id: string): Promise<Allocation> => {
      const allocation = await unitOfWork.read(scope, (sql) => findAllocation(sql, id));
      if (!allocation) throw new NotFound({ resource: 'allocation' });
      return allocation;
    },

    /** For whoever asks. @throws OwnerNeeded, CampaignNotFound, CampaignNotActive, AgreementMismatch, UnknownOwner */
    take: async (scope: Scope, input: AllocationInput): Promise<TakenLeads> => {
      if (scope.actor.kind !== 'user') throw new OwnerNeeded();
      return assign(scope, scope.actor.id, input);
    },

    /** For somebody else. @throws CampaignNotFound, CampaignNotActive, AgreementMismatch, UnknownOwner */
    assign,

    /** Any status may follow any other, while nobody else has the person. @throws NotFound, VersionMismatch, PersonOwned */
    update: (scope: Scope, id: string, patch: AllocationPatch, ifMatch: number | undefined): Promise<Allocation> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockAllocation(tx, id);
        if (!before) throw new NotFound({ resource: 'allocation' });
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        const { status = before.status, notes = before.notes } = patch;
        const now = tx.now.toISOString();
        try {
          await updateAllocation(tx, id, {
            status,
            notes,
            lossReason: status === 'lost' ? (patch.lossReason ?? before.lossReason) : null,
            contactedAt: before.contactedAt ?? (status === 'allocated' ? null : now),
            settledAt: isActive(status) ? null : status === before.status ? before.settledAt : now,
          });
        } catch (error) {
          if (violatesUnique(error, 'credit_allocations_one_owner')) throw new PersonOwned();
          throw error;
        }
        if (status !== before.status) {
          await setAvailability(tx, [before.person.id], availableAfter(status, tx.now));
          await recordAllocationEvents(tx, [id], {
            from: before.status,
            to: status,
            reason: patch.lossReason ?? 'status set',
            note: patch.notes ?? '',
          });
        }
        const after = await findAllocation(tx.sql, id);
        if (!after) throw new Error('An allocation just written is gone.');
        tx.emit(AllocationUpdated, after);
        return after;
      }),

    /** Newest first. @throws NotFound, InvalidCursor */
    events: (scope: Scope, id: string, query: PageQuery) =>
      unitOfWork.read(scope, async (sql) => {
        if (!(await findAllocation(sql, id))) throw new NotFound({ resource: 'allocation' });
        return listAllocationEvents(sql, id, query);
      }),
  };
};

export type Allocations = ReturnType<typeof createAllocations>;

import { NotFound, VersionMismatch, violatesUnique } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import { listAllocationEvents, recordAllocationEvents } from './allocation-event.repository.js';
import {
  findAllocation,
  findAllocations,
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
  type DistributedLeads,
  type Distribution,
  type TakenLeads,
} from './allocation.schema.js';
import { findCampaign, findCampaignAndOwner } from './campaign.repository.js';
import type { CreditCampaign } from './campaign.schema.js';
import { claimLeads, findActiveUsers, insertAssignments, lockFreeLeads } from './claim.repository.js';
import { distribute, distributionRuleVersion } from './distribute.js';
import { countOpen, shiftTally, summarizeCampaign } from './tally.repository.js';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const defaultTake = 25;
const defaultDistributed = 100;

/** How long a person is left in peace. */
export interface CoolDowns {
  readonly lostDays: number;
  readonly wonDays: number;
  /** How long somebody may have a person without contacting them; 0 for ever. */
  readonly leaseHours: number;
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

  const leaseUntil = (now: Date): Date | null =>
    coolDowns.leaseHours === 0 ? null : new Date(now.getTime() + coolDowns.leaseHours * hourMs);

  /** Read and not locked: claims of a campaign do not wait for one another. @throws CampaignNotFound, CampaignNotActive, AgreementMismatch */
  const active = (campaign: CreditCampaign | undefined, campaignId: string, agreementId?: string): CreditCampaign => {
    if (!campaign) throw new CampaignNotFound({ campaignId });
    if (campaign.status !== 'active') throw new CampaignNotActive({ status: campaign.status });
    if (agreementId !== undefined && agreementId !== campaign.agreementId)
      throw new AgreementMismatch({ agreementId: campaign.agreementId });
    return campaign;
  };

  const assign = (scope: Scope, ownerId: string, { campaignId, agreementId, take = defaultTake }: AllocationInput): Promise<TakenLeads> =>
    unitOfWork.run(scope, async (tx) => {
      const { campaign: found, isOwnerActive } = await findCampaignAndOwner(tx.sql, campaignId, ownerId);
      const campaign = active(found, campaignId, agreementId);
      if (!isOwnerActive) throw new UnknownOwner({ ownerId });
      const { allocations, summary } = await claimLeads(tx, campaign, ownerId, take, leaseUntil(tx.now));
      for (const allocation of allocations) tx.emit(AllocationCreated, allocation);
      return { data: allocations, allocated: allocations.length, summary };
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

    /** Best people first, by a rule. @throws CampaignNotFound, CampaignNotActive, UnknownOwner */
    distribute: (scope: Scope, { campaignId, strategy, agents, take = defaultDistributed }: Distribution): Promise<DistributedLeads> =>
      unitOfWork.run(scope, async (tx) => {
        const campaign = active(await findCampaign(tx.sql, campaignId), campaignId);
        const userIds = [...new Set(agents.map(({ userId }) => userId))];
        const known = await findActiveUsers(tx, userIds);
        const stranger = userIds.find((id) => !known.has(id));
        if (stranger !== undefined) throw new UnknownOwner({ ownerId: stranger });
        const open = await countOpen(tx.sql, userIds);
        const shares = userIds.map((id) => {
          const agent = agents.find(({ userId }) => userId === id);
          return { id, weight: String(agent?.weight ?? 1), cap: agent?.cap ?? null, open: open.get(id) ?? 0 };
        });
        const given = distribute(await lockFreeLeads(tx, campaign, take), shares, strategy);
        const ids =
          given.length === 0 ? [] : await insertAssignments(tx, campaign, given, leaseUntil(tx.now), distributionRuleVersion(strategy));
        const allocations = ids.length === 0 ? [] : await findAllocations(tx.sql, ids);
        for (const allocation of allocations) tx.emit(AllocationCreated, allocation);
        return {
          allocated: allocations.length,
          agents: shares.map(({ id, open: before }) => {
            const got = allocations.filter(({ owner }) => owner.id === id).length;
            return { userId: id, allocated: got, open: before + got };
          }),
          summary: await summarizeCampaign(tx.sql, campaignId),
        };
      }),

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
          if (violatesUnique(error, 'credit_allocations_one_owner') || violatesUnique(error, 'credit_allocations_once_per_campaign'))
            throw new PersonOwned();
          throw error;
        }
        if (status !== before.status) {
          await shiftTally(tx, before.campaignId, before.owner.id, before.status, status);
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

import { Id, LossReason, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { SignedMoney } from '../decimal.schema.js';
import { AllocationSummary } from './campaign.schema.js';

export const AllocationStatus = Type.Union([
  Type.Literal('allocated'),
  Type.Literal('contacted'),
  Type.Literal('won'),
  Type.Literal('lost'),
  Type.Literal('expired'),
]);
export type AllocationStatus = Static<typeof AllocationStatus>;

/** Somebody has a person, until it is known what became of it. */
export const Allocation = Type.Object(
  {
    id: Id,
    campaignId: Id,
    agreementId: Id,
    instanceId: nullable(Id),
    leadId: Id,
    person: Type.Object(
      { id: Id, name: Type.String(), document: nullable(Type.String()), phone: nullable(Type.String()) },
      { additionalProperties: false },
    ),
    registration: Type.String({ description: 'Masked' }),
    netMargin: nullable(SignedMoney),
    owner: Type.Object({ id: Id, name: Type.String() }, { additionalProperties: false }),
    status: AllocationStatus,
    lossReason: nullable(LossReason),
    notes: Type.String(),
    contactedAt: nullable(Timestamp),
    settledAt: nullable(Timestamp),
    leaseUntil: nullable(Type.String({ format: 'date-time', description: 'Who was not contacted until then goes to somebody else' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditAllocation', additionalProperties: false },
);
export type Allocation = Static<typeof Allocation>;

const take = Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25, description: 'How many people' }));

export const AllocationInput = Type.Object(
  { campaignId: Id, agreementId: Type.Optional(Id), take },
  { $id: 'CreditAllocationInput', additionalProperties: false },
);
export type AllocationInput = Static<typeof AllocationInput>;

export const AllocationAssignment = Type.Object(
  { ...AllocationInput.properties, ownerId: Id },
  { $id: 'CreditAllocationAssignment', additionalProperties: false },
);

/** Who may be given people, and how many. */
const DistributionAgent = Type.Object(
  {
    userId: Id,
    weight: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 1, description: 'Share of the people, against the others' })),
    cap: Type.Optional(
      nullable(Type.Integer({ minimum: 0, maximum: 100_000, description: 'Most people not done with, of all campaigns' })),
    ),
  },
  { additionalProperties: false },
);

export const Distribution = Type.Object(
  {
    campaignId: Id,
    strategy: Type.Union([Type.Literal('fair'), Type.Literal('weighted'), Type.Literal('owner_first')], {
      description: '`fair`: equal shares; `weighted`: shares by weight; `owner_first`: to whom had the person before, the rest by weight',
    }),
    agents: Type.Array(DistributionAgent, { minItems: 1, maxItems: 500 }),
    take: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: 'How many people' })),
  },
  { $id: 'CreditDistribution', additionalProperties: false },
);
export type Distribution = Static<typeof Distribution>;

/** Who got how many. Whom nobody could take stays free. */
export const DistributedLeads = Type.Object(
  {
    allocated: Type.Integer(),
    agents: Type.Array(Type.Object({ userId: Id, allocated: Type.Integer(), open: Type.Integer() }, { additionalProperties: false })),
    summary: AllocationSummary,
  },
  { $id: 'CreditDistributedLeads', additionalProperties: false },
);
export type DistributedLeads = Static<typeof DistributedLeads>;

/** People that were taken; fewer than asked for when there are no more. */
export const TakenLeads = Type.Object(
  { data: Type.Array(Allocation), allocated: Type.Integer(), summary: AllocationSummary },
  { $id: 'CreditTakenLeads', additionalProperties: false },
);
export type TakenLeads = Static<typeof TakenLeads>;

export const AllocationPatch = Type.Object(
  {
    status: Type.Optional(Type.Union([Type.Literal('allocated'), Type.Literal('contacted'), Type.Literal('won'), Type.Literal('lost')])),
    lossReason: Type.Optional(LossReason),
    notes: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  { $id: 'CreditAllocationPatch', additionalProperties: false, minProperties: 1 },
);
export type AllocationPatch = Static<typeof AllocationPatch>;

export const AllocationEvent = Type.Object(
  {
    id: Id,
    fromStatus: nullable(AllocationStatus),
    toStatus: AllocationStatus,
    reason: Type.String({ description: 'Why: the rule that gave the person, or what was said' }),
    ruleVersion: Type.String(),
    note: Type.String(),
    actor: Type.String(),
    createdAt: Timestamp,
  },
  { $id: 'CreditAllocationEvent', additionalProperties: false },
);
export type AllocationEvent = Static<typeof AllocationEvent>;

export const AllocationCreated = defineEvent({
  name: 'credit.allocation_created',
  version: 1,
  summary: 'Somebody was given a person to contact',
  payload: Allocation,
});
export const AllocationUpdated = defineEvent({
  name: 'credit.allocation_updated',
  version: 1,
  summary: 'What became of a person who was taken',
  payload: Allocation,
});

export const AllocationFilterRequired = defineProblem({
  code: 'credit.allocation_filter_required',
  status: 400,
  title: 'A filter is needed',
  detail: () => 'Name an agreement, a campaign or a number.',
});

export const CampaignNotFound = defineProblem<{ campaignId: string }>({
  code: 'credit.campaign_not_found',
  status: 404,
  title: 'No such campaign',
  detail: ({ campaignId }) => `There is no campaign ${campaignId}.`,
});

export const CampaignNotActive = defineProblem<{ status: string }>({
  code: 'credit.campaign_not_active',
  status: 409,
  title: 'The campaign is not active',
  detail: ({ status }) => `The campaign is ${status}; activate it first.`,
});

export const AgreementMismatch = defineProblem<{ agreementId: string }>({
  code: 'credit.agreement_mismatch',
  status: 409,
  title: 'The campaign is for another agreement',
  detail: ({ agreementId }) => `The campaign is for agreement ${agreementId}.`,
});

export const OwnerNeeded = defineProblem({
  code: 'credit.owner_needed',
  status: 422,
  title: 'Only a user takes people',
  detail: () => 'Programs give people to a user: use /v1/credit/allocations/assign.',
});

export const UnknownOwner = defineProblem<{ ownerId: string }>({
  code: 'credit.unknown_owner',
  status: 422,
  title: 'No such active user',
  detail: ({ ownerId }) => `There is no active user ${ownerId}.`,
});

export const PersonOwned = defineProblem({
  code: 'credit.person_owned',
  status: 409,
  title: 'Somebody else has the person',
  detail: () => 'A person has one owner at a time.',
});

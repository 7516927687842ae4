import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';

export const CampaignStatus = Type.Union([Type.Literal('draft'), Type.Literal('active'), Type.Literal('paused'), Type.Literal('ended')]);
export type CampaignStatus = Static<typeof CampaignStatus>;

export const campaignTransitions: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['active', 'ended'],
  active: ['paused', 'ended'],
  paused: ['active', 'ended'],
  ended: [],
};

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const instanceId = nullable(Type.String({ format: 'uuid', description: 'The number its people are written from' }));

/** Under what name people of an agreement are taken. */
export const CreditCampaign = Type.Object(
  {
    id: Id,
    agreementId: Id,
    instanceId,
    name,
    status: CampaignStatus,
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditCampaign', additionalProperties: false },
);
export type CreditCampaign = Static<typeof CreditCampaign>;

export const CreditCampaignInput = Type.Object(
  { agreementId: Id, name, instanceId: Type.Optional(instanceId) },
  { $id: 'CreditCampaignInput', additionalProperties: false },
);
export type CreditCampaignInput = Static<typeof CreditCampaignInput>;

export const CreditCampaignPatch = Type.Object(
  { status: Type.Optional(CampaignStatus), instanceId: Type.Optional(instanceId) },
  { $id: 'CreditCampaignPatch', additionalProperties: false, minProperties: 1 },
);
export type CreditCampaignPatch = Static<typeof CreditCampaignPatch>;

export const AllocationSummary = Type.Object(
  { total: Type.Integer(), allocated: Type.Integer(), contacted: Type.Integer(), won: Type.Integer(), lost: Type.Integer() },
  { $id: 'CreditAllocationSummary', additionalProperties: false },
);
export type AllocationSummary = Static<typeof AllocationSummary>;

export const CreditCampaignUpdated = defineEvent({
  name: 'credit.campaign_updated',
  version: 1,
  summary: 'A campaign was added or changed',
  payload: CreditCampaign,
});

export const CampaignTransitionRefused = defineProblem<{ from: CampaignStatus; to: CampaignStatus }>({
  code: 'credit.campaign_transition_refused',
  status: 409,
  title: 'The status cannot follow',
  detail: ({ from, to }) => `A campaign that is ${from} cannot become ${to}.`,
});

export const UnknownCampaignInstance = defineProblem<{ instanceId: string }>({
  code: 'credit.unknown_instance',
  status: 422,
  title: 'No such number',
  detail: ({ instanceId: id }) => `There is no channel instance ${id}.`,
});

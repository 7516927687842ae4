import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Money } from '../decimal.schema.js';
import { ProposalStatus } from '../sales/proposal.schema.js';

export const SubmissionState = Type.Union(
  [Type.Literal('pending'), Type.Literal('calling'), Type.Literal('accepted'), Type.Literal('refused'), Type.Literal('parked')],
  {
    description:
      '`pending` and `calling` go on by themselves; `refused` made nothing, and the proposal may be sent again; `parked` waits for somebody to retry it',
  },
);
export type SubmissionState = Static<typeof SubmissionState>;

/** A proposal on its way to a provider, and what the provider says of it. */
export const Submission = Type.Object(
  {
    id: Id,
    proposalId: Id,
    providerId: Id,
    state: SubmissionState,
    isOutcomeKnown: Type.Boolean({
      description: 'False while the provider may or may not have made it: it is asked before anything is sent again',
    }),
    attempts: Type.Integer(),
    failure: nullable(
      Type.Object(
        {
          code: Type.String({ description: 'Such as margin_exceeded, benefit_blocked, rate_limited, auth or unknown' }),
          text: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    externalId: nullable(Type.String({ description: "The provider's name of it" })),
    formalizationUrl: nullable(Type.String({ description: 'Where the customer signs; a yes in a chat is no acceptance' })),
    figures: nullable(
      Type.Object(
        { installment: Money, financed: Money, net: Money },
        { additionalProperties: false, description: 'As the provider computed them' },
      ),
    ),
    isDivergent: Type.Boolean({ description: 'Whether one of these differs by more than a cent from the proposal' }),
    status: ProposalStatus,
    rawStatus: nullable(Type.String({ description: "The provider's own word" })),
    rawText: Type.String(),
    heardAt: nullable(Type.String({ format: 'date-time', description: 'When the provider last told of it' })),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditSubmission', additionalProperties: false },
);
export type Submission = Static<typeof Submission>;

export const SubmissionInput = Type.Object({ providerId: Id }, { $id: 'CreditSubmissionInput', additionalProperties: false });

/** What a provider said once. */
export const ProviderEvent = Type.Object(
  {
    id: Id,
    source: Type.Union([Type.Literal('answer'), Type.Literal('webhook'), Type.Literal('poll'), Type.Literal('check')]),
    outcome: Type.Union([Type.Literal('applied'), Type.Literal('stale'), Type.Literal('unmatched')], {
      description: '`stale`: it came later than what follows it, and changed nothing',
    }),
    status: ProposalStatus,
    rawStatus: Type.String(),
    rawText: Type.String(),
    sequence: Type.Integer(),
    receivedAt: Timestamp,
  },
  { $id: 'CreditProviderEvent', additionalProperties: false },
);
export type ProviderEvent = Static<typeof ProviderEvent>;

export const submitProposal = defineQueue({
  name: 'credit.submit-proposal',
  summary: 'Has a provider make a proposal, once',
  payload: Type.Object({ submissionId: Id }, { additionalProperties: false }),
  attempts: 4,
  backoff: { kind: 'exponential', delayMs: 1000, jitter: 1 },
  concurrency: 8,
  timeoutMs: 120_000,
});

export const SubmissionUpdated = defineEvent({
  name: 'credit.submission_updated',
  version: 1,
  summary: 'A proposal was sent to a provider, or the provider told of it',
  payload: Submission,
});

export const StageNotReached = defineEvent({
  name: 'credit.stage_not_reached',
  version: 1,
  summary: 'A provider is further than the stage of the ticket allows; somebody has to look at it',
  payload: Type.Object(
    { ticketId: Id, proposalId: Id, submissionId: Id, status: ProposalStatus, stage: Type.String(), wanted: Type.String() },
    { additionalProperties: false },
  ),
});

export const ProposalSubmitted = defineProblem<{ submissionId: string }>({
  code: 'credit.proposal_submitted',
  status: 409,
  title: 'The proposal was sent already',
  detail: ({ submissionId }) => `Submission ${submissionId} is of this proposal.`,
});

export const UnknownProvider = defineProblem<{ providerId: string }>({
  code: 'credit.unknown_provider',
  status: 422,
  title: 'No such active provider',
  detail: ({ providerId }) => `There is no active provider ${providerId}.`,
});

export const CustomerUnknown = defineProblem({
  code: 'credit.customer_unknown',
  status: 422,
  title: 'Nobody knows whose proposal it is',
  detail: () => 'Its simulation names no lead with a CPF; simulate again with leadId.',
});

export const NotParked = defineProblem<{ state: SubmissionState }>({
  code: 'credit.submission_not_parked',
  status: 409,
  title: 'It needs no retry',
  detail: ({ state }) => `The submission is ${state}; only a parked one is retried.`,
});

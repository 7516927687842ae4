import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import type { ProposalStatus } from '../sales/proposal.schema.js';
import type { SubmissionState } from '../submissions/submission.schema.js';

export const CancellationState = Type.Union(
  [Type.Literal('pending'), Type.Literal('done'), Type.Literal('refused'), Type.Literal('parked')],
  { description: '`pending` goes on by itself; `refused` for good by the provider; `parked` may be asked for again' },
);
export type CancellationState = Static<typeof CancellationState>;

/** That a provider was asked to take a proposal back, and what it said. */
export const Cancellation = Type.Object(
  {
    submissionId: Id,
    state: CancellationState,
    reason: Type.String(),
    attempts: Type.Integer(),
    failure: nullable(Type.Object({ code: Type.String(), text: Type.String() }, { additionalProperties: false })),
    createdBy: Type.String(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditCancellation', additionalProperties: false },
);
export type Cancellation = Static<typeof Cancellation>;

export const CancellationInput = Type.Object(
  { reason: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S', description: 'Told to the provider' }) },
  { $id: 'CreditCancellationInput', additionalProperties: false },
);

export const cancelSubmission = defineQueue({
  name: 'credit.cancel-submission',
  summary: 'Has a provider take a proposal back',
  payload: Type.Object({ submissionId: Id }, { additionalProperties: false }),
  attempts: 4,
  backoff: { kind: 'exponential', delayMs: 1000, jitter: 1 },
  concurrency: 4,
  timeoutMs: 120_000,
});

export const CancellationUpdated = defineEvent({
  name: 'credit.cancellation_updated',
  version: 1,
  summary: 'A provider was asked to take a proposal back, or answered',
  payload: Cancellation,
});

export const NotAtProvider = defineProblem<{ state: SubmissionState }>({
  code: 'credit.submission_not_accepted',
  status: 409,
  title: 'The provider has no such proposal yet',
  detail: ({ state }) => `The submission is ${state}; only an accepted one is taken back.`,
});

export const SubmissionOver = defineProblem<{ status: ProposalStatus }>({
  code: 'credit.submission_over',
  status: 409,
  title: 'There is nothing to take back',
  detail: ({ status }) => `The proposal is ${status} at the provider.`,
});

export const CannotCancel = defineProblem({
  code: 'credit.provider_cannot_cancel',
  status: 422,
  title: 'The provider takes nothing back over its API',
  detail: () => 'Ask the provider itself.',
});

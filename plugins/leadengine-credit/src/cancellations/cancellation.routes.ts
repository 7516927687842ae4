import { IdParams, NotFound } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { creditAccess } from '../access.js';
import { Cancellation, CancellationInput, CannotCancel, NotAtProvider, SubmissionOver } from './cancellation.schema.js';
import type { Cancellations } from './cancellation.service.js';

export const cancellationRoutes = (cancellations: Cancellations): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditSubmissions.cancel',
    method: 'POST',
    path: '/submissions/:id/cancellation',
    summary: 'Ask the provider to take a proposal back',
    description:
      'Answers before the provider is asked; credit.cancellation_updated tells what it says, and the status of the submission follows. ' +
      'A parked one may be asked for again.',
    access: creditAccess.sell,
    audit: { action: 'credit_submission.cancelled', targets: ({ params }) => [{ type: 'credit_submission', id: params.id }] },
    params: IdParams,
    body: CancellationInput,
    responses: { 202: Cancellation },
    problems: [NotFound, NotAtProvider, SubmissionOver, CannotCancel],
    handler: async ({ scope, params, body }) => reply(202, await cancellations.ask(scope, params.id, body.reason)),
  }),
  defineRoute({
    id: 'creditSubmissions.cancellation',
    method: 'GET',
    path: '/submissions/:id/cancellation',
    summary: 'Read what became of asking the provider to take a proposal back',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: Cancellation },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await cancellations.get(scope, params.id)),
  }),
];

import { Id, IdParams, InvalidCursor, NotFound, pageOf, pageQuery } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { ProposalEnded } from '../sales/proposal.schema.js';
import {
  CustomerUnknown,
  NotParked,
  ProposalSubmitted,
  ProviderEvent,
  Submission,
  SubmissionInput,
  SubmissionState,
  UnknownProvider,
} from './submission.schema.js';
import type { Submissions } from './submission.service.js';

const Query = Type.Object(
  { ...pageQuery, proposalId: Type.Optional(Id), state: Type.Optional(SubmissionState) },
  { additionalProperties: false },
);

export const submissionRoutes = (submissions: Submissions): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditSubmissions.create',
    method: 'POST',
    path: '/proposals/:id/submissions',
    summary: 'Send a proposal to a provider',
    description: 'Answers before the provider is called; credit.submission_updated tells how it goes. One at a time per proposal.',
    access: creditAccess.sell,
    audit: 'credit_submission.created',
    params: IdParams,
    body: SubmissionInput,
    responses: { 201: Submission },
    problems: [NotFound, ProposalEnded, ProposalSubmitted, UnknownProvider, CustomerUnknown],
    handler: async ({ scope, params, body }) => reply(201, await submissions.submit(scope, params.id, body.providerId)),
  }),
  defineRoute({
    id: 'creditSubmissions.list',
    method: 'GET',
    path: '/submissions',
    summary: 'List what was sent to providers, newest first',
    access: creditAccess.read,
    query: Query,
    responses: { 200: pageOf(Submission) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await submissions.list(scope, query)),
  }),
  defineRoute({
    id: 'creditSubmissions.get',
    method: 'GET',
    path: '/submissions/:id',
    summary: 'Read what became of a proposal at a provider',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: Submission },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await submissions.get(scope, params.id)),
  }),
  defineRoute({
    id: 'creditSubmissions.listEvents',
    method: 'GET',
    path: '/submissions/:id/events',
    summary: 'What the provider said, newest first',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(ProviderEvent) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await submissions.events(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditSubmissions.retry',
    method: 'POST',
    path: '/submissions/:id/retry',
    summary: 'Go on with a submission that waits for somebody',
    access: creditAccess.manage,
    audit: 'credit_submission.retried',
    params: IdParams,
    responses: { 200: Submission },
    problems: [NotFound, NotParked],
    handler: async ({ scope, params }) => reply(200, await submissions.retry(scope, params.id)),
  }),
];

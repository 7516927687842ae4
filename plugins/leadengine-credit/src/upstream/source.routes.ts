import { etag, IdParams, InvalidCursor, InvalidRequest, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { UnknownAgreement } from '../agreement/agreement.problems.js';
import {
  AgreementWithoutSourceCode,
  LeadPull,
  LeadPullInput,
  LeadSource,
  LeadSourceInput,
  LeadSourcePatch,
  PullRunning,
  SourceCheck,
  SourceInactive,
  SourceNameTaken,
  SourceUrlRefused,
  UpstreamRefused,
  UpstreamUnavailable,
} from './source.schema.js';
import type { LeadSources } from './source.service.js';

const Page = Type.Object(pageQuery, { additionalProperties: false });

export const sourceRoutes = (sources: LeadSources): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditSources.list',
    method: 'GET',
    path: '/sources',
    summary: 'List the sources of leads by name',
    access: creditAccess.manage,
    query: Page,
    responses: { 200: pageOf(LeadSource) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await sources.list(scope, query)),
  }),
  defineRoute({
    id: 'creditSources.create',
    method: 'POST',
    path: '/sources',
    summary: 'Add a source of leads',
    access: creditAccess.manage,
    audit: 'credit_source.created',
    body: LeadSourceInput,
    responses: { 201: LeadSource },
    problems: [SourceUrlRefused, SourceNameTaken],
    handler: async ({ scope, body }) => reply(201, await sources.add(scope, body)),
  }),
  defineRoute({
    id: 'creditSources.get',
    method: 'GET',
    path: '/sources/:id',
    summary: 'Read a source of leads and how it has been doing',
    access: creditAccess.manage,
    params: IdParams,
    responses: { 200: LeadSource },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const source = await sources.get(scope, params.id);
      return reply(200, source, etag(source.version));
    },
  }),
  defineRoute({
    id: 'creditSources.update',
    method: 'PATCH',
    path: '/sources/:id',
    summary: 'Change a source of leads, or switch it off',
    description: 'Another host needs the token again.',
    access: creditAccess.manage,
    audit: 'credit_source.updated',
    params: IdParams,
    body: LeadSourcePatch,
    responses: { 200: LeadSource },
    problems: [NotFound, VersionMismatch, SourceUrlRefused, SourceNameTaken, InvalidRequest],
    handler: async ({ scope, params, body, ifMatch }) => {
      const source = await sources.change(scope, params.id, body, ifMatch);
      return reply(200, source, etag(source.version));
    },
  }),
  defineRoute({
    id: 'creditSources.check',
    method: 'POST',
    path: '/sources/:id/check',
    summary: 'Ask the source whether it answers',
    access: creditAccess.manage,
    audit: { nothing: 'asks the source for one lead and keeps nothing' },
    idempotent: false,
    params: IdParams,
    responses: { 200: SourceCheck },
    problems: [NotFound, UpstreamUnavailable, UpstreamRefused],
    // The network has no place in the transaction of a handler.
    prepare: ({ scope, params }) => sources.check(scope, params.id),
    handler: ({ prepared }) => Promise.resolve(reply(200, prepared)),
  }),
  defineRoute({
    id: 'creditSources.pull',
    method: 'POST',
    path: '/sources/:id/pulls',
    summary: 'Pull the leads of an agreement',
    description: 'A job reads them page by page; what became of it stands in the pull.',
    access: creditAccess.manage,
    audit: { action: 'credit_pull.created', targets: (_context, { body }) => [{ type: 'credit_pull', id: body.id }] },
    params: IdParams,
    body: LeadPullInput,
    responses: { 202: LeadPull },
    problems: [NotFound, SourceInactive, UnknownAgreement, AgreementWithoutSourceCode, PullRunning],
    handler: async ({ scope, params, body }) => reply(202, await sources.pull(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditSources.listPulls',
    method: 'GET',
    path: '/sources/:id/pulls',
    summary: 'List the pulls from a source, newest first',
    access: creditAccess.manage,
    params: IdParams,
    query: Page,
    responses: { 200: pageOf(LeadPull) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await sources.listPulls(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditSources.getPull',
    method: 'GET',
    path: '/pulls/:id',
    summary: 'Read how far a pull is',
    access: creditAccess.manage,
    params: IdParams,
    responses: { 200: LeadPull },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await sources.getPull(scope, params.id)),
  }),
];

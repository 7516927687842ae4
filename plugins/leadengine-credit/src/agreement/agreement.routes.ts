import { etag, IdParams, InvalidCursor, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { AgreementSlugTaken, AgreementStatusRefused, SourceCodeTaken } from './agreement.problems.js';
import {
  Agreement,
  AgreementHistoryEntry,
  AgreementInput,
  AgreementPatch,
  AgreementStatus,
  AgreementStatusMove,
} from './agreement.schema.js';
import type { Agreements } from './agreement.service.js';

const AgreementQuery = Type.Object(
  {
    ...pageQuery,
    status: Type.Optional(AgreementStatus),
    q: Type.Optional(Type.String({ minLength: 1, maxLength: 120, description: 'Part of the name or the slug' })),
  },
  { additionalProperties: false },
);

export const agreementRoutes = (agreements: Agreements): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditAgreements.list',
    method: 'GET',
    path: '/agreements',
    summary: 'List agreements by name',
    access: creditAccess.read,
    query: AgreementQuery,
    responses: { 200: pageOf(Agreement) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await agreements.list(scope, query)),
  }),
  defineRoute({
    id: 'creditAgreements.create',
    method: 'POST',
    path: '/agreements',
    summary: 'Add an agreement, as a draft',
    access: creditAccess.manage,
    audit: 'credit_agreement.created',
    body: AgreementInput,
    responses: { 201: Agreement },
    problems: [AgreementSlugTaken, SourceCodeTaken],
    handler: async ({ scope, body }) => reply(201, await agreements.create(scope, body)),
  }),
  defineRoute({
    id: 'creditAgreements.get',
    method: 'GET',
    path: '/agreements/:id',
    summary: 'Read an agreement',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: Agreement },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const agreement = await agreements.get(scope, params.id);
      return reply(200, agreement, etag(agreement.version));
    },
  }),
  defineRoute({
    id: 'creditAgreements.update',
    method: 'PATCH',
    path: '/agreements/:id',
    summary: 'Change an agreement',
    access: creditAccess.manage,
    audit: 'credit_agreement.updated',
    params: IdParams,
    body: AgreementPatch,
    responses: { 200: Agreement },
    problems: [NotFound, VersionMismatch, AgreementSlugTaken, SourceCodeTaken],
    handler: async ({ scope, params, body, ifMatch }) => {
      const agreement = await agreements.update(scope, params.id, body, ifMatch);
      return reply(200, agreement, etag(agreement.version));
    },
  }),
  defineRoute({
    id: 'creditAgreements.setStatus',
    method: 'POST',
    path: '/agreements/:id/status',
    summary: 'Publish, suspend, end or archive an agreement',
    access: creditAccess.manage,
    audit: 'credit_agreement.status_changed',
    params: IdParams,
    body: AgreementStatusMove,
    responses: { 200: Agreement },
    problems: [NotFound, AgreementStatusRefused],
    handler: async ({ scope, params, body }) => reply(200, await agreements.setStatus(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditAgreements.listHistory',
    method: 'GET',
    path: '/agreements/:id/history',
    summary: 'What was done to an agreement, newest first',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(AgreementHistoryEntry) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await agreements.history(scope, params.id, query)),
  }),
];

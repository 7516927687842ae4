import { etag, IdParams, InvalidCursor, InvalidRequest, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import {
  NoSecretStore,
  Provider,
  ProviderCatalog,
  ProviderCheck,
  ProviderInput,
  ProviderNameTaken,
  ProviderPatch,
  ProviderRefused,
  ProviderUnavailable,
  ProviderUrlRefused,
} from './provider.schema.js';
import type { Providers } from './provider.service.js';

const callProblems = [NotFound, ProviderUnavailable, ProviderRefused, NoSecretStore];

export const providerRoutes = (providers: Providers): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditProviders.list',
    method: 'GET',
    path: '/providers',
    summary: 'List the providers that proposals are sent to, by name',
    access: creditAccess.read,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(Provider) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await providers.list(scope, query)),
  }),
  defineRoute({
    id: 'creditProviders.create',
    method: 'POST',
    path: '/providers',
    summary: 'Add a provider',
    access: creditAccess.manage,
    audit: 'credit_provider.created',
    body: ProviderInput,
    responses: { 201: Provider },
    problems: [ProviderUrlRefused, ProviderNameTaken, NoSecretStore],
    // The secret store may be elsewhere, and the network has no place in the transaction of a handler.
    prepare: ({ scope, body }) => providers.prepareAdd(scope, body),
    handler: async ({ scope, body, prepared: id }) => reply(201, await providers.add(scope, id, body)),
  }),
  defineRoute({
    id: 'creditProviders.get',
    method: 'GET',
    path: '/providers/:id',
    summary: 'Read a provider and how it has been doing',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: Provider },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const provider = await providers.get(scope, params.id);
      return reply(200, provider, etag(provider.version));
    },
  }),
  defineRoute({
    id: 'creditProviders.update',
    method: 'PATCH',
    path: '/providers/:id',
    summary: 'Change a provider, or give it another credential',
    description: 'Closes its circuit. Another host needs the credential again.',
    access: creditAccess.manage,
    audit: 'credit_provider.updated',
    params: IdParams,
    body: ProviderPatch,
    responses: { 200: Provider },
    problems: [NotFound, VersionMismatch, ProviderUrlRefused, ProviderNameTaken, InvalidRequest, NoSecretStore],
    prepare: ({ scope, params, body, ifMatch }) => providers.prepareChange(scope, params.id, body, ifMatch),
    handler: async ({ scope, params, body, ifMatch }) => {
      const provider = await providers.change(scope, params.id, body, ifMatch);
      return reply(200, provider, etag(provider.version));
    },
  }),
  defineRoute({
    id: 'creditProviders.check',
    method: 'POST',
    path: '/providers/:id/check',
    summary: 'Ask the provider whether it answers',
    access: creditAccess.manage,
    audit: { nothing: 'asks the provider how it is and keeps nothing of the tenant' },
    idempotent: false,
    params: IdParams,
    responses: { 200: ProviderCheck },
    problems: callProblems,
    prepare: ({ scope, params }) => providers.check(scope, params.id),
    handler: ({ prepared }) => Promise.resolve(reply(200, prepared)),
  }),
  defineRoute({
    id: 'creditProviders.catalog',
    method: 'GET',
    path: '/providers/:id/catalog',
    summary: 'Read a page of what the provider sells at this moment',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object({ cursor: Type.Optional(Type.String({ maxLength: 500 })) }, { additionalProperties: false }),
    responses: { 200: ProviderCatalog },
    problems: callProblems,
    prepare: ({ scope, params, query }) => providers.catalog(scope, params.id, query.cursor),
    handler: ({ prepared }) => Promise.resolve(reply(200, prepared)),
  }),
];

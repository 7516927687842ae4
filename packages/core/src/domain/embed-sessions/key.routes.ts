import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { Id, IdParams } from '../schema.js';
import { EmbedKey, EmbedKeyInput, type EmbedKeys } from './contract.js';
import { EmbedKeyUnusable, EmbedOriginRefused, EmbedScopeNotGrantable } from './problems.js';

export const embedKeyRoutes = (keys: EmbedKeys): readonly RouteDefinition[] => [
  defineRoute({
    id: 'embedKeys.list',
    method: 'GET',
    path: '/embed-keys',
    summary: 'List the keys that hosts sign with',
    description: 'Oldest first.',
    access: { permission: 'embed-keys:read' },
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(EmbedKey) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await keys.list(scope, { limit: limit + 1, after });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (row) => row,
          ({ id }) => [id],
        ),
      );
    },
  }),
  defineRoute({
    id: 'embedKeys.create',
    method: 'POST',
    path: '/embed-keys',
    summary: 'Register a key that your backend signs tokens with',
    description:
      'Instead of asking for each token, a backend may sign them with Ed25519: header `{"alg":"EdDSA","typ":"embed+jwt","kid":<id>}`, claims ' +
      '`iss` (the tenant), `aud` (`leadengine-embed`), `sid` (a UUID that names the session), `userId` or `externalUserId`, `widgets`, `origins`, ' +
      '`iat`, `exp` (15 minutes later at most) and, for less than the key allows, `scopes`. A new token with the same `sid` goes on with the session.',
    access: { permission: 'embed-keys:write' },
    body: EmbedKeyInput,
    bodyLimitBytes: 32_768,
    responses: { 201: EmbedKey },
    secretAnswer: true,
    problems: [EmbedKeyUnusable, EmbedOriginRefused, EmbedScopeNotGrantable],
    audit: {
      action: 'embed_key.created',
      metadata: ({ body: { scopes, origins } }) => ({
        scopes: scopes.join(' ').slice(0, 500),
        origins: origins.join(' ').slice(0, 500),
      }),
    },
    prepare: ({ body }) => keys.prepare(body),
    handler: async ({ scope, prepared }) => reply(201, await keys.create(scope, prepared)),
  }),
  defineRoute({
    id: 'embedKeys.revoke',
    method: 'DELETE',
    path: '/embed-keys/:id',
    summary: 'Revoke a key and end the sessions that were signed with it',
    access: { permission: 'embed-keys:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: 'embed_key.revoked',
    handler: async ({ scope, params }) => {
      await keys.revoke(scope, params.id);
      return reply(204, null);
    },
  }),
];

import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { Id, IdParams, Timestamp } from '../schema.js';
import {
  EmbedRefreshInput,
  EmbedSession,
  EmbedSessionInput,
  MintedEmbedSession,
  type EmbedSessionPlace,
  type EmbedSessions,
} from './contract.js';
import { EmbedOriginRefused, EmbedScopeNotGrantable, EmbedSessionEnded, EmbedUserUnknown } from './problems.js';

const closed = { additionalProperties: false } as const;

const placeOf = (cursor: string | undefined): EmbedSessionPlace | undefined => {
  if (cursor === undefined) return undefined;
  const [createdAt, id] = decodeCursor(Type.Tuple([Timestamp, Id]), cursor);
  return { createdAt, id };
};

export const embedSessionRoutes = (sessions: EmbedSessions): readonly RouteDefinition[] => [
  defineRoute({
    id: 'embedSessions.list',
    method: 'GET',
    path: '/embed-sessions',
    summary: 'List the sessions of pages',
    description: 'Newest first.',
    access: { permission: 'embed-sessions:read' },
    query: Type.Object(
      {
        ...pageQuery,
        state: Type.Optional(
          Type.Union([Type.Literal('live'), Type.Literal('all')], { default: 'live', description: 'Ended ones are kept for 30 days' }),
        ),
      },
      closed,
    ),
    responses: { 200: pageOf(EmbedSession) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor, state = 'live' } }) => {
      const rows = await sessions.list(scope, { limit: limit + 1, after: placeOf(cursor), state });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (row) => row,
          ({ createdAt, id }) => [createdAt, id],
        ),
      );
    },
  }),
  defineRoute({
    id: 'embedSessions.create',
    method: 'POST',
    path: '/embed-sessions',
    summary: 'Let somebody work from a page of yours',
    description:
      'Call it in your backend, with an API key, for the person who is logged in there, and hand the token to the page. The token works ' +
      'from the named origins only and for minutes; the session holds at most what the caller and the user hold.',
    access: { permission: 'embed-sessions:write' },
    body: EmbedSessionInput,
    bodyLimitBytes: 32_768,
    secretAnswer: true,
    responses: { 201: MintedEmbedSession },
    problems: [EmbedOriginRefused, EmbedScopeNotGrantable, EmbedUserUnknown],
    audit: {
      action: 'embed_session.created',
      targets: (_context, { body }) => [
        { type: 'embed_session', id: body.id },
        ...(body.userId === null ? [] : [{ type: 'user', id: body.userId }]),
      ],
      metadata: ({ body: { widgets, origins } }) => ({
        widgets: widgets.join(' ').slice(0, 500),
        origins: origins.join(' ').slice(0, 500),
      }),
    },
    prepare: ({ body }) => sessions.prepare(body),
    handler: async ({ scope, prepared }) => reply(201, await sessions.mint(scope, prepared)),
  }),
  defineRoute({
    id: 'embedSessions.get',
    method: 'GET',
    path: '/embed-sessions/:id',
    summary: 'Read the session of a page',
    access: { permission: 'embed-sessions:read' },
    params: IdParams,
    responses: { 200: EmbedSession },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await sessions.get(scope, params.id)),
  }),
  defineRoute({
    id: 'embedSessions.refresh',
    method: 'POST',
    path: '/embed-sessions/:id/refresh',
    summary: 'Get the next token of a session',
    description:
      'The session stays the same: event streams go on, and so do keys of idempotent requests. Possible until an hour after the last ' +
      'token expired and for twelve hours in all.',
    access: { permission: 'embed-sessions:write' },
    params: IdParams,
    body: EmbedRefreshInput,
    bodyLimitBytes: 1024,
    secretAnswer: true,
    responses: { 200: MintedEmbedSession },
    problems: [NotFound, EmbedSessionEnded],
    audit: 'embed_session.refreshed',
    handler: async ({ scope, params, body }) => reply(200, await sessions.refresh(scope, params.id, body)),
  }),
  defineRoute({
    id: 'embedSessions.revoke',
    method: 'DELETE',
    path: '/embed-sessions/:id',
    summary: 'End the session of a page',
    description: 'Its tokens are refused at once with `auth.session_revoked`; event streams end within seconds.',
    access: { permission: 'embed-sessions:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: 'embed_session.revoked',
    handler: async ({ scope, params }) => {
      await sessions.revoke(scope, params.id);
      return reply(204, null);
    },
  }),
];

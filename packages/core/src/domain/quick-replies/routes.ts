import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  NoOwner,
  QuickReply,
  QuickReplyInput,
  QuickReplyPatch,
  QuickReplyTarget,
  RenderedReply,
  SharingNotAllowed,
  ShortcutTaken,
  UnknownTicket,
  type QuickReplies,
} from './contract.js';

const Cursor = Type.Tuple([QuickReply.properties.shortcut, Id]);

export const quickReplyRoutes = (replies: QuickReplies): readonly RouteDefinition[] => [
  defineRoute({
    id: 'quickReplies.list',
    method: 'GET',
    path: '/',
    summary: 'List the quick replies',
    description: 'Shared ones and one’s own, by shortcut.',
    access: { permission: 'quick-replies:read' },
    query: Type.Object(
      {
        ...pageQuery,
        shortcut: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9_-]{0,31}$', description: 'Start of the shortcut' })),
      },
      { additionalProperties: false },
    ),
    responses: { 200: pageOf(QuickReply) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor, shortcut: prefix } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Cursor, cursor);
      const rows = await replies.list(scope, { limit: limit + 1, after, prefix });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (row) => row,
          ({ shortcut, id }) => [shortcut, id],
        ),
      );
    },
  }),
  defineRoute({
    id: 'quickReplies.create',
    method: 'POST',
    path: '/',
    summary: 'Add a quick reply',
    access: { permission: 'quick-replies:write' },
    body: QuickReplyInput,
    responses: { 201: QuickReply },
    problems: [ShortcutTaken, SharingNotAllowed, NoOwner],
    audit: 'quick_reply.created',
    handler: async ({ scope, body }) => {
      const created = await replies.create(scope, body);
      return reply(201, created, etag(created.version));
    },
  }),
  defineRoute({
    id: 'quickReplies.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a quick reply',
    access: { permission: 'quick-replies:read' },
    params: IdParams,
    responses: { 200: QuickReply },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const found = await replies.get(scope, params.id);
      return reply(200, found, etag(found.version));
    },
  }),
  defineRoute({
    id: 'quickReplies.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Change a quick reply',
    access: { permission: 'quick-replies:write' },
    params: IdParams,
    body: QuickReplyPatch,
    responses: { 200: QuickReply },
    problems: [NotFound, VersionMismatch, ShortcutTaken, SharingNotAllowed],
    audit: 'quick_reply.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const updated = await replies.update(scope, params.id, body, ifMatch);
      return reply(200, updated, etag(updated.version));
    },
  }),
  defineRoute({
    id: 'quickReplies.delete',
    method: 'DELETE',
    path: '/:id',
    summary: 'Remove a quick reply',
    access: { permission: 'quick-replies:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound, SharingNotAllowed],
    audit: 'quick_reply.deleted',
    handler: async ({ scope, params }) => {
      await replies.remove(scope, params.id);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'quickReplies.render',
    method: 'POST',
    path: '/:id/render',
    summary: 'Fill a quick reply in for a ticket',
    description: 'Sends nothing. Variables that nobody knows stay in the text and are named.',
    access: { permission: 'quick-replies:read' },
    params: IdParams,
    body: QuickReplyTarget,
    idempotent: false,
    responses: { 200: RenderedReply },
    problems: [NotFound, UnknownTicket],
    audit: { nothing: 'It fills in a text and keeps nothing.' },
    handler: async ({ scope, params, body }) => reply(200, await replies.render(scope, params.id, body.ticketId)),
  }),
];

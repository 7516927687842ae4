import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { IdParams } from '../schema.js';
import { TicketNotOpen } from '../tickets/contract.js';
import { Message, MessageInput, type Messages } from './contract.js';

export const messageRoutes = (messages: Messages): readonly RouteDefinition[] => [
  defineRoute({
    id: 'messages.list',
    method: 'GET',
    path: '/tickets/:id/messages',
    summary: "List a ticket's messages, newest first",
    access: { permission: 'messages:read' },
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(Message) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await messages.list(scope, params.id, query)),
  }),
  defineRoute({
    id: 'messages.send',
    method: 'POST',
    path: '/tickets/:id/messages',
    summary: 'Send a message to the contact of a ticket',
    description:
      'Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events.',
    access: { permission: 'messages:send' },
    params: IdParams,
    body: MessageInput,
    responses: { 202: Message },
    problems: [NotFound, TicketNotOpen],
    handler: async ({ scope, params, body }) => reply(202, await messages.send(scope, params.id, body)),
  }),
  defineRoute({
    id: 'messages.get',
    method: 'GET',
    path: '/messages/:id',
    summary: 'Read a message',
    access: { permission: 'messages:read' },
    params: IdParams,
    responses: { 200: Message },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await messages.get(scope, params.id)),
  }),
];

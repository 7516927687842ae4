import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { UnknownInstance } from '../channels/contract.js';
import { UnknownQueue } from '../queues/contract.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  AssigneeNeeded,
  ContactUnreachable,
  Ticket,
  TicketAlreadyOpen,
  TicketAssignment,
  TicketClosing,
  TicketInput,
  TicketNotOpen,
  TicketPatch,
  TransitionRefused,
  UnknownAssignee,
  UnknownContact,
  type Tickets,
} from './contract.js';
import { TicketStatus } from './status.js';

const TicketQuery = Type.Object(
  {
    ...pageQuery,
    status: Type.Optional(
      Type.Union([Type.Literal('active'), ...TicketStatus.anyOf], { description: 'active stands for open, pending and assigned' }),
    ),
    queue: Type.Optional(Id),
    assignee: Type.Optional(Type.Union([Type.Literal('me'), Type.Literal('none'), Id], { description: 'A user, me or none' })),
    channel: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    instance: Type.Optional(Id),
    contact: Type.Optional(Id),
  },
  { additionalProperties: false },
);

const access = { permission: 'tickets:write' } as const;

export const ticketRoutes = (tickets: Tickets): readonly RouteDefinition[] => [
  defineRoute({
    id: 'tickets.list',
    method: 'GET',
    path: '/',
    summary: 'List tickets, newest activity first',
    access: { permission: 'tickets:read' },
    query: TicketQuery,
    responses: { 200: pageOf(Ticket) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await tickets.list(scope, query)),
  }),
  defineRoute({
    id: 'tickets.create',
    method: 'POST',
    path: '/',
    summary: 'Open a ticket with a contact',
    description: 'A contact has one open ticket per channel; while there is one, the answer names it.',
    access,
    body: TicketInput,
    responses: { 201: Ticket },
    problems: [UnknownContact, UnknownInstance, UnknownQueue, ContactUnreachable, TicketAlreadyOpen],
    handler: async ({ scope, body }) => reply(201, await tickets.create(scope, body)),
  }),
  defineRoute({
    id: 'tickets.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a ticket',
    access: { permission: 'tickets:read' },
    params: IdParams,
    responses: { 200: Ticket },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const ticket = await tickets.get(scope, params.id);
      return reply(200, ticket, etag(ticket.version));
    },
  }),
  defineRoute({
    id: 'tickets.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Change a ticket',
    access,
    params: IdParams,
    body: TicketPatch,
    responses: { 200: Ticket },
    problems: [NotFound, VersionMismatch, TransitionRefused, AssigneeNeeded, UnknownQueue, TicketAlreadyOpen],
    handler: async ({ scope, params, body, ifMatch }) => {
      const ticket = await tickets.update(scope, params.id, body, ifMatch);
      return reply(200, ticket, etag(ticket.version));
    },
  }),
  defineRoute({
    id: 'tickets.assign',
    method: 'POST',
    path: '/:id/assign',
    summary: 'Give an open ticket to a user, or back to its queue',
    access,
    params: IdParams,
    body: TicketAssignment,
    responses: { 200: Ticket },
    problems: [NotFound, TicketNotOpen, UnknownAssignee],
    handler: async ({ scope, params, body }) => reply(200, await tickets.assign(scope, params.id, body.assigneeId)),
  }),
  defineRoute({
    id: 'tickets.close',
    method: 'POST',
    path: '/:id/close',
    summary: 'Close a ticket',
    access,
    params: IdParams,
    body: TicketClosing,
    responses: { 200: Ticket },
    problems: [NotFound],
    handler: async ({ scope, params, body }) => reply(200, await tickets.close(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.reopen',
    method: 'POST',
    path: '/:id/reopen',
    summary: 'Open a resolved or closed ticket again',
    access,
    params: IdParams,
    responses: { 200: Ticket },
    problems: [NotFound, TicketAlreadyOpen],
    handler: async ({ scope, params }) => reply(200, await tickets.reopen(scope, params.id)),
  }),
  defineRoute({
    id: 'tickets.markRead',
    method: 'POST',
    path: '/:id/read',
    summary: 'Set the unread count to 0',
    access,
    params: IdParams,
    responses: { 200: Ticket },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await tickets.markRead(scope, params.id)),
  }),
];

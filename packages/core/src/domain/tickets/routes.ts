import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { UnknownInstance } from '../channels/contract.js';
import { UnknownQueue } from '../queues/contract.js';
import { etag, IdParams } from '../schema.js';
import {
  StageMove,
  Ticket,
  TicketAssignment,
  TicketClosing,
  TicketInput,
  TicketPatch,
  TicketReopening,
  TicketTransfer,
  type Tickets,
} from './contract.js';
import {
  AssigneeNeeded,
  ContactUnreachable,
  StageRefused,
  TicketAlreadyOpen,
  TicketNotOpen,
  TransitionRefused,
  UnknownAssignee,
  UnknownContact,
  UnknownStage,
} from './problems.js';
import { ticketFilterProperties } from './ticket-filters.js';

const TicketQuery = Type.Object({ ...pageQuery, ...ticketFilterProperties }, { additionalProperties: false });

const access = { permission: 'tickets:write' } as const;

export const ticketRoutes = (tickets: Tickets): readonly RouteDefinition[] => [
  defineRoute({
    id: 'tickets.list',
    method: 'GET',
    path: '/',
    summary: 'List tickets, newest activity first unless asked otherwise',
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
    problems: [UnknownContact, UnknownInstance, UnknownQueue, UnknownStage, ContactUnreachable, TicketAlreadyOpen],
    audit: 'ticket.created',
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
    problems: [NotFound, VersionMismatch, TransitionRefused, StageRefused, UnknownStage, AssigneeNeeded, UnknownQueue, TicketAlreadyOpen],
    audit: 'ticket.updated',
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
    audit: 'ticket.assigned',
    handler: async ({ scope, params, body }) => reply(200, await tickets.assign(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.transfer',
    method: 'POST',
    path: '/:id/transfer',
    summary: 'Move an open ticket to another queue, and there to nobody or to a user',
    access,
    params: IdParams,
    body: TicketTransfer,
    responses: { 200: Ticket },
    problems: [NotFound, TicketNotOpen, UnknownQueue, UnknownAssignee],
    audit: 'ticket.transferred',
    handler: async ({ scope, params, body }) => reply(200, await tickets.transfer(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.moveStage',
    method: 'POST',
    path: '/:id/stage',
    summary: 'Move a ticket in the sales process',
    description:
      'Takes the other names of a stage, too, such as `averbacao` for `documentos_averbacao` or `ganho` for `aprovado_liquidacao`.',
    access,
    params: IdParams,
    body: StageMove,
    responses: { 200: Ticket },
    problems: [NotFound, UnknownStage, StageRefused],
    audit: 'ticket.stage_moved',
    handler: async ({ scope, params, body }) => reply(200, await tickets.moveStage(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.resolve',
    method: 'POST',
    path: '/:id/resolve',
    summary: 'Mark a ticket as done',
    access,
    params: IdParams,
    body: TicketClosing,
    responses: { 200: Ticket },
    problems: [NotFound, TransitionRefused],
    audit: 'ticket.resolved',
    handler: async ({ scope, params, body }) => reply(200, await tickets.resolve(scope, params.id, body)),
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
    audit: 'ticket.closed',
    handler: async ({ scope, params, body }) => reply(200, await tickets.close(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.reopen',
    method: 'POST',
    path: '/:id/reopen',
    summary: 'Open a resolved or closed ticket again',
    access,
    params: IdParams,
    body: TicketReopening,
    responses: { 200: Ticket },
    problems: [NotFound, TicketAlreadyOpen],
    audit: 'ticket.reopened',
    handler: async ({ scope, params, body }) => reply(200, await tickets.reopen(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.markRead',
    method: 'POST',
    path: '/:id/read',
    summary: "Set the caller's unread count to 0",
    access,
    params: IdParams,
    responses: { 200: Ticket },
    problems: [NotFound],
    audit: { nothing: 'It moves a marker of the caller, whom alone it concerns.' },
    handler: async ({ scope, params }) => reply(200, await tickets.markRead(scope, params.id)),
  }),
];

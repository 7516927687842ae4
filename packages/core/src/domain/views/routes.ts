import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { etag, IdParams } from '../schema.js';
import { Ticket, UserNeeded, type Tickets } from '../tickets/contract.js';
import { View, ViewInput, ViewNameTaken, ViewNotOwn, ViewPatch, type Views } from './contract.js';

const query = Type.Object(pageQuery, { additionalProperties: false });

export const viewRoutes = (views: Views, tickets: Tickets): readonly RouteDefinition[] => [
  defineRoute({
    id: 'views.list',
    method: 'GET',
    path: '/',
    summary: 'List your views and those that others share, by position',
    access: { permission: 'views:read' },
    query,
    responses: { 200: pageOf(View) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: page }) => reply(200, await views.list(scope, page)),
  }),
  defineRoute({
    id: 'views.create',
    method: 'POST',
    path: '/',
    summary: 'Save filters of the list of tickets under a name',
    access: { permission: 'views:write' },
    body: ViewInput,
    responses: { 201: View },
    problems: [UserNeeded, ViewNameTaken],
    audit: 'view.created',
    handler: async ({ scope, body }) => reply(201, await views.create(scope, body)),
  }),
  defineRoute({
    id: 'views.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a view',
    access: { permission: 'views:read' },
    params: IdParams,
    responses: { 200: View },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const view = await views.get(scope, params.id);
      return reply(200, view, etag(view.version));
    },
  }),
  defineRoute({
    id: 'views.listTickets',
    method: 'GET',
    path: '/:id/tickets',
    summary: 'List the tickets of a view, in its order',
    description: '`me` in its filters is whoever asks.',
    access: { permission: 'tickets:read' },
    params: IdParams,
    query,
    responses: { 200: pageOf(Ticket) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query: page }) => {
      const { filters } = await views.get(scope, params.id);
      return reply(200, await tickets.list(scope, { ...filters, ...page }));
    },
  }),
  defineRoute({
    id: 'views.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Change a view of your own',
    access: { permission: 'views:write' },
    params: IdParams,
    body: ViewPatch,
    responses: { 200: View },
    problems: [NotFound, ViewNotOwn, VersionMismatch, ViewNameTaken],
    audit: 'view.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const view = await views.update(scope, params.id, body, ifMatch);
      return reply(200, view, etag(view.version));
    },
  }),
  defineRoute({
    id: 'views.delete',
    method: 'DELETE',
    path: '/:id',
    summary: 'Remove a view of your own',
    access: { permission: 'views:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound, ViewNotOwn],
    audit: 'view.deleted',
    handler: async ({ scope, params }) => {
      await views.remove(scope, params.id);
      return reply(204, null);
    },
  }),
];

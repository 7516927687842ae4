import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { IdParams } from '../schema.js';
import { UserNeeded } from '../tickets/contract.js';
import { PresenceState, TicketPresence, type Presence } from './contract.js';

export const presenceRoutes = (presence: Presence): readonly RouteDefinition[] => [
  defineRoute({
    id: 'tickets.reportPresence',
    method: 'POST',
    path: '/tickets/:id/presence',
    summary: 'Tell that you look at a ticket, write in it or leave it',
    description: 'Holds for 30 seconds; say it again while it is so. Others hear it as `ticket.presence` on /v1/events.',
    access: { permission: 'tickets:read' },
    params: IdParams,
    body: Type.Object({ state: PresenceState }, { $id: 'PresenceReport', additionalProperties: false }),
    responses: { 200: TicketPresence },
    problems: [NotFound, UserNeeded],
    idempotent: false,
    limit: { points: 600, perSeconds: 60, by: 'actor' },
    audit: { nothing: 'Who looks at a ticket is told for 30 seconds and kept nowhere.' },
    handler: async ({ scope, params, body }) => reply(200, await presence.report(scope, params.id, body.state)),
  }),
  defineRoute({
    id: 'tickets.listPresence',
    method: 'GET',
    path: '/tickets/:id/presence',
    summary: 'List who looks at a ticket now',
    access: { permission: 'tickets:read' },
    params: IdParams,
    responses: { 200: Type.Object({ data: Type.Array(TicketPresence) }, { additionalProperties: false }) },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, { data: await presence.list(scope, params.id) }),
  }),
];

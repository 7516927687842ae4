import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { namedInPath } from '../audit-targets.js';
import { Id, IdParams } from '../schema.js';
import { TagName } from '../tags/contract.js';
import { Ticket } from './contract.js';
import type { TicketTags } from './tag.service.js';

export const ticketTagRoutes = (tags: TicketTags): readonly RouteDefinition[] => [
  defineRoute({
    id: 'tickets.addTags',
    method: 'POST',
    path: '/:id/tags',
    summary: 'Put tags on a ticket, making those that are missing',
    access: { permission: 'tickets:write' },
    params: IdParams,
    body: Type.Object({ names: Type.Array(TagName, { minItems: 1, maxItems: 20 }) }, { $id: 'TicketTagging', additionalProperties: false }),
    responses: { 200: Ticket },
    problems: [NotFound],
    audit: 'ticket.tagged',
    handler: async ({ scope, params, body }) => reply(200, await tags.add(scope, params.id, body.names)),
  }),
  defineRoute({
    id: 'tickets.removeTag',
    method: 'DELETE',
    path: '/:id/tags/:tagId',
    summary: 'Take a tag off a ticket',
    access: { permission: 'tickets:write' },
    params: Type.Object({ id: Id, tagId: Id }, { additionalProperties: false }),
    responses: { 200: Ticket },
    problems: [NotFound],
    audit: { action: 'ticket.untagged', targets: namedInPath({ id: 'ticket', tagId: 'tag' }) },
    handler: async ({ scope, params }) => reply(200, await tags.remove(scope, params.id, params.tagId)),
  }),
];

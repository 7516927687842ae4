import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { namedInPath } from '../audit-targets.js';
import { Id, IdParams } from '../schema.js';
import { QueueMember, type QueueMembers } from './contract.js';

const MemberParams = Type.Object({ id: Id, userId: Id }, { additionalProperties: false });

export const memberRoutes = (members: QueueMembers): readonly RouteDefinition[] => [
  defineRoute({
    id: 'queueMembers.list',
    method: 'GET',
    path: '/queues/:id/members',
    summary: 'List the members of a queue',
    access: { permission: 'queues:read' },
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(QueueMember) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await members.list(scope, params.id, { limit: limit + 1, after });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (member) => member,
          ({ userId }) => [userId],
        ),
      );
    },
  }),
  defineRoute({
    id: 'queueMembers.add',
    method: 'PUT',
    path: '/queues/:id/members/:userId',
    summary: 'Add a member to a queue',
    access: { permission: 'queues:write' },
    params: MemberParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'queue_member.added', targets: namedInPath({ id: 'queue', userId: 'user' }) },
    handler: async ({ scope, params }) => {
      await members.add(scope, params.id, params.userId);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'queueMembers.remove',
    method: 'DELETE',
    path: '/queues/:id/members/:userId',
    summary: 'Remove a member from a queue',
    description: 'Tickets that they have stay with them.',
    access: { permission: 'queues:write' },
    params: MemberParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'queue_member.removed', targets: namedInPath({ id: 'queue', userId: 'user' }) },
    handler: async ({ scope, params }) => {
      await members.remove(scope, params.id, params.userId);
      return reply(204, null);
    },
  }),
];

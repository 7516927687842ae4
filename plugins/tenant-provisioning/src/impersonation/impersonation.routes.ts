import { decodeCursor, defaultPageSize, Id, InvalidCursor, NotFound, pageOf, pageQuery, toPage } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import type { ActIn } from '../rotation/rotation.routes.js';
import { Impersonation, ImpersonationInput, StartedImpersonation } from './impersonation.schema.js';
import type { Impersonations } from './impersonation.service.js';

const closed = { additionalProperties: false } as const;
const tenantId = Type.String({ format: 'uuid', description: 'Whose' });

export const impersonationRoutes = (impersonations: Impersonations, actIn: ActIn): readonly RouteDefinition[] => [
  defineRoute({
    id: 'impersonations.list',
    method: 'GET',
    path: '/impersonations',
    summary: 'List who of the platform was let into a tenant',
    description: 'Newest first.',
    access: { platform: 'provisioning:read-impersonations' },
    query: Type.Object({ ...pageQuery, tenantId }, closed),
    responses: { 200: pageOf(Impersonation) },
    problems: [InvalidCursor],
    handler: async ({ query: { limit = defaultPageSize, cursor, tenantId: id }, platformKeyId }) => {
      const before = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await impersonations.list(actIn(id, platformKeyId), { before, limit: limit + 1 });
      const same = (row: Impersonation): Impersonation => row;
      return reply(
        200,
        toPage(rows, limit, same, (row) => [row.id]),
      );
    },
  }),
  defineRoute({
    id: 'impersonations.start',
    method: 'POST',
    path: '/impersonations',
    summary: 'Be let into a tenant for a while',
    description:
      'For support. The tenant sees in its audit log who it was, why, and what was done. The token ends by itself; it makes no users, invites, ' +
      'roles, webhooks or keys, which would outlive it.',
    access: { platform: 'provisioning:impersonate' },
    idempotent: false,
    body: ImpersonationInput,
    responses: { 201: StartedImpersonation },
    problems: [NotFound],
    audit: { recordedBy: 'handler', actions: ['impersonation.started'] },
    handler: async ({ body, platformKeyId }) =>
      reply(201, await impersonations.start(actIn(body.tenantId, platformKeyId), body, platformKeyId ?? '')),
  }),
  defineRoute({
    id: 'impersonations.end',
    method: 'POST',
    path: '/impersonations/:id/end',
    summary: 'End it before its time',
    description: 'The token opens nothing from then on. Safe to repeat.',
    access: { platform: 'provisioning:impersonate' },
    idempotent: false,
    params: Type.Object({ id: Id }, closed),
    query: Type.Object({ tenantId }, closed),
    responses: { 200: Impersonation },
    problems: [NotFound],
    audit: { recordedBy: 'handler', actions: ['impersonation.ended'] },
    handler: async ({ params, query, platformKeyId }) =>
      reply(200, await impersonations.end(actIn(query.tenantId, platformKeyId), params.id)),
  }),
];

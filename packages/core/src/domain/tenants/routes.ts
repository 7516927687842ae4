import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { PasswordRejected } from '../identity/problems.js';
import { Id, IdParams } from '../schema.js';
import { Tenant, TenantInput, TenantPatch, TenantSlugTaken, type TenantDirectory } from './contract.js';
import { platformCallerOf } from './platform-audit.js';

export const tenantRoutes = (tenants: TenantDirectory): readonly RouteDefinition[] => [
  defineRoute({
    id: 'platformTenants.list',
    method: 'GET',
    path: '/tenants',
    summary: 'List the tenants',
    description: 'Oldest first.',
    access: { platform: 'tenants:read' },
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(Tenant) },
    problems: [InvalidCursor],
    handler: async ({ query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await tenants.list({ limit: limit + 1, after });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (tenant) => tenant,
          ({ id }) => [id],
        ),
      );
    },
  }),
  defineRoute({
    id: 'platformTenants.create',
    method: 'POST',
    path: '/tenants',
    summary: 'Add a tenant with its first admin',
    access: { platform: 'tenants:write' },
    body: TenantInput,
    responses: { 201: Tenant },
    problems: [TenantSlugTaken, PasswordRejected],
    audit: { recordedBy: 'handler', actions: ['tenant.created'] },
    handler: async (context) => reply(201, await tenants.create(context.body, context.once, platformCallerOf(context))),
  }),
  defineRoute({
    id: 'platformTenants.get',
    method: 'GET',
    path: '/tenants/:id',
    summary: 'Read a tenant',
    access: { platform: 'tenants:read' },
    params: IdParams,
    responses: { 200: Tenant },
    problems: [NotFound],
    handler: async ({ params }) => {
      const tenant = await tenants.find(params.id);
      if (tenant === undefined) throw new NotFound({ resource: 'tenant' });
      return reply(200, tenant);
    },
  }),
  defineRoute({
    id: 'platformTenants.update',
    method: 'PATCH',
    path: '/tenants/:id',
    summary: 'Rename, suspend or reactivate a tenant',
    access: { platform: 'tenants:write' },
    params: IdParams,
    body: TenantPatch,
    responses: { 200: Tenant },
    problems: [NotFound],
    audit: { recordedBy: 'handler', actions: ['tenant.updated'] },
    handler: async (context) => reply(200, await tenants.update(context.params.id, context.body, platformCallerOf(context))),
  }),
];

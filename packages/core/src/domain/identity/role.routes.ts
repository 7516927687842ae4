import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  CustomRole,
  CustomRoleInput,
  CustomRolePatch,
  PermissionNotGrantable,
  RoleInUse,
  RoleNameTaken,
  UnknownPermission,
  type CustomRoles,
} from './role.contract.js';

export const roleRoutes = (roles: CustomRoles): readonly RouteDefinition[] => [
  defineRoute({
    id: 'roles.list',
    method: 'GET',
    path: '/roles',
    summary: 'List the custom roles',
    description: 'Oldest first. The built-in roles admin, supervisor and agent are not among them.',
    access: { permission: 'roles:read' },
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(CustomRole) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await roles.list(scope, { limit: limit + 1, after });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (role) => role,
          ({ id }) => [id],
        ),
      );
    },
  }),
  defineRoute({
    id: 'roles.create',
    method: 'POST',
    path: '/roles',
    summary: 'Add a custom role',
    description: 'Its permissions must be among those that the caller holds.',
    access: { permission: 'roles:write' },
    body: CustomRoleInput,
    responses: { 201: CustomRole },
    problems: [RoleNameTaken, UnknownPermission, PermissionNotGrantable],
    audit: { action: 'role.created', metadata: ({ body: { permissions } }) => ({ permissions: permissions.join(' ').slice(0, 500) }) },
    handler: async ({ scope, body }) => {
      const role = await roles.create(scope, body);
      return reply(201, role, etag(role.version));
    },
  }),
  defineRoute({
    id: 'roles.get',
    method: 'GET',
    path: '/roles/:id',
    summary: 'Read a custom role',
    access: { permission: 'roles:read' },
    params: IdParams,
    responses: { 200: CustomRole },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const role = await roles.get(scope, params.id);
      return reply(200, role, etag(role.version));
    },
  }),
  defineRoute({
    id: 'roles.update',
    method: 'PATCH',
    path: '/roles/:id',
    summary: 'Change a custom role',
    description: 'Takes effect at once for everybody who holds it, also on access tokens and API keys in use.',
    access: { permission: 'roles:write' },
    params: IdParams,
    body: CustomRolePatch,
    responses: { 200: CustomRole },
    problems: [NotFound, VersionMismatch, RoleNameTaken, UnknownPermission, PermissionNotGrantable],
    audit: {
      action: 'role.updated',
      metadata: ({ body: { permissions } }) => (permissions ? { permissions: permissions.join(' ').slice(0, 500) } : {}),
    },
    handler: async ({ scope, params, body, ifMatch }) => {
      const role = await roles.update(scope, params.id, body, ifMatch);
      return reply(200, role, etag(role.version));
    },
  }),
  defineRoute({
    id: 'roles.delete',
    method: 'DELETE',
    path: '/roles/:id',
    summary: 'Remove a custom role',
    description: 'Refused while users hold it. Open invites with this role are revoked.',
    access: { permission: 'roles:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound, RoleInUse, PermissionNotGrantable],
    audit: 'role.deleted',
    handler: async ({ scope, params }) => {
      await roles.remove(scope, params.id);
      return reply(204, null);
    },
  }),
];

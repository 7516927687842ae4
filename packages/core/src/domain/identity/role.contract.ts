import { defineEvent, defineProblem, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';

const name = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' });
const description = Type.String({ maxLength: 300 });
const permissions = Type.Array(Type.String({ minLength: 3, maxLength: 100 }), {
  maxItems: 300,
  uniqueItems: true,
  description: 'Ids of /v1/permissions',
});

/** A role that a tenant made for itself. Its holders hold exactly its permissions. */
export const CustomRole = Type.Object(
  { id: Id, name, description, permissions, version: Type.Integer(), createdAt: Timestamp, updatedAt: Timestamp },
  { $id: 'CustomRole', additionalProperties: false },
);
export type CustomRole = Static<typeof CustomRole>;

export const CustomRoleInput = Type.Object(
  { name, description: Type.Optional(description), permissions },
  { $id: 'CustomRoleInput', additionalProperties: false },
);
export type CustomRoleInput = Static<typeof CustomRoleInput>;

export const CustomRolePatch = Type.Object(
  { name: Type.Optional(name), description: Type.Optional(description), permissions: Type.Optional(permissions) },
  { $id: 'CustomRolePatch', additionalProperties: false, minProperties: 1 },
);
export type CustomRolePatch = Static<typeof CustomRolePatch>;

export const RoleCreated = defineEvent({ name: 'role.created', version: 1, summary: 'A custom role was added', payload: CustomRole });
export const RoleUpdated = defineEvent({ name: 'role.updated', version: 1, summary: 'A custom role was changed', payload: CustomRole });
export const RoleDeleted = defineEvent({ name: 'role.deleted', version: 1, summary: 'A custom role was removed', payload: CustomRole });

export const RoleNameTaken = defineProblem<{ name: string }>({
  code: 'roles.name_taken',
  status: 409,
  title: 'The role name is taken',
  detail: ({ name: taken }) => `A role named "${taken}" exists.`,
});

export const RoleInUse = defineProblem({
  code: 'roles.in_use',
  status: 409,
  title: 'The role is in use',
  detail: () => 'Users hold this role; give them another one first.',
});

export const UnknownRole = defineProblem<{ roleId: string }>({
  code: 'roles.unknown',
  status: 422,
  title: 'No such role',
  detail: ({ roleId }) => `There is no custom role ${roleId}.`,
});

export const UnknownPermission = defineProblem<{ permission: string }>({
  code: 'roles.unknown_permission',
  status: 422,
  title: 'No such permission',
  detail: ({ permission }) => `No plugin declares the permission ${permission}.`,
});

export const PermissionNotGrantable = defineProblem<{ permission: string }>({
  code: 'roles.permission_not_grantable',
  status: 403,
  title: 'The permission is not yours to give',
  detail: ({ permission }) => `Who acts here does not hold ${permission}, so may neither grant nor take it.`,
});

/** Custom roles of a tenant. A change takes effect at once, also on tokens that are in use. */
export interface CustomRoles {
  list(scope: Scope, page: { readonly limit: number; readonly after: string | undefined }): Promise<readonly CustomRole[]>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<CustomRole>;
  /** @throws RoleNameTaken, UnknownPermission, PermissionNotGrantable */
  create(scope: Scope, input: CustomRoleInput): Promise<CustomRole>;
  /** @throws NotFound, VersionMismatch, RoleNameTaken, UnknownPermission, PermissionNotGrantable */
  update(scope: Scope, id: string, patch: CustomRolePatch, ifMatch: number | undefined): Promise<CustomRole>;
  /** @throws NotFound, RoleInUse, PermissionNotGrantable */
  remove(scope: Scope, id: string): Promise<void>;
}

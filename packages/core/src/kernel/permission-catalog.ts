import { defineService, type BuiltInRole, type PermissionId, type Plugin } from '@leadengine/plugin-kit';

/** One permission as declared by a plugin. */
export interface DeclaredPermission {
  readonly id: PermissionId;
  readonly plugin: string;
  readonly description: string;
  /** Built-in roles that hold it besides `admin`. */
  readonly roles: readonly BuiltInRole[];
}

/** Every permission that any plugin declares. Complete before the first `setup`. */
export interface PermissionCatalog {
  list(): readonly DeclaredPermission[];
  find(id: string): DeclaredPermission | undefined;
  /** What a built-in role holds; `admin` holds all. */
  ofRole(role: BuiltInRole): ReadonlySet<string>;
}
export const PermissionCatalog = defineService<PermissionCatalog>('kernel.permission-catalog');

/** What the engine's own pages ask of a platform key. */
const kernelPermissions: readonly DeclaredPermission[] = [
  { id: 'jobs:manage', plugin: 'kernel', description: 'See, retry and remove jobs, with a platform key', roles: [] },
  { id: 'metrics:read', plugin: 'kernel', description: 'Read metrics, with a platform key', roles: [] },
];

/** @param plugins - Without duplicate ids. */
export const createPermissionCatalog = (plugins: readonly Plugin[]): PermissionCatalog => {
  const declared = plugins.flatMap(({ name, permissions = {} }) =>
    Object.entries(permissions).map(([id, declaration]): DeclaredPermission => ({
      id: id as PermissionId,
      plugin: name,
      description: typeof declaration === 'string' ? declaration : declaration.description,
      roles: typeof declaration === 'string' ? [] : declaration.roles,
    })),
  );
  const list = [...kernelPermissions, ...declared].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(list.map((permission) => [permission.id as string, permission]));
  const ofRole = (role: BuiltInRole): ReadonlySet<string> =>
    new Set(list.filter(({ roles }) => role === 'admin' || roles.includes(role)).map(({ id }) => id));
  const roles = { admin: ofRole('admin'), supervisor: ofRole('supervisor'), agent: ofRole('agent') };
  return { list: () => list, find: (id) => byId.get(id), ofRole: (role) => roles[role] };
};

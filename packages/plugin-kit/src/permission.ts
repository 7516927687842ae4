/** `<plugin>:<verb>`, for example `credit:debit`. */
export type PermissionId = `${string}:${string}`;

/** Roles that every tenant has. `admin` holds every permission. */
export type BuiltInRole = 'admin' | 'supervisor' | 'agent';

/** What a permission allows, and which built-in roles hold it besides `admin`. */
export type PermissionDeclaration = string | { readonly description: string; readonly roles: readonly Exclude<BuiltInRole, 'admin'>[] };

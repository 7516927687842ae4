import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { PermissionCatalog } from '../../kernel/permission-catalog.js';
import type { TenantDirectory } from '../tenants/contract.js';
import { UserUpdated, type Me, type User } from './contract.js';
import { NotAUser } from './problems.js';
import { findUserRow, lockUserRow, patchUserRow, roleOf, toUser } from './user.repository.js';

/** What a caller may know and change of itself. */
export interface Selves {
  describe(scope: Scope): Promise<Me>;
  /** @throws NotAUser */
  rename(scope: Scope, name: string): Promise<User>;
}

export const createSelves = (unitOfWork: UnitOfWork, tenants: TenantDirectory, catalog: PermissionCatalog): Selves => ({
  async describe(scope) {
    const tenant = await tenants.find(scope.tenantId);
    if (tenant === undefined) throw new NotFound({ resource: 'tenant' });
    const { actor } = scope;
    const { user, permissions } = await unitOfWork.read(scope, async (sql) => {
      if (actor.kind === 'api_key') {
        const [key] = await sql<{ scopes: readonly string[]; created_by: string | null }>(
          'select scopes, created_by from api_keys where tenant_id = $1 and id = $2',
          [scope.tenantId, actor.id],
        );
        const role = key?.created_by == null ? ('admin' as const) : await roleOf(sql, key.created_by);
        const held = role === undefined ? new Set<string>() : catalog.ofRole(role);
        return { user: null, permissions: (key?.scopes ?? []).filter((permission) => held.has(permission)) };
      }
      const row = actor.kind === 'user' ? await findUserRow(sql, actor.id) : undefined;
      return row === undefined ? { user: null, permissions: [] } : { user: toUser(row), permissions: [...catalog.ofRole(row.role)] };
    });
    return {
      actor: { kind: actor.kind, id: actor.id },
      user,
      tenant: { id: tenant.id, slug: tenant.slug, name: tenant.name },
      permissions: [...permissions].sort(),
    };
  },

  rename: (scope, name) =>
    unitOfWork.run(scope, async (tx) => {
      const row = scope.actor.kind === 'user' ? await lockUserRow(tx, scope.actor.id) : undefined;
      if (row === undefined) throw new NotAUser();
      const user = toUser(await patchUserRow(tx, row, { name, endsSessions: false }));
      tx.emit(UserUpdated, user);
      return user;
    }),
});

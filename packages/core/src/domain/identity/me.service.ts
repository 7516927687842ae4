import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { TenantDirectory } from '../tenants/contract.js';
import { UserUpdated, type Me, type MePatch, type User } from './contract.js';
import type { HeldPermissions } from './held-permissions.js';
import { NotAUser } from './problems.js';
import { findUserRow, lockUserRow, patchUserRow, toUser } from './user.repository.js';

/** What a caller may know and change of itself. */
export interface Selves {
  describe(scope: Scope): Promise<Me>;
  /** @throws NotAUser */
  update(scope: Scope, patch: MePatch): Promise<User>;
}

export const createSelves = (unitOfWork: UnitOfWork, tenants: TenantDirectory, held: HeldPermissions): Selves => ({
  async describe(scope) {
    const tenant = await tenants.find(scope.tenantId);
    if (tenant === undefined) throw new NotFound({ resource: 'tenant' });
    const { actor } = scope;
    const { user, permissions } = await unitOfWork.read(scope, async (sql) => {
      const row = actor.kind === 'user' ? await findUserRow(sql, actor.id) : undefined;
      return { user: row === undefined ? null : toUser(row), permissions: await held.ofActor(sql) };
    });
    return {
      actor: { kind: actor.kind, id: actor.id },
      user,
      tenant: { id: tenant.id, slug: tenant.slug, name: tenant.name },
      permissions: [...permissions].sort(),
    };
  },

  update: (scope, patch) =>
    unitOfWork.run(scope, async (tx) => {
      const row = scope.actor.kind === 'user' ? await lockUserRow(tx, scope.actor.id) : undefined;
      if (row === undefined) throw new NotAUser();
      const user = toUser(await patchUserRow(tx, row, { ...patch, endsSessions: false }));
      tx.emit(UserUpdated, user);
      return user;
    }),
});

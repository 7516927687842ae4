import type { Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import type { PermissionCatalog } from '../../kernel/permission-catalog.js';
import type { CredentialNotices } from './credential-notices.js';
import type { HeldPermissions } from './held-permissions.js';
import { revokeInvitesOfRole } from './invite.repository.js';
import {
  PermissionNotGrantable,
  RoleCreated,
  RoleDeleted,
  RoleInUse,
  RoleUpdated,
  UnknownPermission,
  type CustomRole,
  type CustomRoles,
} from './role.contract.js';
import { deleteRole, findRole, insertRole, isRoleHeld, listRoles, lockRole, updateRole } from './role.repository.js';

export interface CustomRoleParts {
  readonly unitOfWork: UnitOfWork;
  readonly catalog: PermissionCatalog;
  readonly held: HeldPermissions;
  readonly notices: CredentialNotices;
}

const missing = (): Error => new NotFound({ resource: 'role' });

export const createCustomRoles = ({ unitOfWork, catalog, held, notices }: CustomRoleParts): CustomRoles => {
  const assertDeclared = (permissions: readonly string[]): void => {
    const unknown = permissions.find((permission) => catalog.find(permission) === undefined);
    if (unknown !== undefined) throw new UnknownPermission({ permission: unknown });
  };

  /** Nobody hands out, or takes from others, what they do not hold. */
  const assertGrantable = async (sql: Sql, permissions: readonly string[]): Promise<void> => {
    const own = await held.ofActor(sql);
    const refused = permissions.find((permission) => catalog.find(permission) !== undefined && !own.has(permission));
    if (refused !== undefined) throw new PermissionNotGrantable({ permission: refused });
  };

  const lockExisting = async (tx: Transaction, id: string): Promise<CustomRole> => {
    const role = await lockRole(tx, id);
    if (role === undefined) throw missing();
    return role;
  };

  return {
    list: (scope, { limit, after }) => unitOfWork.read(scope, (sql) => listRoles(sql, limit, after)),

    async get(scope, id) {
      const role = await unitOfWork.read(scope, (sql) => findRole(sql, id));
      if (role === undefined) throw missing();
      return role;
    },

    create: (scope, input) =>
      unitOfWork.run(scope, async (tx) => {
        assertDeclared(input.permissions);
        await assertGrantable(tx.sql, input.permissions);
        const role = await insertRole(tx, input);
        tx.emit(RoleCreated, role);
        return role;
      }),

    update: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const role = await lockExisting(tx, id);
        if (ifMatch !== undefined && ifMatch !== role.version) throw new VersionMismatch({ currentVersion: role.version });
        assertDeclared(patch.permissions ?? []);
        await assertGrantable(tx.sql, [...role.permissions, ...(patch.permissions ?? [])]);
        const updated = await updateRole(tx, role, patch);
        tx.emit(RoleUpdated, updated);
        tx.afterCommit(() => {
          notices.changed(scope.tenantId);
        });
        return updated;
      }),

    remove: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const role = await lockExisting(tx, id);
        await assertGrantable(tx.sql, role.permissions);
        if (await isRoleHeld(tx.sql, id)) throw new RoleInUse();
        // Without the role they would give what the built-in one holds.
        await revokeInvitesOfRole(tx, id);
        await deleteRole(tx, id);
        tx.emit(RoleDeleted, role);
      }),
  };
};

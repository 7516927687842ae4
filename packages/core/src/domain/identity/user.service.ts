import type { Scope, Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import type { TenantDirectory } from '../tenants/contract.js';
import { UserCreated, UserUpdated, type InsertUser, type Role, type User, type Users } from './contract.js';
import type { CredentialNotices } from './credential-notices.js';
import type { HeldPermissions } from './held-permissions.js';
import type { PasswordHasher } from './password-hasher.js';
import { acceptPassword } from './password-policy.js';
import { LastAdmin, OwnAccess, RoleNotForAdmins, RoleNotGrantable } from './problems.js';
import { UnknownRole } from './role.contract.js';
import { findRole } from './role.repository.js';
import { findUserRow, insertUserRow, listUserRows, lockActiveAdminIds, lockUserRow, patchUserRow, toUser } from './user.repository.js';

export interface UserServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly hasher: PasswordHasher;
  readonly tenants: TenantDirectory;
  readonly notices: CredentialNotices;
  readonly held: HeldPermissions;
}

/** A role to have, or to take from somebody. */
export interface RoleHolder {
  readonly role: Role;
  readonly roleId: string | null;
}

/** Checks that who acts in the scope may give a role or change its holders. */
export type AssertMayManage = (sql: Sql, holders: readonly RoleHolder[]) => Promise<void>;

/**
 * Nobody makes, changes or unmakes somebody who holds what they do not hold themselves. Programs with an API key never do with
 * admins: what a plugin adds later would be theirs, too.
 */
export const createAssertMayManage =
  (held: HeldPermissions): AssertMayManage =>
  async (sql, holders) => {
    const { actor } = sql.scope;
    if (actor.kind === 'system' || actor.kind === 'platform') return;
    const own = await held.ofActor(sql);
    for (const { role, roleId } of holders) {
      if (role === 'admin' && actor.kind !== 'user') throw new RoleNotGrantable({ role });
      const custom = roleId === null ? null : await findRole(sql, roleId);
      if (custom === undefined) throw new UnknownRole({ roleId: roleId ?? '' });
      const wanted = held.of({ role, custom: custom === null ? null : custom.permissions });
      if (![...wanted].every((permission) => own.has(permission))) throw new RoleNotGrantable({ role: custom?.name ?? role });
    }
  };

/** What a patch leaves of a user's role; becoming admin ends a custom one. */
export const roleAfter = (user: RoleHolder, patch: Partial<RoleHolder>): RoleHolder => {
  const role = patch.role ?? user.role;
  if (role === 'admin' && patch.roleId != null) throw new RoleNotForAdmins();
  return { role, roleId: role === 'admin' ? null : patch.roleId === undefined ? user.roleId : patch.roleId };
};

const isOwn = ({ actor }: Scope, user: User): boolean => actor.kind === 'user' && actor.id === user.id;

export const insertUser: InsertUser = async (tx, input) => {
  const user = toUser(await insertUserRow(tx, input));
  tx.emit(UserCreated, user);
  return user;
};

export const createUsers = ({ unitOfWork, hasher, tenants, notices, held }: UserServiceParts): Users => {
  const assertMayManage = createAssertMayManage(held);
  return {
    list: (scope, filter) => unitOfWork.read(scope, async (sql) => (await listUserRows(sql, filter)).map(toUser)),

    async get(scope, id) {
      const row = await unitOfWork.read(scope, (sql) => findUserRow(sql, id));
      if (row === undefined) throw new NotFound({ resource: 'user' });
      return toUser(row);
    },

    async find(sql, id) {
      const row = await findUserRow(sql, id);
      return row && toUser(row);
    },

    async prepare({ tenantId }, { password, ...input }) {
      const tenant = await tenants.find(tenantId);
      const names = [input.email, input.name, tenant?.name ?? '', tenant?.slug ?? ''];
      return { ...input, passwordHash: await hasher.hash(acceptPassword(password, names)) };
    },

    create: (scope, user) =>
      unitOfWork.run(scope, async (tx) => {
        await assertMayManage(tx.sql, [roleAfter({ role: user.role, roleId: null }, { roleId: user.roleId ?? null })]);
        return insertUser(tx, user);
      }),

    async update(scope, id, patch, ifMatch) {
      return unitOfWork.run(scope, async (tx) => {
        // Before the user's own row, so that those who demote each other wait in one order and do not deadlock.
        const admins = patch.role === undefined && patch.status === undefined ? [] : await lockActiveAdminIds(tx, id);
        const row = await lockUserRow(tx, id);
        if (row === undefined) throw new NotFound({ resource: 'user' });
        if (ifMatch !== undefined && ifMatch !== row.version) throw new VersionMismatch({ currentVersion: row.version });
        const before = toUser(row);
        const after = roleAfter(before, patch);
        // A change of one's own name or availability asks for nothing.
        if (!isOwn(scope, before) || patch.role !== undefined || patch.roleId !== undefined) await assertMayManage(tx.sql, [before, after]);
        const isActiveAdmin = row.role === 'admin' && row.status === 'active';
        const staysAdmin = (patch.role ?? row.role) === 'admin' && (patch.status ?? row.status) === 'active';
        if (isActiveAdmin && !staysAdmin && admins.every((admin) => admin === id)) throw new LastAdmin();
        if (patch.status === 'inactive' && isOwn(scope, before)) throw new OwnAccess();
        const user = toUser(await patchUserRow(tx, row, { ...patch, ...after, endsSessions: patch.status === 'inactive' }));
        tx.emit(UserUpdated, user);
        tx.afterCommit(() => {
          notices.changed(scope.tenantId, id);
        });
        return user;
      });
    },
  };
};

import type { Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import type { TenantDirectory } from '../tenants/contract.js';
import { UserCreated, UserUpdated, type InsertUser, type Role, type Users } from './contract.js';
import type { CredentialNotices } from './credential-notices.js';
import type { PasswordHasher } from './password-hasher.js';
import { acceptPassword } from './password-policy.js';
import { LastAdmin, RoleNotGrantable } from './problems.js';
import {
  findUserRow,
  insertUserRow,
  listUserRows,
  lockActiveAdminIds,
  lockUserRow,
  patchUserRow,
  roleOf,
  toUser,
} from './user.repository.js';

export interface UserServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly hasher: PasswordHasher;
  readonly tenants: TenantDirectory;
  readonly notices: CredentialNotices;
}

/** Only admins make, change and unmake admins; programs with an API key never do. */
const assertMayManage = async (sql: Sql, roles: readonly Role[]): Promise<void> => {
  const { actor } = sql.scope;
  if (!roles.includes('admin') || actor.kind === 'system' || actor.kind === 'platform') return;
  if (actor.kind === 'user' && (await roleOf(sql, actor.id)) === 'admin') return;
  throw new RoleNotGrantable({ role: 'admin' });
};

export const insertUser: InsertUser = async (tx, input) => {
  const user = toUser(await insertUserRow(tx, input));
  tx.emit(UserCreated, user);
  return user;
};

export const createUsers = ({ unitOfWork, hasher, tenants, notices }: UserServiceParts): Users => {
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
        await assertMayManage(tx.sql, [user.role]);
        return insertUser(tx, user);
      }),

    async update(scope, id, patch, ifMatch) {
      return unitOfWork.run(scope, async (tx) => {
        // Before the user's own row, so that those who demote each other wait in one order and do not deadlock.
        const admins = patch.role === undefined && patch.status === undefined ? [] : await lockActiveAdminIds(tx);
        const row = await lockUserRow(tx, id);
        if (row === undefined) throw new NotFound({ resource: 'user' });
        if (ifMatch !== undefined && ifMatch !== row.version) throw new VersionMismatch({ currentVersion: row.version });
        await assertMayManage(tx.sql, [row.role, patch.role ?? row.role]);
        const isActiveAdmin = row.role === 'admin' && row.status === 'active';
        const staysAdmin = (patch.role ?? row.role) === 'admin' && (patch.status ?? row.status) === 'active';
        if (isActiveAdmin && !staysAdmin && admins.every((admin) => admin === id)) throw new LastAdmin();
        const user = toUser(await patchUserRow(tx, row, { ...patch, endsSessions: patch.status === 'inactive' }));
        tx.emit(UserUpdated, user);
        tx.afterCommit(() => {
          notices.changed(scope.tenantId, id);
        });
        return user;
      });
    },
  };
};

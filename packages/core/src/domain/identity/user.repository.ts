import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { violatesForeignKey, violatesUnique } from '../database-fault.js';
import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { PreparedUser, User, UserFilter, UserPatch } from './contract.js';
import { EmailTaken } from './problems.js';
import { UnknownRole } from './role.contract.js';
import { usersIn, type UserRow } from './user.model.js';

const columns =
  'tenant_id, id, email, name, role, role_id, is_available, status, password_hash, session_epoch, last_login_at, version, created_at, updated_at';

export const toUser = (row: UserRow): User => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  roleId: row.role_id,
  status: row.status,
  isAvailable: row.is_available,
  lastLoginAt: toTimestampOrNull(row.last_login_at),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export const findUserRow = async (sql: Sql, id: string): Promise<UserRow | undefined> =>
  (await sql<UserRow>(`select ${columns} from users where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]))[0];

export const findUserRowByEmail = async (sql: Sql, email: string): Promise<UserRow | undefined> =>
  (
    await sql<UserRow>(`select ${columns} from users where tenant_id = $1 and lower(email) = lower($2)`, [sql.scope.tenantId, email.trim()])
  )[0];

/** Held until the transaction ends. */
export const lockUserRow = async (tx: Transaction, id: string): Promise<UserRow | undefined> =>
  await usersIn(await tx.knex())
    .query()
    .findById([tx.scope.tenantId, id])
    .forUpdate();

/** Oldest first: ids grow with time. */
export const listUserRows = (sql: Sql, { limit, after, status, role }: UserFilter): Promise<readonly UserRow[]> =>
  sql<UserRow>(
    `select ${columns} from users where tenant_id = $1 and ($2::uuid is null or id > $2) and ($3::text is null or status = $3)
     and ($4::text is null or role = $4) order by id limit $5`,
    [sql.scope.tenantId, after ?? null, status ?? null, role ?? null, limit],
  );

const givingRole = async <T>(roleId: string | null, write: () => PromiseLike<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (roleId !== null && violatesForeignKey(error, 'users_custom_role')) throw new UnknownRole({ roleId }, { cause: error });
    throw error;
  }
};

/** @throws EmailTaken, UnknownRole */
export const insertUserRow = async (tx: Transaction, user: PreparedUser & { readonly status?: User['status'] }): Promise<UserRow> => {
  try {
    const users = usersIn(await tx.knex());
    return await givingRole(user.roleId ?? null, () =>
      users
        .query()
        .insert({
          tenant_id: tx.scope.tenantId,
          id: uuidv7(),
          email: user.email.trim(),
          name: user.name.trim(),
          role: user.role,
          role_id: user.roleId ?? null,
          status: user.status ?? 'active',
          password_hash: user.passwordHash,
          created_at: tx.now,
          updated_at: tx.now,
        })
        .returning('*'),
    );
  } catch (error) {
    if (violatesUnique(error, 'users_email')) throw new EmailTaken({ email: user.email }, { cause: error });
    throw error;
  }
};

export const patchUserRow = async (
  tx: Transaction,
  row: UserRow,
  patch: UserPatch & { readonly endsSessions: boolean },
): Promise<UserRow> => {
  const users = usersIn(await tx.knex());
  const roleId = patch.roleId === undefined ? row.role_id : patch.roleId;
  await givingRole(roleId, () =>
    users
      .query()
      .findById([row.tenant_id, row.id])
      .patch({
        name: patch.name?.trim() ?? row.name,
        role: patch.role ?? row.role,
        role_id: roleId,
        is_available: patch.isAvailable ?? row.is_available,
        status: patch.status ?? row.status,
        session_epoch: row.session_epoch + (patch.endsSessions ? 1 : 0),
        version: row.version + 1,
        updated_at: tx.now,
      }),
  );
  return await users.query().findById([row.tenant_id, row.id]).throwIfNotFound();
};

/**
 * Locks the active admins, so that two requests cannot each remove "the other one", and the user to be changed with them: locked
 * afterwards, it would come out of order for those who saw it as an admin a moment ago.
 */
export const lockActiveAdminIds = async (tx: Transaction, userId: string): Promise<readonly string[]> =>
  (
    await tx.sql<{ id: string; is_admin: boolean }>(
      `select id, role = 'admin' and status = 'active' as is_admin from users
       where tenant_id = $1 and (id = $2 or (role = 'admin' and status = 'active')) order by id for update`,
      [tx.scope.tenantId, userId],
    )
  )
    .filter(({ is_admin }) => is_admin)
    .map(({ id }) => id);

/** Replaces the hash that was verified. False when another change was faster: hashing takes long, and the first change stands. */
export const replacePasswordHash = async (
  tx: Transaction,
  id: string,
  change: { readonly from: string; readonly to: string; readonly endsSessions: boolean },
): Promise<boolean> => {
  const rows = await tx.sql<{ id: string }>(
    `update users set password_hash = $4, session_epoch = session_epoch + $5, version = version + 1, updated_at = $6
     where tenant_id = $1 and id = $2 and password_hash = $3 returning id`,
    [tx.scope.tenantId, id, change.from, change.to, change.endsSessions ? 1 : 0, tx.now],
  );
  return rows.length > 0;
};

/** Also holds the row until the transaction ends. */
export const saveLogin = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update users set last_login_at = $3 where tenant_id = $1 and id = $2', [tx.scope.tenantId, id, tx.now]);
};

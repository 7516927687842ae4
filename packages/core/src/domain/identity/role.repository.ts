import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { violatesUnique } from '../database-fault.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { RoleNameTaken, type CustomRole, type CustomRoleInput, type CustomRolePatch } from './role.contract.js';

interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, name, description, permissions, version, created_at, updated_at';

const toRole = (row: RoleRow): CustomRole => ({
  id: row.id,
  name: row.name,
  description: row.description,
  permissions: [...row.permissions],
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const naming = async <T>(name: string, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (violatesUnique(error, 'roles_name')) throw new RoleNameTaken({ name }, { cause: error });
    throw error;
  }
};

/** Oldest first: ids grow with time. */
export const listRoles = async (sql: Sql, limit: number, after: string | undefined): Promise<readonly CustomRole[]> =>
  (
    await sql<RoleRow>(`select ${columns} from roles where tenant_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`, [
      sql.scope.tenantId,
      after ?? null,
      limit,
    ])
  ).map(toRole);

export const findRole = async (sql: Sql, id: string): Promise<CustomRole | undefined> => {
  const [row] = await sql<RoleRow>(`select ${columns} from roles where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row && toRole(row);
};

/** Held until the transaction ends; who gives the role to somebody waits. */
export const lockRole = async (tx: Transaction, id: string): Promise<CustomRole | undefined> => {
  const [row] = await tx.sql<RoleRow>(`select ${columns} from roles where tenant_id = $1 and id = $2 for update`, [tx.scope.tenantId, id]);
  return row && toRole(row);
};

/** @throws RoleNameTaken */
export const insertRole = async (tx: Transaction, { name, description = '', permissions }: CustomRoleInput): Promise<CustomRole> => {
  const [row] = await naming(name, () =>
    tx.sql<RoleRow>(
      `insert into roles (tenant_id, id, name, description, permissions, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6) returning ${columns}`,
      [tx.scope.tenantId, uuidv7(), storableText(name.trim()), storableText(description), permissions, tx.now],
    ),
  );
  if (row === undefined) throw new Error('An insert returned no row.');
  return toRole(row);
};

/** Changes a role that the caller has locked. @throws RoleNameTaken */
export const updateRole = async (tx: Transaction, role: CustomRole, patch: CustomRolePatch): Promise<CustomRole> => {
  const { name = role.name, description = role.description, permissions = role.permissions } = patch;
  const [row] = await naming(name, () =>
    tx.sql<RoleRow>(
      `update roles set name = $3, description = $4, permissions = $5, version = version + 1, updated_at = $6
       where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, role.id, storableText(name.trim()), storableText(description), permissions, tx.now],
    ),
  );
  if (row === undefined) throw new Error('A locked role is gone.');
  return toRole(row);
};

export const deleteRole = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from roles where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};

export const isRoleHeld = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql('select 1 as found from users where tenant_id = $1 and role_id = $2 limit 1', [sql.scope.tenantId, id])).length > 0;

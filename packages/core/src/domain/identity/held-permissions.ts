import { defineService, type Sql } from '@leadengine/plugin-kit';
import type { PermissionCatalog } from '../../kernel/permission-catalog.js';
import type { Role } from './contract.js';

/** What decides what somebody may do: a built-in role, or the permissions of a custom one instead. */
export interface Grant {
  readonly role: Role;
  /** Null without a custom role. */
  readonly custom: readonly string[] | null;
}

/** What users and credentials hold at this moment, as the database has it. */
export interface HeldPermissions {
  of(grant: Grant): ReadonlySet<string>;
  /** Undefined when there is no such active user. */
  ofUser(sql: Sql, userId: string): Promise<ReadonlySet<string> | undefined>;
  /** Of whoever acts in the scope. The engine itself and the platform hold everything. */
  ofActor(sql: Sql): Promise<ReadonlySet<string>>;
}
export const HeldPermissions = defineService<HeldPermissions>('identity.held-permissions');

const nothing: ReadonlySet<string> = new Set();

export const createHeldPermissions = (catalog: PermissionCatalog): HeldPermissions => {
  const of: HeldPermissions['of'] = ({ role, custom }) =>
    // A permission that no plugin declares any more opens nothing.
    custom === null ? catalog.ofRole(role) : new Set(custom.filter((permission) => catalog.find(permission) !== undefined));

  const ofUser: HeldPermissions['ofUser'] = async (sql, userId) => {
    const [row] = await sql<Grant>(
      `select u.role, r.permissions as custom from users u
       left join roles r on r.tenant_id = u.tenant_id and r.id = u.role_id
       where u.tenant_id = $1 and u.id = $2 and u.status = 'active'`,
      [sql.scope.tenantId, userId],
    );
    return row && of(row);
  };

  return {
    of,
    ofUser,
    async ofActor(sql) {
      const { actor, tenantId } = sql.scope;
      if (actor.kind === 'system' || actor.kind === 'platform') return catalog.ofRole('admin');
      if (actor.kind === 'user') return (await ofUser(sql, actor.id)) ?? nothing;
      if (actor.kind !== 'api_key') return nothing;
      const [key] = await sql<{ scopes: readonly string[]; created_by: string | null }>(
        'select scopes, created_by from api_keys where tenant_id = $1 and id = $2 and revoked_at is null',
        [tenantId, actor.id],
      );
      if (key === undefined) return nothing;
      const creators = key.created_by === null ? catalog.ofRole('admin') : await ofUser(sql, key.created_by);
      return new Set(key.scopes.filter((permission) => creators?.has(permission) === true));
    },
  };
};

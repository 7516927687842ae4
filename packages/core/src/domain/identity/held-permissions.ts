import { defineService, type Actor, type Clock, type Sql } from '@leadengine/plugin-kit';
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
  /** Of a user, a key, the engine itself or the platform; the last two hold everything. */
  ofHolder(sql: Sql, holder: Actor): Promise<ReadonlySet<string>>;
  /** Of whoever acts in the scope, with the credential that they use. */
  ofActor(sql: Sql): Promise<ReadonlySet<string>>;
}
export const HeldPermissions = defineService<HeldPermissions>('identity.held-permissions');

const nothing: ReadonlySet<string> = new Set();

export const createHeldPermissions = (catalog: PermissionCatalog, clock: Clock): HeldPermissions => {
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

  const ofHolder: HeldPermissions['ofHolder'] = async (sql, holder) => {
    if (holder.kind === 'system' || holder.kind === 'platform') return catalog.ofRole('admin');
    if (holder.kind === 'user') return (await ofUser(sql, holder.id)) ?? nothing;
    if (holder.kind !== 'api_key') return nothing;
    const [key] = await sql<{ scopes: readonly string[]; created_by: string | null }>(
      'select scopes, created_by from api_keys where tenant_id = $1 and id = $2 and revoked_at is null and (expires_at is null or expires_at > $3)',
      [sql.scope.tenantId, holder.id, clock.now()],
    );
    if (key === undefined) return nothing;
    const creators = key.created_by === null ? catalog.ofRole('admin') : await ofUser(sql, key.created_by);
    return new Set(key.scopes.filter((permission) => creators?.has(permission) === true));
  };

  return {
    of,
    ofUser,
    ofHolder,
    // What was delegated was checked against its holder when the request came in.
    ofActor: async (sql) => sql.scope.delegated?.permissions ?? ofHolder(sql, sql.scope.actor),
  };
};

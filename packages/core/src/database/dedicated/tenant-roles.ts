import type { SecretValue } from '@leadengine/plugin-kit';
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { sqlState, type Cluster } from './cluster.js';
import { ForeignObjectError, type Observation } from './observation.js';
import { scramVerifier } from './scram-verifier.js';
import { tenantLogins, tenantNames, type DatabaseTenant, type TenantLogin } from './tenant-names.js';

/** Connections that all processes together may have under one login. */
const loginConnections = 50;

export interface TenantRoles {
  observe(tenant: DatabaseTenant): Promise<Observation>;
  /** Makes the owner and both logins, which have no password yet and so cannot log in. Idempotent. @throws ForeignObjectError */
  create(tenant: DatabaseTenant): Promise<void>;
  /** Also lets a locked login in again. */
  setPassword(tenant: DatabaseTenant, login: TenantLogin, password: SecretValue): Promise<void>;
  /** Keeps a login out and ends its sessions. */
  lock(tenant: DatabaseTenant, login: TenantLogin): Promise<void>;
  /** After the database. Idempotent; leaves what is not ours. */
  drop(tenant: DatabaseTenant): Promise<void>;
}

/** Says on each role whose it is. Roles are the cluster's, on which several installations may be. */
export const roleMark = (installation: string, tenantId: string): string => `leadengine ${installation} tenant ${tenantId}`;

const allNames = (tenant: DatabaseTenant): readonly string[] => {
  const { owner, logins } = tenantNames(tenant);
  return [owner, ...tenantLogins.map((login) => logins[login])];
};

export const createTenantRoles = (cluster: Cluster, installation: () => Promise<string>): TenantRoles => {
  const marks = async (client: Client, tenant: DatabaseTenant): Promise<ReadonlyMap<string, boolean>> => {
    const { rows } = await client.query<{ name: string; mark: string | null }>(
      `select rolname as name, shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = any($1::text[])`,
      [allNames(tenant)],
    );
    const mark = roleMark(await installation(), tenant.id);
    return new Map(rows.map((row) => [row.name, row.mark === mark]));
  };

  const assertOurs = (found: ReadonlyMap<string, boolean>): void => {
    for (const [name, isOurs] of found) if (!isOurs) throw new ForeignObjectError(`The role ${name}`);
  };

  const create = async (client: Client, tenant: DatabaseTenant): Promise<void> => {
    const found = await marks(client, tenant);
    assertOurs(found);
    const { owner, logins } = tenantNames(tenant);
    const mark = escapeLiteral(roleMark(await installation(), tenant.id));
    const make = (name: string, attributes: string): string =>
      found.has(name) ? '' : `create role ${escapeIdentifier(name)} ${attributes}; comment on role ${escapeIdentifier(name)} is ${mark};`;
    const plain = 'nosuperuser nobypassrls nocreaterole nocreatedb noreplication';
    await client.query(`
      begin;
      ${make(owner, `nologin ${plain}`)}
      ${tenantLogins.map((login) => make(logins[login], `login ${plain} connection limit ${String(loginConnections)}`)).join('\n')}
      grant ${[owner, logins.a, logins.b].map(escapeIdentifier).join(', ')} to current_user;
      commit`);
  };

  return {
    observe: (tenant) =>
      cluster.onControl(async (client) => {
        const found = await marks(client, tenant);
        if ([...found.values()].includes(false)) return 'foreign';
        return found.size === allNames(tenant).length ? 'present' : 'absent';
      }),

    create: (tenant) =>
      cluster.onControl(async (client) => {
        try {
          await create(client, tenant);
        } catch (error) {
          // Somebody made them meanwhile: whether they are ours is looked at anew.
          if (!['42710', '23505'].includes(sqlState(error))) throw error;
          await client.query('rollback');
          await create(client, tenant);
        }
      }),

    async setPassword(tenant, login, password) {
      const verifier = await scramVerifier(password);
      await cluster.onControl(async (client) => {
        assertOurs(await marks(client, tenant));
        await client.query(`alter role ${escapeIdentifier(tenantNames(tenant).logins[login])} login password ${escapeLiteral(verifier)}`);
      });
    },

    lock: (tenant, login) =>
      cluster.onControl(async (client) => {
        assertOurs(await marks(client, tenant));
        const name = tenantNames(tenant).logins[login];
        await client.query(`alter role ${escapeIdentifier(name)} nologin password null`);
        // Allowed to a member of the role, which whoever made it is.
        await client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name]);
      }),

    drop: (tenant) =>
      cluster.onControl(async (client) => {
        for (const [name, isOurs] of await marks(client, tenant)) {
          if (isOurs) await client.query(`drop role if exists ${escapeIdentifier(name)}`);
        }
      }),
  };
};

import type { Logger } from '@leadengine/plugin-kit';
import { Client } from 'pg';
import type { NotificationBus, PlainSql, PlatformUnitOfWork } from '../database.js';
import { toDatabaseFault } from '../faults.js';
import { auditIsolation } from '../isolation/audit-isolation.js';
import { migrate, type MigrateInput, type MigrationReport } from '../migrate.js';
import { listMigrations, migrationTable } from '../migration-source.js';
import { withStartupOptions } from '../pool.js';
import { asLogin, createCluster, sqlState } from './cluster.js';
import type { DedicatedDatabases, DriftReport } from './contract.js';
import { createInstallation } from './installation.js';
import { createJanitor, type KnownTenants } from './janitor.js';
import { logAllTables } from './logged-tables.js';
import { migrateTenants } from './migrate-tenants.js';
import {
  deletePlacement,
  findPlacement,
  insertPlacement,
  listPlacements,
  setPlacementLogin,
  setPlacementSchema,
  setPlacementState,
} from './placement.repository.js';
import { placementChannel, type PlacementBook } from './placement-book.js';
import { fingerprintOf, readCatalog, withTenantGrants } from './schema-catalog.js';
import { createTemplates } from './template.js';
import { createDatabaseMaker } from './tenant-database.js';
import { grantTenantLogins } from './tenant-grants.js';
import { tenantNames, type DatabaseTenant, type TenantNames } from './tenant-names.js';
import { createTenantRoles } from './tenant-roles.js';

export interface DedicatedDatabasesParts {
  /** Of the control database, under a login that makes databases and roles and owns the tables. */
  readonly provisionerUrl: string;
  readonly platform: PlatformUnitOfWork;
  readonly bus: NotificationBus;
  readonly placements: PlacementBook;
  readonly migration: Pick<MigrateInput, 'owners' | 'log'>;
  readonly log: Logger;
}

const plainSql =
  (client: Client): PlainSql =>
  async (text, values = []) =>
    (await client.query(text, [...values])).rows as never;

/** A step that waits longer for a lock makes all who come after it wait as well. */
const lockTimeoutMs = 2000;
const unknownDatabase = '3D000';

const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
};

const reachableSql = `select d.datname as name from pg_database d join pg_roles r on r.oid = d.datdba
  where has_database_privilege($1, d.oid, 'connect') and d.datallowconn and d.datname <> $2 and r.rolname ~ '^t_[0-9a-f]{32}$'`;

export const createDedicatedDatabases = (parts: DedicatedDatabasesParts): DedicatedDatabases => {
  const { provisionerUrl, platform, bus, placements, migration, log } = parts;
  const cluster = createCluster(provisionerUrl);
  const installation = createInstallation(platform);
  const templates = createTemplates({ cluster, platform, installation, migration });
  const roles = createTenantRoles(cluster, installation);
  const databases = createDatabaseMaker(cluster);
  const janitor = createJanitor(cluster, templates, installation);

  /** Those with a placement, or a row of theirs, are known, whatever they have been made for. */
  const findThere: KnownTenants = async (tenantIds) => {
    const rows = await platform.read((sql) =>
      sql<{ id: string }>(
        `select id from platform.tenants where id = any($1::uuid[])
         union select tenant_id from platform.tenant_placements where tenant_id = any($1::uuid[])`,
        [tenantIds],
      ),
    );
    return new Set(rows.map(({ id }) => id));
  };

  /** Here at once, elsewhere when they hear of it; who does not looks again within a minute. */
  const announce = async (tenantId: string): Promise<void> => {
    placements.forget(tenantId);
    await bus.publish(placementChannel, tenantId).catch((error: unknown) => {
      log.warn({ error }, 'the change of a placement was not announced');
    });
  };

  const checkDrift = async (tenant: DatabaseTenant): Promise<DriftReport> => {
    const names = tenantNames(tenant);
    const { version } = await templates.ensure();
    const expected = await templates.catalogOf(version);
    if (expected === undefined) throw new Error('The catalog of the template is not known.');
    return cluster.on(names.database, async (client) => {
      const found = await readCatalog(client);
      const wanted = withTenantGrants(expected, names);
      const findings = await auditIsolation(plainSql(client));
      return { fingerprint: fingerprintOf(found), missing: without(wanted, found), unexpected: without(found, wanted), findings };
    });
  };

  const steps = listMigrations(migration.owners).map(({ name }) => name);

  /** As a fresh copy of the template is: Knex takes longer to say so than the copy. */
  const isUpToDate = async (client: Client): Promise<boolean> => {
    const { rows } = await client.query<{ name: string }>(`select name from ${migrationTable}`);
    const applied = new Set(rows.map(({ name }) => name));
    return applied.size === steps.length && steps.every((name) => applied.has(name));
  };

  const applyMissing = ({ database }: TenantNames): Promise<MigrationReport> => {
    const url = withStartupOptions(cluster.urlOf(database), `-c lock_timeout=${String(lockTimeoutMs)}`);
    return migrate({ ...migration, url, hasQueues: false });
  };

  const migrateDatabase: DedicatedDatabases['migrateDatabase'] = async (tenant) => {
    const names = tenantNames(tenant);
    const { version } = await templates.ensure();
    try {
      const report = await cluster.on(names.database, async (client) => {
        const done = (await isUpToDate(client)) ? { applied: [], reverted: [] } : await applyMissing(names);
        await logAllTables(client);
        await grantTenantLogins(client, names);
        return done;
      });
      await platform.run((sql) => setPlacementSchema(sql, tenant.id, { version }));
      return { ...report, version };
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      await platform.run((sql) => setPlacementSchema(sql, tenant.id, { error: reason })).catch(() => undefined);
      throw error;
    }
  };
  const placementList = () => platform.read(listPlacements);

  return {
    names: tenantNames,
    observeRoles: (tenant) => roles.observe(tenant),
    createRoles: (tenant) => roles.create(tenant),
    setPassword: (tenant, login, password) => roles.setPassword(tenant, login, password),
    lockLogin: (tenant, login) => roles.lock(tenant, login),
    dropRoles: (tenant) => roles.drop(tenant),

    async checkLogin(tenant, login, password) {
      const names = tenantNames(tenant);
      const url = asLogin(cluster.urlOf(names.database), names.logins[login], password.reveal());
      const client = new Client({ connectionString: url, application_name: 'leadengine_check', connectionTimeoutMillis: 10_000 });
      client.on('error', () => undefined);
      try {
        await client.connect();
        const { rows } = await client.query<{ database: string; user: string }>(
          'select current_database() as database, session_user::text as user',
        );
        const [seen] = rows;
        if (seen?.database !== names.database || seen.user !== names.logins[login]) throw new Error('The login reached another database.');
        const neighbors = await client.query<{ name: string }>(reachableSql, [names.logins[login], names.database]);
        return { host: `${client.host}:${String(client.port)}`, ...seen, neighbors: neighbors.rows.map(({ name }) => name) };
      } catch (error) {
        throw toDatabaseFault(error);
      } finally {
        await client.end().catch(() => undefined);
      }
    },

    observeDatabase: (tenant) => databases.observe(tenant),
    async createDatabase(tenant) {
      try {
        return await databases.create(tenant, await templates.ensure());
      } catch (error) {
        // An engine of another version took the template for an old one.
        if (sqlState(error) !== unknownDatabase) throw error;
        templates.forget();
        return databases.create(tenant, await templates.ensure());
      }
    },
    dropDatabase: (tenant) => databases.drop(tenant),
    asOwner: (tenant, work) => cluster.on(tenantNames(tenant).database, (client) => work(plainSql(client))),

    migrateDatabase,
    migrateAll: () =>
      migrateTenants({
        version: async () => (await templates.ensure()).version,
        listPlacements: placementList,
        migrateDatabase,
        checkDrift,
        log,
      }),
    checkDrift,

    findPlacement: (tenantId) => platform.read((sql) => findPlacement(sql, tenantId)),
    listPlacements: placementList,
    async place(tenant, login, schemaVersion) {
      const placement = await platform.run((sql) => insertPlacement(sql, tenant, login, schemaVersion));
      await announce(tenant.id);
      return placement;
    },
    async openPlacement(tenantId) {
      await platform.run((sql) => setPlacementState(sql, tenantId, 'active'));
      await announce(tenantId);
    },
    async closePlacement(tenantId) {
      await platform.run((sql) => setPlacementState(sql, tenantId, 'closed'));
      await announce(tenantId);
    },
    async switchLogin(tenantId, login) {
      await platform.run((sql) => setPlacementLogin(sql, tenantId, login));
      await announce(tenantId);
    },
    async removePlacement(tenantId) {
      await platform.run((sql) => deletePlacement(sql, tenantId));
      await announce(tenantId);
    },
    passwordsFrom: (find) => {
      placements.passwordsFrom(find);
    },

    findOrphans: (isMade) =>
      janitor.find(async (tenantIds) => {
        // In this order: a tenant that is made meanwhile is there before its run is over.
        const made = await isMade(tenantIds);
        return new Set([...made, ...(await findThere(tenantIds))]);
      }),
    removeOrphans: (orphans) => janitor.remove(orphans),
  };
};

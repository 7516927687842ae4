import type { Logger } from '@leadengine/plugin-kit';
import { runMigrations } from 'bullmq';
import knexFactory, { type Knex } from 'knex';
import { Client } from 'pg';
import { createMigratorConfig, listMigrations, type MigrationOwner } from './migration-source.js';
import { databaseRoles, ensureRolesSql, grantQueueSchema, type DatabaseRole, type RoleMembers } from './roles.js';
import { findSchemaMismatch } from './verify.js';

/** Schema of the PostgreSQL queues. */
export const queueSchema = 'bullmq';

/** Serializes migrations of one database. */
const lockKey = 4_720_311_905;

export interface MigrateInput {
  /** Login that owns the tables. */
  readonly url: string;
  /** In dependency order, the kernel first. */
  readonly owners: readonly MigrationOwner[];
  /** URLs under which the engine itself connects; their logins become members of the roles. */
  readonly members?: Partial<Record<DatabaseRole, string>>;
  /** The queues on PostgreSQL are of all tenants and lie beside the control tables only. @defaultValue true */
  readonly hasQueues?: boolean;
  readonly log: Logger;
}

export interface MigrationReport {
  /** Steps applied by this run, in order. */
  readonly applied: readonly string[];
  /** Steps taken back by this run, in order. */
  readonly reverted: readonly string[];
}

const loginOf = (url: string): string | undefined => {
  const { user } = new Client({ connectionString: url });
  return user === '' ? undefined : user;
};

const roleMembers = ({ url, members = {} }: MigrateInput): RoleMembers => {
  const owner = loginOf(url);
  const logins = Object.values(databaseRoles).flatMap((role) => {
    const login = members[role] === undefined ? undefined : loginOf(members[role]);
    return login === undefined || login === owner ? [] : [[role, login] as const];
  });
  return Object.fromEntries(logins);
};

/** Runs `work` while no other process migrates this database. */
const underLock = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url, application_name: 'leadengine_migrate', connectionTimeoutMillis: 10_000 });
  // Losing this connection loses the lock; the statement under way then fails by itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const withKnex = async <T>(input: MigrateInput, work: (knex: Knex) => Promise<T>): Promise<T> => {
  const { log } = input;
  const write = (level: 'warn' | 'error' | 'debug') => (message: unknown) => {
    log[level]({}, String(message));
  };
  const knex = knexFactory({
    client: 'pg',
    connection: { connectionString: input.url, application_name: 'leadengine_migrate' },
    pool: { min: 0, max: 2 },
    migrations: createMigratorConfig(listMigrations(input.owners)),
    log: { warn: write('warn'), error: write('error'), deprecate: write('warn'), debug: write('debug') },
  });
  try {
    return await work(knex);
  } finally {
    await knex.destroy();
  }
};

/** Refuses to run an old program's steps on a database that a newer one has changed for good. */
const refuseWhenAhead = async (client: Client, input: MigrateInput): Promise<void> => {
  const { rows } = await client.query<{ present: boolean }>(`select to_regclass('platform.breaking_migrations') is not null as present`);
  if (rows[0]?.present !== true) return;
  const breaking = await client.query<{ name: string }>('select name from platform.breaking_migrations');
  const steps = listMigrations(input.owners);
  const mismatch = findSchemaMismatch(
    steps,
    steps.map(({ name }) => name),
    breaking.rows.map(({ name }) => name),
  );
  if (mismatch !== undefined) throw mismatch;
};

/**
 * Brings roles, tables and the queues' schema up to date. All missing steps are one transaction: a failure leaves the schema
 * as it was. Safe to call from several processes and for several databases of one cluster at once.
 *
 * @throws SchemaMismatchError when the database is ahead by a breaking step.
 */
export const migrate = (input: MigrateInput): Promise<MigrationReport> =>
  underLock(input.url, async (client) => {
    await refuseWhenAhead(client, input);
    await client.query(ensureRolesSql(roleMembers(input)));
    const applied = await withKnex(input, async (knex) => {
      // Knex' own lock outlives a killed process; the advisory lock held here does not.
      await knex.migrate.forceFreeMigrationsLock();
      const [, names] = (await knex.migrate.latest()) as [number, string[]];
      return names;
    });
    if (input.hasQueues !== false) {
      await runMigrations(client, queueSchema);
      await grantQueueSchema(client, queueSchema);
    }
    return { applied, reverted: [] };
  });

/** Takes back the last batch of steps, or all of them. The queues' schema and the roles stay. */
export const revert = (input: MigrateInput, { all = false }: { readonly all?: boolean } = {}): Promise<MigrationReport> =>
  underLock(input.url, () =>
    withKnex(input, async (knex) => {
      await knex.migrate.forceFreeMigrationsLock();
      const [, names] = (await knex.migrate.rollback(undefined, all)) as [number, string[]];
      return { applied: [], reverted: names };
    }),
  );

import { randomBytes, randomUUID } from 'node:crypto';
import { defineEvent, SecretValue, tenantTable, type Transaction } from '@leadengine/plugin-kit';
import type { Knex } from 'knex';
import { Client } from 'pg';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { createDatabase, type KernelDatabase } from '../src/database/create-database.js';
import type { DedicatedDatabases } from '../src/database/dedicated/contract.js';
import { createDedicatedDatabases } from '../src/database/dedicated/create-dedicated-databases.js';
import { tenantNames, type DatabaseTenant, type TenantLogin } from '../src/database/dedicated/tenant-names.js';
import { migrate, type MigrateInput } from '../src/database/migrate.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { createOutboxCatalog } from '../src/database/outbox-catalog.js';
import { asOwner, createScratchDatabase, scopeOf, silentLog, systemClock } from './kernel-fixture.js';

export const NoteAdded = defineEvent({ name: 'notes.added', version: 1, summary: 'Added', payload: Type.Object({ text: Type.String() }) });

/** Schema steps of a plugin with one tenant table. */
export const noteMigrations = {
  '20260101000000_notes': {
    async up(knex: Knex) {
      await knex.raw('create table notes (tenant_id uuid not null, id uuid not null, text text not null, primary key (tenant_id, id))');
      await tenantTable(knex, 'notes');
    },
    async down(knex: Knex) {
      await knex.raw('drop table notes');
    },
  },
};

export const noteOwners: MigrateInput['owners'] = [
  { name: 'kernel', migrations: kernelMigrations },
  { name: 'notes', migrations: noteMigrations },
];

export const addNote = (tx: Transaction, text: string) =>
  tx.sql('insert into notes (tenant_id, id, text) values ($1, $2, $3)', [tx.scope.tenantId, uuidv7(), text]);

/** An installation of the kernel whose cluster login may be the server's own or a plain one. */
export interface Installation {
  /** Of the control database, as its owner. */
  readonly url: string;
  readonly database: KernelDatabase;
  readonly dedicated: DedicatedDatabases;
  /** The password that a login of the tenant has. */
  password(tenantId: string, login: TenantLogin): SecretValue;
  /** A tenant with a database of its own that is open. */
  addTenant(slug?: string): Promise<DatabaseTenant>;
  /** The same cluster as a newer engine sees it. */
  upgraded(owners: MigrateInput['owners']): DedicatedDatabases;
  notes(tenantId: string): Promise<readonly string[]>;
  /** What the server knows of a tenant. */
  left(tenant: DatabaseTenant): Promise<{ readonly databases: number; readonly roles: number }>;
  drop(): Promise<void>;
}

export const newTenant = (slug = `s${randomUUID().slice(0, 8)}`): DatabaseTenant => ({ id: uuidv7(), slug });

/** Connects as somebody; the error's code when that or the statement is refused. */
export const tryAs = async (url: string, user: string, password: SecretValue, statement: string): Promise<string> => {
  const address = new URL(url);
  address.username = user;
  address.password = password.reveal();
  const client = new Client({ connectionString: address.toString() });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement);
    return 'done';
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** @param login - Plain login that owns everything; the server's own when left out. */
export const createInstallation = async (login?: string): Promise<Installation> => {
  const scratch = await createScratchDatabase();
  const address = new URL(scratch.url);
  if (login !== undefined) {
    await asOwner(scratch.url, `alter database ${address.pathname.slice(1)} owner to ${login}`);
    [address.username, address.password] = [login, 'test'];
  }
  const url = address.toString();
  await migrate({ url, owners: noteOwners, log: silentLog });
  const made: DatabaseTenant[] = [];
  const passwords = new Map<string, SecretValue>();
  const database = createDatabase({
    settings: {
      databaseUrl: url,
      databasePoolSize: 6,
      relayPoolSize: 3,
      platformPoolSize: 2,
      statementTimeoutMs: 10_000,
      tenantConnections: 6,
      tenantIdleMs: 300,
    },
    catalog: createOutboxCatalog([NoteAdded], []),
    clock: systemClock,
    log: silentLog,
    onOutbox: () => undefined,
  });
  await database.start();
  const withOwners = (owners: MigrateInput['owners']): DedicatedDatabases =>
    createDedicatedDatabases({
      provisionerUrl: url,
      platform: database.platform,
      bus: database.bus,
      placements: database.placements,
      migration: { owners, log: silentLog },
      log: silentLog,
    });
  const dedicated = withOwners(noteOwners);
  const password: Installation['password'] = (tenantId, which) => {
    const key = `${tenantId}/${which}`;
    const known = passwords.get(key) ?? new SecretValue(randomBytes(24).toString('base64url'));
    passwords.set(key, known);
    return known;
  };
  dedicated.passwordsFrom((tenantId, which) => Promise.resolve(password(tenantId, which)));

  return {
    url,
    database,
    dedicated,
    password,
    upgraded: withOwners,
    async addTenant(slug) {
      const tenant = newTenant(slug);
      made.push(tenant);
      await dedicated.place(tenant, 'a');
      await dedicated.createRoles(tenant);
      for (const which of ['a', 'b'] as const) await dedicated.setPassword(tenant, which, password(tenant.id, which));
      await dedicated.createDatabase(tenant);
      await dedicated.migrateDatabase(tenant);
      await dedicated.openPlacement(tenant.id);
      return tenant;
    },
    notes: async (tenantId) =>
      (
        await database.unitOfWork.read(scopeOf(tenantId), (sql) =>
          sql<{ text: string }>('select text from notes where tenant_id = $1 order by text', [tenantId]),
        )
      ).map(({ text }) => text),
    async left(tenant) {
      const { database: name, owner } = tenantNames(tenant);
      const [row] = await asOwner<{ databases: number; roles: number }>(
        scratch.url,
        `select (select count(*)::int from pg_database where datname = $1) as databases,
           (select count(*)::int from pg_roles where starts_with(rolname, $2)) as roles`,
        [name, owner],
      );
      return row ?? { databases: -1, roles: -1 };
    },
    async drop() {
      for (const tenant of made) {
        await dedicated.dropDatabase(tenant);
        await dedicated.dropRoles(tenant);
        await dedicated.removePlacement(tenant.id);
      }
      const [row] = await asOwner<{ id: string }>(scratch.url, 'select id from platform.installation');
      await database.close();
      const templates = await asOwner<{ name: string }>(
        scratch.url,
        'select datname as name from pg_database where starts_with(datname, $1)',
        [`le_tpl_${(row?.id ?? 'none').replaceAll('-', '').slice(-12)}_`],
      );
      for (const { name } of templates) {
        await asOwner(scratch.url, `alter database ${name} with is_template false`);
        await asOwner(scratch.url, `drop database ${name}`);
      }
      await scratch.drop();
    },
  };
};

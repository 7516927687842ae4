import { randomUUID } from 'node:crypto';
import type { Clock, EventDefinition, Logger, QueueDefinition, Scope } from '@leadengine/plugin-kit';
import { createTemplateDatabase } from '@leadengine/testing';
import { Client } from 'pg';
import { createDatabase, type KernelDatabase, type OutboxPlace } from '../src/database/create-database.js';
import { migrate, type MigrateInput } from '../src/database/migrate.js';
import { listMigrations } from '../src/database/migration-source.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { createOutboxCatalog } from '../src/database/outbox-catalog.js';
import { createScopeFactory } from '../src/kernel/scopes.js';

/** Read when needed: the test run names its servers only after the test files are loaded. */
const serverUrl = (): string => process.env['LEADENGINE_TEST_DATABASE_URL'] ?? 'postgres://postgres:postgres@127.0.0.1:5432/postgres';

/** Drops every line. */
export const silentLog: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silentLog };

export const systemClock: Clock = { now: () => new Date() };

/** A database of its own for one test file. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const onServer = async (text: string): Promise<void> => {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
};

export const createScratchDatabase = async (): Promise<ScratchDatabase> => {
  const name = `kernel_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => onServer(`drop database ${name} with (force)`) };
};

export const kernelOnly = (url: string): MigrateInput => ({
  url,
  owners: [{ name: 'kernel', migrations: kernelMigrations }],
  log: silentLog,
});

/** A database of its own for one test file, copied from one that was migrated once for all that need the same steps. */
export const createCopy = async (steps: readonly string[], migrateAll: (url: string) => Promise<unknown>): Promise<ScratchDatabase> =>
  (await createTemplateDatabase(serverUrl(), JSON.stringify(steps), migrateAll)).clone();

/** A copy with the tables of these owners; of the kernel alone when none are named. */
export const createMigratedDatabase = (owners: MigrateInput['owners'] = kernelOnly('').owners): Promise<ScratchDatabase> =>
  createCopy(
    listMigrations(owners).map(({ name }) => name),
    (url) => migrate({ url, owners, log: silentLog }),
  );

/** The engine's database on a scratch one. */
export const openDatabase = (
  url: string,
  declared: {
    readonly events?: readonly EventDefinition[];
    readonly queues?: readonly QueueDefinition[];
    readonly onOutbox?: (place: OutboxPlace) => void;
  } = {},
): KernelDatabase =>
  createDatabase({
    settings: { databaseUrl: url, databasePoolSize: 6, relayPoolSize: 3, platformPoolSize: 2, statementTimeoutMs: 10_000 },
    catalog: createOutboxCatalog(declared.events ?? [], declared.queues ?? []),
    clock: systemClock,
    log: silentLog,
    onOutbox: declared.onOutbox ?? (() => undefined),
  });

export const scopes = createScopeFactory(silentLog, new AbortController().signal);

export const scopeOf = (tenantId: string, fence?: Scope['fence']): Scope =>
  scopes.create({
    tenantId,
    actor: { kind: 'system', id: 'test' },
    signal: new AbortController().signal,
    ...(fence === undefined ? {} : { fence }),
  });

/** What the owner sees: all rows of all tenants. */
export const asOwner = async <Row extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row & Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** The error a promise rejects with. */
export const rejection = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new TypeError('It rejected with something that is no Error.', { cause: error });
  }
  throw new Error('It did not reject.');
};

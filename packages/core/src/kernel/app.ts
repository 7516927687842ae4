import type { Logger, ServiceToken } from '@leadengine/plugin-kit';
import type { Database } from '../database/database.js';
import type { TenantMigration } from '../database/dedicated/contract.js';
import type { MigrationReport } from '../database/migrate.js';
import type { Declarations } from './declarations.js';
import type { SettingReport } from './load-config.js';
import type { OutboxInspection } from '../jobs/outbox-inspection.js';
import type { QueueInspection } from '../jobs/queue-inspection.js';
import type { PermissionCatalog } from './permission-catalog.js';
import type { ScopeFactory } from './scopes.js';

/** One engine. Several can live in one process; nothing is shared between them. */
export interface App {
  /**
   * Verifies the schema, starts what the roles ask for and resolves when ready. A failed start has stopped again what it had
   * started.
   *
   * @throws SchemaMismatchError when the database is behind, or ahead by a breaking step.
   */
  start(): Promise<void>;
  /** Drains and closes everything, within the shutdown timeout. Idempotent; also frees an app that was never started. */
  stop(): Promise<void>;
  isReady(): boolean;
  /** Base URL, once started with the role `api`. @throws Error before. */
  readonly url: string;
  openApiDocument(): object;
  /** Brings the schema up to date, under the migration login. */
  migrate(): Promise<MigrationReport>;
  /** Brings the databases of single tenants up to date, after the schema itself; a canary first. */
  migrateTenants(): Promise<readonly TenantMigration[]>;
  /** Takes back the last batch of schema steps, or all. */
  revert(options?: { readonly all?: boolean }): Promise<MigrationReport>;
  readonly database: Database;
  readonly scopes: ScopeFactory;
  readonly log: Logger;
  /** Settings in effect, secrets left out. */
  readonly settings: readonly SettingReport[];
  readonly permissions: PermissionCatalog;
  /** What the engine and its plugins declare. */
  readonly declarations: Declarations;
  /** Plugin names in dependency order. */
  readonly plugins: readonly string[];
  /** Names of all schema steps, in order. */
  readonly migrations: readonly string[];
  /** Queue names in the queue store, once started. */
  queueNames(): readonly string[];
  /** Counts, and failed jobs when asked for, of each queue. */
  inspectQueues(options: { readonly failed: boolean }): Promise<readonly QueueInspection[]>;
  readonly outbox: OutboxInspection;
  /** A service that some plugin provides. @throws Error when none does. */
  service<T>(token: ServiceToken<T>): T;
}

import type { Knex } from 'knex';
import type { AppOptions } from './app-options.js';
import { createMigratorConfig, listMigrations } from './database/migration-source.js';
import { internalPlugins } from './domain/internal-plugins.js';
import { createHttp } from './http/create-http.js';
import { createJobs } from './jobs/create-jobs.js';
import type { App } from './kernel/app.js';
import { assembleApp, migrationOwners, planPlugins } from './kernel/assemble-app.js';
import { createTelemetry } from './telemetry/create-telemetry.js';

/**
 * Makes an engine from the engine's own plugins and those given. Connects nothing before `start` or `migrate`.
 *
 * @throws BootError with every fault found in plugins or settings.
 * @example
 * const app = await createApp({ plugins: [whatsappPlugin], env: process.env });
 * await app.migrate();
 * await app.start();
 */
export const createApp = (options: AppOptions): Promise<App> =>
  assembleApp({ internal: internalPlugins, createTelemetry, createJobs, createHttp }, options);

/** What Knex' own command line needs to migrate: the steps of the engine and of the plugins given, in dependency order. */
export const createKnexMigratorConfig = (options: Pick<AppOptions, 'plugins' | 'platformPlugins'>): Knex.MigratorConfig =>
  createMigratorConfig(listMigrations(migrationOwners(planPlugins(internalPlugins, options))));

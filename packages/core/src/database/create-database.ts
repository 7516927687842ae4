import type { Clock, Logger } from '@leadengine/plugin-kit';
import type { Pool } from 'pg';
import type { EngineSettings } from '../kernel/settings.js';
import type { Database } from './database.js';
import { toDatabaseFault } from './faults.js';
import { createNotificationBus } from './notification-bus.js';
import type { OutboxCatalog } from './outbox-catalog.js';
import { createPlainUnitOfWork } from './plain-unit-of-work.js';
import { createPool } from './pool.js';
import { databaseRoles } from './roles.js';
import { createSessionLocks } from './session-locks.js';
import { createUnitOfWork } from './unit-of-work.js';

export interface DatabaseInput {
  readonly settings: Pick<
    EngineSettings,
    | 'databaseUrl'
    | 'relayDatabaseUrl'
    | 'platformDatabaseUrl'
    | 'databasePoolSize'
    | 'relayPoolSize'
    | 'platformPoolSize'
    | 'statementTimeoutMs'
  >;
  readonly catalog: OutboxCatalog;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called after each commit of this process that stored outbox rows; other processes hear of it on the bus. */
  onOutbox(): void;
}

/** The database with what only the kernel hands on. */
export interface KernelDatabase extends Database {
  /** For the rate limiter's own statements in schema `platform`. */
  readonly platformPool: Pool;
}

/** Channel on which processes hear that outbox rows are waiting. */
export const outboxChannel = 'leadengine_outbox';

/** Makes the pools; nothing connects before its first use. */
export const createDatabase = ({ settings, catalog, clock, log, onOutbox }: DatabaseInput): KernelDatabase => {
  const { databaseUrl, relayDatabaseUrl = databaseUrl, platformDatabaseUrl = databaseUrl, statementTimeoutMs } = settings;
  const pool = createPool({ url: databaseUrl, role: databaseRoles.app, size: settings.databasePoolSize, statementTimeoutMs, log });
  const relayPool = createPool({ url: relayDatabaseUrl, role: databaseRoles.relay, size: settings.relayPoolSize, statementTimeoutMs, log });
  const platformPool = createPool({
    url: platformDatabaseUrl,
    role: databaseRoles.platform,
    size: settings.platformPoolSize,
    statementTimeoutMs,
    log,
  });
  const bus = createNotificationBus({ url: databaseUrl, pool, log });
  const locks = createSessionLocks(databaseUrl, log);
  let closing: Promise<void> | undefined;

  return {
    unitOfWork: createUnitOfWork({
      pool,
      clock,
      catalog,
      onOutbox() {
        onOutbox();
        bus.publish(outboxChannel, '').catch((error: unknown) => {
          log.warn({ error }, 'other processes were not told of new outbox rows');
        });
      },
    }),
    relay: createPlainUnitOfWork(relayPool),
    platform: createPlainUnitOfWork(platformPool),
    bus,
    locks,
    platformPool,
    async ping() {
      try {
        await pool.query('select');
      } catch (error) {
        throw toDatabaseFault(error);
      }
    },
    close() {
      closing ??= Promise.all([bus.close(), locks.close()]).then(
        async () => void (await Promise.all([pool.end(), relayPool.end(), platformPool.end()])),
      );
      return closing;
    },
  };
};

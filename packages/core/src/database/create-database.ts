import type { Clock, Logger, UnitOfWork } from '@leadengine/plugin-kit';
import type { Pool } from 'pg';
import type { EngineSettings } from '../kernel/settings.js';
import type { Database, RelayUnitOfWork } from './database.js';
import { createPlacementBook, placementChannel, type PlacementBook } from './dedicated/placement-book.js';
import type { Placement } from './dedicated/placement.repository.js';
import { createSignals } from './dedicated/signals.js';
import { createTenantConnections } from './dedicated/tenant-connections.js';
import { toDatabaseFault } from './faults.js';
import { lendFrom, type LentClient } from './lent-client.js';
import { createNotificationBus } from './notification-bus.js';
import type { OutboxCatalog } from './outbox-catalog.js';
import { createPlainUnitOfWork } from './plain-unit-of-work.js';
import { createPool } from './pool.js';
import { databaseRoles } from './roles.js';
import { createSessionLocks } from './session-locks.js';
import { createUnitOfWork } from './unit-of-work.js';

/** Where rows wait: in the outbox of all tenants, or in that of one with a database of its own. */
export type OutboxPlace = 'shared' | 'dedicated';

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
  > &
    Partial<Pick<EngineSettings, 'tenantConnections' | 'tenantIdleMs'>>;
  readonly catalog: OutboxCatalog;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called after each commit of this process that stored outbox rows; other processes hear of it on the bus. */
  onOutbox(place: OutboxPlace): void;
}

/** The database with what only the kernel hands on. */
export interface KernelDatabase extends Database {
  /** For the rate limiter's own statements in schema `platform`. */
  readonly platformPool: Pool;
  readonly placements: PlacementBook;
  /** The relay's transactions in the database of one tenant. */
  relayOf(placement: Placement): RelayUnitOfWork;
  /** Connections to databases of single tenants that are open now. */
  tenantConnections(tenantId?: string): number;
  /** Has the relay look at the tenant's own database; does nothing for one that has none. */
  signal(tenantId: string): void;
  /** Listens for changed placements. */
  start(): Promise<void>;
}

/** Channel on which processes hear that outbox rows are waiting: an {@link OutboxPlace}, or nothing when it may be either. */
export const outboxChannel = 'leadengine_outbox';

const defaultTenantConnections = 40;
const defaultTenantIdleMs = 5000;

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

  const relay = createPlainUnitOfWork(() => lendFrom(relayPool));
  const platform = createPlainUnitOfWork(() => lendFrom(platformPool));
  const placements = createPlacementBook(relay);
  const tenants = createTenantConnections({
    databaseUrl,
    relayDatabaseUrl,
    placements,
    statementTimeoutMs,
    total: settings.tenantConnections ?? defaultTenantConnections,
    relayTotal: settings.relayPoolSize,
    idleMs: settings.tenantIdleMs ?? defaultTenantIdleMs,
    log,
  });
  const tellOthers = (place: OutboxPlace): void => {
    bus.publish(outboxChannel, place).catch((error: unknown) => {
      log.warn({ error }, 'other processes were not told of new outbox rows');
    });
  };
  const wakeRelays = (place: OutboxPlace): void => {
    onOutbox(place);
    tellOthers(place);
  };
  const signals = createSignals(platform, log, () => {
    wakeRelays('dedicated');
  });

  const lend = (placement: Placement | undefined): Promise<LentClient> =>
    placement === undefined ? lendFrom(pool) : tenants.lend(placement);
  const work = (isRouted: boolean): UnitOfWork =>
    createUnitOfWork({
      lend(tenantId) {
        if (!isRouted) return lendFrom(pool);
        const placement = placements.find(tenantId);
        return placement instanceof Promise ? placement.then(lend) : lend(placement);
      },
      clock,
      catalog,
      onOutbox(tenantId) {
        const placement = isRouted ? placements.find(tenantId) : undefined;
        // While it is looked up anew it may be either: a signal for a tenant without a database of its own says nothing.
        if (placement === undefined || placement instanceof Promise) wakeRelays('shared');
        if (placement instanceof Promise) placement.catch(() => undefined);
        if (placement !== undefined) signals.send(tenantId);
      },
    });
  let unsubscribe: (() => void) | undefined;

  return {
    unitOfWork: work(true),
    control: work(false),
    relay,
    platform,
    placements,
    relayOf: (placement) => createPlainUnitOfWork(() => tenants.lendToRelay(placement)),
    signal(tenantId) {
      const placement = placements.find(tenantId);
      if (placement === undefined) return;
      if (placement instanceof Promise) placement.catch(() => undefined);
      signals.send(tenantId);
    },
    tenantConnections: (tenantId) => tenants.size(tenantId),
    async start() {
      unsubscribe = await bus.subscribe(placementChannel, (tenantId) => {
        // An empty one follows a reconnect: anything may have happened.
        placements.forget(tenantId === '' ? undefined : tenantId);
      });
    },
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
      closing ??= (async () => {
        unsubscribe?.();
        await signals.close();
        await Promise.all([bus.close(), locks.close(), tenants.close()]);
        await Promise.all([pool.end(), relayPool.end(), platformPool.end()]);
      })();
      return closing;
    },
  };
};

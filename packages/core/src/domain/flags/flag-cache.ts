import type { Logger } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import type { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import type { Flag } from './contract.js';
import { findOverridesOfTenant, listFlags } from './flag.repository.js';

/** Bus channel that says what changed: a tenant's overrides by its id, or the flags themselves by an empty text. */
const flagChannel = 'leadengine_flags';

/** How many flags there may be. All of them are kept in memory. */
export const flagLimit = 500;

/** A lost notice costs at most this much. */
const longestTrustMs = 30_000;

/** Flags and overrides as last read, until somebody says that they changed. */
export interface FlagCache {
  flags(): Promise<ReadonlyMap<string, Flag>>;
  overridesOf(tenantId: string): Promise<ReadonlyMap<string, boolean>>;
  /** Forgets here and tells every process. Call it after the commit. @param tenantId - Undefined: the flags. */
  changed(tenantId?: string): void;
  /** Returns the way to stop listening. */
  listen(): Promise<() => void>;
}

export const createFlagCache = (platform: PlatformUnitOfWork, bus: NotificationBus, log: Logger): FlagCache => {
  const everything = '';
  const flags = new LRUCache<string, Promise<ReadonlyMap<string, Flag>>>({ max: 1, ttl: longestTrustMs });
  const overrides = new LRUCache<string, Promise<ReadonlyMap<string, boolean>>>({ max: 10_000, ttl: longestTrustMs });

  /** The reading itself is kept, so a notice that comes while it runs throws its outcome away, too. */
  const remember = <T>(cache: LRUCache<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const reading: Promise<T> = read().catch((error: unknown) => {
      if (cache.peek(key) === reading) cache.delete(key);
      throw error;
    });
    cache.set(key, reading);
    return reading;
  };

  const forget = (tenantId: string): void => {
    if (tenantId !== everything) {
      overrides.delete(tenantId);
      return;
    }
    flags.clear();
    // A flag that goes away takes overrides along.
    overrides.clear();
  };

  return {
    flags: () =>
      remember(flags, everything, async () => {
        const rows = await platform.read((sql) => listFlags(sql, flagLimit, undefined));
        return new Map(rows.map((flag) => [flag.key, flag]));
      }),
    overridesOf: (tenantId) => remember(overrides, tenantId, () => platform.read((sql) => findOverridesOfTenant(sql, tenantId))),
    changed(tenantId = everything) {
      forget(tenantId);
      bus.publish(flagChannel, tenantId).catch((error: unknown) => {
        log.warn({ error }, 'a change of flags was not announced');
      });
    },
    listen: () => bus.subscribe(flagChannel, forget),
  };
};

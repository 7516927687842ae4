import { createSecretKey, type KeyObject } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Logger } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import type { DerivedKey } from '../../contract/derived-keys.js';
import { DependencyUnavailable } from '../../contract/problems.js';
import { accessTokenPurpose, assertLongEnough, deriveKey, isLongEnough } from './access-token-keys.js';
import type { TenantTokenRing, TenantTokenSecret, TenantTokenSecrets } from './tenant-token-secrets.js';

/** A lost notice costs at most this much. */
const longestTrustMs = 60_000;
const mostKept = 10_000;
/** Whoever makes up versions of a tenant's key costs the store one look in this time. */
const betweenLooksMs = 250;

/** Keys of one tenant, ready for use. */
interface KeyRing {
  readonly current: DerivedKey | undefined;
  readonly byVersion: ReadonlyMap<number, KeyObject>;
  readonly newest: number;
  readonly lookedAt: number;
}

/** Keys that single tenants have of their own. */
export interface TenantTokenKeys {
  /** The key that signs; undefined when that is the engine's. @throws DependencyUnavailable */
  current(tenantId: string): Promise<DerivedKey | undefined>;
  /** @throws DependencyUnavailable */
  find(tenantId: string, version: number): Promise<KeyObject | undefined>;
}

export interface TenantTokenKeysParts {
  /** Asked before the store is: anybody can make up tenants. */
  readonly isActive: (tenantId: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Logger;
}

const keyOf = ({ secret }: TenantTokenSecret): KeyObject => createSecretKey(deriveKey(secret.reveal(), accessTokenPurpose));

/** Keeps the keys of tenants in memory, where requests find them without a look into any store. */
export const createTenantTokenKeys = ({ isActive, clock, log }: TenantTokenKeysParts): TenantTokenKeys & TenantTokenSecrets => {
  const now = (): number => clock.now().getTime();
  const rings = new LRUCache<string, KeyRing>({ max: mostKept, ttl: longestTrustMs, ttlResolution: 0, perf: { now } });
  const looks = new Map<string, Promise<KeyRing>>();
  const laterLooks = new Map<string, Promise<KeyRing>>();
  let source: ((tenantId: string) => Promise<TenantTokenRing>) | undefined;

  const read = async (find: NonNullable<typeof source>, tenantId: string): Promise<KeyRing> => {
    const lookedAt = performance.now();
    const { current, previous } = await find(tenantId);
    if (current !== undefined) assertLongEnough(current.secret.reveal());
    const isUsable = previous !== undefined && isLongEnough(previous.secret.reveal());
    if (previous !== undefined && !isUsable)
      log.warn({ tenantId, version: previous.version }, 'a secret is too short to accept its tokens');
    const accepted = [current, isUsable ? previous : undefined].filter((each) => each !== undefined);
    const byVersion = new Map(accepted.map((each) => [each.version, keyOf(each)]));
    const key = current && byVersion.get(current.version);
    return {
      current: current && key && { id: `${tenantId}.${String(current.version)}`, key },
      byVersion,
      newest: Math.max(0, ...byVersion.keys()),
      lookedAt,
    };
  };

  const look = (find: NonNullable<typeof source>, tenantId: string): Promise<KeyRing> => {
    const begun = looks.get(tenantId);
    if (begun !== undefined) return begun;
    const started: Promise<KeyRing> = read(find, tenantId)
      .then(
        (ring) => {
          // What a notice has overtaken is not kept.
          if (looks.get(tenantId) === started) rings.set(tenantId, ring);
          return ring;
        },
        (cause: unknown) => {
          throw new DependencyUnavailable({ dependency: 'The secret store' }, { cause });
        },
      )
      .finally(() => {
        if (looks.get(tenantId) === started) looks.delete(tenantId);
      });
    looks.set(tenantId, started);
    return started;
  };

  const lookLater = (find: NonNullable<typeof source>, tenantId: string, known: KeyRing): Promise<KeyRing> => {
    const begun = laterLooks.get(tenantId);
    if (begun !== undefined) return begun;
    const started = delay(Math.max(0, known.lookedAt + betweenLooksMs - performance.now()))
      .then(() => {
        const newer = rings.get(tenantId);
        return newer === undefined || newer === known ? look(find, tenantId) : newer;
      })
      .finally(() => laterLooks.delete(tenantId));
    laterLooks.set(tenantId, started);
    return started;
  };

  return {
    from(find) {
      if (source !== undefined) throw new Error('The secrets that sign for tenants come from two places.');
      source = find;
    },

    changed(tenantId) {
      if (tenantId === undefined) {
        rings.clear();
        looks.clear();
        return;
      }
      rings.delete(tenantId);
      looks.delete(tenantId);
    },

    async current(tenantId) {
      if (source === undefined) return undefined;
      return (rings.get(tenantId) ?? (await look(source, tenantId))).current;
    },

    async find(tenantId, version) {
      if (source === undefined) return undefined;
      const known = rings.get(tenantId);
      if (known === undefined && !(await isActive(tenantId))) return undefined;
      const ring = known ?? (await look(source, tenantId));
      // Another process may sign with a version that came into use a moment ago, of which the notice is still on its way.
      return (version > ring.newest ? await lookLater(source, tenantId, ring) : ring).byVersion.get(version);
    },
  };
};

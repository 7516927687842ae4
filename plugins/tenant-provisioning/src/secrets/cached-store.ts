import type { Clock, Scope, Secret, SecretChoice, SecretStore } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import type { SecretNotices } from './secret-notices.js';

/** How long a version that was replaced may still be used when the notice of it was lost. A rotation keeps the previous one for much longer. */
const keptMs = 15_000;
const mostKept = 10_000;

const nameOf = ({ tenantId }: Scope, name: string, choice: SecretChoice | undefined): string =>
  `${tenantId} ${name} ${JSON.stringify(choice ?? { stage: 'current' })}`;

/** Reads of the same secret are answered from memory for some seconds, and until there is notice of a change. */
export const createCachedStore = (store: SecretStore, clock: Clock, notices: Pick<SecretNotices, 'on' | 'tell'>): SecretStore => {
  const kept = new LRUCache<string, Secret>({ max: mostKept, ttl: keptMs, perf: { now: () => clock.now().getTime() } });
  /** Reads that a notice overtook must not be kept. */
  let generation = 0;

  notices.on((tenantId, name) => {
    generation += 1;
    const start = [tenantId, name].filter((part) => part !== undefined).join(' ');
    for (const key of kept.keys()) if (start === '' || key.startsWith(`${start} `)) kept.delete(key);
  });

  const changing =
    <Rest extends readonly unknown[], T>(change: (scope: Scope, name: string, ...rest: Rest) => Promise<T>) =>
    async (scope: Scope, name: string, ...rest: Rest): Promise<T> => {
      try {
        return await change(scope, name, ...rest);
      } finally {
        notices.tell(scope, name);
      }
    };

  return {
    ...store,
    put: changing(store.put),
    promote: changing(store.promote),
    revoke: changing(store.revoke),
    async get(scope, name, choice) {
      const key = nameOf(scope, name, choice);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const startedIn = generation;
      const secret = await store.get(scope, name, choice);
      if (startedIn === generation) kept.set(key, secret);
      return secret;
    },
    async destroyTenant(scope) {
      try {
        await store.destroyTenant(scope);
      } finally {
        notices.tell(scope);
      }
    },
  };
};

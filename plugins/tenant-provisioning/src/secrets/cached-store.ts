import type { Clock, Scope, Secret, SecretChoice, SecretStore } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';

/** How long another process may still use a version that was replaced. A rotation keeps the previous one for much longer. */
const keptMs = 15_000;
const mostKept = 10_000;

const nameOf = ({ tenantId }: Scope, name: string, choice: SecretChoice | undefined): string =>
  `${tenantId} ${name} ${JSON.stringify(choice ?? { stage: 'current' })}`;

/** Reads of the same secret are answered from memory for some seconds; changes through this store are seen at once. */
export const createCachedStore = (store: SecretStore, clock: Clock): SecretStore => {
  const kept = new LRUCache<string, Secret>({ max: mostKept, ttl: keptMs, perf: { now: () => clock.now().getTime() } });

  const forget = (start: string): void => {
    for (const key of kept.keys()) if (key.startsWith(start)) kept.delete(key);
  };

  const changing =
    <Rest extends readonly unknown[], T>(change: (scope: Scope, name: string, ...rest: Rest) => Promise<T>) =>
    async (scope: Scope, name: string, ...rest: Rest): Promise<T> => {
      try {
        return await change(scope, name, ...rest);
      } finally {
        forget(`${scope.tenantId} ${name} `);
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
      const secret = await store.get(scope, name, choice);
      kept.set(key, secret);
      return secret;
    },
    async destroyTenant(scope) {
      try {
        await store.destroyTenant(scope);
      } finally {
        forget(`${scope.tenantId} `);
      }
    },
  };
};

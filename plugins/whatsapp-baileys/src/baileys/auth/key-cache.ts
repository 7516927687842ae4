import { LRUCache } from 'lru-cache';

/** Most characters of keys that one socket keeps at hand. */
const mostCharacters = 1_000_000;

/** Keys of one number that its socket used lately, as text. Filled by what is committed, so it never runs ahead of the database. */
export interface KeyCache {
  /** Null: it is known that there is none. Undefined: it is not known. */
  get(type: string, id: string): string | null | undefined;
  set(type: string, id: string, value: string | null): void;
  clear(): void;
}

/** Used once each, so that keeping them would only take room. */
const isUsedOnce = (type: string): boolean => type === 'pre-key';

export const createKeyCache = (): KeyCache => {
  const kept = new LRUCache<string, { readonly value: string | null }>({
    maxSize: mostCharacters,
    sizeCalculation: ({ value }, key) => key.length + (value?.length ?? 0) + 1,
  });
  return {
    get: (type, id) => kept.get(`${type}\n${id}`)?.value,
    set(type, id, value) {
      if (isUsedOnce(type)) kept.delete(`${type}\n${id}`);
      else kept.set(`${type}\n${id}`, { value });
    },
    clear() {
      kept.clear();
    },
  };
};

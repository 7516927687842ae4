/** Small values by key, kept over reloads of the page. */
export interface KeptValues {
  get<T>(key: string): Promise<T | undefined>;
  /** Of undefined nothing stays. */
  set(key: string, value: unknown): Promise<void>;
  /** Values whose key begins so, in the order of their keys. */
  list<T>(prefix: string): Promise<readonly T[]>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** Values that end with the page. */
export const createMemoryStore = (): KeptValues => {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string) => Promise.resolve(values.get(key) as T | undefined),
    set(key, value) {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      return Promise.resolve();
    },
    list: <T>(prefix: string) => {
      const keys = [...values.keys()].filter((key) => key.startsWith(prefix)).sort();
      return Promise.resolve(keys.map((key) => values.get(key) as T));
    },
    clear() {
      values.clear();
      return Promise.resolve();
    },
  };
};

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database refused.'));
  });

const open = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('values');
    request.result.createObjectStore('keys');
  };
  return asPromise(request);
};

/** The key never leaves the browser's own keeping: scripts can use it, but not read it. */
const keyOf = async (database: IDBDatabase): Promise<CryptoKey> => {
  const read = (): Promise<unknown> => asPromise<unknown>(database.transaction('keys').objectStore('keys').get('seal'));
  const known = await read();
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  // Another tab may have been faster; then its key counts.
  await asPromise(database.transaction('keys', 'readwrite').objectStore('keys').add(made, 'seal')).catch(() => undefined);
  return (await read()) as CryptoKey;
};

/**
 * Values in IndexedDB, encrypted: what a person wrote to a customer does not lie about in plain text.
 *
 * @param name - Of the database; one per person, so that nobody finds what another one wrote.
 * @throws Error where the page has no IndexedDB or is no secure context.
 */
export const openSealedStore = async (name: string): Promise<KeptValues> => {
  const database = await open(name);
  const key = await keyOf(database);
  const values = (mode: IDBTransactionMode): IDBObjectStore => database.transaction('values', mode).objectStore('values');
  const seal = async (value: unknown): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)));
    return { iv, bytes };
  };
  const unseal = async <T>({ iv, bytes }: Sealed): Promise<T | undefined> => {
    try {
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes))) as T;
    } catch {
      return undefined;
    }
  };
  return {
    async get<T>(id: string) {
      const found = (await asPromise<unknown>(values('readonly').get(id))) as Sealed | undefined;
      return found === undefined ? undefined : unseal<T>(found);
    },
    async set(id, value) {
      if (value === undefined) await asPromise(values('readwrite').delete(id));
      else {
        const sealed = await seal(value);
        await asPromise(values('readwrite').put(sealed, id));
      }
    },
    async list<T>(prefix: string) {
      const found = (await asPromise<unknown[]>(values('readonly').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))) as Sealed[];
      const opened = await Promise.all(found.map((sealed) => unseal<T>(sealed)));
      return opened.filter((value) => value !== undefined);
    },
    async clear() {
      await asPromise(values('readwrite').clear());
    },
  };
};

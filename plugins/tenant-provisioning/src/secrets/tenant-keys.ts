import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { SecretFailure, type Scope, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import { open, seal, type Bound } from './envelope.js';
import type { KeyEncryptionKeys } from './key-encryption-keys.js';
import {
  deleteAllKeys,
  deleteUnusedKeys,
  findKey,
  findNewestKey,
  insertKey,
  listKeys,
  replaceWrapping,
  type WrappedKey,
} from './tenant-key.repository.js';

const keyBytes = 32;
/** Not long: a key in memory outlives what was sealed under it. */
const openedMs = 60_000;
const mostOpened = 1000;

/** A tenant's key, ready for use. */
export interface TenantKey {
  readonly version: number;
  readonly key: KeyObject;
}

/** One random key per tenant, wrapped in the database under a key that lies elsewhere. Destroying it destroys all that it sealed. */
export interface TenantKeys {
  /** The one that encrypts; makes the tenant's first. */
  current(tx: Transaction): Promise<TenantKey>;
  /** @throws SecretFailure `damaged` */
  unwrap(tenantId: string, key: WrappedKey): Promise<KeyObject>;
  /** Makes a new one that encrypts from now on. Older ones stay while something is sealed under them. */
  renew(tx: Transaction): Promise<TenantKey>;
  dropUnused(tx: Transaction): Promise<void>;
  destroyAll(tx: Transaction): Promise<void>;
  /** Wraps under the current key what is still wrapped under an older one. Returns how many those were. */
  rewrap(unitOfWork: UnitOfWork, scope: Scope): Promise<number>;
}

export const createTenantKeys = (keys: KeyEncryptionKeys, environment: string): TenantKeys => {
  const boundTo = (tenantId: string, version: number): Bound => [environment, tenantId, 'tenant key', version];

  /** What was unwrapped a moment ago, by the text that was read just now: of a key that was destroyed there is none. */
  const opened = new LRUCache<string, KeyObject>({ max: mostOpened, ttl: openedMs });

  const unwrap = async (tenantId: string, { version, wrapped, keyId }: WrappedKey): Promise<KeyObject> => {
    const place = createHash('sha256')
      .update(`${tenantId} ${String(version)} ${keyId} ${wrapped}`)
      .digest('base64');
    const known = opened.get(place);
    if (known !== undefined) return known;
    const outer = keys.find(keyId);
    if (outer === undefined) throw new SecretFailure('damaged', `The key ${keyId}, under which the tenant's key lies, is not configured.`);
    const bytes = await open(outer, boundTo(tenantId, version), wrapped);
    if (bytes === undefined) throw new SecretFailure('damaged', "The tenant's key does not open: another key, or a changed row.");
    const key = createSecretKey(bytes);
    opened.set(place, key);
    return key;
  };

  const wrap = async (tenantId: string, version: number, bytes: Uint8Array): Promise<WrappedKey> => ({
    version,
    wrapped: await seal(keys.current.key, keys.current.id, boundTo(tenantId, version), bytes),
    keyId: keys.current.id,
  });

  const make = async (tx: Transaction, version: number): Promise<TenantKey> => {
    const { tenantId } = tx.scope;
    const bytes = randomBytes(keyBytes);
    if (await insertKey(tx, await wrap(tenantId, version, bytes))) return { version, key: createSecretKey(bytes) };
    const first = await findKey(tx.sql, version);
    if (first === undefined) throw new SecretFailure('unavailable', "The tenant's key was made and destroyed at once.");
    return { version, key: await unwrap(tenantId, first) };
  };

  return {
    async current(tx) {
      const newest = await findNewestKey(tx.sql);
      if (newest === undefined) return make(tx, 1);
      return { version: newest.version, key: await unwrap(tx.scope.tenantId, newest) };
    },

    unwrap,

    renew: async (tx) => make(tx, ((await findNewestKey(tx.sql))?.version ?? 0) + 1),
    dropUnused: deleteUnusedKeys,
    destroyAll: deleteAllKeys,

    async rewrap(unitOfWork, scope) {
      const { tenantId } = scope;
      const older = (await unitOfWork.read(scope, listKeys)).filter(({ keyId }) => keyId !== keys.current.id);
      for (const each of older) {
        const bytes = (await unwrap(tenantId, each)).export();
        const wrapped = await wrap(tenantId, each.version, bytes);
        await unitOfWork.run(scope, (tx) => replaceWrapping(tx, wrapped));
      }
      return older.length;
    },
  };
};

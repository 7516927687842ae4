import type { Histogram, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { initAuthCreds, type AuthenticationCreds, type SignalDataSet, type SignalDataTypeMap, type SignalKeyStore } from 'baileys';
import type { InstanceSeal } from './instance-seal.js';
import { credentialsBound, keyBound } from './bounds.js';
import { createKeyCache } from './key-cache.js';
import { decodeCredentials, decodeKey, encodeValue, type KeyType } from './key-codec.js';
import { readKeys, readLink, wipeLink, writeKeys, type InboxInsert, type KeyCommit } from './key.repository.js';

export interface AuthStoreParts {
  readonly unitOfWork: UnitOfWork;
  /** With the fence: a holder that lost its lease writes nothing. */
  readonly scope: Scope;
  readonly instanceId: string;
  readonly seal: InstanceSeal;
  readonly commitSeconds: Histogram;
  /**
   * Called with each write that failed; what depended on it was rolled back.
   *
   * @param isMessage - It was the commit of one message, which its sender is asked for again.
   */
  onWriteFailed(error: unknown, isMessage: boolean): void;
}

/** The link of one number as Baileys wants it, kept in PostgreSQL. Outlives the sockets that use it. */
export interface AuthStore {
  /** The one object that the socket and the store share. */
  creds(): AuthenticationCreds;
  /** Whether a phone has linked us. Half a pairing leaves `creds.me` without it. */
  isPaired(): boolean;
  readonly keys: SignalKeyStore;
  /** The keys for one socket. Once it is over it changes nothing more: what it had half done is done again by the next. */
  keysFor(signal: AbortSignal): SignalKeyStore;
  /** Where the order of arrival goes on. */
  readonly lastSeq: number;
  /** Writes the whole credentials, one write after the other. */
  saveCreds(): Promise<void>;
  /** Resolves when no write is under way and the credentials are written; tries once more what failed. */
  settled(): Promise<void>;
  /** Writes rows that no key goes with. */
  write(rows: readonly InboxInsert[]): Promise<void>;
  /** Begins anew as a device that was never linked. */
  renew(): void;
  /** Deletes the link from the database and begins anew. */
  wipe(): Promise<void>;
  /** Drops what is kept in memory. */
  close(): void;
}

/** A kind of key that is none: what is set under it in a transaction goes into the inbox with the transaction's keys. */
const journalType = 'leadengine-inbox';

/** For `keys.set` within a transaction of keys: the rows are committed with them or not at all. */
export const journaled = (rows: readonly InboxInsert[]): SignalDataSet =>
  ({ [journalType]: Object.fromEntries(rows.map((row) => [String(row.seq), row])) }) as SignalDataSet;

export const openAuthStore = async (parts: AuthStoreParts): Promise<AuthStore> => {
  const { unitOfWork, scope, instanceId, seal, commitSeconds, onWriteFailed } = parts;
  const link = await unitOfWork.read(scope, (sql) => readLink(sql, instanceId));
  const cache = createKeyCache();
  let creds =
    link.credentials === undefined ? initAuthCreds() : decodeCredentials(seal.open(link.credentials, credentialsBound).toString());
  let saving: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const underWay = new Set<Promise<void>>();
  /** Counts commits: what was read while one was under way may be older than what it wrote. */
  let commits = 0;

  const sealedCreds = (): string => seal.seal(Buffer.from(encodeValue(creds)), credentialsBound);

  const commit = (change: KeyCommit): Promise<void> => {
    const write = writeNow(change);
    const ended = write.then(
      () => undefined,
      () => undefined,
    );
    underWay.add(ended);
    void ended.then(() => underWay.delete(ended));
    return write;
  };

  const writeNow = async (change: KeyCommit): Promise<void> => {
    const startedAt = performance.now();
    commits += 1;
    try {
      await unitOfWork.run(scope, (tx) => {
        writeKeys(tx, instanceId, change);
        return Promise.resolve();
      });
    } catch (error) {
      // Whether it was committed is not known when the connection broke: the database says what holds.
      cache.clear();
      onWriteFailed(error, change.inbox.length > 0);
      throw error;
    } finally {
      commitSeconds.observe((performance.now() - startedAt) / 1000);
    }
  };

  const set = async (changes: SignalDataSet): Promise<void> => {
    const puts: { type: string; id: string; text: string }[] = [];
    const deletes: { type: string; id: string }[] = [];
    const { [journalType]: journal, ...rest } = changes as SignalDataSet & { [journalType]?: Readonly<Record<string, InboxInsert>> };
    for (const [type, entries] of Object.entries(rest))
      for (const [id, value] of Object.entries(entries as Record<string, unknown>))
        if (value === null || value === undefined) deletes.push({ type, id });
        else puts.push({ type, id, text: encodeValue(value) });
    await commit({
      puts: puts.map(({ type, id, text }) => ({ type, id, sealed: seal.seal(Buffer.from(text), keyBound(type, id)) })),
      deletes,
      // The number of the next pre-key goes with the keys it counts: else a crash between them would give ids out twice.
      credentials: puts.some(({ type }) => type === 'pre-key') ? sealedCreds() : undefined,
      inbox: Object.values(journal ?? {}),
    });
    for (const { type, id, text } of puts) cache.set(type, id, text);
    for (const { type, id } of deletes) cache.set(type, id, null);
  };

  const get = async <T extends KeyType>(type: T, ids: readonly string[]): Promise<Record<string, SignalDataTypeMap[T]>> => {
    const found: Record<string, SignalDataTypeMap[T]> = {};
    const missing = ids.filter((id) => {
      const known = cache.get(type, id);
      if (known !== undefined && known !== null) found[id] = decodeKey(type, known);
      return known === undefined;
    });
    if (missing.length === 0) return found;
    const before = commits;
    const wasIdle = underWay.size === 0;
    const rows = await unitOfWork.read(scope, (sql) => readKeys(sql, instanceId, type, missing));
    const read = new Map(rows.map(({ id, sealed }) => [id, seal.open(sealed, keyBound(type, id)).toString()]));
    for (const id of missing) {
      const text = read.get(id);
      if (text !== undefined) found[id] = decodeKey(type, text);
      if (wasIdle && commits === before) cache.set(type, id, text ?? null);
    }
    return found;
  };

  const write = (rows: readonly InboxInsert[]): Promise<void> => commit({ puts: [], deletes: [], credentials: undefined, inbox: rows });

  const keys: SignalKeyStore = { get, set };

  const store: AuthStore = {
    creds: () => creds,
    isPaired: () => creds.account !== undefined,
    lastSeq: link.lastSeq,
    keys,
    keysFor: (signal) => ({
      get: keys.get,
      set: (changes) => {
        if (signal.aborted) throw new Error('The socket is over.');
        return set(changes);
      },
    }),
    saveCreds() {
      // One write under way and one to follow: that one takes along whatever changes until it begins.
      next ??= saving
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return commit({ puts: [], deletes: [], credentials: sealedCreds(), inbox: [] });
        });
      saving = next;
      return next;
    },
    async settled() {
      await Promise.all(underWay);
      await saving.catch(() => store.saveCreds());
    },
    write,
    renew() {
      creds = initAuthCreds();
      cache.clear();
    },
    async wipe() {
      await saving.catch(() => undefined);
      await unitOfWork.run(scope, (tx) => wipeLink(tx, instanceId));
      creds = initAuthCreds();
      cache.clear();
    },
    close() {
      cache.clear();
    },
  };
  return store;
};

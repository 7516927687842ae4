import './quiet.js';
import { captureRejectionSymbol, EventEmitter } from 'node:events';
import type { Logger } from '@leadengine/plugin-kit';
import makeWASocket, {
  Browsers,
  DEFAULT_CONNECTION_CONFIG,
  proto,
  type CacheStore,
  type SocketConfig,
  type WASocket,
  type WAVersion,
} from 'baileys';
import { LRUCache } from 'lru-cache';
import { withSharedStorage } from './shared-storage.js';
import { createSocketLog } from './socket-log.js';

/** What all sockets of an engine have in common. */
export interface SocketSettings {
  /** Undefined connects to WhatsApp. */
  readonly serverUrl: string | undefined;
  /** Of WhatsApp's web client, for example `2.3000.1043857760`. Undefined is the one that the pinned Baileys was made for. */
  readonly version: string | undefined;
  readonly keepAliveMs: number;
  readonly connectTimeoutMs: number;
  readonly queryTimeoutMs: number;
}

/** What one socket needs. */
export interface SocketOptions {
  readonly log: Logger;
  readonly auth: SocketConfig['auth'];
  readonly makeSignalRepository: SocketConfig['makeSignalRepository'];
  /** What we sent earlier, for people who could not decrypt it. */
  readonly getMessage: SocketConfig['getMessage'];
  readonly memory: SocketMemory;
}

/** What the library remembers of one number. Survives the socket. */
export interface SocketMemory {
  /** Retries of messages, which a reconnect must not begin to count anew. */
  readonly retryCounts: CacheStore;
  /** Devices of people: for each list that it asks for, the library opens a new session, and spends a key that the person has once. */
  readonly deviceLists: CacheStore;
}

/** Makes sockets; nothing else in the engine does. */
export interface SocketFactory {
  /** As text, to tell whether a refusal for being too old is about it. */
  readonly version: string;
  /** The socket begins to connect at once; listeners registered in the same turn miss nothing. */
  open(options: SocketOptions): WASocket;
}

const countedMessages = 2_000;
const knownPeople = 5_000;
/** As long as in the library's own memory. */
const deviceListsMs = 300_000;

const createStore = (options: { readonly max: number; readonly ttl?: number }): CacheStore => {
  const kept = new LRUCache<string, { readonly value: unknown }>(options);
  return {
    get: <T>(key: string) => kept.get(key)?.value as T | undefined,
    set: (key, value) => void kept.set(key, { value }),
    del: (key) => void kept.delete(key),
    flushAll: () => {
      kept.clear();
    },
  };
};

/** The memory of one number. */
export const createSocketMemory = (): SocketMemory => ({
  retryCounts: createStore({ max: countedMessages }),
  deviceLists: createStore({ max: knownPeople, ttl: deviceListsMs }),
});

/** What is dropped unread: no conversation of a business takes place there. */
export const isIgnoredJid = (jid: string): boolean => jid === 'status@broadcast' || jid.endsWith('@newsletter');

/**
 * Baileys answers some stanzas from listeners that nobody awaits, for example the announcement of what waits. What fails there, such as
 * an answer to a connection that is gone already, must not end the process, so the emitters of the socket catch it.
 */
const catchingListeners = (log: Logger, open: () => WASocket): WASocket => {
  const before = EventEmitter.captureRejections;
  EventEmitter.captureRejections = true;
  try {
    const socket = withSharedStorage(open);
    Object.assign(socket.ws, {
      [captureRejectionSymbol]: (error: Error) => {
        log.warn({ error }, 'a listener of a WhatsApp socket failed');
      },
    });
    return socket;
  } finally {
    EventEmitter.captureRejections = before;
  }
};

const parseVersion = (text: string): WAVersion => {
  const [major = 0, minor = 0, build = 0] = text.split('.').map(Number);
  return [major, minor, build];
};

export const createSocketFactory = (settings: SocketSettings): SocketFactory => {
  const version = settings.version === undefined ? DEFAULT_CONNECTION_CONFIG.version : parseVersion(settings.version);
  return {
    version: version.join('.'),
    open: ({ log, auth, makeSignalRepository, getMessage, memory }) =>
      catchingListeners(log, () =>
        makeWASocket({
          ...(settings.serverUrl !== undefined && { waWebSocketUrl: settings.serverUrl }),
          version,
          // The pairing of a phone refuses browsers that it does not know.
          browser: Browsers.macOS('Chrome'),
          logger: createSocketLog(log),
          auth,
          makeSignalRepository,
          getMessage,
          msgRetryCounterCache: memory.retryCounts,
          userDevicesCache: memory.deviceLists,
          keepAliveIntervalMs: settings.keepAliveMs,
          connectTimeoutMs: settings.connectTimeoutMs,
          defaultQueryTimeoutMs: settings.queryTimeoutMs,
          // Else the phone shows no more notifications.
          markOnlineOnConnect: false,
          // All but the whole archive. To refuse every kind would also keep back the addresses that come with it.
          shouldSyncHistoryMessage: ({ syncType }) => syncType !== proto.Message.HistorySyncType.FULL,
          shouldIgnoreJid: isIgnoredJid,
          // Ten tries of 3 s each would keep a holder that lost its lease alive for half a minute.
          transactionOpts: { maxCommitRetries: 2, delayBetweenTriesMs: 200 },
        }),
      ),
  };
};

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
  /** Counts retries of messages; survives the socket, so that a reconnect does not begin to count anew. */
  readonly retryCounts: CacheStore;
}

/** Makes sockets; nothing else in the engine does. */
export interface SocketFactory {
  /** As text, to tell whether a refusal for being too old is about it. */
  readonly version: string;
  /** The socket begins to connect at once; listeners registered in the same turn miss nothing. */
  open(options: SocketOptions): WASocket;
}

const countedMessages = 2_000;

/** A memory of retries for one number. */
export const createRetryCounts = (): CacheStore => {
  const counts = new LRUCache<string, { readonly value: unknown }>({ max: countedMessages });
  return {
    get: <T>(key: string) => counts.get(key)?.value as T | undefined,
    set: (key, value) => void counts.set(key, { value }),
    del: (key) => void counts.delete(key),
    flushAll: () => {
      counts.clear();
    },
  };
};

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
    open: ({ log, auth, makeSignalRepository, getMessage, retryCounts }) =>
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
          msgRetryCounterCache: retryCounts,
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

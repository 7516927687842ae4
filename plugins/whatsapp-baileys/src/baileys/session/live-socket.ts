import { setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from '@leadengine/plugin-kit';
import type { SocketConfig } from 'baileys';
import type { PairingMethod } from '../../instance/instance.schema.js';
import type { AuthStore } from '../auth/auth-store.js';
import type { InstanceSeal } from '../auth/instance-seal.js';
import { createArrivals } from '../inbox/arrivals.js';
import { keepUnreadable } from '../inbox/keep-unreadable.js';
import { createJournaledRepository } from '../inbox/journaled-repository.js';
import { cutSocket, endSocket } from '../socket/end-socket.js';
import { isIgnoredJid, type SocketFactory, type SocketMemory } from '../socket/socket-factory.js';
import type { LiveSession, SessionPart, SocketPhase } from './live-session.js';
import type { SessionEvent } from './session-reducer.js';
import type { SessionTimes } from './session-times.js';

/** What the phone has to scan or type. */
export interface LinkCode {
  readonly method: PairingMethod;
  readonly text: string;
  readonly lifeMs: number;
}

export interface LiveSocketParts {
  readonly instanceId: string;
  readonly scope: Scope;
  readonly store: AuthStore;
  readonly seal: InstanceSeal;
  readonly factory: SocketFactory;
  readonly memory: SocketMemory;
  readonly getMessage: SocketConfig['getMessage'];
  readonly parts: readonly SessionPart[];
  readonly times: SessionTimes;
  readonly lastSeq: number;
  /** The number to type the code on; undefined shows QR codes. */
  readonly phone: string | undefined;
  onEvent(event: SessionEvent): void;
  onCode(code: LinkCode): void;
}

/** One socket with all that hangs on it. */
export interface LiveSocket {
  readonly session: LiveSession;
  /** Lets the parts finish, then ends it. Takes most of the time that it is given at the longest. */
  drain(graceMs: number): Promise<void>;
  end(): Promise<void>;
  /** Says nothing more at once; the connection counts as lost, and what came over it comes again. */
  cut(): void;
  /** Takes this device off the account. Resolves when WhatsApp has been told. */
  logout(): Promise<void>;
  /** Number of the last message that came in. */
  lastSeq(): number;
}

interface Boomish {
  readonly message?: string;
  readonly output?: { readonly statusCode?: number };
  readonly data?: { readonly expire?: string };
}

/** Of the grace of a lease: what the parts may take to finish, and the end of the socket. The rest is for what is written last. */
const drainShare = 0.55;
const endShare = 0.2;

/** Between looks whether all that came in is decrypted. */
const settleCheckMs = 20;

const passkeyRequest = 'CB:notification,type:passkey_prologue_request';

/** What shows that the connection still carries something besides answers to pings. */
const lively: ReadonlySet<string> = new Set(['message', 'receipt', 'notification', 'ack', 'call']);

/** Opens a socket and tells what becomes of it. Nothing is told any more once it was ended. */
export const openLiveSocket = (options: LiveSocketParts): LiveSocket => {
  const { instanceId, scope, store, seal, factory, memory, getMessage, parts, times, phone, onEvent, onCode } = options;
  const over = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  let phase: SocketPhase = 'connecting';
  let isOpen = false;
  let hasPending = true;
  let codes = 0;
  let heardAt = performance.now();
  let wasBuffering = false;
  let isDeaf = false;

  const self = () => {
    const { me } = store.creds();
    return { pn: me?.id, lid: me?.lid };
  };
  const each = (call: (part: SessionPart) => void): void => {
    for (const part of parts) {
      try {
        call(part);
      } catch (error) {
        scope.log.error({ error, instanceId }, 'a part of a WhatsApp session failed');
      }
    }
  };
  const tell = (event: SessionEvent): void => {
    if (!over.signal.aborted) onEvent(event);
  };
  const after = (ms: number, action: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, ms);
    timers.add(timer);
    return timer;
  };

  const tellStored = (): void => {
    each((part) => part.stored?.(session));
  };
  const arrivals = createArrivals({
    lastSeq: options.lastSeq,
    own: self,
    isIgnored: isIgnoredJid,
    onFloor: tellStored,
  });
  const socket = factory.open({
    log: scope.log,
    auth: { creds: store.creds(), keys: store.keysFor(over.signal) },
    getMessage,
    memory,
    makeSignalRepository: createJournaledRepository({
      instanceId,
      store,
      arrivals,
      seal,
      own: self,
      onStored: tellStored,
    }),
  });
  const session: LiveSession = {
    instanceId,
    scope,
    socket,
    signal: over.signal,
    phase: () => phase,
    self,
    inboxFloor: arrivals.floor,
  };

  const goOnline = (): void => {
    if (over.signal.aborted || phase === 'online' || !isOpen || hasPending) return;
    phase = 'online';
    socket.ev.flush();
    tell({ kind: 'drained' });
    each((part) => part.online?.(session));
    after(times.steadyMs, () => {
      tell({ kind: 'steady' });
    });
  };

  const showCode = async (qr: string): Promise<void> => {
    codes += 1;
    if (phone === undefined) {
      onCode({ method: 'qr', text: qr, lifeMs: codes === 1 ? times.firstQrMs : times.nextQrMs });
      return;
    }
    // The code is good for as long as the socket shows QR codes that nobody looks at.
    if (codes > 1) return;
    onCode({ method: 'code', text: await socket.requestPairingCode(phone), lifeMs: times.codeMs });
  };

  const watchdog = after(times.connectMs, () => {
    tell({ kind: 'stuck' });
  });
  const calm = (): void => {
    clearTimeout(watchdog);
    timers.delete(watchdog);
  };

  socket.ws.on('frame', (node: Parameters<typeof arrivals.note>[0]) => {
    if (over.signal.aborted || node instanceof Uint8Array) return;
    if (lively.has(node.tag)) {
      heardAt = performance.now();
      isDeaf = false;
    }
    arrivals.note(node);
    keepUnreadable(node, { instanceId, arrivals, own: self, write: (rows) => store.write([...rows]), onStored: tellStored }).catch(
      (error: unknown) => {
        if (!over.signal.aborted) scope.log.warn({ instanceId, error }, 'a message without content was not noted');
      },
    );
  });
  socket.ws.on(passkeyRequest, () => {
    tell({ kind: 'passkey_demanded' });
  });
  socket.ev.on('creds.update', () => {
    // A write that fails was told to the store's owner.
    if (!over.signal.aborted) store.saveCreds().catch(() => undefined);
  });
  socket.ev.on('connection.update', (update) => {
    if (over.signal.aborted) return;
    if (update.qr !== undefined) {
      calm();
      showCode(update.qr).catch((error: unknown) => {
        scope.log.warn({ error, instanceId }, 'no code to link a phone with could be shown');
      });
    }
    if (update.isNewLogin === true) tell({ kind: 'paired' });
    if (update.connection === 'open') {
      calm();
      isOpen = true;
      phase = 'draining';
      tell({ kind: 'opened' });
      after(times.pendingMs, () => {
        hasPending = false;
        goOnline();
      });
    }
    if (update.receivedPendingNotifications === true) hasPending = false;
    goOnline();
    if (update.connection === 'close') {
      const fault = update.lastDisconnect?.error as Boomish | undefined;
      const seconds = Number(fault?.data?.expire);
      tell({
        kind: 'closed',
        code: fault?.output?.statusCode,
        message: fault?.message,
        expiresInMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
      });
    }
  });

  const checkup = setInterval(() => {
    if (phase !== 'online') return;
    // Events that are held for so long wait for something that is not coming.
    const isBuffering = socket.ev.isBuffering();
    if (isBuffering && wasBuffering) socket.ev.flush();
    wasBuffering = isBuffering;
    if (!isDeaf && performance.now() - heardAt > times.silenceMs) {
      isDeaf = true;
      socket.ev.flush();
      tell({ kind: 'deaf' });
    }
  }, times.checkMs);

  each((part) => {
    part.attach(session);
  });

  const end = async (longestMs?: number): Promise<void> => {
    over.abort();
    clearInterval(checkup);
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    await endSocket(socket, undefined, longestMs);
    arrivals.close();
  };

  return {
    session,
    lastSeq: arrivals.last,
    end: () => end(),
    cut() {
      cutSocket(socket);
    },
    async drain(graceMs) {
      const waiting = new AbortController();
      // What has come in gets into the inbox before the next holder asks for the rest.
      const last = arrivals.last();
      const settled = async (): Promise<void> => {
        while (arrivals.floor() <= last && !waiting.signal.aborted) await sleep(settleCheckMs);
      };
      const drained = Promise.all([settled(), ...parts.map(async (part) => part.drain?.(session))]);
      await Promise.race([
        drained.catch((error: unknown) => {
          scope.log.warn({ error, instanceId }, 'a part of a WhatsApp session did not finish before its hand-over');
        }),
        sleep(graceMs * drainShare, undefined, { signal: waiting.signal }).catch(() => undefined),
      ]);
      waiting.abort();
      socket.ev.flush();
      await end(graceMs * endShare);
    },
    async logout() {
      over.abort();
      await socket.logout().catch(() => undefined);
      await end();
    },
  };
};

import type { Scope } from '@leadengine/plugin-kit';
import type { LinkedDevice, SimulatedUser, WhatsAppSimulator } from '@leadengine/whatsapp-simulator';
import makeWASocket, { initAuthCreds, type AuthenticationCreds, type SignalKeyStore, type WASocket } from 'baileys';
import { memoryKeys } from '../../../packages/whatsapp-simulator/src/signal/memory-keys.js';
import { silentLogger } from '../../../packages/whatsapp-simulator/src/signal/silent-logger.js';
import type { LaneSettings } from '../src/baileys/outbound/lane-settings.js';
import type { OutboundSender } from '../src/baileys/outbound/outbound-sender.js';
import type { LiveSession, SocketPhase } from '../src/baileys/session/live-session.js';
import { eventually } from './sandbox-fixture.js';

const restartRequired = 515;

/** A number as a process holds it: its keys outlive each process. */
interface Phone {
  readonly credentials: AuthenticationCreds;
  readonly keys: SignalKeyStore;
}

/** A process that holds a number. */
export interface Holder {
  readonly socket: WASocket;
  readonly session: LiveSession;
  online(): Promise<void>;
  /** Stops at once, as SIGKILL does: nothing is written, told or acknowledged any more. */
  kill(): void;
  stop(): Promise<void>;
}

export interface SocketParts {
  readonly simulator: WhatsAppSimulator;
  readonly scope: Scope;
  readonly make: (settings?: Partial<LaneSettings>) => OutboundSender;
  /** What a wake of a number calls. */
  readonly wakes: Map<string, Set<() => void>>;
}

/** Processes that hold numbers, each with a real socket and the outbound part on it. */
export const createSockets = ({ simulator, scope, make, wakes }: SocketParts) => {
  const holders = new Set<Holder>();

  const connect = (phone: Phone, instanceId: string, outbound: OutboundSender): WASocket =>
    makeWASocket({
      waWebSocketUrl: simulator.url,
      auth: { creds: phone.credentials, keys: phone.keys },
      logger: silentLogger,
      markOnlineOnConnect: false,
      defaultQueryTimeoutMs: 1_500,
      getMessage: (key) => outbound.sent.find(scope, instanceId, key),
    });
  /** A process takes the number: its socket connects, its parts attach. */
  const hold = (instanceId: string, phone: Phone, settings: Partial<LaneSettings> = {}): Holder => {
    const outbound = make(settings);
    const process = new AbortController();
    const over = new AbortController();
    let phase: SocketPhase = 'connecting';
    const socket = connect(phone, instanceId, outbound);
    const session: LiveSession = {
      instanceId,
      scope: { ...scope, signal: process.signal },
      socket,
      signal: AbortSignal.any([process.signal, over.signal]),
      phase: () => phase,
      self: () => ({ pn: phone.credentials.me?.id, lid: phone.credentials.me?.lid }),
      inboxFloor: () => 0,
    };
    outbound.part.attach(session);
    const wake = (): void => {
      if (!session.signal.aborted) outbound.part.wake?.(session);
    };
    wakes.set(instanceId, (wakes.get(instanceId) ?? new Set()).add(wake));
    socket.ev.process((events) => {
      if (process.signal.aborted) return;
      if (events['creds.update']) Object.assign(phone.credentials, events['creds.update']);
      const update = events['connection.update'];
      if (update?.connection === 'close') over.abort();
      if (update?.receivedPendingNotifications !== true || phase === 'online') return;
      phase = 'online';
      outbound.part.online?.(session);
    });
    const holder: Holder = {
      socket,
      session,
      online: async () => {
        await eventually(() => phase === 'online' || undefined, 15_000);
      },
      kill() {
        process.abort();
        (socket.ws as unknown as { socket: { terminate(): void } | null }).socket?.terminate();
        wakes.get(instanceId)?.delete(wake);
        holders.delete(holder);
      },
      async stop() {
        await outbound.part.drain?.(session);
        process.abort();
        wakes.get(instanceId)?.delete(wake);
        holders.delete(holder);
        await socket.end(undefined);
      },
    };
    holders.add(holder);
    return holder;
  };

  /** Links a phone to the account. */
  const link = async (account: SimulatedUser): Promise<{ readonly phone: Phone; readonly device: LinkedDevice }> => {
    const phone: Phone = { credentials: initAuthCreds(), keys: memoryKeys() };
    const outbound = make();
    let qr: string | undefined;
    const first = connect(phone, '', outbound);
    const closed = new Promise<number | undefined>((resolve) => {
      first.ev.process((events) => {
        if (events['creds.update']) Object.assign(phone.credentials, events['creds.update']);
        qr ??= events['connection.update']?.qr;
        if (events['connection.update']?.connection !== 'close') return;
        const error = events['connection.update'].lastDisconnect?.error as { output?: { statusCode: number } } | undefined;
        resolve(error?.output?.statusCode);
      });
    });
    const device = await simulator.scanQr(account, await eventually(() => qr));
    if ((await closed) !== restartRequired) throw new Error('The client was not asked to restart after it was linked.');
    return { phone, device };
  };

  return {
    hold,
    link,
    async stopAll() {
      for (const holder of holders) await holder.stop().catch(() => undefined);
    },
  };
};

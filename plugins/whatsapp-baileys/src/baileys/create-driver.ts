import type { DerivedKeys } from '@leadengine/core/contract';
import type { ChannelRegistry, Clock, Leases, Logger, RunnerContext, UnitOfWork } from '@leadengine/plugin-kit';
import type { BaileysSettings } from './baileys-settings.js';
import { holdNumber } from './session/hold-number.js';
import type { SessionParts } from './session/session-parts.js';
import type { SessionMetrics } from './session/session-metrics.js';
import { sessionTimes } from './session/session-times.js';
import { createVersionBreaker } from './session/version-breaker.js';
import { createConnectGate } from './socket/connect-gate.js';
import { installSignatureCheck } from './socket/signature-check.js';
import { createSocketFactory } from './socket/socket-factory.js';

export interface DriverParts extends Pick<SessionParts, 'parts' | 'findSentMessage'> {
  readonly unitOfWork: UnitOfWork;
  readonly registry: ChannelRegistry;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly derived: DerivedKeys;
  readonly metrics: SessionMetrics;
  readonly log: Logger;
  readonly settings: BaileysSettings;
}

/** Waits of the socket, in milliseconds. */
const socketTimes = { keepAliveMs: 25_000, connectTimeoutMs: 20_000, queryTimeoutMs: 20_000 };

/** What holds the links of phones in this process. */
export interface Driver {
  hold(context: RunnerContext): Promise<void>;
}

const orUndefined = (text: string): string | undefined => (text === '' ? undefined : text);

/** Loaded when the first number is to be held: a process that only serves requests does without Baileys. */
export const createDriver = ({ settings, log, ...shared }: DriverParts): Driver => {
  const rootKey = orUndefined(settings.whatsappRootKey);
  installSignatureCheck(rootKey === undefined ? undefined : Buffer.from(rootKey, 'hex'), log);
  const parts: SessionParts = {
    ...shared,
    factory: createSocketFactory({
      serverUrl: orUndefined(settings.whatsappServerUrl),
      version: orUndefined(settings.whatsappVersion),
      ...socketTimes,
    }),
    gate: createConnectGate(settings.whatsappConnectsPerSecond),
    versions: createVersionBreaker(),
    times: { ...sessionTimes, silenceMs: settings.whatsappSilenceHours * 3_600_000 },
    random: Math.random,
  };
  return { hold: (context) => holdNumber(parts, context) };
};

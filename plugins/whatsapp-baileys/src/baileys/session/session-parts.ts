import type { DerivedKeys } from '@leadengine/core/contract';
import type { ChannelRegistry, Clock, Leases, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { proto, WAMessageKey } from 'baileys';
import type { ConnectGate } from '../socket/connect-gate.js';
import type { SocketFactory } from '../socket/socket-factory.js';
import type { SessionPart } from './live-session.js';
import type { SessionMetrics } from './session-metrics.js';
import type { SessionTimes } from './session-times.js';
import type { VersionBreaker } from './version-breaker.js';

/** What all sessions of a process share. */
export interface SessionParts {
  readonly unitOfWork: UnitOfWork;
  readonly registry: ChannelRegistry;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly derived: DerivedKeys;
  readonly factory: SocketFactory;
  readonly gate: ConnectGate;
  readonly versions: VersionBreaker;
  readonly metrics: SessionMetrics;
  readonly times: SessionTimes;
  /** What lives on each socket. */
  readonly parts: readonly SessionPart[];
  /** What we sent earlier, for phones that could not decrypt it. */
  findSentMessage(scope: Scope, instanceId: string, key: WAMessageKey): Promise<proto.IMessage | undefined>;
  /** From 0 to below 1. */
  random(): number;
}

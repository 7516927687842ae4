import type { Counter, Gauge, Histogram, Metrics } from '@leadengine/plugin-kit';
import type { SessionPhase } from './session-phase.js';

/** Figures of the sessions that this process holds. */
export interface SessionMetrics {
  readonly connects: Counter;
  /** Ends of connections, by what ended them. */
  readonly disconnects: Counter;
  readonly alerts: Counter;
  readonly commitSeconds: Histogram;
  /** Counts a session from one phase to another; undefined is none. */
  move(from: SessionPhase | undefined, to: SessionPhase | undefined): void;
}

export const createSessionMetrics = (metrics: Metrics): SessionMetrics => {
  const held = new Map<SessionPhase, number>();
  const sessions: Gauge = metrics.gauge('sessions', 'Linked phones that this process holds, by state', ['state']);
  const add = (phase: SessionPhase | undefined, amount: number): void => {
    if (phase === undefined) return;
    const count = (held.get(phase) ?? 0) + amount;
    held.set(phase, count);
    sessions.set(count, { state: phase });
  };
  return {
    connects: metrics.counter('connects_total', 'Connections of linked phones that were opened'),
    disconnects: metrics.counter('disconnects_total', 'Connections of linked phones that ended, by the code they ended with', ['code']),
    alerts: metrics.counter('session_alerts_total', 'Times that a linked phone needed somebody, by reason', ['reason']),
    commitSeconds: metrics.histogram('key_commit_seconds', 'Time of one commit of keys, with the messages that they opened', {
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    }),
    move(from, to) {
      add(from, -1);
      add(to, 1);
    },
  };
};

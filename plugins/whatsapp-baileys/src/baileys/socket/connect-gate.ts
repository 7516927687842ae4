import { setTimeout as sleep } from 'node:timers/promises';

/** Spreads the connects of one process, so that a start with many numbers does not look like an attack. */
export interface ConnectGate {
  /** Resolves when it is this caller's turn; rejects when the signal aborts. */
  pass(signal: AbortSignal): Promise<void>;
}

export const createConnectGate = (perSecond: number): ConnectGate => {
  const gapMs = 1000 / perSecond;
  let nextAt = 0;
  return {
    async pass(signal) {
      const now = performance.now();
      const at = Math.max(now, nextAt);
      nextAt = at + gapMs;
      if (at > now) await sleep(at - now, undefined, { signal });
    },
  };
};

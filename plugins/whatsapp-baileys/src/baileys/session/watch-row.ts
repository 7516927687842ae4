import type { Leases } from '@leadengine/plugin-kit';
import { sessionRunnerId } from '../../instance/session-runner-id.js';
import type { SessionTimes } from './session-times.js';

export interface RowWatch {
  readonly leases: Leases;
  readonly instanceId: string;
  readonly signal: AbortSignal;
  readonly times: Pick<SessionTimes, 'wakeGapMs' | 'checkMs'>;
  /** Called for every wake. */
  onWake(): void;
  /** Called when the row may have changed: soon after a wake, and now and then, since wakes may be lost. */
  look(): void;
}

/** Looks at a number's row when somebody may have changed it. @returns what ends it. */
export const watchRow = ({ leases, instanceId, signal, times, onWake, look }: RowWatch): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let lookedAt = -Infinity;

  const lookSoon = (): void => {
    if (signal.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        lookedAt = performance.now();
        look();
      },
      Math.max(0, lookedAt + times.wakeGapMs - performance.now()),
    );
  };
  leases.onWake(
    sessionRunnerId,
    instanceId,
    () => {
      onWake();
      lookSoon();
    },
    signal,
  );
  const poll = setInterval(lookSoon, times.checkMs);
  return () => {
    clearInterval(poll);
    clearTimeout(timer);
  };
};

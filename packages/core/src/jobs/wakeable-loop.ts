import type { Logger } from '@leadengine/plugin-kit';

/** A background loop with an owner that stops it. */
export interface WakeableLoop {
  /** Runs a round soon; many calls before it make one round. */
  wake(): void;
  /** Resolves when the round under way is over; none follows. */
  stop(): Promise<void>;
}

export interface WakeableLoopOptions {
  readonly name: string;
  /** Longest rest between rounds: a wake may be lost. */
  readonly everyMs: number;
  readonly log: Logger;
  /** One round. True when there is more to do at once. */
  round(): Promise<boolean>;
}

/** A streak of failures is logged at its beginning and every so many rounds. */
const failuresPerLine = 60;

/** Starts at once. A round that fails is logged and tried again after a full rest: wakes must not turn a fault into a busy loop. */
export const startLoop = ({ name, everyMs, log, round }: WakeableLoopOptions): WakeableLoop => {
  let isStopped = false;
  let isWoken = false;
  /** At rest, and not one that follows a failure. */
  let isResting = false;
  let failures = 0;
  let endRest: (() => void) | undefined;

  const rest = (isDeaf: boolean): Promise<void> =>
    new Promise((resolve) => {
      isResting = !isDeaf;
      const timer = setTimeout(done, everyMs);
      function done(): void {
        clearTimeout(timer);
        isResting = false;
        endRest = undefined;
        resolve();
      }
      endRest = done;
    });

  // Functions, so that the compiler does not take the flags for constants across the awaits.
  const hasStopped = (): boolean => isStopped;
  const takeWake = (): boolean => {
    const was = isWoken;
    isWoken = false;
    return was;
  };

  const run = async (): Promise<void> => {
    while (!hasStopped()) {
      takeWake();
      let hasMore = false;
      let hasFailed = false;
      try {
        hasMore = await round();
        if (failures > 0) log.info({ loop: name, failures }, 'a background loop works again');
        failures = 0;
      } catch (error) {
        hasFailed = true;
        if (!hasStopped() && failures++ % failuresPerLine === 0) log.error({ error, loop: name, failures }, 'a background round failed');
      }
      if (!hasStopped() && !hasMore && (hasFailed || !isWoken)) await rest(hasFailed);
    }
  };
  const running = run();

  return {
    wake() {
      isWoken = true;
      if (isResting) endRest?.();
    },
    async stop() {
      isStopped = true;
      endRest?.();
      await running;
    },
  };
};

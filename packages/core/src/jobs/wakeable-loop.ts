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

/** Starts at once. A round that fails is logged and tried again after a rest. */
export const startLoop = ({ name, everyMs, log, round }: WakeableLoopOptions): WakeableLoop => {
  let isStopped = false;
  let isWoken = false;
  let endRest: (() => void) | undefined;

  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(done, everyMs);
      function done(): void {
        clearTimeout(timer);
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
      } catch (error) {
        hasFailed = true;
        if (!hasStopped()) log.error({ error, loop: name }, 'a background round failed');
      }
      if (!hasStopped() && !hasMore && (hasFailed || !isWoken)) await rest();
    }
  };
  const running = run();

  return {
    wake() {
      isWoken = true;
      endRest?.();
    },
    async stop() {
      isStopped = true;
      endRest?.();
      await running;
    },
  };
};

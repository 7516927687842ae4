/** A sleep that can be cut short. A ring while nobody sleeps ends the next sleep at once, so none is missed. */
export interface Alarm {
  ring(): void;
  /** Resolves after `ms`, at a ring or when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const createAlarm = (): Alarm => {
  let hasRung = false;
  let wakeUp: (() => void) | undefined;
  return {
    ring() {
      hasRung = true;
      wakeUp?.();
    },
    async sleep(ms, signal) {
      if (!hasRung && !signal.aborted && ms > 0)
        await new Promise<void>((resolve) => {
          const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            wakeUp = undefined;
            resolve();
          };
          const timer = setTimeout(end, ms);
          signal.addEventListener('abort', end);
          wakeUp = end;
        });
      hasRung = false;
    },
  };
};

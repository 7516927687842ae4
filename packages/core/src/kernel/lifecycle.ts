import type { Logger } from '@leadengine/plugin-kit';
import { StartAbortedError } from './errors.js';

/** One thing that starts and stops. */
export interface Phase {
  readonly name: string;
  start?(): Promise<void>;
  /** Called at most once, also after a `start` that failed halfway. */
  stop?(): Promise<void>;
  /** Has something to free even when it was never started. @defaultValue false */
  readonly isHeld?: boolean;
}

export interface Lifecycle {
  /** Starts the phases in order. One that fails stops what had started, in reverse, and rejects with its error. */
  start(): Promise<void>;
  /** Stops in reverse order within the timeout. Idempotent; interrupts a start under way after its current phase. */
  stop(): Promise<void>;
  /** True from the end of `start` to the beginning of `stop`. */
  isReady(): boolean;
}

export interface LifecycleInput {
  readonly phases: readonly Phase[];
  /** For all phases together. */
  readonly stopTimeoutMs: number;
  readonly log: Logger;
  /** Called first when stopping. */
  onStopping?(): void;
}

export const createLifecycle = ({ phases, stopTimeoutMs, log, onStopping }: LifecycleInput): Lifecycle => {
  const entered = new Set(phases.filter(({ isHeld }) => isHeld === true));
  let starting: Promise<void> | undefined;
  let stopping: Promise<void> | undefined;
  let isReady = false;

  const stopPhase = async ({ name, stop }: Phase, deadline: number): Promise<void> => {
    if (stop === undefined) return;
    let timer: NodeJS.Timeout | undefined;
    // Late phases still get a moment: closing a socket is better than leaving it to the process's end.
    const leftMs = Math.max(250, deadline - performance.now());
    const timeout = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, leftMs, 'late');
    });
    try {
      if ((await Promise.race([stop(), timeout])) === 'late')
        log.error({ phase: name, waitedMs: Math.round(leftMs) }, 'a phase did not stop in time and is left behind');
    } catch (error) {
      log.error({ error, phase: name }, 'a phase failed to stop');
    } finally {
      clearTimeout(timer);
    }
  };

  const stopEntered = async (): Promise<void> => {
    isReady = false;
    onStopping?.();
    const deadline = performance.now() + stopTimeoutMs;
    for (const phase of [...phases].reverse()) {
      if (!entered.delete(phase)) continue;
      await stopPhase(phase, deadline);
    }
  };

  const startAll = async (): Promise<void> => {
    for (const phase of phases) {
      if (stopping !== undefined) throw new StartAbortedError();
      entered.add(phase);
      await phase.start?.();
    }
    if (stopping !== undefined) throw new StartAbortedError();
    isReady = true;
  };

  return {
    start() {
      if (stopping !== undefined) return Promise.reject(new StartAbortedError());
      starting ??= startAll().catch(async (error: unknown) => {
        isReady = false;
        // A stop that interrupted the start waits for it; waiting for that stop here would never end.
        if (stopping === undefined) {
          stopping = stopEntered();
          await stopping;
        }
        throw error;
      });
      return starting;
    },
    stop() {
      isReady = false;
      stopping ??= (async () => {
        // Swallowed here: whoever called start has the error.
        await starting?.catch(() => undefined);
        await stopEntered();
      })();
      return stopping;
    },
    isReady: () => isReady,
  };
};

import { setTimeout as delay } from 'node:timers/promises';
import type { Scope } from '@leadengine/plugin-kit';
import { LeaseLostError } from '../../database/faults.js';
import type { SettledDelivery } from './outcome.repository.js';

const firstPauseMs = 100;
const longestPauseMs = 2000;

/** Writes what became of deliveries: one write at a time, with everything that came up during the one before. */
export interface ProgressWriter {
  /** Resolves when the rows are committed. */
  save(rows: readonly SettledDelivery[]): Promise<void>;
}

/**
 * @param write - One commit. Tried again while the database is away and the lease holds, since what was acknowledged and not recorded
 * is delivered again.
 */
export const createProgressWriter = (scope: Scope, write: (rows: readonly SettledDelivery[]) => Promise<void>): ProgressWriter => {
  let queued: SettledDelivery[] = [];
  let next: Promise<void> | undefined;
  let running: Promise<void> = Promise.resolve();

  const persist = async (rows: readonly SettledDelivery[]): Promise<void> => {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        await write(rows);
        return;
      } catch (error) {
        if (error instanceof LeaseLostError || scope.signal.aborted) throw error;
        scope.log.warn({ error, count: rows.length }, 'deliveries were not recorded; it is tried again');
        await delay(pauseMs, undefined, { signal: scope.signal }).catch(() => undefined);
      }
    }
  };

  return {
    save(rows) {
      queued.push(...rows);
      next ??= running.then(() => {
        next = undefined;
        const batch = queued;
        queued = [];
        running = persist(batch);
        return running;
      });
      return next;
    },
  };
};

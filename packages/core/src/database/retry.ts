import { setTimeout as sleep } from 'node:timers/promises';
import { isStalePlan, isTransient, toDatabaseFault } from './faults.js';

const attempts = 4;

/** Each stale connection is closed as it is met, so a pool's worth of them may come first. */
export const staleAttempts = 500;

/** Runs a transaction again, three times at most, when the server could not serialize it. */
export const withRetries = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let round = 1, stale = 0; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (isStalePlan(error) && ++stale < staleAttempts) continue;
      if (round === attempts || !isTransient(error)) throw toDatabaseFault(error);
      // Spread, so that two transactions that collided do not meet again.
      await sleep(Math.random() * 10 * 2 ** round++);
    }
  }
};

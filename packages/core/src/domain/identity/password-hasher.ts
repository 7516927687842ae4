import { genSaltSync, getRounds } from 'bcryptjs';
import { Tinypool } from 'tinypool';
import { DependencyUnavailable } from '../../contract/problems.js';
import { isHashable, normalizePassword } from './password-policy.js';

/** Turns passwords into what may be stored. */
export interface PasswordHasher {
  /** @param password - As accepted by the policy. */
  hash(password: string): Promise<string>;
  /** Takes the same time whether or not there is a hash to compare with. */
  verify(password: string, expected: string | undefined): Promise<boolean>;
  /** Whether a hash was made with less work than is asked for today. */
  isOutdated(hash: string): boolean;
  close(): Promise<void>;
}

export interface PasswordHasherOptions {
  /** Binary logarithm of the rounds. */
  readonly cost: number;
  /** Threads that hash; started when first needed. */
  readonly threads: number;
}

/** Waiting requests beyond this would time out anyway. */
const longestQueue = 200;

/** bcrypt in worker threads. */
export const createPasswordHasher = ({ cost, threads }: PasswordHasherOptions): PasswordHasher => {
  let pool: Tinypool | undefined;

  const run = async (name: 'hash' | 'compare', task: object): Promise<unknown> => {
    pool ??= new Tinypool({
      filename: new URL('./password-worker.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: threads,
      maxQueue: longestQueue,
      idleTimeout: 30_000,
    });
    if (pool.queueSize >= longestQueue) throw new DependencyUnavailable({ dependency: 'Password hashing' });
    return pool.run(task, { name });
  };

  // No password has it: the second half is no output of bcrypt for this salt but for a negligible chance.
  const nobodysHash = `${genSaltSync(cost)}${'.'.repeat(31)}`;

  return {
    hash: async (password) => (await run('hash', { password, cost })) as string,

    async verify(password, expected) {
      const normalized = normalizePassword(password);
      const isPossible = isHashable(normalized);
      const matches = await run('compare', { password: isPossible ? normalized : '', expected: expected ?? nobodysHash });
      return matches === true && isPossible && expected !== undefined;
    },

    isOutdated: (hash) => getRounds(hash) < cost,

    async close() {
      const closing = pool;
      pool = undefined;
      await closing?.destroy();
    },
  };
};

import { createHash, timingSafeEqual } from 'node:crypto';
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

/** How passwords are kept that nobody thought of: 256 random bits are found by no search, so nothing is won by slow hashing. */
const generatedPrefix = '$sha256$';

/** @param password - Made by the engine from at least 128 random bits, and kept by no person. */
export const hashGenerated = (password: string): string => `${generatedPrefix}${createHash('sha256').update(password).digest('base64url')}`;

const matchesGenerated = (password: string, expected: string): boolean => {
  const [brought, kept] = [hashGenerated(password), expected].map((text) => Buffer.from(text));
  return brought?.length === kept?.length && brought !== undefined && kept !== undefined && timingSafeEqual(brought, kept);
};

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
      if (expected?.startsWith(generatedPrefix) === true) return matchesGenerated(normalized, expected);
      const isPossible = isHashable(normalized);
      const matches = await run('compare', { password: isPossible ? normalized : '', expected: expected ?? nobodysHash });
      return matches === true && isPossible && expected !== undefined;
    },

    isOutdated: (hash) => !hash.startsWith(generatedPrefix) && getRounds(hash) < cost,

    async close() {
      const closing = pool;
      pool = undefined;
      await closing?.destroy();
    },
  };
};

import { hash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '@leadengine/plugin-kit';
import { RateLimited } from '../../contract/problems.js';
import type { PlatformUnitOfWork } from '../../database/database.js';

/** One admitted attempt at a password. */
export interface LoginAttempt {
  /** Forgets the failures; call it when the password was right. */
  succeeded(): Promise<void>;
}

/**
 * Slows guessing down without locking anybody out: failures are counted per account and address, and per account for addresses
 * from which nobody has logged in to it lately. Beyond a few free ones, one attempt is admitted per delay, and the delay grows.
 * Unknown accounts are counted like known ones.
 */
export interface LoginThrottle {
  /**
   * @param account - What was typed, known or not.
   * @throws RateLimited
   */
  admit(account: string, ip: string): Promise<LoginAttempt>;
  /** Removes what has expired. */
  prune(): Promise<void>;
}

const day = 86_400;
/** Free attempts, then 2 s, 4 s … up to 15 min. */
const pair = { free: 5, longestDelaySeconds: 900 };
/** Free attempts from all strange addresses together, then 1 s, 2 s … up to 1 min. */
const account = { free: 20, longestDelaySeconds: 60 };
/** How long an address that logged in to an account is spared what strangers do to the account. */
const familiarSeconds = 90 * day;

const delaySeconds = (failures: number, { free, longestDelaySeconds }: typeof pair): number =>
  Math.min(2 ** Math.min(failures - free, 20), longestDelaySeconds);

/** Whoever has one IPv6 address has the other 2^64 of the network, too. */
const networkOf = (ip: string): string => {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return filled.slice(0, 4).join(':');
};

/** Addresses and account names stay out of the table. */
const keyOf = (...parts: readonly string[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

export const createLoginThrottle = (platform: PlatformUnitOfWork, clock: Clock): LoginThrottle => {
  const limiter = (keyPrefix: string, duration: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: {
        query: async ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) => {
          const rows = await platform.read((sql) => sql(text, values));
          return { rows, rowCount: rows.length };
        },
      },
      storeType: 'client',
      schemaName: 'platform',
      tableName: 'login_failures',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points: 1,
      duration,
    });
  const failures = limiter('failures', day);
  const gates = limiter('gate', 1);
  const familiar = limiter('familiar', familiarSeconds);

  /** Counts before the password is looked at, so that parallel guesses are counted, too. */
  const pass = async (key: string, limits: typeof pair): Promise<void> => {
    const gate = await gates.get(key);
    if (gate !== null && gate.msBeforeNext > 0) throw new RateLimited({ retryAfterSeconds: Math.ceil(gate.msBeforeNext / 1000) });
    const { consumedPoints } = await failures.penalty(key);
    if (consumedPoints <= limits.free) return;
    try {
      await gates.consume(key, 1, { customDuration: delaySeconds(consumedPoints, limits) });
    } catch (cause) {
      if (!(cause instanceof RateLimiterRes)) throw cause;
      throw new RateLimited({ retryAfterSeconds: Math.max(1, Math.ceil(cause.msBeforeNext / 1000)) });
    }
  };

  return {
    async admit(name, ip) {
      const accountKey = keyOf(name);
      const pairKey = keyOf(name, networkOf(ip));
      const isFamiliar = (await familiar.get(pairKey)) !== null;
      await pass(pairKey, pair);
      if (!isFamiliar) await pass(accountKey, account);
      return {
        async succeeded() {
          const keys = isFamiliar ? [pairKey] : [pairKey, accountKey];
          await Promise.all(keys.flatMap((key) => [failures.delete(key), gates.delete(key)]));
          await familiar.set(pairKey, 1, familiarSeconds);
        },
      };
    },

    async prune() {
      await platform.run((sql) => sql('delete from platform.login_failures where expire < $1', [clock.now().getTime()]));
    },
  };
};

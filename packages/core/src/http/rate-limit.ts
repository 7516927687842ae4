import type { Logger } from '@leadengine/plugin-kit';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { RateLimited } from '../contract/problems.js';
import type { RateLimitStore } from '../kernel/parts.js';
import type { HttpContext } from './request-state.js';

/** One policy: so many points per so many seconds and key. */
export interface RateLimitPolicy {
  /** Stands in the `RateLimit` headers. */
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
}

/** Counts requests of one policy. */
export interface RateLimit {
  /**
   * Takes one point of `key` and says in the answer what is left.
   *
   * @throws RateLimited
   */
  take(ctx: HttpContext, key: string): Promise<void> | void;
}

/** Makes limits that share one store and its connection. */
export interface RateLimits {
  define(policy: RateLimitPolicy): RateLimit;
  close(): Promise<void>;
}

/** Points that this process took from the store in one go and may spend without asking again. */
interface Allowance {
  left: number;
  /** What the store still had when asked last. */
  remaining: number;
  resetAt: number;
  /** Set when the store refused; nobody has to ask again before `resetAt`. */
  blocked: boolean;
  /** The question that is under way; others wait for it. */
  pending: Promise<void> | undefined;
}

/** A policy is split into this many shares; below that many points each request asks the store. */
const shares = 100;

/** A store that takes longer counts as down. */
const storeTimeoutMs = 500;

/** How often rows whose window has passed are removed from PostgreSQL; Redis forgets by itself. */
const sweepMs = 3_600_000;

/** Most keys that a process remembers per policy. */
const rememberedKeys = 20_000;

const now = (): number => performance.now();

/**
 * Asking the store for each request would cost more than many requests do. A process therefore takes a hundredth of the policy's
 * points at once and spends them by itself: limits stay shared among processes and may be reached up to one share per process early.
 * Small limits, such as that of logins, are exact.
 */
const createRateLimit = (policy: RateLimitPolicy, store: RateLimiterAbstract, log: Logger): RateLimit => {
  const share = Math.max(1, Math.floor(policy.points / shares));
  const allowances = new Map<string, Allowance>();
  const policyHeader = `"${policy.name}";q=${String(policy.points)};w=${String(policy.perSeconds)}`;

  const refill = async (key: string, allowance: Allowance): Promise<void> => {
    try {
      const result = await store.consume(`${policy.name}-${key}`, share);
      allowance.left = share;
      allowance.remaining = result.remainingPoints;
      allowance.resetAt = now() + result.msBeforeNext;
      allowance.blocked = false;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) {
        allowance.left = 0;
        allowance.remaining = 0;
        allowance.resetAt = now() + refusal.msBeforeNext;
        allowance.blocked = true;
        return;
      }
      // The limit protects the service; it must not be what takes it down.
      log.warn({ error: refusal, name: policy.name }, 'rate limit store failed; the request passes');
      allowance.left = share;
      allowance.resetAt = now() + 1000;
      allowance.blocked = false;
    } finally {
      allowance.pending = undefined;
    }
  };

  const answer = (ctx: HttpContext, allowance: Allowance): void => {
    const resetSeconds = Math.max(0, Math.ceil((allowance.resetAt - now()) / 1000));
    const remaining = Math.max(0, allowance.remaining + allowance.left);
    ctx.res.setHeader('RateLimit-Policy', policyHeader);
    ctx.res.setHeader('RateLimit', `"${policy.name}";r=${String(remaining)};t=${String(resetSeconds)}`);
    if (allowance.blocked) throw new RateLimited({ retryAfterSeconds: Math.max(1, resetSeconds) });
  };

  const takeSlowly = async (ctx: HttpContext, key: string, allowance: Allowance): Promise<void> => {
    // Whoever waited for a refill that others used up asks again.
    while (!allowance.blocked && allowance.left <= 0) {
      allowance.pending ??= refill(key, allowance);
      await allowance.pending;
    }
    if (!allowance.blocked) allowance.left -= 1;
    answer(ctx, allowance);
  };

  return {
    take(ctx, key) {
      let allowance = allowances.get(key);
      if (allowance === undefined) {
        if (allowances.size >= rememberedKeys) {
          const oldest = allowances.keys().next();
          if (oldest.done !== true) allowances.delete(oldest.value);
        }
        allowance = { left: 0, remaining: 0, resetAt: 0, blocked: false, pending: undefined };
        allowances.set(key, allowance);
      } else if (allowance.pending === undefined && now() >= allowance.resetAt) {
        allowance.left = 0;
        allowance.blocked = false;
      }
      if (allowance.left > 0) {
        allowance.left -= 1;
        answer(ctx, allowance);
        return;
      }
      return takeSlowly(ctx, key, allowance);
    },
  };
};

/** Makes rate limits on `store`; when it does not answer, each process counts for itself. */
export const createRateLimits = (store: RateLimitStore, log: Logger): RateLimits => {
  const redis =
    store.kind === 'redis'
      ? new Redis(store.url, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: 2000, commandTimeout: storeTimeoutMs })
      : undefined;
  redis?.on('error', (error: Error) => {
    log.debug({ error }, 'rate limit store connection failed');
  });

  const limiterFor = (policy: RateLimitPolicy): RateLimiterAbstract => {
    const common = { points: policy.points, duration: policy.perSeconds };
    const insuranceLimiter = new RateLimiterMemory(common);
    if (store.kind === 'redis')
      return new RateLimiterRedis({ ...common, storeClient: redis, keyPrefix: `${store.prefix}-rate`, insuranceLimiter });
    if (store.kind === 'postgres') {
      return new RateLimiterPostgres({
        ...common,
        storeClient: store.pool,
        storeType: 'pool',
        schemaName: store.schema,
        tableName: store.table,
        tableCreated: true,
        keyPrefix: 'rate',
        clearExpiredByTimeout: false,
        insuranceLimiter,
      });
    }
    return insuranceLimiter;
  };

  const sweep =
    store.kind === 'postgres'
      ? setInterval(() => {
          store.pool.query(`delete from ${store.schema}.${store.table} where expire < $1`, [Date.now()]).catch((error: unknown) => {
            log.warn({ error }, 'old rate limits could not be removed');
          });
        }, sweepMs).unref()
      : undefined;

  return {
    define: (policy) => createRateLimit(policy, limiterFor(policy), log),
    close: async () => {
      clearInterval(sweep);
      if (redis === undefined) return;
      // A connection that was never used has nothing to say goodbye to.
      if (redis.status === 'ready') await redis.quit().catch(() => undefined);
      redis.disconnect();
    },
  };
};

/** Mean waits in multiples of the first: 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, then 4 h. */
const steps = [1, 6, 24, 120, 360, 720, 1440, 2880] as const;

/** How failed deliveries are tried again. */
export interface RetryPlan {
  /** Mean wait after the first failure. */
  readonly firstMs: number;
  /** From the first attempt to the last. */
  readonly windowMs: number;
}

export interface FailedAttempt {
  /** Attempts made, this one included. */
  readonly attempts: number;
  readonly firstAttemptAt: number;
  readonly now: number;
  /** What the endpoint asked for. */
  readonly retryAfterMs: number | undefined;
  /** From 0 to below 1. */
  readonly random: number;
}

/**
 * When to try again; undefined when the time is over. Waits are drawn between nothing and twice the mean, so that what failed
 * together does not come back together; the last attempt is made when the window ends.
 */
export const nextAttemptAt = ({ firstMs, windowMs }: RetryPlan, failed: FailedAttempt): number | undefined => {
  const end = failed.firstAttemptAt + windowMs;
  if (failed.now >= end) return undefined;
  const step = steps[Math.min(failed.attempts, steps.length) - 1] ?? 1;
  const wait = Math.max(firstMs * step * 2 * failed.random, failed.retryAfterMs ?? 0, Math.min(firstMs / 5, 1000));
  return Math.min(Math.ceil(failed.now + wait), end);
};

/** Reads `Retry-After`: seconds or a date. Dates end in GMT; the parser alone would take many a number for a year. */
export const retryAfterMs = (header: unknown, now: number): number | undefined => {
  if (typeof header !== 'string' || header === '') return undefined;
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : header.endsWith(' GMT') ? Date.parse(header) - now : NaN;
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
};

export interface RetryPolicy {
  /** Attempts after the first. @defaultValue 2 */
  readonly maxRetries: number;
  /** Milliseconds before the first retry; doubles from there. @defaultValue 500 */
  readonly baseDelayMs: number;
  /** @defaultValue 8,000 */
  readonly maxDelayMs: number;
  /** A longer `Retry-After` ends the call. @defaultValue 60,000 */
  readonly maxRetryAfterMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { maxRetries: 2, baseDelayMs: 500, maxDelayMs: 8000, maxRetryAfterMs: 60_000 };

/** Half to all of a doubling delay, so that clients that failed together don't come back together. */
export const backoffMs = (attempt: number, baseMs: number, maxMs: number): number =>
  Math.min(maxMs, baseMs * 2 ** Math.min(attempt, 30)) * (0.5 + Math.random() / 2);

/** @throws the signal's reason when it aborts first. */
export const sleep = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });

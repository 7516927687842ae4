const firstMs = 60_000;
const longestMs = 6 * 3_600_000;

/** Tries of one step before the rotation is given up. Revoking is never given up: the old secret would be accepted for ever. */
export const mostAttempts = 8;

/** Wait after the n-th try that failed: a minute, then three times as long each, up to six hours. */
export const waitAfterMs = (attempts: number): number => Math.min(longestMs, firstMs * 3 ** (attempts - 1));

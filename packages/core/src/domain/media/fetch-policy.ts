/** How often and how far apart the bytes of a file are asked for. */
export interface FetchPolicy {
  readonly attempts: number;
  /** Wait after the first attempt; each further one waits twice as long. */
  readonly firstDelayMs: number;
}

const longestDelayMs = 1_800_000;

/** Wait after the n-th attempt, from 1. */
export const retryDelayMs = ({ firstDelayMs }: FetchPolicy, attempts: number): number =>
  Math.min(firstDelayMs * 2 ** Math.min(attempts - 1, 30), longestDelayMs);

/** An endpoint that failed so often in a row is taken to be down. */
const downAfter = 5;
const longestPauseMs = 3_600_000;

/** What the last attempts say of an endpoint as a whole. */
export interface EndpointHealth {
  /** Only what failed before is tried, one at a time: an endpoint that is down shall use up the attempts of a few events, not of all. */
  readonly isDown: boolean;
  /** Nothing is sent before. Milliseconds of the epoch. */
  readonly pausedUntil: number;
  /** When the first of the failures since the last success was attempted. */
  readonly failingSince: number | undefined;
  /** True when it was down until now. */
  succeeded(): boolean;
  /** @param retryAfterMs - What the endpoint asked for, for all requests. */
  failed(attemptedAt: number, retryAfterMs: number | undefined): void;
  /** Nothing but failures for the whole window. */
  isHopeless(attemptedAt: number, windowMs: number): boolean;
}

export const createEndpointHealth = (since: number | undefined): EndpointHealth => {
  let failures = since === undefined ? 0 : downAfter;
  let pausedUntil = 0;
  let failingSince = since;
  return {
    get isDown() {
      return failures >= downAfter;
    },
    get pausedUntil() {
      return pausedUntil;
    },
    get failingSince() {
      return failingSince;
    },
    succeeded() {
      const wasDown = failures >= downAfter;
      failures = 0;
      failingSince = undefined;
      return wasDown;
    },
    failed(attemptedAt, retryAfterMs) {
      failures++;
      failingSince ??= attemptedAt;
      if (retryAfterMs !== undefined) pausedUntil = Math.max(pausedUntil, attemptedAt + Math.min(retryAfterMs, longestPauseMs));
    },
    isHopeless: (attemptedAt, windowMs) => failingSince !== undefined && attemptedAt - failingSince >= windowMs,
  };
};

/** How much a provider is asked, and when it is left in peace. */
export interface GateLimits {
  readonly perSecond: number;
  readonly maxConcurrent: number;
  /** Failures in a row from which on the circuit is open. */
  readonly threshold: number;
  readonly openMs: number;
  /** Longest time one call takes; the slot of a caller that died is free after it. */
  readonly callMs: number;
}

/** What all processes know of one group of operations of one provider. */
export interface GateState {
  readonly tokens: number;
  readonly refilledAt: Date;
  readonly failures: number;
  readonly openUntil: Date | null;
  readonly probingUntil: Date | null;
  readonly inFlight: number;
}

export type Admission =
  | { readonly isAdmitted: true; readonly state: GateState }
  | { readonly isAdmitted: false; readonly reason: 'circuit_open' | 'rate' | 'busy'; readonly retryAt: Date };

const busyMs = 250;
const later = (from: Date, ms: number): Date => new Date(from.getTime() + Math.ceil(ms));

/**
 * Whether one more call may go out: closed or half-open circuit, then a free slot, then a token. After the circuit was open one call goes out
 * alone; the others wait for what becomes of it.
 */
export const admit = (state: GateState, limits: GateLimits, now: Date): Admission => {
  if (state.openUntil !== null && state.openUntil > now) return { isAdmitted: false, reason: 'circuit_open', retryAt: state.openUntil };
  const isHalfOpen = state.failures >= limits.threshold;
  if (isHalfOpen && state.probingUntil !== null && state.probingUntil > now)
    return { isAdmitted: false, reason: 'circuit_open', retryAt: state.probingUntil };
  if (state.inFlight >= limits.maxConcurrent) return { isAdmitted: false, reason: 'busy', retryAt: later(now, busyMs) };
  const elapsedMs = Math.max(0, now.getTime() - state.refilledAt.getTime());
  const tokens = Math.min(limits.perSecond, state.tokens + (elapsedMs * limits.perSecond) / 1000);
  if (tokens < 1) return { isAdmitted: false, reason: 'rate', retryAt: later(now, ((1 - tokens) * 1000) / limits.perSecond) };
  return {
    isAdmitted: true,
    state: { ...state, tokens: tokens - 1, refilledAt: now, probingUntil: isHalfOpen ? later(now, limits.callMs) : null },
  };
};

/** How a call went, as far as the gate is concerned. */
export type CallOutcome =
  { readonly kind: 'answered' } | { readonly kind: 'outage' } | { readonly kind: 'limited'; readonly retryAfterMs: number };

/** What is known once a call has ended. A refusal is an answer: the provider is there. */
export const learn = (state: GateState, outcome: CallOutcome, limits: GateLimits, now: Date): GateState => {
  if (outcome.kind === 'answered') return { ...state, failures: 0, openUntil: null, probingUntil: null };
  if (outcome.kind === 'limited') return { ...state, openUntil: later(now, outcome.retryAfterMs), probingUntil: null };
  const failures = state.failures + 1;
  return { ...state, failures, probingUntil: null, openUntil: failures >= limits.threshold ? later(now, limits.openMs) : state.openUntil };
};

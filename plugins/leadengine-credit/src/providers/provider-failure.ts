/** Why a provider did not do what it was asked. */
export type ProviderFailureCode =
  | 'validation'
  | 'not_eligible'
  | 'margin_exceeded'
  | 'benefit_blocked'
  | 'consent_missing'
  | 'consent_expired'
  | 'duplicate'
  | 'over_rate_cap'
  | 'window_closed'
  | 'not_cancellable'
  | 'rate_limited'
  | 'auth'
  | 'not_found'
  | 'temporary'
  | 'permanent'
  | 'unknown';

interface FailureFacts {
  /** Whether another attempt may go well without anybody doing anything. */
  readonly isRetryable: boolean;
  readonly actor: 'seller' | 'customer' | 'operator' | 'nobody';
  /** Whether it tells of the provider being down, which the circuit breaker counts. */
  readonly isOutage: boolean;
}

const facts: Readonly<Record<ProviderFailureCode, FailureFacts>> = {
  validation: { isRetryable: false, actor: 'seller', isOutage: false },
  not_eligible: { isRetryable: false, actor: 'seller', isOutage: false },
  margin_exceeded: { isRetryable: false, actor: 'seller', isOutage: false },
  benefit_blocked: { isRetryable: false, actor: 'customer', isOutage: false },
  consent_missing: { isRetryable: false, actor: 'customer', isOutage: false },
  consent_expired: { isRetryable: false, actor: 'customer', isOutage: false },
  duplicate: { isRetryable: false, actor: 'seller', isOutage: false },
  over_rate_cap: { isRetryable: false, actor: 'seller', isOutage: false },
  window_closed: { isRetryable: false, actor: 'seller', isOutage: false },
  not_cancellable: { isRetryable: false, actor: 'nobody', isOutage: false },
  rate_limited: { isRetryable: true, actor: 'nobody', isOutage: false },
  // A wrong credential fails every call until somebody replaces it: the breaker keeps it from locking the account.
  auth: { isRetryable: false, actor: 'operator', isOutage: true },
  not_found: { isRetryable: false, actor: 'operator', isOutage: false },
  temporary: { isRetryable: true, actor: 'nobody', isOutage: true },
  permanent: { isRetryable: false, actor: 'operator', isOutage: false },
  unknown: { isRetryable: true, actor: 'nobody', isOutage: true },
};

interface FailureOptions {
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Thrown by adapters. Of a write, every code but `unknown` says that nothing was made; after `unknown` the provider has to be asked
 * before anything is sent again. The message has no credential and no data of a person in it.
 */
export class ProviderFailure extends Error {
  readonly code: ProviderFailureCode;
  readonly isRetryable: boolean;
  readonly actor: FailureFacts['actor'];
  readonly isOutage: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(code: ProviderFailureCode, message: string, { retryAfterMs, cause }: FailureOptions = {}) {
    super(message, { cause });
    this.name = 'ProviderFailure';
    this.code = code;
    ({ isRetryable: this.isRetryable, actor: this.actor, isOutage: this.isOutage } = facts[code]);
    this.retryAfterMs = retryAfterMs;
  }
}

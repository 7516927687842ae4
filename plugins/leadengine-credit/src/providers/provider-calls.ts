import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import type { ProviderKind } from './adapters/known-providers.js';
import { admitCall, endCall, type AdmittedCall, type OperationGroup } from './gate.repository.js';
import type { CallOutcome, GateLimits } from './gate.js';
import type { ProviderCredentials } from './provider-credentials.js';
import { ProviderFailure } from './provider-failure.js';
import type { CreditProvider, ProviderCall } from './provider-port.js';
import type { KeptProvider } from './provider.repository.js';

const threshold = 3;
const openMs = 60_000;
const defaultRetryAfterMs = 1000;

/** Requests that one call may need: a token, the thing itself, and both again. */
const requestsPerCall = 4;

/** Longest time that everything under one admission may take. */
export const callMsOf = ({ timeoutMs }: Pick<KeptProvider, 'timeoutMs'>): number => timeoutMs * requestsPerCall;

const limitsOf = (provider: KeptProvider): GateLimits => ({
  perSecond: provider.perSecond,
  maxConcurrent: provider.maxConcurrent,
  threshold,
  openMs,
  callMs: callMsOf(provider),
});

const outcomeOf = (error: unknown): CallOutcome => {
  if (!(error instanceof ProviderFailure)) return { kind: 'answered' };
  if (error.code === 'rate_limited') return { kind: 'limited', retryAfterMs: error.retryAfterMs ?? defaultRetryAfterMs };
  return error.isOutage ? { kind: 'outage' } : { kind: 'answered' };
};

interface Parts {
  readonly unitOfWork: UnitOfWork;
  readonly adapters: Readonly<Record<ProviderKind, CreditProvider>>;
  readonly credentials: ProviderCredentials;
}

/** The one way to a provider: through the gate that all processes share, with a credential that was read for this very call. */
export const createProviderCalls = ({ unitOfWork, adapters, credentials }: Parts) => ({
  capabilitiesOf: (kind: ProviderKind) => adapters[kind].capabilities,

  adapterOf: (kind: ProviderKind): CreditProvider => adapters[kind],

  /** Part of what else the caller has to commit before a call. */
  admit: (tx: Transaction, provider: KeptProvider, operations: OperationGroup) =>
    admitCall(tx, provider.id, operations, limitsOf(provider)),

  /**
   * Does `work` under an admission and says afterwards how it went. Outside of any transaction.
   *
   * @throws ProviderFailure and whatever else `work` throws
   */
  async under<T>(
    scope: Scope,
    provider: KeptProvider,
    admitted: AdmittedCall,
    work: (adapter: CreditProvider, call: ProviderCall) => Promise<T>,
  ): Promise<T> {
    const end = (outcome: CallOutcome, failure: string | null): Promise<void> =>
      unitOfWork.run(scope, (tx) => endCall(tx, admitted, outcome, failure, limitsOf(provider)));
    let result: T;
    try {
      const { value, version } = await credentials.credential(scope, provider.id);
      result = await work(adapters[provider.kind], {
        tenantId: scope.tenantId,
        providerId: provider.id,
        baseUrl: provider.baseUrl,
        credential: value,
        credentialVersion: version,
        timeoutMs: provider.timeoutMs,
        signal: AbortSignal.any([scope.signal, AbortSignal.timeout(callMsOf(provider))]),
      });
    } catch (error) {
      const isHealthy = error instanceof ProviderFailure && !error.isOutage && error.code !== 'rate_limited';
      await end(outcomeOf(error), isHealthy || !(error instanceof ProviderFailure) ? null : error.message);
      throw error;
    }
    await end({ kind: 'answered' }, null);
    return result;
  },
});

export type ProviderCalls = ReturnType<typeof createProviderCalls>;

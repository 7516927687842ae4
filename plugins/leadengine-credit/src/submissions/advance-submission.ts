import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { SealedValues } from '../leads/sealed-values.js';
import type { AdmittedCall } from '../providers/gate.repository.js';
import { callMsOf, type ProviderCalls } from '../providers/provider-calls.js';
import { ProviderFailure } from '../providers/provider-failure.js';
import type { CreditProvider, ProposalOrder, ProviderCall, ProviderProposal } from '../providers/provider-port.js';
import { findProvider, type KeptProvider } from '../providers/provider.repository.js';
import type { ProviderEar } from './hear-provider.js';
import { readOrder } from './order.repository.js';
import {
  claimSubmission,
  failAttempt,
  findSubmission,
  listExternalIds,
  lockSubmission,
  markCalled,
  postpone,
  shownSubmission,
  type AttemptFailure,
  type KeptSubmission,
} from './submission.repository.js';
import { submitProposal, SubmissionUpdated } from './submission.schema.js';

const mostAttempts = 12;
const firstDelayMs = 500;
const longestDelayMs = 600_000;
/** Beyond the time limit of our call, within which a provider may still be busy with it. */
const settlingMs = 5000;
/** Jobs may come so much too early. */
const earlyMs = 250;
/** How far back another submission may look the same to a provider without references. */
const lookBackMs = 7 * 86_400_000;

/** Somebody has to do something about these before another attempt makes sense. */
const forOperators = new Set(['auth', 'permanent', 'not_found']);

interface Parts {
  readonly unitOfWork: UnitOfWork;
  readonly calls: ProviderCalls;
  readonly ear: ProviderEar;
  readonly seals: SealedValues;
}

interface Attempt {
  readonly submission: KeptSubmission;
  readonly provider: KeptProvider;
  readonly admitted: AdmittedCall;
  readonly claimId: string;
  readonly order: ProposalOrder;
  /** What may look like ours and is not. */
  readonly taken: readonly string[];
}

/** Nobody knows yet whether an earlier call was the one that is not found. */
class TooEarly extends Error {
  constructor(readonly retryAt: Date) {
    super('The provider may still be busy with an earlier call.');
  }
}

const delayOf = (attempts: number): number => Math.min(longestDelayMs, firstDelayMs * 2 ** Math.max(0, attempts - 1));

/**
 * One attempt at having a provider make a proposal. The claim and the fact that the provider is asked are committed before each step, so that whoever
 * comes after a process that died knows what may have happened: then the provider is asked what it has before anything is sent again.
 */
export const createSubmissionAdvance = ({ unitOfWork, calls, ear, seals }: Parts) => {
  const begin = (scope: Scope, submissionId: string): Promise<Attempt | undefined> =>
    unitOfWork.run(scope, async (tx) => {
      const submission = await lockSubmission(tx, submissionId);
      if (submission === undefined || (submission.state !== 'pending' && submission.state !== 'calling')) return undefined;
      if (submission.claimedUntil !== null && submission.claimedUntil > tx.now) {
        // Somebody is at it, or was: whoever comes when the claim is over finds out.
        tx.enqueue(submitProposal, { submissionId }, { runAt: submission.claimedUntil });
        return undefined;
      }
      // The job of that time goes on with it; a second one now would be one more for ever.
      if (submission.dueAt !== null && submission.dueAt.getTime() - tx.now.getTime() > earlyMs) return undefined;
      const provider = await findProvider(tx.sql, submission.providerId);
      const order = await readOrder(tx.sql, submissionId, seals);
      const stop = async (failure: AttemptFailure): Promise<undefined> => {
        await failAttempt(tx, submissionId, failure);
        tx.emit(SubmissionUpdated, shownSubmission((await findSubmission(tx.sql, submissionId)) as KeptSubmission));
      };
      if (provider?.isActive !== true)
        return stop({ state: 'parked', isNothingMade: false, code: 'permanent', text: 'The provider is switched off.' });
      if (order === undefined)
        return stop({ state: 'parked', isNothingMade: false, code: 'permanent', text: 'The customer was forgotten.' });
      const admitted = await calls.admit(tx, provider, 'write');
      if ('retryAt' in admitted) {
        await postpone(tx, submissionId, admitted.retryAt);
        tx.enqueue(submitProposal, { submissionId }, { runAt: admitted.retryAt });
        return undefined;
      }
      const claimId = await claimSubmission(tx, submissionId, new Date(tx.now.getTime() + callMsOf(provider) + settlingMs));
      const taken = calls.capabilitiesOf(provider.kind).findsByReference
        ? []
        : await listExternalIds(tx.sql, provider.id, submissionId, new Date(tx.now.getTime() - lookBackMs));
      return { submission, provider, admitted, claimId, order, taken };
    });

  /** Undefined when the provider has nothing, and surely so. @throws TooEarly, ProviderFailure */
  const lookUp = async (adapter: CreditProvider, call: ProviderCall, { submission, provider, order, taken }: Attempt, now: Date) => {
    const found = await adapter.findProposal(call, order, taken);
    if (found !== undefined || adapter.capabilities.hasIdempotencyKeys || submission.calledAt === null) return found;
    const sureAt = new Date(submission.calledAt.getTime() + callMsOf(provider) + settlingMs);
    if (sureAt > now) throw new TooEarly(sureAt);
    return undefined;
  };

  const make = async (
    scope: Scope,
    attempt: Attempt,
    adapter: CreditProvider,
    call: ProviderCall,
  ): Promise<ProviderProposal | undefined> => {
    const { submission, claimId, order } = attempt;
    if (submission.calledAt !== null) {
      const now = await unitOfWork.run(scope, (tx) => Promise.resolve(tx.now));
      const found = await lookUp(adapter, call, attempt, now);
      if (found !== undefined) return found;
    }
    if (!(await unitOfWork.run(scope, (tx) => markCalled(tx, submission.id, claimId)))) return undefined;
    return adapter.createProposal(call, order).catch((error: unknown) => {
      throw error instanceof ProviderFailure ? error : new ProviderFailure('unknown', 'The call was cut off.', { cause: error });
    });
  };

  const failureOf = ({ isOutcomeKnown, attempts }: KeptSubmission, error: ProviderFailure, wasCalled: boolean): AttemptFailure => {
    // A failed question leaves open what is asked about; a refused order made nothing.
    const isNothingMade = error.code !== 'unknown' && (wasCalled || isOutcomeKnown);
    const text = error.message;
    if (error.isRetryable) return { state: attempts + 1 >= mostAttempts ? 'parked' : 'pending', isNothingMade, code: error.code, text };
    if (!isNothingMade || forOperators.has(error.code)) return { state: 'parked', isNothingMade, code: error.code, text };
    return { state: 'refused', isNothingMade, code: error.code, text };
  };

  return async (scope: Scope, submissionId: string): Promise<void> => {
    const attempt = await begin(scope, submissionId);
    if (attempt === undefined) return;
    const { provider, admitted, claimId } = attempt;
    let made: ProviderProposal | undefined;
    let failed: ProviderFailure | TooEarly | undefined;
    try {
      made = await calls.under(scope, provider, admitted, (adapter, call) => make(scope, attempt, adapter, call));
    } catch (error) {
      if (!(error instanceof ProviderFailure) && !(error instanceof TooEarly)) throw error;
      failed = error;
    }
    await unitOfWork.run(scope, async (tx) => {
      const submission = await lockSubmission(tx, submissionId);
      if (submission === undefined || submission.state === 'accepted') return;
      // Even when the claim was lost: that it exists must not be.
      if (made !== undefined) {
        await ear.accept(tx, submission, made);
        return;
      }
      if (submission.claimId !== claimId || failed === undefined) return;
      const wasCalled = submission.calledAt?.getTime() !== attempt.submission.calledAt?.getTime();
      const failure =
        failed instanceof TooEarly
          ? ({ state: 'pending', isNothingMade: false, code: 'unknown', text: failed.message } as const)
          : failureOf(attempt.submission, failed, wasCalled);
      const wait =
        failed instanceof TooEarly ? failed.retryAt.getTime() - tx.now.getTime() : (failed.retryAfterMs ?? delayOf(submission.attempts));
      const dueAt = new Date(tx.now.getTime() + wait);
      await failAttempt(tx, submissionId, { ...failure, ...(failure.state === 'pending' && { dueAt }) });
      if (failure.state === 'pending') tx.enqueue(submitProposal, { submissionId }, { runAt: dueAt });
      tx.emit(SubmissionUpdated, shownSubmission((await findSubmission(tx.sql, submissionId)) as KeptSubmission));
    });
  };
};

export type SubmissionAdvance = ReturnType<typeof createSubmissionAdvance>;

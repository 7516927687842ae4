import { defineProcessor, type ProcessorDefinition, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import type { AdmittedCall } from '../providers/gate.repository.js';
import { callMsOf, type ProviderCalls } from '../providers/provider-calls.js';
import { ProviderFailure } from '../providers/provider-failure.js';
import type { ProviderProposal } from '../providers/provider-port.js';
import { findProvider, type KeptProvider } from '../providers/provider.repository.js';
import type { ProviderEar } from '../submissions/hear-provider.js';
import { findSubmission } from '../submissions/submission.repository.js';
import {
  beginAttempt,
  endAttempt,
  lockCancellation,
  postponeCancellation,
  shownCancellation,
  type AttemptEnd,
  type KeptCancellation,
} from './cancellation.repository.js';
import { CancellationUpdated, cancelSubmission } from './cancellation.schema.js';

const mostAttempts = 12;
const firstDelayMs = 500;
const longestDelayMs = 600_000;
/** Jobs may come so much too early. */
const earlyMs = 250;

interface Parts {
  readonly unitOfWork: UnitOfWork;
  readonly calls: ProviderCalls;
  readonly ear: ProviderEar;
}

interface Attempt {
  readonly cancellation: KeptCancellation;
  readonly provider: KeptProvider;
  readonly externalId: string;
  readonly admitted: AdmittedCall;
}

/** Whoever is refused for good, or has to wait for somebody, does not go on by themselves. */
const endOf = ({ attempts }: KeptCancellation, error: ProviderFailure, now: Date): AttemptEnd => {
  const failure = { code: error.code, text: error.message };
  if (error.code === 'not_cancellable') return { state: 'refused', failure };
  if (!error.isRetryable || attempts + 1 >= mostAttempts) return { state: 'parked', failure };
  const wait = error.retryAfterMs ?? Math.min(longestDelayMs, firstDelayMs * 2 ** attempts);
  return { state: 'pending', failure, dueAt: new Date(now.getTime() + wait) };
};

/**
 * Asks a provider to take a proposal back, until it says yes or no. Asking again is harmless: a proposal that was taken back stays so, and the state
 * that the provider answers goes the way of everything else it tells.
 */
export const cancelSubmissionProcessor = ({ unitOfWork, calls, ear }: Parts): ProcessorDefinition => {
  const begin = (scope: Scope, submissionId: string): Promise<Attempt | undefined> =>
    unitOfWork.run(scope, async (tx) => {
      const cancellation = await lockCancellation(tx, submissionId);
      if (cancellation?.state !== 'pending' || cancellation.dueAt.getTime() - tx.now.getTime() > earlyMs) return undefined;
      const submission = await findSubmission(tx.sql, submissionId);
      const provider = submission && (await findProvider(tx.sql, submission.providerId));
      const externalId = submission?.externalId ?? null;
      if (externalId === null || provider?.isActive !== true) {
        const failure = { code: 'permanent', text: 'The provider is switched off.' };
        tx.emit(CancellationUpdated, shownCancellation(await endAttempt(tx, submissionId, { state: 'parked', failure })));
        return undefined;
      }
      const admitted = await calls.admit(tx, provider, 'write');
      if ('retryAt' in admitted) {
        await postponeCancellation(tx, submissionId, admitted.retryAt);
        tx.enqueue(cancelSubmission, { submissionId }, { runAt: admitted.retryAt });
        return undefined;
      }
      // Nobody else asks while this call may last.
      await beginAttempt(tx, submissionId, new Date(tx.now.getTime() + callMsOf(provider)));
      return { cancellation, provider, externalId, admitted };
    });

  return defineProcessor(cancelSubmission, async ({ scope, payload: { submissionId } }) => {
    const attempt = await begin(scope, submissionId);
    if (attempt === undefined) return;
    const { cancellation, provider, externalId, admitted } = attempt;
    let answer: ProviderProposal | undefined;
    let failed: ProviderFailure | undefined;
    try {
      answer = await calls.under(scope, provider, admitted, (adapter, call) =>
        adapter.cancelProposal(call, externalId, cancellation.reason),
      );
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      failed = error;
    }
    await unitOfWork.run(scope, async (tx) => {
      if (answer !== undefined) await ear.see(tx, provider.id, answer);
      const end: AttemptEnd = failed === undefined ? { state: 'done', failure: null } : endOf(cancellation, failed, tx.now);
      const now = await endAttempt(tx, submissionId, end);
      if (end.dueAt !== undefined) tx.enqueue(cancelSubmission, { submissionId }, { runAt: end.dueAt });
      tx.emit(CancellationUpdated, shownCancellation(now));
    });
  });
};

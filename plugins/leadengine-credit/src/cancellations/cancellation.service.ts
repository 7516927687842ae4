import { NotFound } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { ProviderCalls } from '../providers/provider-calls.js';
import { findProvider } from '../providers/provider.repository.js';
import type { ProposalStatus } from '../sales/proposal.schema.js';
import { lockSubmission } from '../submissions/submission.repository.js';
import { findCancellation, saveCancellation, shownCancellation } from './cancellation.repository.js';
import {
  CancellationUpdated,
  cancelSubmission,
  CannotCancel,
  NotAtProvider,
  SubmissionOver,
  type Cancellation,
} from './cancellation.schema.js';

/** Of these nothing is taken back any more. */
const over: readonly ProposalStatus[] = ['paid', 'rejected', 'cancelled', 'expired'];

/** Proposals that providers are asked to take back. */
export const createCancellations = (unitOfWork: UnitOfWork, calls: Pick<ProviderCalls, 'capabilitiesOf'>) => ({
  /** @throws NotFound */
  get: async (scope: Scope, submissionId: string): Promise<Cancellation> => {
    const found = await unitOfWork.read(scope, (sql) => findCancellation(sql, submissionId));
    if (!found) throw new NotFound({ resource: 'cancellation' });
    return shownCancellation(found);
  },

  /**
   * Stored before the provider is asked; a job does the rest. The same again while it goes on, or was refused, changes nothing.
   *
   * @throws NotFound, NotAtProvider, SubmissionOver, CannotCancel
   */
  ask: (scope: Scope, submissionId: string, reason: string): Promise<Cancellation> =>
    unitOfWork.run(scope, async (tx) => {
      const submission = await lockSubmission(tx, submissionId);
      if (!submission) throw new NotFound({ resource: 'submission' });
      const known = await findCancellation(tx.sql, submissionId);
      if (known !== undefined && known.state !== 'parked') return shownCancellation(known);
      if (submission.state !== 'accepted') throw new NotAtProvider({ state: submission.state });
      if (over.includes(submission.status)) throw new SubmissionOver({ status: submission.status });
      const provider = await findProvider(tx.sql, submission.providerId);
      if (!provider || !calls.capabilitiesOf(provider.kind).cancelsProposals) throw new CannotCancel();
      const cancellation = shownCancellation(await saveCancellation(tx, submissionId, reason));
      tx.enqueue(cancelSubmission, { submissionId });
      tx.emit(CancellationUpdated, cancellation);
      return cancellation;
    }),
});

export type Cancellations = ReturnType<typeof createCancellations>;

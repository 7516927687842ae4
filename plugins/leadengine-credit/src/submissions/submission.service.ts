import { NotFound } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import { findProvider } from '../providers/provider.repository.js';
import { lockProposal } from '../sales/proposal.repository.js';
import { ProposalEnded, type ProposalStatus } from '../sales/proposal.schema.js';
import { hasCustomer } from './order.repository.js';
import { listProviderEvents } from './provider-event.repository.js';
import {
  findLiveSubmissionId,
  findSubmission,
  insertSubmission,
  listSubmissions,
  lockSubmission,
  releaseParked,
  shownSubmission,
  type KeptSubmission,
  type SubmissionListQuery,
} from './submission.repository.js';
import {
  CustomerUnknown,
  NotParked,
  ProposalSubmitted,
  submitProposal,
  SubmissionUpdated,
  UnknownProvider,
  type Submission,
} from './submission.schema.js';

const over: readonly ProposalStatus[] = ['paid', 'rejected', 'cancelled', 'expired'];

/** Proposals that were sent to providers. */
export const createSubmissions = (unitOfWork: UnitOfWork) => ({
  /** Newest first. @throws InvalidCursor */
  list: (scope: Scope, query: SubmissionListQuery) => unitOfWork.read(scope, (sql) => listSubmissions(sql, query)),

  /** @throws NotFound */
  get: async (scope: Scope, id: string): Promise<Submission> => {
    const submission = await unitOfWork.read(scope, (sql) => findSubmission(sql, id));
    if (!submission) throw new NotFound({ resource: 'submission' });
    return shownSubmission(submission);
  },

  /** Newest first. @throws NotFound, InvalidCursor */
  events: (scope: Scope, id: string, query: PageQuery) =>
    unitOfWork.read(scope, async (sql) => {
      if (!(await findSubmission(sql, id))) throw new NotFound({ resource: 'submission' });
      return listProviderEvents(sql, id, query);
    }),

  /** Stored before anything is called; a job does the rest. @throws NotFound, ProposalEnded, UnknownProvider, CustomerUnknown, ProposalSubmitted */
  submit: (scope: Scope, proposalId: string, providerId: string): Promise<Submission> =>
    unitOfWork.run(scope, async (tx) => {
      const proposal = await lockProposal(tx, proposalId);
      if (!proposal) throw new NotFound({ resource: 'proposal' });
      if (over.includes(proposal.status)) throw new ProposalEnded({ status: proposal.status });
      const live = await findLiveSubmissionId(tx.sql, proposalId);
      if (live !== undefined) throw new ProposalSubmitted({ submissionId: live });
      const provider = await findProvider(tx.sql, providerId);
      if (provider?.isActive !== true) throw new UnknownProvider({ providerId });
      if (!(await hasCustomer(tx.sql, proposalId))) throw new CustomerUnknown();
      const submission = await insertSubmission(tx, proposalId, providerId);
      if (submission === undefined) throw new Error('A locked proposal got a submission meanwhile.');
      tx.enqueue(submitProposal, { submissionId: submission.id });
      tx.emit(SubmissionUpdated, shownSubmission(submission));
      return shownSubmission(submission);
    }),

  /** Of one that waits for somebody. What is not known of it is asked first, as ever. @throws NotFound, NotParked */
  retry: (scope: Scope, id: string): Promise<Submission> =>
    unitOfWork.run(scope, async (tx) => {
      const before = await lockSubmission(tx, id);
      if (!before) throw new NotFound({ resource: 'submission' });
      if (before.state !== 'parked') throw new NotParked({ state: before.state });
      await releaseParked(tx, id);
      tx.enqueue(submitProposal, { submissionId: id });
      const submission = shownSubmission((await findSubmission(tx.sql, id)) as KeptSubmission);
      tx.emit(SubmissionUpdated, submission);
      return submission;
    }),
});

export type Submissions = ReturnType<typeof createSubmissions>;

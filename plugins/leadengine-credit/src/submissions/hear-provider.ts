import { stageTransitions, type Tickets } from '@leadengine/core/contract';
import type { Transaction } from '@leadengine/plugin-kit';
import type { ProviderProposal, ProviderState } from '../providers/provider-port.js';
import { lockProposal, updateProposal } from '../sales/proposal.repository.js';
import { ProposalUpdated } from '../sales/proposal.schema.js';
import { adoptUnmatched, insertProviderEvent, type HeardEvent } from './provider-event.repository.js';
import { stageOfStatus } from './stage-of-status.js';
import {
  acceptSubmission,
  findSubmission,
  lockExternal,
  lockSubmissionOf,
  noteFigures,
  noteHeard,
  setStatus,
  shownSubmission,
  type KeptSubmission,
} from './submission.repository.js';
import { StageNotReached, SubmissionUpdated } from './submission.schema.js';

/** An answer names no event: what it says is known by how far it is. */
const keyOfAnswer = ({ externalId, sequence }: ProviderProposal): string => `seen ${externalId} ${String(sequence)}`;

/**
 * Takes in what providers say, whichever way it comes: by answer, webhook, poll or question. The same thing twice changes nothing, and what is older
 * than what is known is recorded only.
 */
export const createProviderEar = (tickets: Tickets) => {
  /** The ticket follows where its own rules let it; else somebody is told, and nothing is forced. */
  const moveTicket = async (
    tx: Transaction,
    { id, proposalId }: KeptSubmission,
    ticketId: string,
    { status }: ProviderState,
  ): Promise<void> => {
    const wanted = stageOfStatus[status];
    const ticket = await tickets.find(tx.sql, ticketId);
    if (ticket === undefined || wanted === undefined || ticket.stage === wanted) return;
    if (stageTransitions[ticket.stage].includes(wanted))
      await tickets.moveStageIn(tx, ticketId, { stage: wanted, reason: `provider: ${status}` });
    else tx.emit(StageNotReached, { ticketId, proposalId, submissionId: id, status, stage: ticket.stage, wanted });
  };

  const tell = async (tx: Transaction, id: string): Promise<void> => {
    const submission = await findSubmission(tx.sql, id);
    if (submission) tx.emit(SubmissionUpdated, shownSubmission(submission));
  };

  const apply = async (tx: Transaction, submission: KeptSubmission, state: ProviderState): Promise<void> => {
    await setStatus(tx, submission.id, state);
    const before = await lockProposal(tx, submission.proposalId);
    if (before === undefined || before.status === state.status) return;
    tx.emit(ProposalUpdated, await updateProposal(tx, { ...before, status: state.status }));
    await moveTicket(tx, submission, before.ticketId, state);
  };

  return {
    /** The provider made it. Of a submission that the caller has locked; its attempt ends. */
    async accept(tx: Transaction, submission: KeptSubmission, proposal: ProviderProposal): Promise<void> {
      await lockExternal(tx, submission.providerId, proposal.externalId);
      await acceptSubmission(tx, submission.id, proposal);
      const event: HeardEvent = {
        ...proposal,
        providerId: submission.providerId,
        key: keyOfAnswer(proposal),
        source: 'answer',
      };
      await insertProviderEvent(tx, event, submission.id, 'applied');
      // Webhooks are sometimes faster than the answer.
      const earlier = await adoptUnmatched(tx, submission.providerId, proposal.externalId, submission.id);
      const newest = earlier.reduce<ProviderState>((best, each) => (each.sequence > best.sequence ? each : best), proposal);
      await apply(tx, submission, newest);
      await tell(tx, submission.id);
    },

    /** One event of a webhook or a poll. */
    async hear(tx: Transaction, event: HeardEvent): Promise<void> {
      await lockExternal(tx, event.providerId, event.externalId);
      const submission = await lockSubmissionOf(tx, event.providerId, event.externalId);
      if (submission === undefined) {
        await insertProviderEvent(tx, event, null, 'unmatched');
        return;
      }
      const isNew = event.sequence > submission.sequence;
      if (!(await insertProviderEvent(tx, event, submission.id, isNew ? 'applied' : 'stale')) || !isNew) return;
      await apply(tx, submission, event);
      await tell(tx, submission.id);
    },

    /** The answer to a question about one. */
    async see(tx: Transaction, providerId: string, proposal: ProviderProposal): Promise<void> {
      const submission = await lockSubmissionOf(tx, providerId, proposal.externalId);
      if (submission === undefined) return;
      await noteFigures(tx, submission.id, proposal);
      if (proposal.sequence <= submission.sequence) {
        await noteHeard(tx, submission.id);
        return;
      }
      await insertProviderEvent(tx, { ...proposal, providerId, key: keyOfAnswer(proposal), source: 'check' }, submission.id, 'applied');
      await apply(tx, submission, proposal);
      await tell(tx, submission.id);
    },
  };
};

export type ProviderEar = ReturnType<typeof createProviderEar>;

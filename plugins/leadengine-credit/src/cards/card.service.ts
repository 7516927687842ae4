import { NotFound, type Message, type Messages } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { findProposalFacts } from '../documents/proposal-facts.repository.js';
import { lockProposal } from '../sales/proposal.repository.js';
import { ProposalEnded } from '../sales/proposal.schema.js';
import { hasEnded } from '../sales/proposal.service.js';
import { findLastCard, insertCard } from './card.repository.js';
import { proposalCard } from './proposal-card.js';

/** Tells customers of proposals in the conversation of their ticket. */
export const createProposalCards = (unitOfWork: UnitOfWork, messages: Messages) => ({
  /**
   * Sends a proposal as a message of its ticket, through whatever withholds messages. A proposal is told once, however often this is
   * asked: again only when its message failed or was taken back.
   *
   * @throws NotFound, ProposalEnded, TicketNotOpen, MessageWithheld
   */
  send: (scope: Scope, proposalId: string): Promise<Message> =>
    unitOfWork.run(scope, async (tx) => {
      // Whoever asks at the same time waits here, and finds the message.
      const proposal = await lockProposal(tx, proposalId);
      if (!proposal) throw new NotFound({ resource: 'proposal' });
      const lastId = await findLastCard(tx.sql, proposalId);
      const last = lastId === undefined ? undefined : await messages.find(tx.sql, lastId);
      if (last !== undefined && last.status !== 'failed' && last.revokedAt === null) return last;
      if (hasEnded(proposal.status)) throw new ProposalEnded({ status: proposal.status });
      const facts = await findProposalFacts(tx.sql, proposalId);
      if (!facts) throw new Error('A proposal without an offer.');
      const { message } = await messages.sendIn(tx, proposal.ticketId, { type: 'text', text: proposalCard(facts) });
      await insertCard(tx, proposalId, message.id);
      return message;
    }),
});

export type ProposalCards = ReturnType<typeof createProposalCards>;

import { InvalidRequest, NotFound, VersionMismatch, type Tickets } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import {
  findDeal,
  findDealOf,
  findProposal,
  insertDeal,
  insertProposal,
  listDeals,
  listProposals,
  lockProposal,
  updateProposal,
} from './proposal.repository.js';
import {
  DealCreated,
  DealExists,
  OfferNotEligible,
  ProposalEnded,
  ProposalUpdated,
  UnknownOffer,
  UnknownProposal,
  type CreditDeal,
  type CreditDealInput,
  type CreditProposal,
  type CreditProposalInput,
  type CreditProposalPatch,
  type ProposalStatus,
} from './proposal.schema.js';
import { findSimulation } from './simulation.repository.js';
import { advanceTicket } from './simulation.service.js';

const ended: readonly ProposalStatus[] = ['rejected', 'cancelled', 'expired'];

/** Whether no contract comes of it any more. */
export const hasEnded = (status: ProposalStatus): boolean => ended.includes(status);

/** Proposals of offers, and the contracts that come of them. */
export const createProposals = (unitOfWork: UnitOfWork, tickets: Tickets) => ({
  /** Newest first. @throws InvalidCursor */
  list: (scope: Scope, ticketId: string, query: PageQuery) => unitOfWork.read(scope, (sql) => listProposals(sql, ticketId, query)),

  /** @throws NotFound */
  get: async (scope: Scope, id: string): Promise<CreditProposal> => {
    const proposal = await unitOfWork.read(scope, (sql) => findProposal(sql, id));
    if (!proposal) throw new NotFound({ resource: 'proposal' });
    return proposal;
  },

  /** @throws NotFound, UnknownOffer, OfferNotEligible, StageRefused, UnknownStage */
  create: (scope: Scope, input: CreditProposalInput): Promise<CreditProposal> =>
    unitOfWork.run(scope, async (tx) => {
      await advanceTicket(tx, tickets, input.ticketId, input.stage, 'proposta', 'proposal');
      const simulation = await findSimulation(tx.sql, input.simulationId);
      const offer = simulation?.offers.find(({ id }) => id === input.offerId);
      if (simulation?.ticketId !== input.ticketId || !offer) throw new UnknownOffer({ offerId: input.offerId });
      if (!offer.isEligible) throw new OfferNotEligible({ violations: offer.violations });
      const proposal = await insertProposal(tx, input);
      if (!proposal) throw new UnknownOffer({ offerId: input.offerId });
      tx.emit(ProposalUpdated, proposal);
      return proposal;
    }),

  /** @throws NotFound, VersionMismatch */
  update: (scope: Scope, id: string, patch: CreditProposalPatch, ifMatch: number | undefined): Promise<CreditProposal> =>
    unitOfWork.run(scope, async (tx) => {
      const before = await lockProposal(tx, id);
      if (!before) throw new NotFound({ resource: 'proposal' });
      if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
      const proposal = await updateProposal(tx, { ...before, ...patch });
      tx.emit(ProposalUpdated, proposal);
      return proposal;
    }),

  /** Newest first. @throws InvalidCursor */
  listDeals: (scope: Scope, ticketId: string, query: PageQuery) => unitOfWork.read(scope, (sql) => listDeals(sql, ticketId, query)),

  /** @throws NotFound */
  getDeal: async (scope: Scope, id: string): Promise<CreditDeal> => {
    const deal = await unitOfWork.read(scope, (sql) => findDeal(sql, id));
    if (!deal) throw new NotFound({ resource: 'deal' });
    return deal;
  },

  /** One contract per proposal. @throws NotFound, UnknownProposal, ProposalEnded, DealExists, InvalidRequest, StageRefused, UnknownStage */
  close: (scope: Scope, input: CreditDealInput): Promise<CreditDeal> =>
    unitOfWork.run(scope, async (tx) => {
      await advanceTicket(tx, tickets, input.ticketId, input.stage, 'liquidacao', 'deal');
      const proposal = await lockProposal(tx, input.proposalId);
      if (proposal?.ticketId !== input.ticketId) throw new UnknownProposal({ proposalId: input.proposalId });
      if (hasEnded(proposal.status)) throw new ProposalEnded({ status: proposal.status });
      const known = await findDealOf(tx.sql, proposal.id);
      if (known) throw new DealExists({ dealId: known.id });
      const closedAt = input.closedAt === undefined ? tx.now : new Date(input.closedAt);
      if (closedAt > tx.now) throw new InvalidRequest({ errors: [{ pointer: '/closedAt', detail: 'must not lie ahead' }] });
      const deal = await insertDeal(tx, proposal, closedAt);
      tx.emit(DealCreated, deal);
      return deal;
    }),
});

export type Proposals = ReturnType<typeof createProposals>;

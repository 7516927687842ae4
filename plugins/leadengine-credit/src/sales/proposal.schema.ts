import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Money } from '../decimal.schema.js';
import { stageName } from './simulation.schema.js';

export const ProposalStatus = Type.Union(
  [
    Type.Literal('draft'),
    Type.Literal('simulated'),
    Type.Literal('awaiting_consent'),
    Type.Literal('awaiting_signature'),
    Type.Literal('analysis'),
    Type.Literal('pendency'),
    Type.Literal('awaiting_balance'),
    Type.Literal('awaiting_annotation'),
    Type.Literal('annotation_failed'),
    Type.Literal('awaiting_disbursement'),
    Type.Literal('disbursement_failed'),
    Type.Literal('paid'),
    Type.Literal('rejected'),
    Type.Literal('cancelled'),
    Type.Literal('expired'),
    Type.Literal('unknown'),
  ],
  { description: 'Where the bank is with it' },
);
export type ProposalStatus = Static<typeof ProposalStatus>;

const note = Type.String({ maxLength: 2000 });

/** What the customer is asked to sign: one offer of a simulation of the same ticket, with its figures. */
export const CreditProposal = Type.Object(
  {
    id: Id,
    ticketId: Id,
    simulationId: Id,
    offerId: Id,
    status: ProposalStatus,
    bank: Type.String(),
    termMonths: Type.Integer(),
    installment: Money,
    financed: Money,
    net: Money,
    total: Money,
    note,
    sellerId: nullable(Type.String({ format: 'uuid', description: 'The user who made it; null when a program did' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditProposal', additionalProperties: false },
);
export type CreditProposal = Static<typeof CreditProposal>;

export const CreditProposalInput = Type.Object(
  { ticketId: Id, simulationId: Id, offerId: Id, note: Type.Optional(note), stage: stageName },
  { $id: 'CreditProposalInput', additionalProperties: false },
);
export type CreditProposalInput = Static<typeof CreditProposalInput>;

export const CreditProposalPatch = Type.Object(
  { status: Type.Optional(ProposalStatus), note: Type.Optional(note) },
  { $id: 'CreditProposalPatch', additionalProperties: false, minProperties: 1 },
);
export type CreditProposalPatch = Static<typeof CreditProposalPatch>;

/** A contract that came about. */
export const CreditDeal = Type.Object(
  {
    id: Id,
    ticketId: Id,
    proposalId: Id,
    bank: Type.String(),
    termMonths: Type.Integer(),
    installment: Money,
    financed: Money,
    net: Money,
    total: Money,
    closedAt: Timestamp,
    createdBy: Type.String(),
    createdAt: Timestamp,
  },
  { $id: 'CreditDeal', additionalProperties: false },
);
export type CreditDeal = Static<typeof CreditDeal>;

export const CreditDealInput = Type.Object(
  { ticketId: Id, proposalId: Id, closedAt: Type.Optional(Timestamp), stage: stageName },
  { $id: 'CreditDealInput', additionalProperties: false },
);
export type CreditDealInput = Static<typeof CreditDealInput>;

export const ProposalUpdated = defineEvent({
  name: 'credit.proposal_updated',
  version: 1,
  summary: 'A proposal was made or changed',
  payload: CreditProposal,
});
export const DealCreated = defineEvent({ name: 'credit.deal_created', version: 1, summary: 'A contract came about', payload: CreditDeal });

export const UnknownOffer = defineProblem<{ offerId: string }>({
  code: 'credit.unknown_offer',
  status: 422,
  title: 'The ticket has no such offer',
  detail: ({ offerId }) => `No simulation of this ticket has the offer ${offerId}.`,
});

export const OfferNotEligible = defineProblem<{ violations: readonly { readonly code: string }[] }>({
  code: 'credit.offer_not_eligible',
  status: 422,
  title: 'The offer breaks a rule',
  detail: ({ violations }) => `It may not be made: ${violations.map(({ code }) => code).join(', ')}.`,
});

export const UnknownProposal = defineProblem<{ proposalId: string }>({
  code: 'credit.unknown_proposal',
  status: 422,
  title: 'The ticket has no such proposal',
  detail: ({ proposalId }) => `There is no proposal ${proposalId} of this ticket.`,
});

export const ProposalEnded = defineProblem<{ status: ProposalStatus }>({
  code: 'credit.proposal_ended',
  status: 409,
  title: 'The proposal has ended',
  detail: ({ status }) => `The proposal is ${status}; make another one.`,
});

export const DealExists = defineProblem<{ dealId: string }>({
  code: 'credit.deal_exists',
  status: 409,
  title: 'The proposal has become a contract already',
  detail: ({ dealId }) => `Deal ${dealId} came of this proposal.`,
});

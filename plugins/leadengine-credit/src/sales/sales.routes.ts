import {
  etag,
  Id,
  IdParams,
  InvalidCursor,
  InvalidRequest,
  NotFound,
  pageOf,
  pageQuery,
  StageRefused,
  stageTransitions,
  UnknownStage,
  VersionMismatch,
} from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { AgreementNotOnSale, UnknownAgreement } from '../agreement/agreement.problems.js';
import { OfferWithheld } from '../contact-gate/contact-gate.schema.js';
import { UnknownProduct } from '../rates/rates.problems.js';
import {
  CreditDeal,
  CreditDealInput,
  CreditProposal,
  CreditProposalInput,
  CreditProposalPatch,
  DealExists,
  OfferNotEligible,
  ProposalEnded,
  UnknownOffer,
  UnknownProposal,
} from './proposal.schema.js';
import type { Proposals } from './proposal.service.js';
import {
  CreditSimulation,
  CreditSimulationInput,
  NoContractWindow,
  NoRatesInForce,
  NothingComputed,
  ProductNotSimulated,
  SimulationFilters,
  UnknownLead,
} from './simulation.schema.js';
import type { Simulations } from './simulation.service.js';

const OfTicket = Type.Object({ ...pageQuery, ticketId: Id }, { additionalProperties: false });
const stageProblems = [NotFound, StageRefused, UnknownStage];
const names = Object.keys(stageTransitions) as (keyof typeof stageTransitions)[];

const simulationRoutes = (simulations: Simulations): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditSimulations.filters',
    method: 'GET',
    path: '/simulation-filters',
    summary: 'Read the stages of a sale, what may follow what, and what may be asked',
    access: creditAccess.read,
    responses: { 200: SimulationFilters },
    handler: () =>
      Promise.resolve(
        reply(200, {
          stages: names,
          defaultStage: 'novo' as const,
          transitions: Object.fromEntries(names.map((name) => [name, [...stageTransitions[name]]])),
          modes: ['margin' as const, 'net' as const, 'financed' as const],
        }),
      ),
  }),
  defineRoute({
    id: 'creditSimulations.list',
    method: 'GET',
    path: '/simulations',
    summary: 'List the simulations of a ticket, newest first',
    access: creditAccess.read,
    query: OfTicket,
    responses: { 200: pageOf(CreditSimulation) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { ticketId, ...page } }) => reply(200, await simulations.list(scope, ticketId, page)),
  }),
  defineRoute({
    id: 'creditSimulations.create',
    method: 'POST',
    path: '/simulations',
    summary: 'Compute what can be offered in a ticket',
    description: 'From the tables, windows and rules in force. Offers that break a rule are shown with what they break.',
    access: creditAccess.sell,
    audit: 'credit_simulation.created',
    body: CreditSimulationInput,
    responses: { 201: CreditSimulation },
    problems: [
      ...stageProblems,
      UnknownAgreement,
      AgreementNotOnSale,
      UnknownProduct,
      ProductNotSimulated,
      UnknownLead,
      NoRatesInForce,
      NoContractWindow,
      NothingComputed,
      OfferWithheld,
      InvalidRequest,
    ],
    handler: async ({ scope, body }) => reply(201, await simulations.create(scope, body)),
  }),
  defineRoute({
    id: 'creditSimulations.get',
    method: 'GET',
    path: '/simulations/:id',
    summary: 'Read a simulation with its offers',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: CreditSimulation },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await simulations.get(scope, params.id)),
  }),
];

const proposalRoutes = (proposals: Proposals): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditProposals.list',
    method: 'GET',
    path: '/proposals',
    summary: 'List the proposals of a ticket, newest first',
    access: creditAccess.read,
    query: OfTicket,
    responses: { 200: pageOf(CreditProposal) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { ticketId, ...page } }) => reply(200, await proposals.list(scope, ticketId, page)),
  }),
  defineRoute({
    id: 'creditProposals.create',
    method: 'POST',
    path: '/proposals',
    summary: 'Propose an offer of a simulation of the same ticket',
    description: 'Takes the figures over from the offer. It is no acceptance: contracts are signed where the bank asks for it.',
    access: creditAccess.sell,
    audit: 'credit_proposal.created',
    body: CreditProposalInput,
    responses: { 201: CreditProposal },
    problems: [...stageProblems, UnknownOffer, OfferNotEligible],
    handler: async ({ scope, body }) => reply(201, await proposals.create(scope, body)),
  }),
  defineRoute({
    id: 'creditProposals.get',
    method: 'GET',
    path: '/proposals/:id',
    summary: 'Read a proposal',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: CreditProposal },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const proposal = await proposals.get(scope, params.id);
      return reply(200, proposal, etag(proposal.version));
    },
  }),
  defineRoute({
    id: 'creditProposals.update',
    method: 'PATCH',
    path: '/proposals/:id',
    summary: 'Note where the bank is with a proposal',
    access: creditAccess.sell,
    audit: 'credit_proposal.updated',
    params: IdParams,
    body: CreditProposalPatch,
    responses: { 200: CreditProposal },
    problems: [NotFound, VersionMismatch],
    handler: async ({ scope, params, body, ifMatch }) => {
      const proposal = await proposals.update(scope, params.id, body, ifMatch);
      return reply(200, proposal, etag(proposal.version));
    },
  }),
];

const dealRoutes = (proposals: Proposals): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditDeals.list',
    method: 'GET',
    path: '/deals',
    summary: 'List the contracts of a ticket, newest first',
    access: creditAccess.read,
    query: OfTicket,
    responses: { 200: pageOf(CreditDeal) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { ticketId, ...page } }) => reply(200, await proposals.listDeals(scope, ticketId, page)),
  }),
  defineRoute({
    id: 'creditDeals.create',
    method: 'POST',
    path: '/deals',
    summary: 'Note that a contract came of a proposal of the same ticket',
    access: creditAccess.sell,
    audit: 'credit_deal.created',
    body: CreditDealInput,
    responses: { 201: CreditDeal },
    problems: [...stageProblems, UnknownProposal, ProposalEnded, DealExists, InvalidRequest],
    handler: async ({ scope, body }) => reply(201, await proposals.close(scope, body)),
  }),
  defineRoute({
    id: 'creditDeals.get',
    method: 'GET',
    path: '/deals/:id',
    summary: 'Read a contract',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: CreditDeal },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await proposals.getDeal(scope, params.id)),
  }),
];

export const salesRoutes = (simulations: Simulations, proposals: Proposals): readonly RouteDefinition[] => [
  ...simulationRoutes(simulations),
  ...proposalRoutes(proposals),
  ...dealRoutes(proposals),
];

import { Id, InvalidCursor, NotFound, pageOf, pageQuery, StageRefused, UnknownStage, type Tickets } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { creditAccess } from '../access.js';
import { AgreementNotOnSale, UnknownAgreement } from '../agreement/agreement.problems.js';
import { OfferWithheld } from '../contact-gate/contact-gate.schema.js';
import type { ContactGate } from '../contact-gate/contact-gate.service.js';
import { UnknownLead } from '../sales/simulation.schema.js';
import { CardSimulated, CreditCardInput, CreditCardSimulation, type CardAsked, type CardFigures } from './card.schema.js';
import { computeCard } from './compute-card.js';
import { computeFgts } from './compute-fgts.js';
import { computePortability } from './compute-portability.js';
import { CreditFgtsInput, CreditFgtsSimulation, FgtsSimulated, type FgtsAsked, type FgtsFigures } from './fgts.schema.js';
import {
  CreditPortabilityInput,
  CreditPortabilitySimulation,
  PortabilitySimulated,
  type PortabilityAsked,
  type PortabilityFigures,
} from './portability.schema.js';
import { listProductSimulations } from './product-simulation.repository.js';
import { createProductSimulations } from './product-simulation.service.js';

const AnySimulation = Type.Union([CreditCardSimulation, CreditFgtsSimulation, CreditPortabilitySimulation]);
type AnySimulation = Static<typeof AnySimulation>;

const OfTicket = Type.Object(
  {
    ...pageQuery,
    ticketId: Id,
    kind: Type.Optional(Type.Union([Type.Literal('card'), Type.Literal('fgts_advance'), Type.Literal('portability')])),
  },
  { additionalProperties: false },
);
const problems = [NotFound, StageRefused, UnknownStage, UnknownLead, OfferWithheld];
const agreementProblems = [UnknownAgreement, AgreementNotOnSale];

/** Simulations of what has no rate table. */
export const productSimulationRoutes = (parts: {
  readonly unitOfWork: UnitOfWork;
  readonly tickets: Tickets;
  readonly gate: Pick<ContactGate, 'assertSimulation'>;
}): readonly RouteDefinition[] => {
  const cards = createProductSimulations<CardAsked, CardFigures, 'card'>(parts, {
    kind: 'card',
    rules: ['card_rate_cap', 'margin', 'card_limits'],
    simulated: CardSimulated,
    compute: computeCard,
    amountsOf: ({ maxWithdrawal, monthlyReserve }) => ({ net: maxWithdrawal, installment: monthlyReserve }),
  });
  const advances = createProductSimulations<FgtsAsked, FgtsFigures, 'fgts_advance'>(parts, {
    kind: 'fgts_advance',
    rules: ['iof', 'fgts_advance', 'fgts_bands'],
    simulated: FgtsSimulated,
    compute: computeFgts,
    amountsOf: ({ net }) => ({ net, installment: null }),
  });
  const transfers = createProductSimulations<PortabilityAsked, PortabilityFigures, 'portability'>(parts, {
    kind: 'portability',
    rules: ['rate_cap'],
    simulated: PortabilitySimulated,
    compute: (asked, rules, _day, payer) => computePortability(asked, rules, payer),
    amountsOf: ({ installment }) => ({ net: null, installment }),
  });
  return [
    defineRoute({
      id: 'creditProductSimulations.list',
      method: 'GET',
      path: '/product-simulations',
      summary: 'List the cards, advances and transfers simulated for a ticket, newest first',
      access: creditAccess.read,
      query: OfTicket,
      responses: { 200: pageOf(AnySimulation) },
      problems: [InvalidCursor],
      handler: async ({ scope, query }) => {
        const { data, nextCursor } = await parts.unitOfWork.read(scope, (sql) => listProductSimulations(sql, query));
        return reply(200, { data: data as AnySimulation[], nextCursor });
      },
    }),
    defineRoute({
      id: 'creditProductSimulations.card',
      method: 'POST',
      path: '/simulations/cards',
      summary: 'Compute the limits of a payroll card for a ticket',
      description: 'From the income and the rules in force. A card is no loan with a fixed term: its minimum payment is the reserve.',
      access: creditAccess.sell,
      audit: 'credit_card_simulation.created',
      body: CreditCardInput,
      responses: { 201: CreditCardSimulation },
      problems: [...problems, ...agreementProblems],
      handler: async ({ scope, body: { ticketId, agreementId, leadId, contractOn, stage, ...asked } }) =>
        reply(201, await cards.create(scope, { ticketId, agreementId, leadId, contractOn, stage }, asked)),
    }),
    defineRoute({
      id: 'creditProductSimulations.fgtsAdvance',
      method: 'POST',
      path: '/simulations/fgts-advances',
      summary: 'Compute an advance of yearly FGTS withdrawals for a ticket',
      description: 'From the balance and the bands, limits and tax in force. The tax is taken off what is paid out.',
      access: creditAccess.sell,
      audit: 'credit_fgts_simulation.created',
      body: CreditFgtsInput,
      responses: { 201: CreditFgtsSimulation },
      problems,
      handler: async ({ scope, body: { ticketId, leadId, contractOn, stage, ...asked } }) =>
        reply(201, await advances.create(scope, { ticketId, leadId, contractOn, stage }, asked)),
    }),
    defineRoute({
      id: 'creditProductSimulations.portability',
      method: 'POST',
      path: '/simulations/portabilities',
      summary: 'Compute the transfer of a contract to a lower rate for a ticket',
      description: 'Over the same remaining term. The quote of the lender wins over our estimate of the balance; nothing is paid out.',
      access: creditAccess.sell,
      audit: 'credit_portability_simulation.created',
      body: CreditPortabilityInput,
      responses: { 201: CreditPortabilitySimulation },
      problems: [...problems, ...agreementProblems],
      handler: async ({ scope, body: { ticketId, agreementId, leadId, contractOn, stage, ...asked } }) =>
        reply(201, await transfers.create(scope, { ticketId, agreementId, leadId, contractOn, stage }, asked)),
    }),
  ];
};

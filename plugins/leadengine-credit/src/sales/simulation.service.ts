import { InvalidRequest, NotFound, stageTransitions, type Stage, type Tickets } from '@leadengine/core/contract';
import type { Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { AgreementNotOnSale, UnknownAgreement } from '../agreement/agreement.problems.js';
import { shareAgreement } from '../agreement/agreement.repository.js';
import { isOnSale, type Agreement } from '../agreement/agreement.schema.js';
import type { ContactGate } from '../contact-gate/contact-gate.service.js';
import type { PageQuery } from '../keyset.js';
import { findLead } from '../leads/lead.repository.js';
import { findProduct } from '../rates/product.repository.js';
import type { CreditProduct } from '../rates/product.schema.js';
import { listRates } from '../rates/rate.repository.js';
import { UnknownProduct } from '../rates/rates.problems.js';
import { findWindowsOf } from '../rates/window.repository.js';
import { readRules } from '../rules/rule.repository.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import { computeOffers, type TableOnOffer } from './compute-offers.js';
import { freeMarginOf, marginsOf, type FreeMargin } from './margin-on.js';
import { findSimulation, findTablesInForce, insertSimulation, listSimulations } from './simulation.repository.js';
import {
  NoContractWindow,
  NoRatesInForce,
  NothingComputed,
  ProductNotSimulated,
  SimulationCreated,
  UnknownLead,
  type CreditSimulation,
  type CreditSimulationInput,
} from './simulation.schema.js';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' });

/** Contracts are dated by the clock of the payers. */
export const today = (now: Date): string => dayFormat.format(now);

/** Noon in São Paulo, which has had no summer time since 2019. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00-03:00`);

/**
 * Moves a ticket where somebody said, or on to the usual stage when that may follow; else it stays. Through the tickets' own transition,
 * in this commit.
 *
 * @throws NotFound, StageRefused, UnknownStage
 */
export const advanceTicket = async (
  tx: Transaction,
  tickets: Tickets,
  ticketId: string,
  asked: string | undefined,
  usual: Stage,
  reason: string,
): Promise<void> => {
  const ticket = await tickets.find(tx.sql, ticketId);
  if (!ticket) throw new NotFound({ resource: 'ticket' });
  if (asked !== undefined) await tickets.moveStageIn(tx, ticketId, { stage: asked, reason });
  else if (stageTransitions[ticket.stage].includes(usual)) await tickets.moveStageIn(tx, ticketId, { stage: usual, reason });
};

/** @throws InvalidRequest when what is given contradicts itself or leaves open what is asked */
const assertAmounts = ({ mode, amount, income, availableMargin }: CreditSimulationInput): void => {
  if (income !== undefined && availableMargin !== undefined)
    throw new InvalidRequest({ errors: [{ pointer: '/availableMargin', detail: 'follows from the income' }] });
  if (amount === undefined && (mode !== 'margin' || income === undefined))
    throw new InvalidRequest({ errors: [{ pointer: '/amount', detail: 'may only be left out in the mode margin with an income' }] });
};

/** The amount that was asked for, else all that is free of the margin. @throws NothingComputed */
const amountOf = (amount: string | undefined, freeMargin: FreeMargin, contractOn: string): string => {
  if (amount !== undefined) return amount;
  const { available = '0.00', violations } = freeMargin(contractOn);
  if (violations.length > 0) throw new NothingComputed({ violations });
  if (!(Number(available) > 0)) throw new NothingComputed({ violations: [{ code: 'MARGIN_EXCEEDED' }] });
  return available;
};

/** Offers for tickets. Every figure is computed here, from the tables, windows and rules in force. */
export const createSimulations = (unitOfWork: UnitOfWork, tickets: Tickets, gate: Pick<ContactGate, 'assertSimulation'>) => {
  /** @throws UnknownAgreement, AgreementNotOnSale, UnknownProduct, ProductNotSimulated, UnknownLead, InvalidRequest */
  const readSubject = async (tx: Transaction, input: CreditSimulationInput): Promise<{ agreement: Agreement; product: CreditProduct }> => {
    const agreement = await shareAgreement(tx, input.agreementId);
    if (!agreement) throw new UnknownAgreement({ agreementId: input.agreementId });
    if (!isOnSale(agreement.status)) throw new AgreementNotOnSale({ status: agreement.status });
    const product = await findProduct(tx.sql, input.productId);
    if (product?.agreementId !== agreement.id || !product.isActive) throw new UnknownProduct({ productId: input.productId });
    if (product.kind !== 'loan' && product.kind !== 'refinancing') throw new ProductNotSimulated({ kind: product.kind });
    if ((product.kind === 'refinancing') !== (input.payoff !== undefined))
      throw new InvalidRequest({ errors: [{ pointer: '/payoff', detail: 'belongs to a refinancing, and to nothing else' }] });
    if (input.leadId !== undefined && (await findLead(tx.sql, input.leadId))?.agreementId !== agreement.id)
      throw new UnknownLead({ leadId: input.leadId });
    return { agreement, product };
  };

  /** @throws NoRatesInForce, NoContractWindow */
  const readTables = async (
    sql: Sql,
    { agreementId, productId }: CreditSimulationInput,
    asOf: Date,
    contractOn: string,
  ): Promise<TableOnOffer[]> => {
    const tables = await findTablesInForce(sql, productId, asOf);
    if (tables.length === 0) throw new NoRatesInForce();
    const rates = await listRates(
      sql,
      tables.map(({ versionId }) => versionId),
    );
    const windows = await findWindowsOf(sql, agreementId, contractOn);
    const onOffer = tables.flatMap((table) => {
      const window = windows.get(table.tableId) ?? windows.get(agreementId);
      return window === undefined ? [] : [{ ...table, window, rates: rates.get(table.versionId) ?? [] }];
    });
    if (onOffer.length === 0) throw new NoContractWindow({ contractOn });
    return onOffer;
  };

  return {
    /** Newest first. @throws InvalidCursor */
    list: (scope: Scope, ticketId: string, query: PageQuery) => unitOfWork.read(scope, (sql) => listSimulations(sql, ticketId, query)),

    /** @throws NotFound */
    get: async (scope: Scope, id: string): Promise<CreditSimulation> => {
      const simulation = await unitOfWork.read(scope, (sql) => findSimulation(sql, id));
      if (!simulation) throw new NotFound({ resource: 'simulation' });
      return simulation;
    },

    /** The offers and the ticket's move are one commit. @throws as the two functions above, NothingComputed, OfferWithheld, NotFound, StageRefused, UnknownStage */
    create: (scope: Scope, input: CreditSimulationInput): Promise<CreditSimulation> =>
      unitOfWork.run(scope, async (tx) => {
        assertAmounts(input);
        await advanceTicket(tx, tickets, input.ticketId, input.stage, 'qualificacao', 'simulation');
        const { agreement } = await readSubject(tx, input);
        if (input.leadId !== undefined) {
          const ticket = await tickets.find(tx.sql, input.ticketId);
          if (ticket) await gate.assertSimulation(tx, input.leadId, ticket);
        }
        const contractOn = input.contractOn ?? today(tx.now);
        const asOf = input.contractOn === undefined ? tx.now : noonOf(input.contractOn);
        const tables = await readTables(tx.sql, input, asOf, contractOn);
        const own = await readRules(tx.sql);
        const rulesOf = (payer: Agreement['payer'], day: string) => rulesInForce(own, payer, day);
        const freeMargin = freeMarginOf(own, agreement.payer, input);
        const amount = amountOf(input.amount, freeMargin, contractOn);
        const { offers, refused } = computeOffers(agreement, { ...input, amount, contractOn, freeMargin }, tables, rulesOf);
        if (offers.length === 0 && refused.length === 0) throw new NoRatesInForce();
        if (offers.length === 0) throw new NothingComputed({ violations: refused });
        const id = await insertSimulation(
          tx,
          {
            ticketId: input.ticketId,
            agreementId: agreement.id,
            productId: input.productId,
            leadId: input.leadId ?? null,
            mode: input.mode,
            amount,
            payoff: input.payoff ?? '0',
            availableMargin: freeMargin(contractOn).available ?? null,
            income: input.income ?? null,
            margins: (input.income && marginsOf(own, agreement.payer, contractOn, input.income)) ?? null,
            contractOn,
            ratesAsOf: asOf.toISOString(),
            ruleVersion: rulesOf(agreement.payer, contractOn).version,
          },
          offers,
        );
        const simulation = await findSimulation(tx.sql, id);
        if (!simulation) throw new Error('A simulation just written is gone.');
        tx.emit(SimulationCreated, simulation);
        return simulation;
      }),
  };
};

export type Simulations = ReturnType<typeof createSimulations>;

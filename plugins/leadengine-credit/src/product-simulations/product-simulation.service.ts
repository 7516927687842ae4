import type { Tickets } from '@leadengine/core/contract';
import type { EventDefinition, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { AgreementNotOnSale, UnknownAgreement } from '../agreement/agreement.problems.js';
import { shareAgreement } from '../agreement/agreement.repository.js';
import { isOnSale, type Payer } from '../agreement/agreement.schema.js';
import type { ContactGate } from '../contact-gate/contact-gate.service.js';
import { findLead } from '../leads/lead.repository.js';
import { readRules } from '../rules/rule.repository.js';
import type { RuleKind } from '../rules/rule.schema.js';
import { rulesOn, versionOf, type DayRules } from '../rules/rules-in-force.js';
import { UnknownLead } from '../sales/simulation.schema.js';
import { advanceTicket, today } from '../sales/simulation.service.js';
import type { Computed } from './computed.js';
import { insertProductSimulation } from './product-simulation.repository.js';
import type { ProductSimulation, ProductSimulationKind } from './product-simulation.schema.js';

/** One kind of simulation without a rate table. */
export interface ProductKind<Asked, Figures, K extends ProductSimulationKind> {
  readonly kind: K;
  /** Which rules decide; they are named in what is kept. */
  readonly rules: readonly RuleKind[];
  readonly simulated: EventDefinition;
  compute(asked: Asked, rules: DayRules, day: string, payer: Payer): Computed<Figures>;
  amountsOf(figures: Figures): { readonly net: string | null; readonly installment: string | null };
}

/** What a request brings besides what its kind is about. */
interface AskedOfTicket {
  readonly ticketId: string;
  readonly agreementId?: string | undefined;
  readonly leadId?: string | undefined;
  readonly contractOn?: string | undefined;
  readonly stage?: string | undefined;
}

/** Cards, advances and transfers of tickets. Every figure is computed here, from the rules in force. */
export const createProductSimulations = <Asked extends object, Figures extends object, K extends ProductSimulationKind>(
  { unitOfWork, tickets, gate }: { unitOfWork: UnitOfWork; tickets: Tickets; gate: Pick<ContactGate, 'assertSimulation'> },
  product: ProductKind<Asked, Figures, K>,
) => {
  /** An advance of FGTS has no payer of installments. @throws UnknownAgreement, AgreementNotOnSale */
  const payerOf = async (tx: Transaction, agreementId: string | undefined): Promise<Payer> => {
    if (agreementId === undefined) return 'other';
    const agreement = await shareAgreement(tx, agreementId);
    if (!agreement) throw new UnknownAgreement({ agreementId });
    if (!isOnSale(agreement.status)) throw new AgreementNotOnSale({ status: agreement.status });
    return agreement.payer;
  };

  /** @throws UnknownLead, OfferWithheld */
  const assertLead = async (tx: Transaction, { leadId, agreementId, ticketId }: AskedOfTicket): Promise<void> => {
    if (leadId === undefined) return;
    const lead = await findLead(tx.sql, leadId);
    if (!lead || (agreementId !== undefined && lead.agreementId !== agreementId)) throw new UnknownLead({ leadId });
    const ticket = await tickets.find(tx.sql, ticketId);
    if (ticket) await gate.assertSimulation(tx, leadId, ticket);
  };

  return {
    /** @throws NotFound, StageRefused, UnknownStage, UnknownAgreement, AgreementNotOnSale, UnknownLead, OfferWithheld */
    create: (scope: Scope, of: AskedOfTicket, asked: Asked): Promise<ProductSimulation<Asked, Figures, K>> =>
      unitOfWork.run(scope, async (tx) => {
        await advanceTicket(tx, tickets, of.ticketId, of.stage, 'qualificacao', 'simulation');
        const payer = await payerOf(tx, of.agreementId);
        await assertLead(tx, of);
        const contractOn = of.contractOn ?? today(tx.now);
        const rules = rulesOn(await readRules(tx.sql), payer, contractOn);
        const computed = product.compute(asked, rules, contractOn, payer);
        const simulation = await insertProductSimulation<Asked, Figures, K>(tx, {
          ...computed,
          ...(computed.figures === null ? { net: null, installment: null } : product.amountsOf(computed.figures)),
          kind: product.kind,
          ticketId: of.ticketId,
          agreementId: of.agreementId ?? null,
          leadId: of.leadId ?? null,
          contractOn,
          input: asked,
          ruleVersion: versionOf(rules, product.rules),
        });
        tx.emit(product.simulated, simulation);
        return simulation;
      }),
  };
};

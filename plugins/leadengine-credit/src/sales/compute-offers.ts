import { Decimal } from 'decimal.js';
import type { Agreement } from '../agreement/agreement.schema.js';
import { simulateOffer, type OfferRequest, type Violation } from '../finance/index.js';
import type { Rate } from '../rates/table.schema.js';
import type { ContractWindow } from '../rates/window.schema.js';
import type { RulesInForce } from '../rules/rules-in-force.js';
import type { FreeMargin } from './margin-on.js';
import { rankOffers } from './rank-offers.js';
import type { NewOffer, TableInForce } from './simulation.repository.js';
import type { CreditSimulationInput } from './simulation.schema.js';

/** A table with its rates and the window that takes its contracts. */
export interface TableOnOffer extends TableInForce {
  readonly rates: readonly Rate[];
  readonly window: ContractWindow;
}

/** What was asked, and when the contract would begin at the earliest. */
export interface Asked extends Pick<CreditSimulationInput, 'mode' | 'payoff' | 'terms' | 'birthDate'> {
  readonly amount: string;
  readonly contractOn: string;
  readonly freeMargin: FreeMargin;
}

/** A rate for the very day of the month comes before one for all days. */
const ratesOf = (rates: readonly Rate[], contractOn: string, terms: readonly number[] | undefined): Rate[] => {
  const day = Number(contractOn.slice(-2));
  const best = new Map<number, Rate>();
  for (const rate of rates) {
    if (terms !== undefined && !terms.includes(rate.termMonths)) continue;
    if (rate.contractDay !== 0 && rate.contractDay !== day) continue;
    const before = best.get(rate.termMonths);
    if (before === undefined || rate.contractDay > before.contractDay) best.set(rate.termMonths, rate);
  }
  return [...best.values()];
};

const requestOf = (
  asked: Asked,
  { basis, window }: TableOnOffer,
  contractDate: string,
  rate: Rate,
  rules: RulesInForce,
  availableMargin: string | undefined,
): OfferRequest => ({
  mode: asked.mode,
  amount: asked.amount,
  termMonths: rate.termMonths,
  monthlyRate: rate.monthlyRate,
  coefficientMode: basis,
  contractDate,
  firstDueDate: window.firstDueOn,
  ...(rate.coefficient !== null && { coefficient: rate.coefficient }),
  fees: { percent: rate.feeRate, flat: rate.feeFlat },
  // Of a refinancing only the new money is taxed.
  iof: rules.iof === null ? null : { ...rules.iof, ...(asked.payoff !== undefined && { base: 'new_money' as const }) },
  ...(asked.payoff !== undefined && { payoff: asked.payoff }),
  limits: {
    ...rules.limits,
    ...(availableMargin !== undefined && { availableMargin }),
    ...(asked.birthDate !== undefined && { birthDate: asked.birthDate }),
    ...(rate.minAmount !== null && { minFinanced: rate.minAmount }),
    ...(rate.maxAmount !== null && { maxFinanced: rate.maxAmount }),
    ...(rate.minInstallment !== null && { minInstallment: rate.minInstallment }),
    ...(rate.minAge !== null && { minAge: rate.minAge }),
    ...(rate.maxAge !== null && { maxAge: rate.maxAge }),
    window: { start: window.startsOn, end: window.endsOn },
  },
});

/** What an offer is kept with: its figures do not depend on the day somebody was born, which is theirs. */
const withoutPerson = ({ limits: { birthDate: _birthDate, ...limits } = {}, ...request }: OfferRequest): OfferRequest => ({
  ...request,
  limits,
});

/**
 * Computes what each table offers for each term.
 *
 * @returns Ranked offers, those that break rules among them, and why the others have no figures.
 */
export const computeOffers = (
  agreement: Pick<Agreement, 'payer'>,
  asked: Asked,
  tables: readonly TableOnOffer[],
  rulesOf: (payer: Agreement['payer'], day: string) => RulesInForce,
): { readonly offers: NewOffer[]; readonly refused: readonly Violation[] } => {
  const refused: Violation[] = [];
  const offers: (NewOffer & { readonly priority: number; readonly isEligible: boolean })[] = [];
  for (const table of tables) {
    const { window } = table;
    const contractDate = asked.contractOn < window.startsOn ? window.startsOn : asked.contractOn;
    const rules = rulesOf(agreement.payer, contractDate);
    const margin = asked.freeMargin(contractDate);
    for (const rate of ratesOf(table.rates, contractDate, asked.terms)) {
      const request = requestOf(asked, table, contractDate, rate, rules, margin.available);
      const { offer, violations } = simulateOffer(request);
      if (offer === null) {
        refused.push(...violations);
        continue;
      }
      const isTooMuch = rate.maxInstallment !== null && new Decimal(offer.installment).greaterThan(rate.maxInstallment);
      const broken: Violation[] = [
        ...violations,
        ...margin.violations,
        ...(isTooMuch
          ? [{ code: 'AMOUNT_ABOVE_MAXIMUM' as const, pointer: '/amount', actual: offer.installment, limit: rate.maxInstallment ?? '' }]
          : []),
      ];
      offers.push({
        tableId: table.tableId,
        versionId: table.versionId,
        rateId: rate.id,
        bank: table.bank,
        tableName: table.name,
        modality: table.modality,
        priority: table.priority,
        termMonths: rate.termMonths,
        monthlyRate: rate.monthlyRate,
        coefficient: offer.coefficient,
        contractOn: contractDate,
        firstDueOn: offer.firstDueDate,
        lastDueOn: offer.lastDueDate,
        graceDays: offer.daysToFirstDue,
        installment: offer.installment,
        financed: offer.financed,
        net: offer.net,
        fee: offer.tac,
        iof: offer.iofTotal,
        total: offer.total,
        cetAnnual: offer.cetAnnual,
        cetMonthly: offer.cetMonthly,
        commissionRate: rate.commissionRate,
        violations: broken,
        isEligible: broken.length === 0,
        request: withoutPerson(request),
      });
    }
  }
  return { offers: rankOffers(offers, asked.mode).map(({ priority: _priority, isEligible: _isEligible, ...offer }) => offer), refused };
};

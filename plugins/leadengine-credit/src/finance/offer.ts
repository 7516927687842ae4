import { cetOfDays } from './cet.js';
import { baseOf, countsOf, unitLoan, type UnitLoan } from './coefficient.js';
import { dayText } from './day.js';
import { moneyText, toCents, zero, type Decimal } from './decimal.js';
import { checkOffer } from './offer-checks.js';
import { type Offer, type OfferOutcome, type OfferRequest, type OfferScheduleLine } from './offer.contract.js';
import { financedOfNet, splitFinanced, type OfferSplit } from './offer-split.js';
import { readOfferTerms, type OfferTerms } from './offer-terms.js';
import { amountFromInstallment } from './price.js';
import { periodRatesOf, scheduleOf } from './schedule.js';
import { found, type Outcome } from './violation.js';

/**
 * Computes one offer to the cent.
 *
 * 1. The coefficient c of the rate and the due dates (credit-figures 4), or the one the bank published.
 * 2. The amount financed F: given, the largest that the installment pays for (A / c, rounded down, credit-figures 1), or the one that releases the net
 *    amount (credit-figures 6).
 * 3. Installment = HALF_UP(F * c); TAC, IOF and net amount out of F, adding up to the cent (credit-figures 7).
 * 4. CET of the net amount, less cash costs, against the rounded installments on their real dates (Resolução CMN 4.881/2020, credit-figures 8).
 * 5. The rules of `request.limits` (credit-figures 12).
 *
 * Pure: the same request gives the same figures at any time. Throws for no input; what cannot be computed is a violation.
 *
 * @example
 * ```ts
 * const { offer, violations } = simulateOffer({
 *   mode: 'net', amount: '10000.00', termMonths: 96, monthlyRate: '0.0185', coefficientMode: 'calendar',
 *   contractDate: '2026-01-19', firstDueDate: '2026-03-07',
 *   iof: { dailyRate: '0.000082', additionalRate: '0.0038' }, limits: { maxMonthlyRate: '0.0185' },
 * });
 * // offer.installment is 235.86, offer.financed 10345.56, offer.cetAnnualPercent 26.44; violations is []
 * ```
 */
export const simulateOffer = (request: OfferRequest): OfferOutcome => {
  const { terms, violations } = readOfferTerms(request);
  if (violations.length > 0) return { isComputed: false, offer: null, violations };
  const days = countsOf(request.coefficientMode, terms.contract, terms.dueDays);
  const actualDays = terms.dueDays.map((due) => due - terms.contract);
  const unit = unitLoan(terms.rate, days, baseOf(request.coefficientMode), actualDays, terms.iof?.dayCap ?? 365);
  const coefficient = terms.coefficient ?? unit.coefficient;

  const outcome = splitOf(request, terms, unit, coefficient);
  if (!outcome.ok) return { isComputed: false, offer: null, violations: [outcome.violation] };
  const split = outcome.value;
  const installment = toCents(split.financed.times(coefficient));
  if (installment.lessThanOrEqualTo(0)) {
    return { isComputed: false, offer: null, violations: [{ code: 'INSTALLMENT_TOO_LOW', pointer: '/amount', actual: request.amount }] };
  }

  const paid = installment.negated();
  const received = split.net.minus(split.cash);
  const cet = cetOfDays([{ at: 0, amount: received }, ...actualDays.map((at) => ({ at, amount: paid }))]);
  const figures = { split, installment, coefficient, computedCoefficient: unit.coefficient, cet: cet.ok ? cet.value : undefined };
  const annualRate = terms.rate.plus(1).pow(12).minus(1);
  const offer: Offer = {
    installment: moneyText(installment),
    net: moneyText(split.net),
    financed: moneyText(split.financed),
    gross: moneyText(split.financed),
    tac: moneyText(split.tac),
    iofDaily: moneyText(split.iof.daily),
    iofAdditional: moneyText(split.iof.additional),
    iofTotal: moneyText(split.iof.total),
    cash: moneyText(split.cash),
    payoff: moneyText(terms.payoff),
    total: moneyText(installment.times(terms.termMonths)),
    coefficient: coefficient.toFixed(12),
    termMonths: terms.termMonths,
    monthlyRate: terms.rate.toString(),
    annualRate: annualRate.toFixed(12),
    cetAnnual: (cet.ok ? cet.value.annual : zero).toFixed(12),
    cetMonthly: (cet.ok ? cet.value.monthly : zero).toFixed(12),
    cetAnnualPercent: cet.ok ? cet.value.annualPercent : '0.00',
    cetMonthlyPercent: cet.ok ? cet.value.monthlyPercent : '0.00',
    firstDueDate: dayText(terms.dueDays[0] ?? terms.contract),
    lastDueDate: dayText(terms.dueDays.at(-1) ?? terms.contract),
    daysToFirstDue: actualDays[0] ?? 0,
    daysToLastDue: actualDays.at(-1) ?? 0,
    ...(request.withSchedule ? { schedule: linesOf(request, terms, split, installment, days) } : {}),
  };
  return { isComputed: true, offer, violations: checkOffer(request, terms, figures) };
};

const splitOf = (request: OfferRequest, terms: OfferTerms, unit: UnitLoan, coefficient: Decimal): Outcome<OfferSplit> => {
  if (request.mode === 'net') return financedOfNet(toCents(terms.amount), terms, unit);
  const financed = request.mode === 'financed' ? toCents(terms.amount) : amountFromInstallment(terms.amount, coefficient);
  return found(splitFinanced(financed, terms, unit));
};

const linesOf = (
  request: OfferRequest,
  terms: OfferTerms,
  split: OfferSplit,
  installment: Decimal,
  days: readonly number[],
): OfferScheduleLine[] =>
  scheduleOf(split.financed, installment, periodRatesOf(terms.rate, days, baseOf(request.coefficientMode))).map((line, index) => ({
    number: line.number,
    dueDate: dayText(terms.dueDays[index] ?? terms.contract),
    installment: moneyText(line.installment),
    interest: moneyText(line.interest),
    amortization: moneyText(line.amortization),
    balance: moneyText(line.balance),
  }));

import { type Cet } from './cet.js';
import { base30, dailyCurve } from './daily-rate.js';
import { ageOn, dayText, parseDay } from './day.js';
import { moneyText, parseDecimal, type Decimal } from './decimal.js';
import { type OfferLimits, type OfferRequest } from './offer.contract.js';
import { type OfferSplit } from './offer-split.js';
import { type OfferTerms } from './offer-terms.js';
import { type Violation, type ViolationCode } from './violation.js';

/** What the checks look at besides the request. */
export interface OfferFigures {
  readonly split: OfferSplit;
  readonly installment: Decimal;
  /** Of the rate, whatever the bank published. */
  readonly computedCoefficient: Decimal;
  readonly coefficient: Decimal;
  readonly cet: Cet | undefined;
}

/** Relative difference to the rate's own coefficient from which a published one is doubted. */
const coefficientTolerance = 0.02;

/** The rules an offer breaks (credit-figures 12), in the order in which people read an offer. */
export const checkOffer = (request: OfferRequest, terms: OfferTerms, figures: OfferFigures): Violation[] => {
  const limits: OfferLimits = request.limits ?? {};
  const { split, installment, cet } = figures;
  const broken: Violation[] = [];
  const report = (code: ViolationCode, pointer: string, actual: string, limit?: string) =>
    broken.push({ code, pointer, actual, ...(limit === undefined ? {} : { limit }) });
  const atMost = (
    value: Decimal | undefined,
    limit: string | undefined,
    code: ViolationCode,
    pointer: string,
    text = (each: Decimal) => each.toString(),
  ) => {
    const bound = limit === undefined ? undefined : parseDecimal(limit);
    if (value !== undefined && bound !== undefined && value.greaterThan(bound)) report(code, pointer, text(value), limit);
  };
  const atLeast = (value: Decimal, limit: string | undefined, code: ViolationCode, pointer: string) => {
    const bound = limit === undefined ? undefined : parseDecimal(limit);
    if (bound !== undefined && value.lessThan(bound)) report(code, pointer, moneyText(value), limit);
  };

  atMost(terms.rate, limits.maxMonthlyRate, 'OVER_RATE_CAP', '/monthlyRate');
  atMost(installment, limits.availableMargin, 'MARGIN_EXCEEDED', '/amount', moneyText);
  atLeast(installment, limits.minInstallment, 'INSTALLMENT_BELOW_MINIMUM', '/amount');
  atLeast(split.financed, limits.minFinanced, 'AMOUNT_BELOW_MINIMUM', '/amount');
  atMost(split.financed, limits.maxFinanced, 'AMOUNT_ABOVE_MAXIMUM', '/amount', moneyText);
  if (split.net.lessThanOrEqualTo(0)) report('NOTHING_RELEASED', '/amount', moneyText(split.net));
  if (limits.areFeesAllowed === false && split.tac.greaterThan(0)) report('FEES_NOT_ALLOWED', '/fees', moneyText(split.tac));

  const { termMonths } = terms;
  if (termMonths < (limits.minTermMonths ?? 1))
    report('TERM_BELOW_MINIMUM', '/termMonths', String(termMonths), String(limits.minTermMonths));
  if (termMonths > (limits.maxTermMonths ?? termMonths))
    report('TERM_ABOVE_MAXIMUM', '/termMonths', String(termMonths), String(limits.maxTermMonths));

  const difference = figures.coefficient.minus(figures.computedCoefficient).abs();
  if (difference.greaterThan(figures.computedCoefficient.times(coefficientTolerance))) {
    report('COEFFICIENT_RATE_MISMATCH', '/coefficient', figures.coefficient.toString(), figures.computedCoefficient.toFixed(12));
  }
  if (cet !== undefined) {
    atMost(cet.monthly, limits.maxCetMonthly, 'CET_OVER_LIMIT', '/limits/maxCetMonthly', (value) => value.toFixed(10));
    atMost(cet.monthly.minus(terms.rate), limits.maxCetSpread, 'CET_OVER_LIMIT', '/limits/maxCetSpread', (value) => value.toFixed(10));
    if (isBelowNominal(request, terms, figures, cet)) {
      report('CET_BELOW_NOMINAL', '/monthlyRate', cet.annual.toFixed(10), terms.rate.plus(1).pow(12).minus(1).toFixed(10));
    }
  } else if (split.net.greaterThan(0)) report('NO_RATE', '/amount', moneyText(split.net));
  return [...broken, ...checkDates(limits, terms)];
};

/**
 * Whether the CET lies below the nominal rate by more than rounding explains. Installments lose up to half a cent each; on `d30` the contract counts
 * 30 days where the calendar has up to three fewer or more.
 */
const isBelowNominal = (request: OfferRequest, terms: OfferTerms, { split }: OfferFigures, cet: Cet): boolean => {
  const nominal = terms.rate.plus(1).pow(12).minus(1);
  if (cet.annual.greaterThanOrEqualTo(nominal)) return false;
  const received = split.net.minus(split.cash);
  if (received.lessThanOrEqualTo(0)) return false;
  const days = (terms.dueDays.at(-1) ?? terms.contract) - terms.contract;
  const shortfall = nominal.minus(cet.annual).times(received).times(days).div(365);
  const rounding = 0.01 * terms.termMonths;
  const skew = request.coefficientMode === 'd30' ? dailyCurve(terms.rate, base30).interestOver(3).times(split.financed).times(2) : 0;
  return shortfall.greaterThan(split.financed.times(0.0001).plus(rounding).plus(skew));
};

const checkDates = (limits: OfferLimits, terms: OfferTerms): Violation[] => {
  const broken: Violation[] = [];
  const contractDate = dayText(terms.contract);
  if (limits.window !== undefined && (contractDate < limits.window.start || contractDate > limits.window.end)) {
    broken.push({ code: 'WINDOW_CLOSED', pointer: '/contractDate', actual: contractDate, limit: limits.window.end });
  }
  if (limits.birthDate === undefined) return broken;
  const birth = parseDay(limits.birthDate);
  if (birth === undefined) return [...broken, { code: 'INVALID_DATE', pointer: '/limits/birthDate', actual: limits.birthDate }];
  const pointer = '/limits/birthDate';
  const age = ageOn(birth, terms.contract);
  const ageAtEnd = ageOn(birth, terms.dueDays.at(-1) ?? terms.contract);
  if (age < (limits.minAge ?? age)) broken.push({ code: 'AGE_BELOW_MINIMUM', pointer, actual: String(age), limit: String(limits.minAge) });
  if (age > (limits.maxAge ?? age)) broken.push({ code: 'AGE_ABOVE_MAXIMUM', pointer, actual: String(age), limit: String(limits.maxAge) });
  if (ageAtEnd > (limits.maxAgeAtEnd ?? ageAtEnd)) {
    broken.push({ code: 'AGE_AT_END_ABOVE_MAXIMUM', pointer, actual: String(ageAtEnd), limit: String(limits.maxAgeAtEnd) });
  }
  return broken;
};

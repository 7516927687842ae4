import { decimal, type Decimal, toCents, zero, type DecimalInput, type Rounding } from './decimal.js';

/** The tax on credit of a natural person as a dated rule gives it (Decreto 6.306/2007 art. 7: 0.0082% a day up to 365 days, plus 0.38%). */
export interface IofRates {
  /** Fraction per day. */
  readonly dailyRate: DecimalInput;
  /** Fraction whatever the term (§15). */
  readonly additionalRate: DecimalInput;
  /** Days after which the daily part stops growing (§1). */
  readonly dayCap: number;
}

export interface IofParts {
  readonly daily: Decimal;
  readonly additional: Decimal;
  readonly total: Decimal;
}

/**
 * IOF of principals that are paid back after some days: daily = rate * sum of amount * min(days, cap), additional = rate * sum of amounts, in reais.
 * Each of the two is rounded once (credit-figures 1); the total is their sum.
 */
export const iofOfPrincipals = (
  principals: readonly { readonly amount: DecimalInput; readonly days: number }[],
  rates: IofRates,
  rounding: Rounding = 'HALF_UP',
): IofParts => {
  let weighted = zero;
  let amounts = zero;
  for (const { amount, days } of principals) {
    weighted = weighted.plus(decimal(amount).times(Math.min(Math.max(days, 0), rates.dayCap)));
    amounts = amounts.plus(amount);
  }
  return partsOf(weighted, amounts, rates, rounding);
};

/**
 * IOF of a loan whose principal is paid back along the unit loan's amortizations.
 *
 * @param principal - The taxed part of the amount financed, in reais.
 * @param taxedDays - `alpha` of `unitLoan`.
 */
export const iofOfLoan = (principal: Decimal, taxedDays: Decimal, rates: IofRates): IofParts =>
  partsOf(principal.times(taxedDays), principal, rates, 'HALF_UP');

const partsOf = (weighted: Decimal, amounts: Decimal, rates: IofRates, rounding: Rounding): IofParts => {
  const daily = toCents(weighted.times(rates.dailyRate), rounding);
  const additional = toCents(amounts.times(rates.additionalRate), rounding);
  return { daily, additional, total: daily.plus(additional) };
};

export const noIof: IofParts = { daily: zero, additional: zero, total: zero };

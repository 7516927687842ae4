import { annualRateOf, internalDiscount, monthlyOfAnnual, type Flow } from './internal-rate.js';
import { percentText, type Decimal } from './decimal.js';
import { type Outcome } from './violation.js';

/** Custo Efetivo Total: what the credit costs with everything in it. */
export interface Cet {
  /** Fraction per year, unrounded. */
  readonly annual: Decimal;
  /** Fraction per month, (1 + annual)^(1/12) - 1, unrounded. */
  readonly monthly: Decimal;
  /** As people read it: percent with two places, half to even (ABNT NBR 5891). */
  readonly annualPercent: string;
  readonly monthlyPercent: string;
}

/**
 * CET of dated flows: sum of FC_j * (1 + CET)^-((d_j - d_0) / 365) = FC_0 (Resolução CMN 4.881/2020, credit-figures 8).
 *
 * @param flows - `at` in days; what the customer gets is positive, what the customer pays negative.
 * @param dayBasis - Days of a year.
 */
export const cetOfDays = (flows: readonly Flow[], dayBasis = 365): Outcome<Cet> => cetOfPeriods(flows, dayBasis);

/** CET of flows in equal periods, `perYear` of which make a year: 12 for months. BCB: 940 against 5 x 205.73 is 43.93% a year. */
export const cetOfPeriods = (flows: readonly Flow[], perYear: number): Outcome<Cet> => {
  const discount = internalDiscount(flows, perYear);
  if (!discount.ok) return discount;
  const annual = annualRateOf(discount.value, perYear);
  const monthly = monthlyOfAnnual(annual);
  return { ok: true, value: { annual, monthly, annualPercent: percentText(annual), monthlyPercent: percentText(monthly) } };
};

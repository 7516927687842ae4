import { nthRoot } from './daily-rate.js';
import { decimal, type Decimal, type DecimalInput } from './decimal.js';

/** The period a rate is of. `daily30` is a day of a 30-day month, `daily365` one of a 365-day year, `daily252` a business day. */
export type RatePeriod = 'annual' | 'monthly' | 'daily30' | 'daily360' | 'daily365' | 'daily252';

/** Periods of a year. */
const perYear: Readonly<Record<RatePeriod, number>> = { annual: 1, monthly: 12, daily30: 360, daily360: 360, daily365: 365, daily252: 252 };

/**
 * Equivalent rates by compound interest: (1 + r)^(periods of one / periods of the other) - 1, fractions, unrounded. 1.8% a month is 23.872053% a year
 * (QI Tech); 7% a month is 0.225783% a day of 30.
 */
export const convertRate = (value: DecimalInput, from: RatePeriod, to: RatePeriod): Decimal => {
  const growth = decimal(value).plus(1);
  if (from === to) return growth.minus(1);
  const shared = greatestCommonDivisor(perYear[from], perYear[to]);
  return nthRoot(growth.pow(perYear[from] / shared), perYear[to] / shared).minus(1);
};

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

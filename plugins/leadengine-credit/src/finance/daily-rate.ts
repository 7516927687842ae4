import { decimal, Decimal, one, zero, type DecimalInput } from './decimal.js';

/**
 * How a monthly rate becomes a daily one: d = (1 + i)^(months / days) - 1. The base is always said, never assumed: on a balance of R$ 11,000 the two
 * in use lie R$ 57 apart (credit.md 2.4).
 */
export interface DailyBase {
  readonly months: number;
  readonly days: number;
}

/** d = (1 + i)^(1/30) - 1: a month is 30 days. */
export const base30: DailyBase = { months: 1, days: 30 };

/** d = (1 + i)^(12/365) - 1: a year is 365 days. */
export const base365: DailyBase = { months: 12, days: 365 };

/**
 * The positive n-th root of a positive value. Doubles give the first 15 digits; each Newton step in decimals doubles them, which is several times
 * faster than a fractional power through logarithms.
 */
export const nthRoot = (value: Decimal, n: number): Decimal => {
  const guess = Math.pow(value.toNumber(), 1 / n);
  if (!Number.isFinite(guess) || guess <= 0) return value.pow(one.div(n));
  let root = new Decimal(guess);
  for (let step = 0; step < 4; step++) {
    const below = root.pow(n - 1);
    const next = root.minus(below.times(root).minus(value).div(below.times(n)));
    if (next.minus(root).abs().lessThan(root.times(1e-38))) return next;
    root = next;
  }
  return root;
};

const remembered = new Map<string, Decimal>();
const capacity = 2000;

/** 1 + d for a monthly rate, kept for the rates asked last: a catalog holds few rates and asks for them often. */
export const dailyFactor = (monthlyRate: DecimalInput, base: DailyBase): Decimal => {
  const rate = decimal(monthlyRate);
  const key = `${rate.toString()}^${String(base.months)}/${String(base.days)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const isWhole = Number.isInteger(base.months) && Number.isInteger(base.days);
  const growth = rate.plus(1);
  const factor = isWhole ? nthRoot(growth.pow(base.months), base.days) : growth.pow(new Decimal(base.months).div(base.days));
  if (remembered.size >= capacity) remembered.clear();
  remembered.set(key, factor);
  return factor;
};

/**
 * Daily rate of a monthly one.
 *
 * @returns A fraction per day, unrounded. 7% a month on base 30 is 0.00225783 (QI Tech).
 */
export const dailyRate = (monthlyRate: DecimalInput, base: DailyBase): Decimal => dailyFactor(monthlyRate, base).minus(1);

/**
 * `factor^-n` for every n of an ascending list of day counts. Consecutive installments lie a few different gaps apart, so the list costs one
 * multiplication per installment instead of one power.
 */
export const discountFactors = (factor: Decimal, days: readonly number[]): Decimal[] => {
  const inverse = one.div(factor);
  const gaps = new Map<number, Decimal>();
  const across = (gap: number): Decimal => {
    const known = gaps.get(gap);
    if (known !== undefined) return known;
    const power = inverse.pow(gap);
    gaps.set(gap, power);
    return power;
  };
  let at = 0;
  let discount = one;
  return days.map((day) => {
    discount = discount.times(across(day - at));
    at = day;
    return discount;
  });
};

export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
};

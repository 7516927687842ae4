import { decimal, Decimal, one, zero, type DecimalInput } from './decimal.js';

/**
 * How a monthly rate becomes a daily one: d = (1 + i)^(months / days) - 1. The base is always said, never assumed: on a balance of R$ 11,000 the two
 * in use lie R$ 57 apart (credit-figures 4).
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

/** What one real becomes, or is worth, over days at one daily rate. Remembers what it was asked: contracts share their gaps and their first due dates. */
export interface DailyCurve {
  /** 1 + d. */
  readonly factor: Decimal;
  /** (1 + d)^-days. */
  readonly discountOver: (days: number) => Decimal;
  /** (1 + d)^days - 1: the interest of so many days on one real. */
  readonly interestOver: (days: number) => Decimal;
  /** (1 + d)^-n for every n of an ascending list, at one multiplication each: consecutive installments lie a few different gaps apart. */
  readonly discountsAt: (days: readonly number[]) => readonly Decimal[];
}

const rememberBy = <K, V>(compute: (key: K) => V, capacity: number): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= capacity) known.clear();
    known.set(key, value);
    return value;
  };
};

const createCurve = (factor: Decimal): DailyCurve => {
  const inverse = one.div(factor);
  const discountOver = rememberBy((days: number) => inverse.pow(days), 200);
  // The longest list asked so far; the terms of a table differ in length only.
  let longest: { readonly days: readonly number[]; readonly discounts: readonly Decimal[] } = { days: [], discounts: [] };

  const discountsAt = (days: readonly number[]): readonly Decimal[] => {
    const shared = Math.min(longest.days.length, days.length);
    const isShared = days.slice(0, shared).every((day, index) => day === longest.days[index]);
    if (isShared && shared === days.length) return longest.discounts.slice(0, shared);
    const discounts = isShared ? [...longest.discounts] : [];
    let discount = discounts.at(-1) ?? one;
    for (let index = discounts.length; index < days.length; index++) {
      discount = discount.times(discountOver((days[index] ?? 0) - (days[index - 1] ?? 0)));
      discounts.push(discount);
    }
    longest = { days: [...days], discounts };
    return discounts;
  };
  return { factor, discountOver, interestOver: rememberBy((days: number) => one.div(discountOver(days)).minus(1), 200), discountsAt };
};

const factorOf = (rate: Decimal, { months, days }: DailyBase): Decimal => {
  const growth = rate.plus(1);
  const isWhole = Number.isInteger(months) && Number.isInteger(days);
  return isWhole ? nthRoot(growth.pow(months), days) : growth.pow(new Decimal(months).div(days));
};

const curveOf = rememberBy((key: string) => {
  const [rate = '', months, days] = key.split('|');
  return createCurve(factorOf(new Decimal(rate), { months: Number(months), days: Number(days) }));
}, 500);

/** The curve of a monthly rate; those asked last are kept, since a catalog holds few rates and asks for them often. */
export const dailyCurve = (monthlyRate: DecimalInput, base: DailyBase): DailyCurve =>
  curveOf(`${decimal(monthlyRate).toString()}|${String(base.months)}|${String(base.days)}`);

/**
 * Daily rate of a monthly one.
 *
 * @returns A fraction per day, unrounded. 7% a month on base 30 is 0.00225783 (QI Tech).
 */
export const dailyRate = (monthlyRate: DecimalInput, base: DailyBase): Decimal => dailyCurve(monthlyRate, base).factor.minus(1);

export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
};

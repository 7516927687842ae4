import { nthRoot } from './daily-rate.js';
import { decimal, Decimal, one, zero, type DecimalInput } from './decimal.js';
import { found, violated, type Outcome } from './violation.js';

/** Money that changes hands some periods after the start; received is positive, paid is negative. */
export interface Flow {
  readonly at: number;
  readonly amount: DecimalInput;
}

/** Flows in order, with their gaps pointing into the few different ones: a loan of 96 months needs four powers per evaluation instead of 96. */
interface Timeline {
  readonly gaps: readonly number[];
  readonly gapOf: Uint16Array;
  readonly ats: Float64Array;
  readonly amounts: Float64Array;
  readonly exact: readonly Decimal[];
}

const timelineOf = (flows: readonly Flow[]): Timeline => {
  const start = Math.min(...flows.map(({ at }) => at));
  const sorted = [...flows].sort((a, b) => a.at - b.at);
  const ats = Float64Array.from(sorted, ({ at }) => at - start);
  const exact = sorted.map(({ amount }) => decimal(amount));
  const gaps: number[] = [];
  const gapOf = Uint16Array.from(ats, (at, index) => {
    const gap = index === 0 ? at : at - (ats[index - 1] ?? 0);
    const known = gaps.indexOf(gap);
    return known === -1 ? gaps.push(gap) - 1 : known;
  });
  return { gaps, gapOf, ats, amounts: Float64Array.from(exact, (amount) => amount.toNumber()), exact };
};

/** Sum of amount * v^at and its slope, in doubles. */
const valueAt = (v: number, { gaps, gapOf, amounts, ats }: Timeline): { value: number; slope: number } => {
  const steps = gaps.map((gap) => Math.pow(v, gap));
  let power = 1;
  let value = 0;
  let slope = 0;
  for (let index = 0; index < amounts.length; index++) {
    power *= steps[gapOf[index] as number] as number;
    const term = (amounts[index] as number) * power;
    value += term;
    slope += term * (ats[index] as number);
  }
  return { value, slope: slope / v };
};

/** Powers of v, each made from the one before it: the gaps of a loan lie a day or two apart. */
const powersOf = (v: Decimal, gaps: readonly number[]): Decimal[] => {
  const powers = new Map<number, Decimal>();
  let [at, power] = [0, one];
  for (const gap of [...gaps].sort((a, b) => a - b)) {
    power = power.times(v.pow(gap - at));
    at = gap;
    powers.set(gap, power);
  }
  return gaps.map((gap) => powers.get(gap) as Decimal);
};

/** The same sum in decimals, from the last flow to the first (Horner), so that amounts are added and only steps multiplied. */
const exactValueAt = (v: Decimal, { gaps, gapOf, exact }: Timeline): Decimal => {
  const steps = powersOf(v, gaps);
  let value: Decimal = zero;
  for (let index = exact.length - 1; index >= 0; index--) {
    value = value.plus(exact[index] as Decimal).times(steps[gapOf[index] as number] as Decimal);
  }
  return value;
};

/** Rates per year between which a change of sign is looked for, from -99% to 1e300 and dense where contracts lie. */
const probes = [
  ...[-0.99, -0.9, -0.7, -0.5, -0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 2, 4, 8, 20],
  ...[1e2, 1e3, 1e5, 1e8, 1e12, 1e20, 1e40, 1e80, 1e160, 1e300],
];

/** The bracket nearest to a rate of zero whose ends differ in sign, as discounts per period. */
const bracketOf = (perYear: number, timeline: Timeline): { low: number; high: number } | undefined => {
  const points = probes.map((rate) => {
    const v = Math.pow(1 + rate, -1 / perYear);
    return { rate: Math.abs(rate), v, isPositive: valueAt(v, timeline).value > 0 };
  });
  let nearest: { low: number; high: number; rate: number } | undefined;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || from.isPositive === to.isPositive) continue;
    const rate = Math.min(from.rate, to.rate);
    if (nearest === undefined || rate < nearest.rate) nearest = { low: to.v, high: from.v, rate };
  }
  return nearest;
};

/**
 * Discount v per period at which the flows cancel out: sum of amount * v^at = 0. Doubles bracket the root by bisection; decimals finish it with
 * Newton steps whose slope may stay a double, and which may not leave the bracket. There is no guess to be wrong about, so it converges wherever a
 * change of sign exists between -99% and 1e300 a year (credit-figures 8).
 *
 * @param perYear - Periods of a year: 365 for days, 12 for months.
 * @returns v with 25 or more right digits; `NO_RATE` when the flows never cancel out.
 */
export const internalDiscount = (flows: readonly Flow[], perYear: number): Outcome<Decimal> => {
  if (flows.length < 2) return violated('NO_RATE', '/flows');
  const timeline = timelineOf(flows);
  const bracket = bracketOf(perYear, timeline);
  if (bracket === undefined) return violated('NO_RATE', '/flows');
  let { low, high } = bracket;
  const isPositiveAtHigh = valueAt(high, timeline).value > 0;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (valueAt(middle, timeline).value > 0 === isPositiveAtHigh) high = middle;
    else low = middle;
  }
  // Doubles may misjudge the sign next to the root, so decimals get some room around the bracket.
  const room = 1e-9;
  const [floor, ceiling] = [low * (1 - room), high * (1 + room)];
  let v = new Decimal((low + high) / 2);
  for (let step = 0; step < 8; step++) {
    const { slope } = valueAt(v.toNumber(), timeline);
    if (slope === 0) break;
    const next = v.minus(exactValueAt(v, timeline).div(slope));
    if (next.lessThan(floor) || next.greaterThan(ceiling)) break;
    const moved = next.minus(v).abs();
    v = next;
    // A step multiplies the error by its own size or by the 1e-15 of the slope: after one below 1e-13 some 26 digits are right.
    if (moved.lessThan(1e-13)) break;
  }
  return found(v);
};

/** Rate per year, as a fraction, of a discount per period: v^-perYear - 1. */
export const annualRateOf = (v: Decimal, perYear: number): Decimal => one.div(v.pow(perYear)).minus(1);

/** Rate per month, as a fraction, that compounds to a rate per year: (1 + r)^(1/12) - 1. */
export const monthlyOfAnnual = (annual: Decimal): Decimal => nthRoot(annual.plus(1), 12).minus(1);

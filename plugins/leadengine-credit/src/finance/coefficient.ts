import { base30, base365, dailyCurve, sum, type DailyBase } from './daily-rate.js';
import { type Day } from './day.js';
import { type Decimal, one, zero, type DecimalInput } from './decimal.js';

/**
 * How the days of a contract are counted.
 *
 * - `d30`: the days of grace to the first due date, then 30 for each month; 30-day base. What the earlier product computed.
 * - `calendar`: the actual days to each due date; 30-day base.
 * - `calendar_365`: the actual days to each due date; 365-day base.
 */
export type CoefficientMode = 'd30' | 'calendar' | 'calendar_365';

export const baseOf = (mode: CoefficientMode): DailyBase => (mode === 'calendar_365' ? base365 : base30);

/** Days from the contract to each installment when every month has 30: grace, grace + 30, ... */
export const thirtyDayCounts = (graceDays: number, termMonths: number): number[] =>
  Array.from({ length: termMonths }, (_, index) => graceDays + 30 * index);

/** Days from the contract to each installment as a mode counts them. */
export const countsOf = (mode: CoefficientMode, contract: Day, dueDays: readonly Day[]): number[] =>
  mode === 'd30' ? thirtyDayCounts((dueDays[0] ?? contract) - contract, dueDays.length) : dueDays.map((due) => due - contract);

/**
 * Installment of a loan of 1 that is paid after these days, unrounded: c = 1 / sum of (1 + d)^-n (credit-figures 4).
 *
 * @param days - Ascending day counts from the contract to each installment.
 */
export const coefficientOfDays = (monthlyRate: DecimalInput, days: readonly number[], base: DailyBase): Decimal =>
  one.div(sum(dailyCurve(monthlyRate, base).discountsAt(days)));

/** Coefficient of the mode `d30`: a grace of 30 days equals the Price table. */
export const dailyCoefficient30 = (monthlyRate: DecimalInput, termMonths: number, graceDays: number, base: DailyBase = base30): Decimal =>
  coefficientOfDays(monthlyRate, thirtyDayCounts(graceDays, termMonths), base);

/** What one real financed costs, and when. */
export interface UnitLoan {
  /** Installment per real, unrounded. */
  readonly coefficient: Decimal;
  /** Sum over installments of amortization times taxed days, which the daily IOF multiplies. */
  readonly taxedDays: Decimal;
}

/**
 * A loan of 1 with its taxed days: alpha = sum of a_k * min(n_k, cap) over the unrounded amortizations a_k (credit-figures 6, Decreto 6.306/2007 art. 7).
 *
 * @param actualDays - Days the tax counts, which are the calendar's in every mode.
 */
export const unitLoan = (
  monthlyRate: DecimalInput,
  days: readonly number[],
  base: DailyBase,
  actualDays: readonly number[],
  dayCap: number,
): UnitLoan => {
  const { discountsAt, interestOver } = dailyCurve(monthlyRate, base);
  const coefficient = one.div(sum(discountsAt(days)));
  let balance = one;
  let taxedDays = zero;
  let at = 0;
  for (const [index, day] of days.entries()) {
    // From the first installment beyond the cap on, what is left of the principal is taxed alike.
    if ((actualDays[index] ?? 0) >= dayCap) {
      taxedDays = taxedDays.plus(balance.times(dayCap));
      break;
    }
    const amortization = coefficient.minus(balance.times(interestOver(day - at)));
    taxedDays = taxedDays.plus(amortization.times(actualDays[index] ?? 0));
    balance = balance.minus(amortization);
    at = day;
  }
  return { coefficient, taxedDays };
};

import { dailyCurve, type DailyBase } from './daily-rate.js';
import { decimal, type Decimal, toCents, zero, type DecimalInput, type Rounding } from './decimal.js';
import { priceInstallment } from './price.js';

export interface ScheduleLine {
  /** 1 for the first installment. */
  readonly number: number;
  readonly installment: Decimal;
  readonly interest: Decimal;
  readonly amortization: Decimal;
  /** Principal left after the installment. */
  readonly balance: Decimal;
}

/** Where the cents that rounding leaves go: into the last installment, or nowhere. */
export type Residual = 'LAST_INSTALLMENT' | 'NONE';

/**
 * Schedule line by line, in reais: interest = round(balance * rate of the period), amortization = installment - interest. The last installment is
 * balance + interest, so the final balance is exactly 0.00 (credit-figures 3).
 *
 * @param periodRates - Interest of each period as a fraction; its length is the term.
 */
export const scheduleOf = (
  principal: DecimalInput,
  installment: DecimalInput,
  periodRates: readonly Decimal[],
  { lineRounding = 'HALF_UP', residual = 'LAST_INSTALLMENT' }: { lineRounding?: Rounding; residual?: Residual } = {},
): ScheduleLine[] => {
  const payment = decimal(installment);
  let balance = decimal(principal);
  return periodRates.map((rate, index) => {
    const interest = toCents(balance.times(rate), lineRounding);
    const isLast = index === periodRates.length - 1 && residual === 'LAST_INSTALLMENT';
    const paid = isLast ? balance.plus(interest) : payment;
    const amortization = paid.minus(interest);
    balance = balance.minus(amortization);
    return { number: index + 1, installment: paid, interest, amortization, balance };
  });
};

/** Schedule of a Price loan with monthly periods. */
export const priceSchedule = (
  principal: DecimalInput,
  monthlyRate: DecimalInput,
  termMonths: number,
  options: { lineRounding?: Rounding; residual?: Residual; rounding?: Rounding } = {},
): ScheduleLine[] =>
  scheduleOf(
    principal,
    priceInstallment(principal, monthlyRate, termMonths, options.rounding),
    Array.from({ length: termMonths }, () => decimal(monthlyRate)),
    options,
  );

/** Interest of each period between consecutive day counts: (1 + d)^gap - 1. */
export const periodRatesOf = (monthlyRate: DecimalInput, days: readonly number[], base: DailyBase): Decimal[] => {
  const { interestOver } = dailyCurve(monthlyRate, base);
  return days.map((day, index) => interestOver(day - (days[index - 1] ?? 0)));
};

export const totalOf = (lines: readonly ScheduleLine[], part: 'installment' | 'interest' | 'amortization'): Decimal =>
  lines.reduce((total, line) => total.plus(line[part]), zero);

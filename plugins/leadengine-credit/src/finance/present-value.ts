import { dailyCurve, sum, type DailyBase } from './daily-rate.js';
import { monthlyDueDays, type Day } from './day.js';
import { decimal, Decimal, toCents, type DecimalInput, type Rounding } from './decimal.js';
import { priceCoefficient } from './price.js';

/**
 * What `remaining` monthly installments are worth one month before the first of them: PV = A / c = A * (1 - (1 + i)^-n) / i, in reais
 * (credit-figures 9). The balance of a contract and an estimate of its payoff; the lender's own quote always wins.
 */
export const presentValue = (
  installment: DecimalInput,
  monthlyRate: DecimalInput,
  remaining: number,
  rounding: Rounding = 'HALF_UP',
): Decimal => (remaining === 0 ? new Decimal(0) : toCents(decimal(installment).div(priceCoefficient(monthlyRate, remaining)), rounding));

/**
 * What the remaining installments are worth on a day: sum of A * (1 + d)^-n over the actual days n to each due date, in reais. Due dates before the
 * day add interest.
 *
 * @param base - Has no default: the two bases in use differ by 0.5% of the balance (credit-figures 4).
 */
export const presentValueOn = (
  reference: Day,
  nextDue: Day,
  payments: { readonly installment: DecimalInput; readonly remaining: number; readonly monthlyRate: DecimalInput },
  base: DailyBase,
  rounding: Rounding = 'HALF_UP',
): Decimal => {
  const days = monthlyDueDays(nextDue, payments.remaining).map((due) => due - reference);
  return toCents(sum(dailyCurve(payments.monthlyRate, base).discountsAt(days)).times(payments.installment), rounding);
};

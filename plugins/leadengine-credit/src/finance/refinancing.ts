import { decimal, toCents, type Decimal, type DecimalInput, type Rounding } from './decimal.js';
import { presentValue } from './present-value.js';
import { amountFromInstallment, priceCoefficient, priceInstallment } from './price.js';

/** A running contract: what is paid, at which monthly rate (fraction), and how often still. */
export interface RunningContract {
  readonly installment: DecimalInput;
  readonly monthlyRate: DecimalInput;
  readonly remaining: number;
}

/** The contract that replaces it. */
export interface NewContract {
  readonly installment: DecimalInput;
  readonly monthlyRate: DecimalInput;
  readonly termMonths: number;
  /** Published coefficient, where it differs from the Price one of the rate. */
  readonly coefficient?: DecimalInput;
}

/**
 * Refinancing with a chosen installment, in reais: outstanding = present value of the remaining installments (half up), financed = new installment /
 * new coefficient (down), change ("troco") = financed - outstanding, before taxes (credit-figures 9).
 *
 * @param outstanding - The lender's quote, which wins over the estimate.
 */
export const refinancingChange = (
  current: RunningContract,
  next: NewContract,
  { financedRounding = 'DOWN', outstanding: quoted }: { financedRounding?: Rounding; outstanding?: DecimalInput } = {},
): { outstanding: Decimal; financed: Decimal; change: Decimal } => {
  const outstanding = quoted === undefined ? presentValue(current.installment, current.monthlyRate, current.remaining) : toCents(quoted);
  const coefficient = next.coefficient ?? priceCoefficient(next.monthlyRate, next.termMonths);
  const financed = amountFromInstallment(next.installment, coefficient, financedRounding);
  return { outstanding, financed, change: financed.minus(outstanding) };
};

/**
 * Portability to a lower rate at the same remaining term, in reais: the outstanding balance becomes the new principal; saving = old - new installment,
 * a month and over the term (CMN 5.057/2022; no change in cash inside a portability).
 */
export const portabilityAtSameTerm = (
  current: RunningContract,
  newMonthlyRate: DecimalInput,
  quoted?: DecimalInput,
): { outstanding: Decimal; installment: Decimal; monthlySaving: Decimal; totalSaving: Decimal } => {
  const outstanding = quoted === undefined ? presentValue(current.installment, current.monthlyRate, current.remaining) : toCents(quoted);
  const installment = priceInstallment(outstanding, newMonthlyRate, current.remaining);
  const monthlySaving = decimal(current.installment).minus(installment);
  return { outstanding, installment, monthlySaving, totalSaving: monthlySaving.times(current.remaining) };
};

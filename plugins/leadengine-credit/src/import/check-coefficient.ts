import { decimal, one, type Decimal, type DecimalInput } from '../finance/decimal.js';
import { priceCoefficient, rateFromInstallment } from '../finance/price.js';

export type CoefficientWarning = 'COEFFICIENT_RATE_MISMATCH' | 'INVERTED_FACTOR';

export interface CoefficientCheck {
  /** Monthly rate, as a fraction, at which the coefficient is the Price one; undefined when none is. */
  readonly impliedMonthlyRate: Decimal | undefined;
  /** Coefficient of the rate. */
  readonly priceCoefficient: Decimal;
  /** |coefficient - price coefficient| / price coefficient. */
  readonly relativeDifference: Decimal;
  readonly warning: CoefficientWarning | undefined;
}

/**
 * Compares an imported coefficient with the Price coefficient of the rate beside it. One that fits only turned over is an `INVERTED_FACTOR`: some banks
 * publish amount / installment. A difference above `maxRelativeDiff` (a fraction) is a warning, since grace days move coefficients, too
 *.
 */
export const checkCoefficient = (
  coefficient: DecimalInput,
  monthlyRate: DecimalInput,
  termMonths: number,
  maxRelativeDiff: DecimalInput = '0.02',
): CoefficientCheck => {
  const given = decimal(coefficient);
  const expected = priceCoefficient(monthlyRate, termMonths);
  const differenceOf = (value: Decimal) => value.minus(expected).abs().div(expected);
  const relativeDifference = differenceOf(given);
  const implied = rateFromInstallment(one, given, termMonths);
  const isOff = relativeDifference.greaterThan(maxRelativeDiff);
  const isInverted = isOff && given.greaterThan(1) && differenceOf(one.div(given)).lessThanOrEqualTo(decimal(maxRelativeDiff).times(5));
  return {
    impliedMonthlyRate: implied.ok ? implied.value : undefined,
    priceCoefficient: expected,
    relativeDifference,
    warning: isInverted ? 'INVERTED_FACTOR' : isOff ? 'COEFFICIENT_RATE_MISMATCH' : undefined,
  };
};

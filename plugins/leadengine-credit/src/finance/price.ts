import { decimal, Decimal, one, roundTo, toCents, type DecimalInput, type Rounding } from './decimal.js';
import { found, violated, type Outcome } from './violation.js';

/**
 * Installment of a loan of 1 by the Price table, unrounded: c = i / (1 - (1 + i)^-n), and 1/n without interest. So installment = amount * c and
 * amount = installment / c (credit-figures 2).
 *
 * @param monthlyRate - Fraction per month, above -1.
 * @param termMonths - Whole number of installments, 1 or more.
 */
export const priceCoefficient = (monthlyRate: DecimalInput, termMonths: number): Decimal => {
  const rate = decimal(monthlyRate);
  if (rate.isZero()) return one.div(termMonths);
  return rate.div(one.minus(one.div(rate.plus(1).pow(termMonths))));
};

/** The Price coefficient with the places in which tables keep it: 12 by default, since 6 cost R$ 0.30 on R$ 25,000. */
export const roundedPriceCoefficient = (
  monthlyRate: DecimalInput,
  termMonths: number,
  places = 12,
  rounding: Rounding = 'HALF_UP',
): Decimal => roundTo(priceCoefficient(monthlyRate, termMonths), places, rounding);

/** Installment of a Price loan: HALF_UP(P * i / (1 - (1 + i)^-n)) in reais (BCB, Calculadora do Cidadão). */
export const priceInstallment = (
  principal: DecimalInput,
  monthlyRate: DecimalInput,
  termMonths: number,
  rounding: Rounding = 'HALF_UP',
): Decimal => toCents(decimal(principal).times(priceCoefficient(monthlyRate, termMonths)), rounding);

/** Amount financed by an installment: A / c in reais. Rounds down, so that the installment never exceeds the margin (credit-figures 1). */
export const amountFromInstallment = (installment: DecimalInput, coefficient: DecimalInput, rounding: Rounding = 'DOWN'): Decimal =>
  toCents(decimal(installment).div(coefficient), rounding);

/**
 * Months to repay a loan: n = -ln(1 - P * i / A) / ln(1 + i), P / A without interest (credit-figures 11).
 *
 * @returns The exact term, unrounded, and the whole months it takes; `INSTALLMENT_TOO_LOW` when the interest eats the installment.
 */
export const termFromInstallment = (
  principal: DecimalInput,
  monthlyRate: DecimalInput,
  installment: DecimalInput,
): Outcome<{ exact: Decimal; months: number }> => {
  const [amount, rate, payment] = [decimal(principal), decimal(monthlyRate), decimal(installment)];
  if (payment.lessThanOrEqualTo(0) || payment.lessThanOrEqualTo(amount.times(rate))) {
    return violated('INSTALLMENT_TOO_LOW', '/installment', { actual: payment.toString(), limit: amount.times(rate).toString() });
  }
  const exact = rate.isZero() ? amount.div(payment) : one.minus(amount.times(rate).div(payment)).ln().negated().div(rate.plus(1).ln());
  // Logarithms leave the last digits open; a term that is whole but for them must not count one month more.
  return found({ exact, months: roundTo(exact, 30, 'HALF_UP').ceil().toNumber() });
};

/** Present value of `n` payments of 1 in doubles, good enough to bracket a rate. */
const annuity = (rate: number, n: number): number =>
  Math.abs(rate) < 1e-9 ? n - (rate * n * (n + 1)) / 2 : (1 - Math.pow(1 + rate, -n)) / rate;

/**
 * Monthly rate at which `termMonths` installments pay a principal (credit-figures 11): the root of A * (1 - (1 + i)^-n) / i = P. The left side falls
 * with i, so doubles bracket the only root by bisection between -99% and any size, and decimals finish it. Starting from a fixed guess would
 * diverge on real cases (BCB: 1,320.75 in 12 x 355.80).
 *
 * @returns A fraction per month with 30 places; `NO_RATE` when no rate fits.
 */
export const rateFromInstallment = (principal: DecimalInput, installment: DecimalInput, termMonths: number): Outcome<Decimal> => {
  const ratio = decimal(principal).div(installment);
  const noRate = violated('NO_RATE', '/installment', { actual: decimal(installment).toString() });
  if (!ratio.isFinite() || ratio.lessThanOrEqualTo(0)) return noRate;
  if (ratio.equals(termMonths)) return found(new Decimal(0));
  const wanted = ratio.toNumber();
  let low = -0.99;
  let high = 1;
  while (annuity(high, termMonths) > wanted) {
    high *= 2;
    if (high > 1e12) return noRate;
  }
  if (annuity(low, termMonths) < wanted) return noRate;
  for (let step = 0; step < 200 && high - low > Number.EPSILON * Math.max(1, Math.abs(high)); step++) {
    const middle = (low + high) / 2;
    if (annuity(middle, termMonths) > wanted) low = middle;
    else high = middle;
  }
  return found(roundTo(polishRate(new Decimal((low + high) / 2), ratio, termMonths), 30, 'HALF_UP'));
};

/** Newton in decimals on f(i) = 1 - (1 + i)^-n - ratio * i from a guess that is right to about 12 digits. */
const polishRate = (guess: Decimal, ratio: Decimal, n: number): Decimal => {
  let rate = guess;
  for (let step = 0; step < 8; step++) {
    const growth = rate.plus(1);
    const discount = one.div(growth.pow(n));
    const slope = discount.div(growth).times(n).minus(ratio);
    if (slope.isZero()) return rate;
    const next = rate.minus(one.minus(discount).minus(ratio.times(rate)).div(slope));
    if (next.minus(rate).abs().lessThan(1e-34)) return next;
    rate = next;
  }
  return rate;
};

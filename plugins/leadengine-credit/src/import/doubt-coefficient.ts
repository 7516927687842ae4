import { checkCoefficient, type CoefficientWarning } from './check-coefficient.js';

/** That of {@link checkCoefficient}. */
const tolerance = 0.02;
/** Doubles are off by far less than this. */
const closeCall = 1e-9;

/**
 * What {@link checkCoefficient} would warn of, told by doubles, which are hundreds of times faster than decimals; those decide where it
 * is close.
 */
export const doubtOfCoefficient = (coefficient: string, monthlyRate: string, termMonths: number): CoefficientWarning | undefined => {
  const [given, rate] = [Number(coefficient), Number(monthlyRate)];
  const expected = rate < 1e-9 ? 1 / termMonths : rate / (1 - Math.pow(1 + rate, -termMonths));
  const differenceOf = (value: number): number => Math.abs(value - expected) / expected;
  const difference = differenceOf(given);
  const isClose = Math.abs(difference - tolerance) < closeCall || Math.abs(differenceOf(1 / given) - 5 * tolerance) < closeCall;
  if (isClose || rate < 1e-9) return checkCoefficient(coefficient, monthlyRate, termMonths).warning;
  if (difference <= tolerance) return undefined;
  return given > 1 && differenceOf(1 / given) <= 5 * tolerance ? 'INVERTED_FACTOR' : 'COEFFICIENT_RATE_MISMATCH';
};

import { decimal, Decimal, toCents, zero, type DecimalInput } from './decimal.js';
import { marginOf } from './margin.js';
import { sum } from './daily-rate.js';

/** Shares of the base by bucket, as a dated rule gives them; fractions. */
export interface MarginShares {
  readonly loan: DecimalInput;
  readonly rmc?: DecimalInput;
  readonly rcc?: DecimalInput;
  /** One bucket that both cards share. */
  readonly card?: DecimalInput;
  /** Of all buckets together. */
  readonly total: DecimalInput;
  /**
   * Where all deductions, compulsory ones among them, may reach at most this share of the gross income (SIAPE: 70%). The base of
   * the buckets is then the gross income, too.
   */
  readonly deductionCap?: DecimalInput;
}

/** What somebody earns a month and what is taken off it already, in reais. */
export interface Income {
  readonly gross: DecimalInput;
  readonly compulsoryDeductions?: DecimalInput;
  /** Reserved per bucket. */
  readonly used?: Readonly<Partial<Record<'loan' | 'rmc' | 'rcc' | 'card', DecimalInput>>>;
}

export type MarginBucketName = 'loan' | 'rmc' | 'rcc' | 'card';

/** What a bucket allows, what of it is free, and which of the limits leaves the least. */
export interface IncomeMargin {
  readonly limit: Decimal;
  readonly available: Decimal;
  readonly boundBy: 'bucket' | 'total' | 'deductions';
}

/**
 * Free margin of an income by bucket, in reais: available = min(base * share - used of the bucket, base * total - all used where the
 * total is less than all buckets, gross * deductionCap - compulsory - all used). Each product is cut to the cent; what is free may be negative and is shown so. Base = gross - compulsory deductions, and
 * the gross income itself under a `deductionCap` (Lei 10.820/2003 art. 6 §5; Lei 14.509/2022; credit-figures 1).
 */
export const incomeMargins = (shares: MarginShares, income: Income): Partial<Record<MarginBucketName, IncomeMargin>> => {
  const { total, deductionCap, ...percent } = shares;
  const { gross, compulsoryDeductions = zero, used = {} } = income;
  const counted = deductionCap === undefined ? compulsoryDeductions : zero;
  const base = Decimal.max(decimal(gross).minus(counted), zero);
  const reserved = sum(Object.values(used).map(decimal));
  // Buckets are not interchangeable: where the total is no less than all of them, an overdrawn one takes nothing from the others.
  const isTotalTighter = sum(Object.values(percent).map(decimal)).greaterThan(total);
  const bounds = [
    ...(isTotalTighter ? [{ boundBy: 'total' as const, free: toCents(base.times(total), 'DOWN').minus(reserved) }] : []),
    ...(deductionCap === undefined
      ? []
      : [
          {
            boundBy: 'deductions' as const,
            free: toCents(decimal(gross).times(deductionCap), 'DOWN').minus(compulsoryDeductions).minus(reserved),
          },
        ]),
  ];
  const buckets = marginOf({ grossBase: gross, compulsoryDeductions: counted, used, percent });
  return Object.fromEntries(
    Object.entries(buckets).map(([name, { limit, available }]) => {
      const least = bounds.reduce<{ boundBy: IncomeMargin['boundBy']; free: Decimal }>(
        (lowest, bound) => (bound.free.lessThan(lowest.free) ? bound : lowest),
        { boundBy: 'bucket', free: available },
      );
      return [name, { limit, available: least.free, boundBy: least.boundBy }];
    }),
  );
};

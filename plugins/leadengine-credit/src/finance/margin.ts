import { decimal, Decimal, toCents, zero, type DecimalInput, type Rounding } from './decimal.js';

/** What a bucket allows and what of it is free, in reais. `available` may be negative and is shown so: payers reduce benefits. */
export interface MarginBucket {
  readonly limit: Decimal;
  readonly available: Decimal;
}

export interface MarginRequest {
  readonly grossBase: DecimalInput;
  readonly compulsoryDeductions?: DecimalInput;
  /** Reserved per bucket; buckets are not interchangeable. */
  readonly used?: Readonly<Record<string, DecimalInput>>;
  /** Fraction of the base per bucket, such as `{ loan: '0.35', rmc: '0.05', rcc: '0.05' }`. */
  readonly percent: Readonly<Record<string, DecimalInput>>;
  readonly rounding?: Rounding;
}

/** Buckets that one shared `card` bucket stands for, as with BPC, whose 5% either card may use (Lei 14.601/2023). */
const cardBuckets = ['rmc', 'rcc'];

/**
 * Margem consignável per bucket: limit = percent * (gross base - compulsory deductions), cut to the cent; available = limit - used, not cut at zero
 * (Lei 10.820/2003 art. 6 §5).
 */
export const marginOf = ({
  grossBase,
  compulsoryDeductions = zero,
  used = {},
  percent,
  rounding = 'DOWN',
}: MarginRequest): Record<string, MarginBucket> => {
  const base = Decimal.max(decimal(grossBase).minus(compulsoryDeductions), zero);
  const buckets = Object.entries(percent).map(([bucket, share]) => {
    const shared = bucket === 'card' ? cardBuckets.filter((card) => !(card in percent)) : [];
    const reserved = [bucket, ...shared].reduce((total, name) => total.plus(used[name] ?? zero), zero);
    const limit = toCents(base.times(share), rounding);
    return [bucket, { limit, available: limit.minus(reserved) }] as const;
  });
  return Object.fromEntries(buckets);
};

/**
 * Margin under a ceiling on all deductions, in reais: by percent = base * loan percent - used; by total = base * ceiling - compulsory - used; the
 * smaller one is free. SIAPE takes no new deduction from 70% of the base on (Lei 14.509/2022, Decreto 8.690/2016).
 */
export const marginWithTotalCap = ({
  base,
  loanPercent,
  totalCapPercent,
  compulsoryDeductions = zero,
  usedFacultative = zero,
  rounding = 'DOWN',
}: {
  readonly base: DecimalInput;
  readonly loanPercent: DecimalInput;
  readonly totalCapPercent: DecimalInput;
  readonly compulsoryDeductions?: DecimalInput;
  readonly usedFacultative?: DecimalInput;
  readonly rounding?: Rounding;
}): { limitByPercent: Decimal; limitByTotal: Decimal; available: Decimal } => {
  const limitByPercent = toCents(decimal(base).times(loanPercent), rounding).minus(usedFacultative);
  const limitByTotal = toCents(decimal(base).times(totalCapPercent), rounding).minus(compulsoryDeductions).minus(usedFacultative);
  return { limitByPercent, limitByTotal, available: Decimal.min(limitByPercent, limitByTotal) };
};

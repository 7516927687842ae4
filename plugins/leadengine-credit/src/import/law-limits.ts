import { Decimal } from 'decimal.js';
import type { Payer } from '../agreement/agreement.schema.js';
import { upfrontCommissionCaps } from '../finance/published-rules.js';
import type { CreditProduct } from '../rates/product.schema.js';
import type { KnownRule } from '../rules/published.js';
import { cardCapOn, rulesInForce } from '../rules/rules-in-force.js';

/** What the law lets a rate be, as numbers to compare with. */
export interface LawLimits {
  readonly maxMonthlyRate: Decimal | undefined;
  readonly maxTermMonths: number;
  readonly areFeesAllowed: boolean;
  readonly maxCommission: Decimal;
}

const longestTerm = 480;

const limitsOf = (own: readonly KnownRule[], payer: Payer, kind: CreditProduct['kind'], day: string): LawLimits => {
  const { limits } = rulesInForce(own, payer, day);
  const isCard = kind === 'card' || kind === 'benefit_card';
  const isFgts = kind === 'fgts_advance' || kind === 'salary_portability';
  const highest = isCard ? cardCapOn(own, payer, day) : limits.maxMonthlyRate;
  const cap = highest === undefined ? undefined : new Decimal(highest);
  return {
    maxMonthlyRate: isFgts ? undefined : cap,
    maxTermMonths: isFgts || isCard ? longestTerm : (limits.maxTermMonths ?? longestTerm),
    areFeesAllowed: isFgts || isCard || limits.areFeesAllowed !== false,
    maxCommission: new Decimal((kind === 'portability' ? upfrontCommissionCaps['portability'] : upfrontCommissionCaps['other']) ?? '1'),
  };
};

/** Looks limits up once per payer, kind and day, by the law and a tenant's own rules. */
export const createLawLimits = (own: readonly KnownRule[]) => {
  const known = new Map<string, LawLimits>();
  return (payer: Payer, kind: CreditProduct['kind'], day: string): LawLimits => {
    const key = `${payer} ${kind} ${day}`;
    let limits = known.get(key);
    if (limits === undefined) known.set(key, (limits = limitsOf(own, payer, kind, day)));
    return limits;
  };
};

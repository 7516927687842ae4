import { Decimal } from 'decimal.js';
import type { Payer } from '../agreement/agreement.schema.js';
import { inssRateCaps, upfrontCommissionCaps } from '../finance/published-rules.js';
import type { CreditProduct } from '../rates/product.schema.js';
import { rulesInForce } from '../sales/rules-in-force.js';

/** What the law lets a rate be, as numbers to compare with. */
export interface LawLimits {
  readonly maxMonthlyRate: Decimal | undefined;
  readonly maxTermMonths: number;
  readonly areFeesAllowed: boolean;
  readonly maxCommission: Decimal;
}

const longestTerm = 480;

const limitsOf = (payer: Payer, kind: CreditProduct['kind'], day: string): LawLimits => {
  const { limits } = rulesInForce(payer, day);
  const isCard = kind === 'card' || kind === 'benefit_card';
  const isFgts = kind === 'fgts_advance' || kind === 'salary_portability';
  const cardCap = inssRateCaps.filter(({ validFrom }) => validFrom <= day).at(-1)?.cardPercentMonth;
  const cap =
    limits.maxMonthlyRate === undefined ? undefined : isCard ? new Decimal(cardCap ?? '100').div(100) : new Decimal(limits.maxMonthlyRate);
  return {
    maxMonthlyRate: isFgts ? undefined : cap,
    maxTermMonths: isFgts || isCard ? longestTerm : (limits.maxTermMonths ?? longestTerm),
    areFeesAllowed: isFgts || isCard || limits.areFeesAllowed !== false,
    maxCommission: new Decimal((kind === 'portability' ? upfrontCommissionCaps['portability'] : upfrontCommissionCaps['other']) ?? '1'),
  };
};

/** Looks limits up once per payer, kind and day. */
export const createLawLimits = () => {
  const known = new Map<string, LawLimits>();
  return (payer: Payer, kind: CreditProduct['kind'], day: string): LawLimits => {
    const key = `${payer} ${kind} ${day}`;
    let limits = known.get(key);
    if (limits === undefined) known.set(key, (limits = limitsOf(payer, kind, day)));
    return limits;
  };
};

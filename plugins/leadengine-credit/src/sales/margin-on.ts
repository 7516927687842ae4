import type { Payer } from '../agreement/agreement.schema.js';
import { incomeMargins, moneyText, type Violation } from '../finance/index.js';
import type { KnownRule } from '../rules/published.js';
import type { RuleValue } from '../rules/rule.schema.js';
import { marginOn } from '../rules/rules-in-force.js';
import type { CreditIncome, CreditMargins } from './income.schema.js';

/** Margins of an income under a rule, as texts; undefined where none says what may be reserved. */
export const marginsUnder = (shares: RuleValue<'margin'> | undefined, income: CreditIncome): CreditMargins | undefined => {
  if (shares === undefined) return undefined;
  const texts = Object.entries(incomeMargins(shares, income)).map(([name, { limit, available, boundBy }]) => [
    name,
    { limit: moneyText(limit), available: moneyText(available), boundBy },
  ]);
  return Object.fromEntries(texts) as CreditMargins;
};

/** Margins of an income under the rule of a day. */
export const marginsOf = (own: readonly KnownRule[], payer: Payer, day: string, income: CreditIncome): CreditMargins | undefined =>
  marginsUnder(marginOn(own, payer, day), income);

/** What of the margin for loans is free on a contract date, and what stands in the way of knowing it. */
export type FreeMargin = (day: string) => { readonly available?: string; readonly violations: readonly Violation[] };

/** Of an income, by the rule of each day; else what the caller says, whatever the day. */
export const freeMarginOf = (
  own: readonly KnownRule[],
  payer: Payer,
  { income, availableMargin }: { readonly income?: CreditIncome | undefined; readonly availableMargin?: string | undefined },
): FreeMargin => {
  if (income === undefined) return () => ({ ...(availableMargin !== undefined && { available: availableMargin }), violations: [] });
  return (day) => {
    const margins = marginsOf(own, payer, day, income);
    if (margins === undefined) return { violations: [{ code: 'NO_MARGIN_RULE', pointer: '/income', actual: day }] };
    return { available: margins.loan.available, violations: [] };
  };
};

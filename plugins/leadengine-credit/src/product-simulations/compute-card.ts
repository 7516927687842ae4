import { cardLimits, Decimal, moneyText, type Violation } from '../finance/index.js';
import { ruleOf, type DayRules } from '../rules/rules-in-force.js';
import { marginsUnder } from '../sales/margin-on.js';
import type { CardAsked, CardFigures } from './card.schema.js';
import type { Computed } from './computed.js';

/**
 * Limits of a payroll card from the benefit and the margin of its bucket: the limit is a multiple of the benefit, the reserve the share of the base
 * that the bucket may take (IN PRES/INSS 138/2022).
 */
export const computeCard = (asked: CardAsked, rules: DayRules, day: string): Computed<CardFigures> => {
  const [card, cap] = [ruleOf(rules, 'card_limits'), ruleOf(rules, 'card_rate_cap')];
  const margins = marginsUnder(ruleOf(rules, 'margin'), asked.income);
  const bucket = margins?.[asked.bucket] ?? margins?.card;
  if (bucket === undefined) return { figures: null, violations: [{ code: 'NO_MARGIN_RULE', pointer: '/income', actual: day }] };
  if (card === undefined) return { figures: null, violations: [{ code: 'NO_RULE', pointer: '/agreementId', actual: day }] };
  const { cardLimit, maxWithdrawal } = cardLimits({
    benefit: asked.income.gross,
    limitMultiple: card.limitMultiple,
    withdrawPercent: card.withdrawShare,
    reservePercent: '0',
  });
  const violations: Violation[] = [];
  if (new Decimal(bucket.limit).greaterThan(bucket.available))
    violations.push({ code: 'MARGIN_EXCEEDED', pointer: '/income', actual: bucket.limit, limit: bucket.available });
  if (asked.withdrawal !== undefined && maxWithdrawal.lessThan(asked.withdrawal))
    violations.push({ code: 'AMOUNT_ABOVE_MAXIMUM', pointer: '/withdrawal', actual: asked.withdrawal, limit: moneyText(maxWithdrawal) });
  if (asked.monthlyRate !== undefined && cap !== undefined && new Decimal(asked.monthlyRate).greaterThan(cap.monthlyRate))
    violations.push({ code: 'OVER_RATE_CAP', pointer: '/monthlyRate', actual: asked.monthlyRate, limit: cap.monthlyRate });
  if (cardLimit.isZero()) violations.push({ code: 'NOTHING_RELEASED', pointer: '/income/gross', actual: asked.income.gross });
  return {
    figures: {
      cardLimit: moneyText(cardLimit),
      maxWithdrawal: moneyText(maxWithdrawal),
      monthlyReserve: bucket.limit,
      availableMargin: bucket.available,
      maxMonthlyRate: cap?.monthlyRate ?? null,
    },
    violations,
  };
};

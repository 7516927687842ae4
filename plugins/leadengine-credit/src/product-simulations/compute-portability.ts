import type { Payer } from '../agreement/agreement.schema.js';
import { Decimal, moneyText, portabilityAtSameTerm, type Violation } from '../finance/index.js';
import { ruleOf, type DayRules } from '../rules/rules-in-force.js';
import type { Computed } from './computed.js';
import type { PortabilityAsked, PortabilityFigures } from './portability.schema.js';

/** Payers whose contracts may only move to a lower rate (Decreto 12.564/2025). */
const lowerOnly: readonly Payer[] = ['clt'];

/** A contract that moves to another lender over its remaining term. */
export const computePortability = (
  { current, monthlyRate }: PortabilityAsked,
  rules: DayRules,
  payer: Payer,
): Computed<PortabilityFigures> => {
  const missing: Violation[] = [
    ...(new Decimal(current.installment).isZero()
      ? [{ code: 'INVALID_AMOUNT' as const, pointer: '/current/installment', actual: current.installment }]
      : []),
    ...(current.outstanding !== undefined && new Decimal(current.outstanding).isZero()
      ? [{ code: 'INVALID_AMOUNT' as const, pointer: '/current/outstanding', actual: current.outstanding }]
      : []),
  ];
  if (missing.length > 0) return { figures: null, violations: missing };
  const { outstanding, installment, monthlySaving, totalSaving } = portabilityAtSameTerm(current, monthlyRate, current.outstanding);
  const violations: Violation[] = [];
  const cap = ruleOf(rules, 'rate_cap')?.monthlyRate;
  if (cap !== undefined && new Decimal(monthlyRate).greaterThan(cap))
    violations.push({ code: 'OVER_RATE_CAP', pointer: '/monthlyRate', actual: monthlyRate, limit: cap });
  if (lowerOnly.includes(payer) && new Decimal(monthlyRate).greaterThanOrEqualTo(current.monthlyRate))
    violations.push({ code: 'RATE_NOT_LOWER', pointer: '/monthlyRate', actual: monthlyRate, limit: current.monthlyRate });
  return {
    figures: {
      outstanding: moneyText(outstanding),
      isEstimate: current.outstanding === undefined,
      termMonths: current.remaining,
      installment: moneyText(installment),
      monthlySaving: moneyText(monthlySaving),
      totalSaving: moneyText(totalSaving),
    },
    violations,
  };
};

import {
  base30,
  Decimal,
  fgtsAdvance,
  fgtsEarliestContract,
  moneyText,
  parseDay,
  toCents,
  zero,
  type Violation,
} from '../finance/index.js';
import { ruleOf, type DayRules } from '../rules/rules-in-force.js';
import type { Computed } from './computed.js';
import type { FgtsAsked, FgtsFigures } from './fgts.schema.js';

const usualDueDay = 1;
const usualDayCap = 365;

/** Rules about an advance that its figures do not show by themselves. */
const broken = (asked: FgtsAsked, rules: DayRules, day: string): Violation[] => {
  const advance = ruleOf(rules, 'fgts_advance');
  const violations: Violation[] = [];
  if (advance === undefined) return violations;
  if (asked.optedOn !== undefined) {
    const earliest = fgtsEarliestContract(asked.optedOn, advance.waitDays);
    if (!earliest.ok) violations.push(earliest.violation);
    else if (day < earliest.value) violations.push({ code: 'TOO_EARLY', pointer: '/contractOn', actual: day, limit: earliest.value });
  }
  if (asked.withdrawals !== undefined && asked.withdrawals > advance.maxTranches)
    violations.push({
      code: 'TERM_ABOVE_MAXIMUM',
      pointer: '/withdrawals',
      actual: String(asked.withdrawals),
      limit: String(advance.maxTranches),
    });
  const { maxMonthlyRate } = advance;
  if (maxMonthlyRate !== undefined && new Decimal(asked.monthlyRate).greaterThan(maxMonthlyRate))
    violations.push({ code: 'OVER_RATE_CAP', pointer: '/monthlyRate', actual: asked.monthlyRate, limit: maxMonthlyRate });
  return violations;
};

/** Advance of yearly withdrawals under the bands, limits and tax of a day. The tax is taken off what is paid out (credit-figures 10). */
export const computeFgts = (asked: FgtsAsked, rules: DayRules, day: string): Computed<FgtsFigures> => {
  const [advance, bands, iof] = [ruleOf(rules, 'fgts_advance'), ruleOf(rules, 'fgts_bands'), ruleOf(rules, 'iof')];
  const contractDate = parseDay(day);
  if (contractDate === undefined) return { figures: null, violations: [{ code: 'INVALID_DATE', pointer: '/contractOn', actual: day }] };
  if (advance === undefined || bands === undefined)
    return { figures: null, violations: [{ code: 'NO_RULE', pointer: '/contractOn', actual: day }] };
  const violations = broken(asked, rules, day);
  const outcome = fgtsAdvance({
    balance: asked.balance,
    contractDate,
    birthMonth: asked.birthMonth,
    dueDay: asked.dueDay ?? usualDueDay,
    monthlyRate: asked.monthlyRate,
    base: base30,
    maxTranches: Math.min(asked.withdrawals ?? advance.maxTranches, advance.maxTranches),
    minPerTranche: advance.minPerTranche,
    maxPerTranche: advance.maxPerTranche,
    iof: iof && { dailyRate: iof.dailyRate, additionalRate: iof.additionalRate, dayCap: iof.dayCap ?? usualDayCap },
    bands: bands.bands.map(({ upTo, share, plus }) => ({ ...(upTo !== undefined && { upTo }), percent: share, plus })),
  });
  if (!outcome.ok) return { figures: null, violations: [...violations, outcome.violation] };
  const { tranches, gross, iof: tax, net, cet } = outcome.value;
  if (net.lessThanOrEqualTo(0)) violations.push({ code: 'NOTHING_RELEASED', pointer: '/balance', actual: moneyText(net) });
  if (cet === undefined) violations.push({ code: 'NO_RATE', pointer: '/balance', actual: moneyText(net) });
  return {
    figures: {
      tranches: tranches.map(({ dueDate, amount, days, principal }) => ({
        dueOn: dueDate,
        amount: moneyText(amount),
        days,
        principal: moneyText(toCents(principal)),
      })),
      ceded: moneyText(tranches.reduce((total, { amount }) => total.plus(amount), zero)),
      gross: moneyText(gross),
      iofDaily: moneyText(tax.daily),
      iofAdditional: moneyText(tax.additional),
      iof: moneyText(tax.total),
      net: moneyText(net),
      cetAnnual: (cet?.annual ?? zero).toFixed(12),
      cetMonthly: (cet?.monthly ?? zero).toFixed(12),
    },
    violations,
  };
};

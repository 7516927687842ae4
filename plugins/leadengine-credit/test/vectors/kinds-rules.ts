import {
  bankHolidays,
  cardLimits,
  dayText,
  fgtsAdvance,
  fgtsAdvanceRules,
  fgtsEarliestContract,
  fgtsProjection,
  fgtsWithdrawal,
  firstPayroll,
  inForce,
  inssRateCaps,
  marginOf,
  marginWithTotalCap,
  maxUpfrontCommission,
  nextBusinessDay,
  nthBusinessDay,
  upfrontCommissionCaps,
  withHolidays,
  type HolidayCalendar,
} from '../../src/finance/index.js';
import { dayIn } from './due-days.js';
import { type Fields } from './fields.js';
import { cetFigures, money, orRefusal, type Figures } from './figures.js';
import { type Kinds } from './kinds.js';

const calendarOf = (input: Fields): HolidayCalendar =>
  input.has('holidays') ? withHolidays(input.list('holidays').map(String)) : bankHolidays;

const margin = (input: Fields): Figures => {
  const buckets = marginOf({
    grossBase: input.decimal('grossBase'),
    compulsoryDeductions: input.decimal('compulsoryDeductions', '0'),
    used: input.decimals('used'),
    percent: input.decimals('percent'),
    rounding: input.rounding('rounding', 'DOWN'),
  });
  return Object.fromEntries(
    Object.entries(buckets).map(([bucket, { limit, available }]) => [bucket, { limit: money(limit), available: money(available) }]),
  );
};

const cappedMargin = (input: Fields): Figures => {
  const { limitByPercent, limitByTotal, available } = marginWithTotalCap({
    base: input.decimal('base'),
    loanPercent: input.decimal('loanPercent'),
    totalCapPercent: input.decimal('totalCapPercent'),
    compulsoryDeductions: input.decimal('compulsoryDeductions', '0'),
    usedFacultative: input.decimal('usedFacultative', '0'),
    rounding: input.rounding('rounding', 'DOWN'),
  });
  return { limitByPercent: money(limitByPercent), limitByTotal: money(limitByTotal), available: money(available) };
};

const cards = (input: Fields): Figures => {
  const limits = cardLimits({
    benefit: input.decimal('benefit'),
    limitMultiple: input.decimal('limitMultiple'),
    withdrawPercent: input.decimal('withdrawPercent'),
    reservePercent: input.decimal('reservePercent'),
    rounding: input.rounding('rounding', 'DOWN'),
  });
  return Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, money(value)]));
};

const advance = (input: Fields): Figures => {
  const rule = inForce(fgtsAdvanceRules, input.text('contractDate')) ?? fgtsAdvanceRules[0];
  const tax = input.object('iof');
  const outcome = fgtsAdvance({
    balance: input.decimal('balance'),
    contractDate: dayIn(input, 'contractDate'),
    birthMonth: input.whole('birthMonth'),
    dueDay: input.whole('dueDay', 1),
    monthlyRate: input.decimal('monthlyRate'),
    base: input.dailyBase('daily', 'dayBasis'),
    maxTranches: input.whole('maxTranches', rule.maxTranches),
    minPerTranche: input.decimal('minPerTranche', rule.minPerTranche),
    maxPerTranche: input.decimal('maxPerTranche', rule.maxPerTranche),
    iof: tax && { dailyRate: tax.decimal('dailyRate'), additionalRate: tax.decimal('additionalRate'), dayCap: tax.whole('dayCap', 365) },
  });
  if (!outcome.ok && outcome.violation.code === 'BELOW_MINIMUM') {
    return {
      tranches: [],
      gross: '0.00',
      iofDaily: '0.00',
      iofAdditional: '0.00',
      net: '0.00',
      cetAnnualPercent: null,
      error: 'BELOW_MINIMUM',
    };
  }
  return orRefusal(outcome, ({ tranches, gross, iof, net, cet }) => ({
    tranches: tranches.map(({ dueDate, amount, days, principal }) => ({
      dueDate,
      amount: money(amount),
      days,
      principal: money(principal),
    })),
    gross: money(gross),
    iofDaily: money(iof.daily),
    iofAdditional: money(iof.additional),
    iofTotal: money(iof.total),
    net: money(net),
    ...(cet === undefined ? {} : cetFigures(cet)),
  }));
};

const projection = (input: Fields): Figures => {
  const accrual = input.text('accrual', 'none');
  const withdrawals = fgtsProjection(input.decimal('balance'), input.whole('years'), {
    rounding: input.rounding('rounding', 'HALF_UP'),
    ...(accrual === 'none' ? {} : { annualAccrual: input.decimal('accrual') }),
  });
  return { withdrawals: withdrawals.map(money) };
};

const rateCap = (input: Fields): Figures => {
  const cap = inForce(inssRateCaps, input.text('date'));
  return cap === undefined
    ? { error: 'NO_RULE', loanPercentMonth: null, cardPercentMonth: null }
    : { loanPercentMonth: cap.loanPercentMonth, cardPercentMonth: cap.cardPercentMonth };
};

const commission = (input: Fields): Figures => {
  const published = upfrontCommissionCaps[input.text('operation', 'other')] ?? upfrontCommissionCaps['other'];
  return { maxUpfront: money(maxUpfrontCommission(input.decimal('amount'), input.decimal('capPercent', published))) };
};

/** Margins, cards, FGTS, calendars and published limits. */
export const ruleKinds: Kinds = {
  margin,
  margin_with_total_cap: cappedMargin,
  card_limits: cards,
  fgts_withdrawal: (input) => ({ withdrawal: money(fgtsWithdrawal(input.decimal('balance'), input.rounding('rounding', 'HALF_UP'))) }),
  fgts_projection: projection,
  fgts_advance: advance,
  fgts_eligibility: (input) =>
    orRefusal(fgtsEarliestContract(input.text('optedOn'), input.whole('waitDays', 90)), (earliest) => ({
      earliestContract: earliest,
      ...(input.has('today') ? { eligible: input.text('today') >= earliest } : {}),
    })),
  cutoff_clt: (input) =>
    orRefusal(firstPayroll(input.text('annotationDate'), input.whole('cutoffDay', 20)), (payroll) => ({ firstPayroll: payroll })),
  nth_business_day: (input) =>
    orRefusal(nthBusinessDay(input.whole('year'), input.whole('month'), input.whole('n'), calendarOf(input)), (day) => ({
      date: dayText(day),
    })),
  next_business_day: (input) => orRefusal(nextBusinessDay(input.text('date'), calendarOf(input)), (date) => ({ date })),
  rate_cap_inss: rateCap,
  commission_cap: commission,
};

import {
  cetOfDays,
  cetOfPeriods,
  Decimal,
  iofOfPrincipals,
  legacyOffer,
  percentText,
  portabilityAtSameTerm,
  presentValue,
  presentValueOn,
  refinancingChange,
  roundTo,
  simulateOffer,
  type Cet,
  type CoefficientMode,
  type Flow,
} from '../../src/finance/index.js';
import { dayIn, isShifted } from './due-days.js';
import { fieldsOf, type Fields } from './fields.js';
import { cetFigures, money, orRefusal, refusal, type Figures } from './figures.js';
import { type Kinds } from './kinds.js';

const current = (input: Fields) => ({
  installment: input.decimal('currentInstallment'),
  monthlyRate: input.decimal('currentRate'),
  remaining: input.whole('remaining'),
});

const quoted = (input: Fields): Decimal | undefined => (input.has('outstanding') ? input.decimal('outstanding') : undefined);

const iofRates = (iof: Fields) => ({
  dailyRate: iof.decimal('dailyRate'),
  additionalRate: iof.decimal('additionalRate'),
  dayCap: iof.whole('dayCap', 365),
});

const refinance = (input: Fields): Figures => {
  if (input.text('iof', 'excluded') !== 'excluded') throw new Error('iof is only known as "excluded" here');
  const outstanding = quoted(input);
  const {
    outstanding: balance,
    financed,
    change,
  } = refinancingChange(
    current(input),
    {
      installment: input.has('newInstallment') ? input.decimal('newInstallment') : input.decimal('currentInstallment'),
      monthlyRate: input.decimal('newRate'),
      termMonths: input.whole('newTerm'),
      ...(input.has('newCoefficient') ? { coefficient: input.decimal('newCoefficient') } : {}),
    },
    { financedRounding: input.rounding('financedRounding', 'DOWN'), ...(outstanding === undefined ? {} : { outstanding }) },
  );
  return { outstanding: money(balance), newFinanced: money(financed), changeBeforeTaxes: money(change) };
};

const legacy = (input: Fields): Figures => {
  const name = ['netAmount', 'margin', 'installment'].find(input.has) ?? 'netAmount';
  const outcome = legacyOffer({
    mode: name === 'netAmount' ? 'net' : 'margin',
    amount: input.decimal(name),
    monthlyRate: input.decimal('monthlyRate'),
    termMonths: input.whole('termMonths'),
    graceDays: input.whole('graceDaysToFirstDue', 30),
    tacPercent: input.decimal('tacPercent', '0'),
    tacFlat: input.decimal('tacFlat', '0'),
  });
  return orRefusal(outcome, ({ installment, gross, tac, net, coefficient }) => ({ installment, gross, tac, net, coefficient }));
};

const iof = (input: Fields): Figures => {
  const principals = input.list('principals').map((each) => {
    const principal = fieldsOf(each);
    return { amount: principal.decimal('amount'), days: principal.whole('days') };
  });
  const { daily, additional, total } = iofOfPrincipals(principals, iofRates(input), input.rounding('rounding', 'HALF_UP'));
  return { daily: money(daily), additional: money(additional), total: money(total) };
};

const modeIn = (input: Fields): CoefficientMode => {
  const isThirty = /30[- ]day months|^d30$/i.test(input.text('dayBasis', '').trim());
  const { months, days } = input.dailyBase('dayBasis', 'daily');
  if (months === 1 && days === 30) return isThirty ? 'd30' : 'calendar';
  if (months === 12 && days === 365) return 'calendar_365';
  throw new Error(`dayBasis is unknown: ${input.text('dayBasis')}`);
};

const netLoan = (input: Fields): Figures => {
  const tax = input.object('iof');
  const outcome = simulateOffer({
    mode: 'net',
    amount: input.decimal('netAmount').toFixed(),
    termMonths: input.whole('termMonths'),
    monthlyRate: input.decimal('monthlyRate').toFixed(),
    coefficientMode: modeIn(input),
    contractDate: input.text('disbursementDate'),
    firstDueDate: input.text('firstDueDate'),
    dueShift: isShifted(input) ? 'next_business_day' : 'none',
    fees: { flat: input.decimal('feesFinanced', '0').toFixed(), percent: input.decimal('feesPercent', '0').toFixed() },
    iof: tax
      ? {
          dailyRate: tax.decimal('dailyRate').toFixed(),
          additionalRate: tax.decimal('additionalRate').toFixed(),
          dayCap: tax.whole('dayCap', 365),
          isFinanced: tax.flag('financed', true),
        }
      : null,
    withSchedule: true,
  });
  const [violation] = outcome.violations;
  if (!outcome.isComputed) return violation === undefined ? {} : refusal(violation);
  const { offer } = outcome;
  return {
    iofDaily: offer.iofDaily,
    iofAdditional: offer.iofAdditional,
    iofTotal: offer.iofTotal,
    fees: offer.tac,
    netAmount: offer.net,
    financedAmount: offer.financed,
    installment: offer.installment,
    totalPaid: offer.total,
    coefficient: offer.coefficient,
    cetAnnualPercent: offer.cetAnnualPercent,
    cetMonthlyPercent: offer.cetMonthlyPercent,
    cetAnnualRaw: new Decimal(offer.cetAnnual),
    cetMonthlyRaw: new Decimal(offer.cetMonthly),
    daysToFirst: offer.daysToFirstDue,
    daysToLast: offer.daysToLastDue,
    lastDueDate: offer.lastDueDate,
  };
};

/** `HALF_EVEN 2dp (NBR 5891)`: rounding and places of the percentages. */
const displayed = (input: Fields, cet: Cet): Figures => {
  const rounding = input.rounding('rounding', 'HALF_EVEN');
  const places = Number(/(\d+)\s*dp/.exec(input.text('rounding', ''))?.[1] ?? 2);
  const percent = (rate: Decimal) =>
    rounding === 'HALF_EVEN' ? percentText(rate, places) : roundTo(rate.times(100), places, rounding).toFixed(places);
  return { ...cetFigures(cet), cetAnnualPercent: percent(cet.annual), cetMonthlyPercent: percent(cet.monthly) };
};

const datedCet = (input: Fields): Figures => {
  const flows = input.list('flows').map((each): Flow => {
    const flow = fieldsOf(each);
    return { at: dayIn(flow, 'date'), amount: flow.decimal('amount') };
  });
  return orRefusal(cetOfDays(flows, input.decimal('dayBasis', '365').toNumber()), (cet) => displayed(input, cet));
};

const perYear: Readonly<Record<string, number>> = {
  day: 365,
  week: 52,
  fortnight: 26,
  month: 12,
  bimester: 6,
  quarter: 4,
  semester: 2,
  year: 1,
};

const periodicCet = (input: Fields): Figures => {
  const periods = perYear[input.text('period', 'month')];
  if (periods === undefined) throw new Error(`period is unknown: ${input.text('period')}`);
  const payments = input.list('payments').map((each, index): Flow => {
    return { at: index + 1, amount: fieldsOf({ payment: each }).decimal('payment').negated() };
  });
  return orRefusal(cetOfPeriods([{ at: 0, amount: input.decimal('fc0') }, ...payments], periods), (cet) => displayed(input, cet));
};

/** Balances, refinancing, tax and whole offers. */
export const contractKinds: Kinds = {
  legacy_net_to_installment: legacy,
  present_value: (input) => ({
    presentValue: money(
      presentValue(
        input.decimal('installment'),
        input.decimal('monthlyRate'),
        input.whole('remaining'),
        input.rounding('rounding', 'HALF_UP'),
      ),
    ),
  }),
  present_value_dated: (input) => ({
    presentValue: money(
      presentValueOn(
        dayIn(input, 'referenceDate'),
        dayIn(input, 'nextDueDate'),
        { installment: input.decimal('installment'), monthlyRate: input.decimal('monthlyRate'), remaining: input.whole('remaining') },
        input.dailyBase('daily', 'dayBasis'),
        input.rounding('rounding', 'HALF_UP'),
      ),
    ),
  }),
  refinance_change: refinance,
  portability_same_term: (input) => {
    const { outstanding, installment, monthlySaving, totalSaving } = portabilityAtSameTerm(
      current(input),
      input.decimal('newRate'),
      quoted(input),
    );
    return {
      outstanding: money(outstanding),
      newInstallment: money(installment),
      monthlySaving: money(monthlySaving),
      totalSaving: money(totalSaving),
    };
  },
  iof,
  loan_simulation_net: netLoan,
  cet_xirr: datedCet,
  cet_periodic: periodicCet,
};

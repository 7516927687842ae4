import {
  amountFromInstallment,
  convertRate,
  dailyCoefficient30,
  dayText,
  one,
  parseDay,
  priceCoefficient,
  priceInstallment,
  priceSchedule,
  rateFromInstallment,
  roundTo,
  termFromInstallment,
  totalOf,
  type Decimal,
  type RatePeriod,
  type Residual,
} from '../../src/finance/index.js';
import { coefficientOfDays } from '../../src/finance/coefficient.js';
import { dueDaysOf } from './due-days.js';
import { type Fields } from './fields.js';
import { money, orRefusal, type Figures } from './figures.js';
import { type Kinds } from './kinds.js';

const residuals: readonly Residual[] = ['LAST_INSTALLMENT', 'NONE'];

const schedule = (input: Fields): Figures => {
  const residual = residuals.find((each) => each === input.text('residual', 'LAST_INSTALLMENT').toUpperCase());
  if (residual === undefined) throw new Error(`residual is unknown: ${input.text('residual')}`);
  const lines = priceSchedule(input.decimal('principal'), input.decimal('monthlyRate'), input.whole('termMonths'), {
    lineRounding: input.rounding('lineRounding', 'HALF_UP'),
    rounding: input.rounding('rounding', 'HALF_UP'),
    residual,
  });
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the schedule is empty');
  return {
    installment: money(lines.length === 1 ? last.installment : first.installment),
    firstInterest: money(first.interest),
    firstAmortization: money(first.amortization),
    lastInstallment: money(last.installment),
    lastInterest: money(last.interest),
    lastAmortization: money(last.amortization),
    totalInterest: money(totalOf(lines, 'interest')),
    totalAmortization: money(totalOf(lines, 'amortization')),
    totalPaid: money(totalOf(lines, 'installment')),
    finalBalance: money(last.balance),
    ...Object.fromEntries(
      lines.flatMap((line) => [
        [`balanceAfter${String(line.number)}`, money(line.balance)],
        [`interest${String(line.number)}`, money(line.interest)],
        [`amortization${String(line.number)}`, money(line.amortization)],
      ]),
    ),
  };
};

const coefficientText = (input: Fields, coefficient: Decimal): Figures => ({
  coefficient: roundTo(coefficient, input.whole('decimals', 12), input.rounding('rounding', 'HALF_UP')).toFixed(
    input.whole('decimals', 12),
  ),
  factor: one.div(coefficient),
});

const calendarCoefficient = (input: Fields): Figures => {
  const start = parseDay(input.text('disbursementDate'));
  if (start === undefined) throw new Error('disbursementDate is no day');
  const due = dueDaysOf(input, 'firstDueDate', input.whole('termMonths'));
  const days = due.map((day) => day - start);
  return {
    daysToFirst: days[0] ?? 0,
    daysToLast: days.at(-1) ?? 0,
    lastDueDate: dayText(due.at(-1) ?? start),
    dueDates: due.map(dayText),
    ...coefficientText(input, coefficientOfDays(input.decimal('monthlyRate'), days, input.dailyBase('dayBasis', 'daily'))),
  };
};

const ratePeriods: readonly RatePeriod[] = ['annual', 'monthly', 'daily30', 'daily360', 'daily365', 'daily252'];

const conversion = (input: Fields): Figures => {
  const name = input.text(input.has('from_') ? 'from_' : 'from');
  const from = ratePeriods.find((each) => each === (name === 'daily' ? 'daily30' : name));
  if (from === undefined) throw new Error(`from_ is unknown: ${name}`);
  const rates = ratePeriods.map((to) => [to, convertRate(input.decimal('value'), from, to)] as const);
  return {
    ...Object.fromEntries(rates),
    ...Object.fromEntries(rates.map(([to, rate]) => [`${to}Percent`, rate.times(100)])),
    daily: convertRate(input.decimal('value'), from, 'daily30'),
  };
};

const roundedValue = (input: Fields): Figures => {
  const [value, places] = [input.decimal('value'), input.whole('decimals', 2)];
  const by = (rounding: Parameters<typeof roundTo>[2]) => roundTo(value, places, rounding).toFixed(Math.max(places, 0));
  return {
    halfEven: by('HALF_EVEN'),
    halfUp: by('HALF_UP'),
    halfDown: by('HALF_DOWN'),
    down: by('DOWN'),
    up: by('UP'),
    floor: by('FLOOR'),
    ceil: by('CEIL'),
  };
};

/** Price table, coefficients and conversions. */
export const priceKinds: Kinds = {
  price_installment: (input) => {
    const term = input.whole('termMonths');
    const installment = priceInstallment(
      input.decimal('principal'),
      input.decimal('monthlyRate'),
      term,
      input.rounding('rounding', 'HALF_UP'),
    );
    return { installment: money(installment), totalPaid: money(installment.times(term)) };
  },
  price_schedule: schedule,
  nper: (input) =>
    orRefusal(
      termFromInstallment(input.decimal('principal'), input.decimal('monthlyRate'), input.decimal('installment')),
      ({ exact, months }) => ({
        exact,
        months,
      }),
    ),
  rate_from_installment: (input) =>
    orRefusal(rateFromInstallment(input.decimal('principal'), input.decimal('installment'), input.whole('termMonths')), (rate) => ({
      monthlyRate: rate,
      monthlyRatePercent: rate.times(100),
      annualRatePercent: rate.plus(1).pow(12).minus(1).times(100),
    })),
  coefficient_price: (input) => coefficientText(input, priceCoefficient(input.decimal('monthlyRate'), input.whole('termMonths'))),
  coefficient_daily_30: (input) =>
    coefficientText(
      input,
      dailyCoefficient30(
        input.decimal('monthlyRate'),
        input.whole('termMonths'),
        input.whole('graceDaysToFirstDue', 30),
        input.dailyBase('dayBasis', 'daily'),
      ),
    ),
  coefficient_calendar_days: calendarCoefficient,
  amount_from_margin: (input) => {
    const coefficient = input.has('coefficient')
      ? input.decimal('coefficient')
      : input.has('factor')
        ? one.div(input.decimal('factor'))
        : priceCoefficient(input.decimal('monthlyRate'), input.whole('termMonths'));
    const installment = input.decimal(input.has('margin') ? 'margin' : 'installment');
    return { financedAmount: money(amountFromInstallment(installment, coefficient, input.rounding('rounding', 'DOWN'))) };
  },
  rate_conversion: conversion,
  round: roundedValue,
};

import { onOrAfterBusinessDay } from './business-days.js';
import { monthlyDueDays, parseDay, type Day } from './day.js';
import { parseDecimal, zero, type Decimal } from './decimal.js';
import { type OfferRequest } from './offer.contract.js';
import { type Violation, type ViolationCode } from './violation.js';

/** An offer request as numbers and days. */
export interface OfferTerms {
  readonly amount: Decimal;
  readonly rate: Decimal;
  readonly termMonths: number;
  readonly contract: Day;
  readonly dueDays: readonly Day[];
  readonly percent: Decimal;
  readonly flat: Decimal;
  readonly payoff: Decimal;
  readonly coefficient: Decimal | undefined;
  readonly iof:
    | {
        readonly dailyRate: Decimal;
        readonly additionalRate: Decimal;
        readonly dayCap: number;
        readonly isFinanced: boolean;
        readonly base: 'full' | 'new_money';
      }
    | undefined;
}

/** Longest term that is computed: no product comes near, and a larger one is a slip. */
const longestTerm = 600;

const isWithin = (value: Decimal | undefined, low: number, high: number): value is Decimal =>
  value !== undefined && value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high);

/** Reads a request; the list of violations is empty when it can be computed. */
export const readOfferTerms = (request: OfferRequest): { terms: OfferTerms; violations: Violation[] } => {
  const violations: Violation[] = [];
  const number = (text: string, low: number, high: number, code: ViolationCode, pointer: string): Decimal => {
    const value = parseDecimal(text);
    if (isWithin(value, low, high)) return value;
    violations.push({ code, pointer, actual: text });
    return zero;
  };
  const day = (text: string, pointer: string): Day => {
    const value = parseDay(text);
    if (value === undefined) violations.push({ code: 'INVALID_DATE', pointer, actual: text });
    return value ?? 0;
  };
  const amount = number(request.amount, 0.01, 1e12, 'INVALID_AMOUNT', '/amount');
  const rate = number(request.monthlyRate, 0, 10, 'INVALID_RATE', '/monthlyRate');
  const percent = number(request.fees?.percent ?? '0', 0, 1, 'INVALID_FEES', '/fees/percent');
  const flat = number(request.fees?.flat ?? '0', 0, 1e12, 'INVALID_FEES', '/fees/flat');
  const payoff = number(request.payoff ?? '0', 0, 1e12, 'INVALID_AMOUNT', '/payoff');
  const coefficient =
    request.coefficient === undefined ? undefined : number(request.coefficient, 1e-9, 10, 'INVALID_COEFFICIENT', '/coefficient');
  const tax = request.iof ?? undefined;
  const iof = tax && {
    dailyRate: number(tax.dailyRate, 0, 0.1, 'INVALID_TAX', '/iof/dailyRate'),
    additionalRate: number(tax.additionalRate, 0, 0.5, 'INVALID_TAX', '/iof/additionalRate'),
    dayCap: tax.dayCap ?? 365,
    isFinanced: tax.isFinanced ?? true,
    base: tax.base ?? ('full' as const),
  };
  const { termMonths } = request;
  const isTerm = Number.isInteger(termMonths) && termMonths >= 1 && termMonths <= longestTerm;
  if (!isTerm) violations.push({ code: 'INVALID_TERM', pointer: '/termMonths', actual: String(termMonths), limit: String(longestTerm) });
  const contract = day(request.contractDate, '/contractDate');
  const firstDue = day(request.firstDueDate, '/firstDueDate');
  const isDated = !violations.some(({ code }) => code === 'INVALID_DATE');
  if (isDated && firstDue <= contract) {
    violations.push({
      code: 'FIRST_DUE_NOT_AFTER_CONTRACT',
      pointer: '/firstDueDate',
      actual: request.firstDueDate,
      limit: request.contractDate,
    });
  }
  const isShifted = request.dueShift === 'next_business_day' && request.coefficientMode !== 'd30';
  const dueDays = isTerm
    ? monthlyDueDays(firstDue, termMonths, isShifted ? (due) => onOrAfterBusinessDay(due, request.holidays) : undefined)
    : [];
  return { terms: { amount, rate, termMonths, contract, dueDays, percent, flat, payoff, coefficient, iof }, violations };
};

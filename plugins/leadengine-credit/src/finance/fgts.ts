import { dailyCurve, type DailyBase } from './daily-rate.js';
import { cetOfDays, type Cet } from './cet.js';
import { addMonths, clampedDay, dayText, parseDay, partsOf, type Day } from './day.js';
import { decimal, Decimal, toCents, zero, type DecimalInput, type Rounding } from './decimal.js';
import { iofOfPrincipals, noIof, type IofParts, type IofRates } from './iof.js';
import { fgtsBands, type FgtsBand } from './published-rules.js';
import { found, violated, type Outcome } from './violation.js';

/** Yearly birthday withdrawal: percent of the balance plus a fixed part, by bands, in reais (Lei 8.036/1990, annex). Never more than the balance. */
export const fgtsWithdrawal = (balance: DecimalInput, rounding: Rounding = 'HALF_UP', bands: readonly FgtsBand[] = fgtsBands): Decimal => {
  const amount = decimal(balance);
  if (amount.lessThanOrEqualTo(0)) return zero;
  const band = bands.find(({ upTo }) => upTo === undefined || amount.lessThanOrEqualTo(upTo));
  return band === undefined ? zero : Decimal.min(toCents(amount.times(band.percent).plus(band.plus), rounding), amount);
};

/**
 * Withdrawals of the coming years, each taken off the balance before the next. The balance earns `annualAccrual` (a fraction) a year, nothing by
 * default: what the fund distributes is not known beforehand (credit-figures 10).
 */
export const fgtsProjection = (
  balance: DecimalInput,
  years: number,
  {
    annualAccrual = '0',
    rounding = 'HALF_UP',
    bands = fgtsBands,
  }: { annualAccrual?: DecimalInput; rounding?: Rounding; bands?: readonly FgtsBand[] } = {},
): Decimal[] => {
  let left = decimal(balance);
  const growth = decimal(annualAccrual).plus(1);
  return Array.from({ length: years }, (_, index) => {
    if (index > 0) left = toCents(left.times(growth));
    const withdrawal = fgtsWithdrawal(left, rounding, bands);
    left = left.minus(withdrawal);
    return withdrawal;
  });
};

export interface FgtsAdvanceRequest {
  readonly balance: DecimalInput;
  readonly contractDate: Day;
  /** 1 to 12: the withdrawal falls into the month of birth. */
  readonly birthMonth: number;
  readonly dueDay: number;
  readonly monthlyRate: DecimalInput;
  readonly base: DailyBase;
  readonly maxTranches: number;
  readonly minPerTranche: DecimalInput;
  readonly maxPerTranche: DecimalInput;
  readonly iof?: IofRates | undefined;
  readonly bands?: readonly FgtsBand[];
}

export interface FgtsAdvance {
  readonly tranches: readonly { readonly dueDate: string; readonly amount: Decimal; readonly days: number; readonly principal: Decimal }[];
  readonly gross: Decimal;
  readonly iof: IofParts;
  readonly net: Decimal;
  readonly cet: Cet | undefined;
}

/** The first withdrawal day after the contract. */
const firstWithdrawal = (contract: Day, birthMonth: number, dueDay: number): Day => {
  const { year } = partsOf(contract);
  const thisYear = clampedDay(year, birthMonth, dueDay);
  return thisYear > contract ? thisYear : clampedDay(year + 1, birthMonth, dueDay);
};

/**
 * Advance of yearly FGTS withdrawals, in reais. Each year cedes at most the maximum of a withdrawal projected without accrual; the first year below
 * the minimum ends it. The principal of a tranche is tranche / (1 + d)^days; gross is their sum, half up; IOF is due on each principal for its days and
 * taken off: net = gross - IOF (Resolução CCFGTS 958/2020 and 1.130/2025, credit-figures 10).
 *
 * @returns `BELOW_MINIMUM` when not even the first year may be ceded.
 */
export const fgtsAdvance = (request: FgtsAdvanceRequest): Outcome<FgtsAdvance> => {
  const first = firstWithdrawal(request.contractDate, request.birthMonth, request.dueDay);
  const { factor } = dailyCurve(request.monthlyRate, request.base);
  const withdrawals = fgtsProjection(request.balance, request.maxTranches, request.bands === undefined ? {} : { bands: request.bands });
  const end = withdrawals.findIndex((withdrawal) => withdrawal.lessThan(request.minPerTranche));
  const tranches = (end === -1 ? withdrawals : withdrawals.slice(0, end)).map((withdrawal, index) => {
    const due = addMonths(first, 12 * index);
    const amount = Decimal.min(withdrawal, request.maxPerTranche);
    const days = due - request.contractDate;
    return { dueDate: dayText(due), amount, days, principal: amount.div(factor.pow(days)) };
  });
  if (tranches.length === 0) {
    const [withdrawal = zero] = withdrawals;
    return violated('BELOW_MINIMUM', '/balance', { actual: withdrawal.toFixed(2), limit: decimal(request.minPerTranche).toFixed(2) });
  }
  const gross = toCents(tranches.reduce((total, { principal }) => total.plus(principal), zero));
  const iof =
    request.iof === undefined
      ? noIof
      : iofOfPrincipals(
          tranches.map(({ principal, days }) => ({ amount: principal, days })),
          request.iof,
        );
  const net = gross.minus(iof.total);
  const cet = cetOfDays([{ at: 0, amount: net }, ...tranches.map(({ days, amount }) => ({ at: days, amount: amount.negated() }))]);
  return found({ tranches, gross, iof, net, cet: cet.ok ? cet.value : undefined });
};

/** The first day on which withdrawals may be ceded: `waitDays` after opting for them (90 by Resolução CCFGTS 1.130/2025). ISO dates. */
export const fgtsEarliestContract = (optedOn: string, waitDays: number): Outcome<string> => {
  const opted = parseDay(optedOn);
  return opted === undefined ? violated('INVALID_DATE', '/optedOn', { actual: optedOn }) : found(dayText(opted + waitDays));
};

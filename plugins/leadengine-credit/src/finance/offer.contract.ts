import { type HolidayCalendar } from './business-days.js';
import { type CoefficientMode } from './coefficient.js';
import { type Violation } from './violation.js';

/**
 * What `amount` is.
 *
 * - `margin`, `installment`: the monthly installment; the amount financed is the largest it pays for.
 * - `net`: what the customer gets (valor liberado).
 * - `financed`: the amount financed (valor financiado), taxes and fees in it.
 */
export type OfferMode = 'margin' | 'installment' | 'net' | 'financed';

/** IOF of an offer; null where none is due. */
export interface OfferIof {
  /** Fraction per day, such as `0.000082`. */
  readonly dailyRate: string;
  /** Fraction whatever the term, such as `0.0038`. */
  readonly additionalRate: string;
  /** Days after which the daily part stops growing. @defaultValue 365 */
  readonly dayCap?: number;
  /** Part of the amount financed; else the customer pays it in cash when the contract starts. @defaultValue true */
  readonly isFinanced?: boolean;
  /** What it is due on: everything financed, or only what exceeds `payoff` (Decreto 6.306/2007 art. 7 §7 and §17). @defaultValue full */
  readonly base?: 'full' | 'new_money';
}

/** Limits of the rules in force on the contract date. Each one left out is not checked. */
export interface OfferLimits {
  /** Highest monthly rate, as a fraction. */
  readonly maxMonthlyRate?: string;
  /** Highest CET a month, as a fraction. */
  readonly maxCetMonthly?: string;
  /** Highest CET a month less the monthly rate, as a fraction. */
  readonly maxCetSpread?: string;
  /** Free margin, in reais. */
  readonly availableMargin?: string;
  readonly minTermMonths?: number;
  readonly maxTermMonths?: number;
  /** Of the amount financed, in reais. */
  readonly minFinanced?: string;
  readonly maxFinanced?: string;
  readonly minInstallment?: string;
  /** ISO date; the ages are only checked with it. */
  readonly birthDate?: string;
  readonly minAge?: number;
  /** On the contract date. */
  readonly maxAge?: number;
  /** On the last due date. */
  readonly maxAgeAtEnd?: number;
  /** False where no fee may be charged, as for INSS loans (IN PRES/INSS 138/2022 art. 12). @defaultValue true */
  readonly areFeesAllowed?: boolean;
  /** Days on which contracts are taken, both ends included; ISO dates. */
  readonly window?: { readonly start: string; readonly end: string };
}

/** Everything an offer follows from. Amounts are reais, rates fractions (`0.018` is 1.8%), dates ISO dates. */
export interface OfferRequest {
  readonly mode: OfferMode;
  readonly amount: string;
  readonly termMonths: number;
  readonly monthlyRate: string;
  readonly coefficientMode: CoefficientMode;
  readonly contractDate: string;
  readonly firstDueDate: string;
  /** Moves due dates to the next business day; not for `d30`, whose months have 30 days. @defaultValue none */
  readonly dueShift?: 'none' | 'next_business_day';
  /** Closed days for `dueShift`. @defaultValue the bank calendar */
  readonly holidays?: HolidayCalendar;
  /** Coefficient the bank published; replaces the one of the rate for the installment, and a difference of more than 2% is a violation. */
  readonly coefficient?: string;
  /** Fees in the amount financed (TAC): a fraction of the amount financed plus a flat amount. */
  readonly fees?: { readonly percent?: string; readonly flat?: string };
  readonly iof?: OfferIof | null;
  /** Balance of an earlier contract that the amount financed settles first. @defaultValue 0 */
  readonly payoff?: string;
  readonly limits?: OfferLimits;
  /** @defaultValue false */
  readonly withSchedule?: boolean;
}

/** One installment as text. */
export interface OfferScheduleLine {
  readonly number: number;
  readonly dueDate: string;
  readonly installment: string;
  readonly interest: string;
  readonly amortization: string;
  readonly balance: string;
}

/** The figures of an offer: reais with two places, coefficient and rates with 12, percentages with two. */
export interface Offer {
  readonly installment: string;
  /** Valor liberado: what the customer gets. Equals `financed - tac - payoff`, less `iofTotal` when the tax is financed. */
  readonly net: string;
  /** Valor financiado. */
  readonly financed: string;
  /** The same as `financed`, under the name the earlier product used. */
  readonly gross: string;
  readonly tac: string;
  readonly iofDaily: string;
  readonly iofAdditional: string;
  readonly iofTotal: string;
  /** What the customer pays in cash at the start: the tax when it is not financed. */
  readonly cash: string;
  readonly payoff: string;
  /** Installment times term. */
  readonly total: string;
  readonly coefficient: string;
  readonly termMonths: number;
  readonly monthlyRate: string;
  /** (1 + i)^12 - 1. */
  readonly annualRate: string;
  readonly cetAnnual: string;
  readonly cetMonthly: string;
  readonly cetAnnualPercent: string;
  readonly cetMonthlyPercent: string;
  readonly firstDueDate: string;
  readonly lastDueDate: string;
  readonly daysToFirstDue: number;
  readonly daysToLastDue: number;
  /** Ends at a balance of 0.00: its last installment takes the cents that rounding leaves, so its sum may differ from `total` by them. */
  readonly schedule?: readonly OfferScheduleLine[];
}

/**
 * An offer with the rules it breaks, or only the violations that keep it from having figures. `violations` is empty exactly when the offer may be
 * made.
 */
export type OfferOutcome =
  | { readonly isComputed: true; readonly offer: Offer; readonly violations: readonly Violation[] }
  | { readonly isComputed: false; readonly offer: null; readonly violations: readonly Violation[] };

import { Decimal, type Cet, type Outcome, type Violation } from '../../src/finance/index.js';

/** A result of a vector: decimals are unrounded figures, texts are final ones. */
export type Figure = string | number | boolean | null | Decimal | readonly Figure[] | { readonly [name: string]: Figure };

export type Figures = Readonly<Record<string, Figure>>;

export const isDecimal = (figure: unknown): figure is Decimal => Decimal.isDecimal(figure);

export const money = (value: Decimal): string => value.toFixed(2);

export const refusal = ({ code, pointer, actual, limit }: Violation): Figures => ({
  error: code,
  pointer,
  actual: actual ?? null,
  limit: limit ?? null,
});

/** The figures of a result, or its violation as `error`. */
export const orRefusal = <T>(outcome: Outcome<T>, figures: (value: T) => Figures): Figures =>
  outcome.ok ? figures(outcome.value) : refusal(outcome.violation);

export const cetFigures = ({ annual, monthly, annualPercent, monthlyPercent }: Cet): Figures => ({
  cetAnnualPercent: annualPercent,
  cetMonthlyPercent: monthlyPercent,
  cetAnnualRaw: annual,
  cetMonthlyRaw: monthly,
});

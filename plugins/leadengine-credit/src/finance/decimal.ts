import { Decimal as Base } from 'decimal.js';

/**
 * The number of the finance engine: 40 significant digits (a contract of 96 months needs 34), never in exponent notation. Mixing it with
 * another `Decimal` constructor loses digits, so everything here starts from this one.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -100, toExpPos: 100 });
export type Decimal = Base;

/** A decimal as text, or one already read. Numbers of the language are left out on purpose: 0.1 + 0.2 is not 0.3 there. */
export type DecimalInput = string | Decimal;

/** How the digit after the last kept one decides; `DOWN` cuts toward zero. */
export type Rounding = 'HALF_UP' | 'HALF_EVEN' | 'HALF_DOWN' | 'DOWN' | 'UP' | 'FLOOR' | 'CEIL';

const modes: Readonly<Record<Rounding, Base.Rounding>> = {
  HALF_UP: Base.ROUND_HALF_UP,
  HALF_EVEN: Base.ROUND_HALF_EVEN,
  HALF_DOWN: Base.ROUND_HALF_DOWN,
  DOWN: Base.ROUND_DOWN,
  UP: Base.ROUND_UP,
  FLOOR: Base.ROUND_FLOOR,
  CEIL: Base.ROUND_CEIL,
};

export const zero = new Decimal(0);
export const one = new Decimal(1);

/** Plain decimal notation, the only one amounts and rates are written in. */
const plainDecimal = /^-?\d{1,30}(\.\d{1,40})?$/;

/** The decimal a text stands for; undefined when it is no plain decimal such as `-12.50`. */
export const parseDecimal = (text: string): Decimal | undefined => (plainDecimal.test(text) ? new Decimal(text) : undefined);

export const decimal = (value: DecimalInput): Decimal => new Decimal(value);

/** `value` with `places` digits after the point. Half up leaves zero in both directions: -0.005 becomes -0.01. */
export const roundTo = (value: DecimalInput, places: number, rounding: Rounding): Decimal =>
  new Decimal(value).toDecimalPlaces(places, modes[rounding]);

/** Reais to the cent; half up unless the rule at hand names another rounding (credit-figures 1). */
export const toCents = (value: DecimalInput, rounding: Rounding = 'HALF_UP'): Decimal => roundTo(value, 2, rounding);

/** Reais as text with two places, the form money has everywhere outside of the engine. */
export const moneyText = (value: Decimal, rounding: Rounding = 'HALF_UP'): string => value.toFixed(2, modes[rounding]);

/** A fraction as percent for people, two places half to even (ABNT NBR 5891, Resolução CMN 4.881/2020). */
export const percentText = (fraction: Decimal, places = 2): string => fraction.times(100).toFixed(places, modes.HALF_EVEN);

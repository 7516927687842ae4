import { base30, base365, Decimal, type DailyBase, type Rounding } from '../../src/finance/index.js';

type Json = Record<string, unknown>;

/** The input of a vector, read field by field: numbers may be written as numbers or as text. Throws a sentence for what cannot be read. */
export interface Fields {
  readonly has: (name: string) => boolean;
  readonly text: (name: string, otherwise?: string) => string;
  readonly decimal: (name: string, otherwise?: string) => Decimal;
  readonly whole: (name: string, otherwise?: number) => number;
  readonly flag: (name: string, otherwise: boolean) => boolean;
  /** Undefined when the field is absent or null. */
  readonly object: (name: string) => Fields | undefined;
  readonly list: (name: string) => readonly unknown[];
  readonly decimals: (name: string) => Record<string, Decimal>;
  readonly rounding: (name: string, otherwise: Rounding) => Rounding;
  readonly dailyBase: (...names: string[]) => DailyBase;
}

const roundings: readonly Rounding[] = ['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'FLOOR', 'CEIL', 'DOWN', 'UP'];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const decimalOf = (name: string, value: unknown): Decimal => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new Error(`${name} is no decimal: ${JSON.stringify(value)}`);
  return new Decimal(text);
};

const roundingIn = (name: string, text: string): Rounding => {
  const words = text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const rounding = roundings.find((each) => new RegExp(`(^|_)${each}(_|$)`).test(words));
  if (rounding === undefined) throw new Error(`${name} names no rounding: ${text}`);
  return rounding;
};

/** `(1+i)^(12/365)` gives months and days of the base; a bare number of days stands for the usual one with them. */
const dailyBaseIn = (text: string): DailyBase => {
  const [, months, days] = /\(\s*1\s*\+\s*i\s*\)\s*(?:\^|\*\*)\s*\(?\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)/i.exec(text) ?? [];
  if (months !== undefined && days !== undefined) return { months: Number(months), days: Number(days) };
  if (text.includes('365')) return base365;
  if (text.includes('360')) return { months: 12, days: 360 };
  if (text.includes('30') || /^calendar/i.test(text.trim())) return base30;
  throw new Error(`no daily rate in: ${text}`);
};

export const fieldsOf = (value: unknown): Fields => {
  if (!isObject(value)) throw new Error('the input is no object');
  const has = (name: string) => value[name] !== undefined && value[name] !== null;
  const need = (name: string): unknown => {
    if (!has(name)) throw new Error(`${name} is missing`);
    return value[name];
  };
  const text: Fields['text'] = (name, otherwise) => {
    const field = otherwise !== undefined && !has(name) ? otherwise : need(name);
    if (typeof field !== 'string' && typeof field !== 'number') throw new Error(`${name} is no text: ${JSON.stringify(field)}`);
    return String(field);
  };
  const decimal: Fields['decimal'] = (name, otherwise) => decimalOf(name, otherwise !== undefined && !has(name) ? otherwise : need(name));
  return {
    has,
    text,
    decimal,
    whole: (name, otherwise) => {
      const number = decimal(name, otherwise === undefined ? undefined : String(otherwise));
      if (!number.isInteger()) throw new Error(`${name} is no whole number: ${number.toString()}`);
      return number.toNumber();
    },
    flag: (name, otherwise) => {
      const field = has(name) ? value[name] : otherwise;
      if (typeof field !== 'boolean') throw new Error(`${name} is neither true nor false: ${JSON.stringify(field)}`);
      return field;
    },
    object: (name) => (has(name) ? fieldsOf(value[name]) : undefined),
    list: (name) => {
      const field = need(name);
      if (!Array.isArray(field)) throw new Error(`${name} is no list`);
      return field as unknown[];
    },
    decimals: (name) => {
      const field = has(name) ? value[name] : {};
      if (!isObject(field)) throw new Error(`${name} is no object`);
      return Object.fromEntries(Object.entries(field).map(([key, each]) => [key, decimalOf(`${name}.${key}`, each)]));
    },
    rounding: (name, otherwise) => (has(name) ? roundingIn(name, text(name)) : otherwise),
    dailyBase: (...names) => {
      const name = names.find(has);
      return name === undefined ? base30 : dailyBaseIn(text(name));
    },
  };
};

import { moneyText, type Decimal } from '../finance/decimal.js';
import { readCnpj } from '../identity/cnpj.js';
import { readCpf } from '../identity/cpf.js';
import { type CellFault } from './cell-fault.js';
import { readDate } from './read-date.js';
import { readNumber, type NumberLocale } from './read-number.js';

/**
 * What a column holds.
 *
 * - `money`: reais, to two places.
 * - `percent`: a share in percent, with or without the sign; becomes a fraction.
 * - `rate_percent`: a monthly rate in percent; becomes a fraction.
 * - `fraction`: a share that is written as a fraction already.
 * - `coefficient`: a decimal whose places are kept as written.
 */
export type CellType =
  | 'money'
  | 'percent'
  | 'rate_percent'
  | 'fraction'
  | 'coefficient'
  | 'number'
  | 'integer'
  | 'date'
  | 'excel_date'
  | 'cpf'
  | 'cnpj'
  | 'text';

export type CellReading = { readonly value: string } | { readonly fault: CellFault };

/** Percentages that are likelier a fraction (0.018 for 1.8) or a slip of the decimal point (180 for 1.8) than meant. */
const percentBounds: Readonly<Record<'percent' | 'rate_percent', { low: string; high: string }>> = {
  percent: { low: '0.1', high: '100' },
  rate_percent: { low: '0.1', high: '30' },
};

const fault = (code: CellFault): CellReading => ({ fault: code });

/** Reads a cell of a price table by the type of its column; values are plain decimals, ISO dates or text. */
export const readCell = (raw: string, type: CellType, locale: NumberLocale = 'pt-BR'): CellReading => {
  const text = raw.replaceAll('\u00A0', ' ').trim();
  if (text === '') return fault('REQUIRED');
  if (text.startsWith('=')) return fault('FORMULA_NOT_ALLOWED');
  switch (type) {
    case 'text':
      return { value: text };
    case 'date':
    case 'excel_date': {
      const date = readDate(text);
      return date === undefined ? fault('INVALID_DATE') : { value: date };
    }
    case 'cpf':
    case 'cnpj': {
      const { isValid, normalized } = type === 'cpf' ? readCpf(text, { padLeft: true }) : readCnpj(text, { padLeft: true });
      return isValid ? { value: normalized } : fault('INVALID_DOCUMENT');
    }
    default:
      return readNumeric(text, type, locale);
  }
};

type NumericType = Exclude<CellType, 'text' | 'date' | 'excel_date' | 'cpf' | 'cnpj'>;

const readNumeric = (text: string, type: NumericType, locale: NumberLocale): CellReading => {
  const isPercent = text.endsWith('%');
  if (isPercent && type !== 'percent' && type !== 'rate_percent' && type !== 'fraction') return fault('INVALID_NUMBER');
  const bare = type === 'money' ? text.replace(/^(-?)\s*(?:R\$|BRL)/i, '$1').replace(/^\(\s*R\$/i, '(') : text.replace(/\s*%$/, '');
  const number = readNumber(type === 'integer' ? bare.replace(/\s*(?:x|m|meses)$/i, '') : bare, locale);
  if ('fault' in number) return number;
  const { value, places } = number;
  switch (type) {
    case 'money':
      // Cached results of formulas carry dust such as 10.000000001; more places that say something are no amount of money.
      return value.toDecimalPlaces(2).minus(value).abs().greaterThan(0.000001) ? fault('INVALID_NUMBER') : { value: moneyText(value) };
    case 'percent':
    case 'rate_percent':
      return readPercent(value, type, isPercent);
    case 'fraction':
      if (isPercent) return { value: value.div(100).toString() };
      return value.abs().greaterThanOrEqualTo(1) ? fault('PERCENT_SCALE') : { value: value.toString() };
    case 'integer':
      return value.isInteger() ? { value: value.toString() } : fault('INVALID_NUMBER');
    case 'coefficient':
      return value.lessThanOrEqualTo(0) ? fault('INVALID_NUMBER') : { value: value.toFixed(places) };
    case 'number':
      return { value: value.toString() };
  }
};

/** A sign says that small percentages are meant; without one they may be fractions. */
const readPercent = (value: Decimal, type: 'percent' | 'rate_percent', hasSign: boolean): CellReading => {
  const { low, high } = percentBounds[type];
  const size = value.abs();
  const isDoubtful = size.greaterThan(high) || (!hasSign && size.greaterThan(0) && size.lessThan(low));
  return isDoubtful ? fault('PERCENT_SCALE') : { value: value.div(100).toString() };
};

import { Decimal } from '../finance/decimal.js';
import { type CellFault } from './cell-fault.js';

/** How a sheet writes numbers: `1.234,56` or `1,234.56`. */
export type NumberLocale = 'pt-BR' | 'en-US';

export type NumberReading = { readonly value: Decimal; readonly places: number } | { readonly fault: CellFault };

const separators: Readonly<Record<NumberLocale, { decimal: string; group: string }>> = {
  'pt-BR': { decimal: ',', group: '.' },
  'en-US': { decimal: '.', group: ',' },
};

const fault = (code: CellFault): NumberReading => ({ fault: code });

const plain = (digits: string, isNegative: boolean): NumberReading => ({
  value: isNegative ? new Decimal(digits).negated() : new Decimal(digits),
  places: digits.split('.')[1]?.length ?? 0,
});

/**
 * Reads a number as people and spreadsheets write it, without currency and percent signs. A separator of thousands that might be a decimal one
 * (`1.234`) is `AMBIGUOUS_NUMBER`, never a guess; what has no other reading (`1234.56`, `0.018`, `1.234.567`) is read.
 */
export const readNumber = (text: string, locale: NumberLocale): NumberReading => {
  const compact = text.replaceAll(/[\s\u00A0\u202F]/g, '').replaceAll('\u2212', '-');
  if (compact === '') return fault('REQUIRED');
  const isInParentheses = /^\(.+\)$/.test(compact);
  const bare = isInParentheses ? compact.slice(1, -1) : compact;
  const isNegative = isInParentheses || bare.startsWith('-') || bare.endsWith('-');
  const body = bare.replace(/^[+-]|-$/, '');
  const scientific = /^(\d+)([.,](\d+))?e([+-]?\d{1,2})$/i.exec(body);
  if (scientific) return plain(new Decimal(`${scientific[1] ?? ''}.${scientific[3] ?? '0'}e${scientific[4] ?? '0'}`).toFixed(), isNegative);
  if (!/^[\d.,]+$/.test(body)) return fault('INVALID_NUMBER');

  const { decimal, group } = separators[locale];
  const halves = body.split(decimal);
  const [whole = '', fraction] = halves;
  if (halves.length > 2) return fault('INVALID_NUMBER');
  const groups = whole.split(group);
  const isGrouped = groups.length > 1 && /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((each) => /^\d{3}$/.test(each));
  if (fraction !== undefined) {
    if (!/^\d+$/.test(fraction) || (groups.length > 1 && !isGrouped)) return fault('INVALID_NUMBER');
    return plain(`${groups.join('') || '0'}.${fraction}`, isNegative);
  }
  if (groups.length === 1) return plain(whole, isNegative);
  // One separator of thousands and no decimal one: a decimal point of the other convention, or thousands, or either.
  if (groups.length > 2) return isGrouped ? plain(groups.join(''), isNegative) : fault('INVALID_NUMBER');
  const [before = '', after = ''] = groups;
  if (after === '') return fault('INVALID_NUMBER');
  if (isGrouped && !before.startsWith('0')) return fault('AMBIGUOUS_NUMBER');
  return plain(`${before === '' ? '0' : before}.${after}`, isNegative);
};

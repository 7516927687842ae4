import { Decimal, percentText } from '../finance/index.js';

/** Texts for people in Brazil. Written here and not by `Intl`, whose data changes: a document has the same bytes in years. */

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

const signed = (amount: string, currency: string): string => {
  const [whole = '0', cents = '00'] = new Decimal(amount).abs().toFixed(2).split('.');
  return `${new Decimal(amount).isNegative() ? '-' : ''}${currency}${grouped(whole)},${cents}`;
};

/** `10345.56` as `10.345,56`. */
export const amountOf = (amount: string): string => signed(amount, '');

/** `10345.56` as `R$ 10.345,56`. */
export const reais = (amount: string): string => signed(amount, 'R$ ');

/** A fraction as `1,85 %`, two places, half to even (ABNT NBR 5891). */
export const percent = (fraction: string | Decimal): string => `${percentText(new Decimal(fraction)).replace('.', ',')} %`;

/** `2026-01-19` as `19/01/2026`. */
export const dayOf = (isoDay: string): string => isoDay.split('-').reverse().join('/');

/** What a share of a whole is, as a percentage; of nothing it is nothing. */
export const shareOf = (part: string, whole: string): string =>
  percent(new Decimal(whole).isZero() ? new Decimal(0) : new Decimal(part).div(whole));

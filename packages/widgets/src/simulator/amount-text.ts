import type { Locale } from '../text/strings.js';

const made = new Map<string, Intl.NumberFormat>();
const formatOf = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
};
/** Texts are formatted as they are: no amount passes through binary fractions. */
const formatted = (text: string, locale: Locale, options: Intl.NumberFormatOptions): string =>
  formatOf(locale, options).format(text as Intl.StringNumericLiteral);

/** Reais as the engine wrote them. */
export const moneyText = (amount: string, locale: Locale): string => formatted(amount, locale, { style: 'currency', currency: 'BRL' });

/** A fraction of the engine as a percentage. */
export const percentText = (fraction: string, locale: Locale): string =>
  formatted(fraction, locale, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount as one types it. */
export const plainText = (amount: string, locale: Locale): string =>
  formatted(amount, locale, { minimumFractionDigits: amount.includes('.') ? 2 : 0, maximumFractionDigits: 2 });

/** A day without a time zone. */
export const dayText = (day: string, locale: Locale): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });

/**
 * Decimal text of what somebody typed; undefined for what can be read in two ways, as `1.25` in Portuguese, and for what is no amount above
 * zero.
 */
export const amountOf = (typed: string, locale: Locale): string | undefined => {
  const [group, point] = locale === 'en' ? [',', '.'] : ['.', ','];
  const text = typed.replace(/^\s*R\$/, '').replaceAll(/[\s\u{a0}\u{202f}]/gu, '');
  const [whole = '', cents, ...more] = text.split(point);
  const groups = whole.split(group);
  const isGrouped = groups.length === 1 || groups.every((part, index) => part.length === 3 || (index === 0 && part.length < 3));
  const digits = groups.join('');
  if (more.length > 0 || !isGrouped || !/^\d{1,16}$/.test(digits) || (cents !== undefined && !/^\d{1,2}$/.test(cents))) return undefined;
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > 13 || /^0*$/.test(plain + (cents ?? ''))) return undefined;
  return cents === undefined ? plain : `${plain}.${cents}`;
};

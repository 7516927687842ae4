import type { Locale, Strings } from './strings.js';

const dayKey = (date: Date): string => `${String(date.getFullYear())}-${String(date.getMonth())}-${String(date.getDate())}`;
const isSameDay = (a: Date, b: Date): boolean => dayKey(a) === dayKey(b);
const dayBefore = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);

export const timeOf = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** Time for today, else the day. */
export const whenOf = (at: string, locale: Locale, now: number): string => {
  const date = new Date(at);
  return isSameDay(date, new Date(now))
    ? timeOf(at, locale)
    : new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit' }).format(date);
};

export const dayOf = (at: string): string => dayKey(new Date(at));

export const dayNameOf = (at: string, locale: Locale, strings: Strings, now: number): string => {
  const date = new Date(at);
  const today = new Date(now);
  if (isSameDay(date, today)) return strings.today;
  if (isSameDay(date, dayBefore(today))) return strings.yesterday;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
};

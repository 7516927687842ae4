const dayMs = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day without a time zone, counted from 1970-01-01: two of them differ by the actual days between. */
export type Day = number;

const dayOf = (year: number, monthIndex: number, dayOfMonth: number): Day => Date.UTC(year, monthIndex, dayOfMonth) / dayMs;

/** The day an ISO date such as `2026-02-28` names; undefined for anything else, 2026-02-30 among it. */
export const parseDay = (text: string): Day | undefined => {
  const [, year, month, day] = isoDay.exec(text) ?? [];
  if (year === undefined) return undefined;
  const count = dayOf(Number(year), Number(month) - 1, Number(day));
  return dayText(count) === text ? count : undefined;
};

export const dayText = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** Year, month (1 to 12) and day of the month of a day. */
export const partsOf = (day: Day): { year: number; month: number; dayOfMonth: number } => {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
};

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(day * dayMs).getUTCDay();

/** The day of a year, month (1 to 12, or beyond to reach other years) and day of the month, which is held at the end of short months. */
export const clampedDay = (year: number, month: number, dayOfMonth: number): Day => {
  const first = dayOf(year, month - 1, 1);
  const length = dayOf(year, month, 1) - first;
  return first + Math.min(dayOfMonth, length) - 1;
};

/** The same day of the month, `months` later. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, dayOfMonth } = partsOf(day);
  return clampedDay(year, month + months, dayOfMonth);
};

/**
 * Due dates of `count` monthly installments: the same day each month, held at the end of short months and always derived from the first date, so that
 * the 31st comes back after February (credit-figures 5).
 *
 * @param shift - Moves a date that is no payment day, see `onOrAfterBusinessDay`.
 */
export const monthlyDueDays = (firstDue: Day, count: number, shift: (day: Day) => Day = (day) => day): Day[] => {
  const { year, month, dayOfMonth } = partsOf(firstDue);
  return Array.from({ length: count }, (_, index) => shift(clampedDay(year, month + index, dayOfMonth)));
};

/** Whole years between a birth and a day. */
export const ageOn = (birth: Day, day: Day): number => {
  const from = partsOf(birth);
  const to = partsOf(day);
  const isBeforeBirthday = to.month < from.month || (to.month === from.month && to.dayOfMonth < from.dayOfMonth);
  return to.year - from.year - (isBeforeBirthday ? 1 : 0);
};

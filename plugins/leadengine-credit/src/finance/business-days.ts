import { clampedDay, dayText, parseDay, partsOf, weekdayOf, type Day } from './day.js';
import { found, violated, type Outcome } from './violation.js';

/** Days on which a bank does not work besides weekends, as ISO dates; an agreement's own calendar replaces it. */
export type HolidayCalendar = (day: Day) => boolean;

/** Month, day and first year of the holidays that keep their date. */
const fixed: readonly (readonly [month: number, day: number, since: number])[] = [
  [1, 1, 0],
  [4, 21, 0],
  [5, 1, 0],
  [9, 7, 0],
  [10, 12, 1980],
  [11, 2, 0],
  [11, 15, 0],
  // Consciência Negra is national since Lei 14.759/2023.
  [11, 20, 2024],
  [12, 25, 0],
];

/** Days from Easter: Carnival Monday and Tuesday, Good Friday, Corpus Christi. Ash Wednesday is a business day. */
const movable = [-48, -47, -2, 60];

/** Easter Sunday of a year by the Gregorian computus (Meeus, Jones, Butcher). */
export const easterOf = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return clampedDay(year, Math.floor(n / 31), (n % 31) + 1);
};

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

const holidaysOf = (year: number): ReadonlySet<Day> => {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const easter = easterOf(year);
  const days = new Set([
    ...fixed.filter(([, , since]) => year >= since).map(([month, day]) => clampedDay(year, month, day)),
    ...movable.map((offset) => easter + offset),
  ]);
  holidaysByYear.set(year, days);
  return days;
};

/** The bank calendar: national holidays, Carnival Monday and Tuesday, Good Friday and Corpus Christi. */
export const bankHolidays: HolidayCalendar = (day) => holidaysOf(partsOf(day).year).has(day);

/** The bank calendar with further ISO dates closed, such as those of a municipality. */
export const withHolidays = (dates: readonly string[], calendar: HolidayCalendar = bankHolidays): HolidayCalendar => {
  const closed = new Set(dates);
  return (day) => calendar(day) || closed.has(dayText(day));
};

export const isBusinessDay = (day: Day, calendar: HolidayCalendar = bankHolidays): boolean => {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !calendar(day);
};

/** The day itself when it is a business day, else the next one. Moves a due date that falls on a holiday (credit-figures 5). */
export const onOrAfterBusinessDay = (day: Day, calendar: HolidayCalendar = bankHolidays): Day => {
  let candidate = day;
  while (!isBusinessDay(candidate, calendar)) candidate += 1;
  return candidate;
};

/**
 * The n-th business day of a month, such as the second one that closes the INSS run (IN PRES/INSS 138/2022 art. 17). Negative numbers count from the
 * end of the month.
 */
export const nthBusinessDay = (year: number, month: number, n: number, calendar: HolidayCalendar = bankHolidays): Outcome<Day> => {
  const first = clampedDay(year, month, 1);
  const days = Array.from({ length: clampedDay(year, month, 31) - first + 1 }, (_, index) => first + index);
  const day = days.filter((each) => isBusinessDay(each, calendar)).at(n > 0 ? n - 1 : n);
  return n === 0 || day === undefined ? violated('NO_SUCH_DAY', '/n', { actual: String(n) }) : found(day);
};

/** The next business day on or after an ISO date, as an ISO date. */
export const nextBusinessDay = (date: string, calendar: HolidayCalendar = bankHolidays): Outcome<string> => {
  const day = parseDay(date);
  return day === undefined ? violated('INVALID_DATE', '/date', { actual: date }) : found(dayText(onOrAfterBusinessDay(day, calendar)));
};

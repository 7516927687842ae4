import { monthlyDueDays, onOrAfterBusinessDay, parseDay, type Day } from '../../src/finance/index.js';
import { type Fields } from './fields.js';

/** A day named by a field. */
export const dayIn = (input: Fields, name: string): Day => {
  const day = parseDay(input.text(name));
  if (day === undefined) throw new Error(`${name} is no day: ${input.text(name)}`);
  return day;
};

export const isShifted = (input: Fields): boolean => /business/i.test(input.text('dueRule', ''));

/** Due dates by a vector's `dueRule`: the same day each month, or moved to the next business day. */
export const dueDaysOf = (input: Fields, firstDue: string, count: number): Day[] =>
  monthlyDueDays(dayIn(input, firstDue), count, isShifted(input) ? (day) => onOrAfterBusinessDay(day) : undefined);

import { parseDay, partsOf } from './day.js';
import { found, violated, type Outcome } from './violation.js';

/**
 * First payroll, as `YYYY-MM`, that deducts a contract annotated on a day: contracts from the day after the cut-off of one month to the cut-off of the
 * next are deducted in the month after that (Portaria MTE 435/2025 art. 24: 21/03 to 20/04/2025 is the payroll of 05/2025).
 */
export const firstPayroll = (annotationDate: string, cutoffDay: number): Outcome<string> => {
  const day = parseDay(annotationDate);
  if (day === undefined) return violated('INVALID_DATE', '/annotationDate', { actual: annotationDate });
  const { year, month, dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + (dayOfMonth <= cutoffDay ? 1 : 2);
  return found(`${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`);
};

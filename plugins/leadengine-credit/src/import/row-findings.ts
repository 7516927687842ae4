import { checkCoefficient } from './check-coefficient.js';
import type { CellFault } from './cell-fault.js';
import type { RowIssue, RowIssueCode } from './row-issue.js';
import { sourceLimits } from './source-row.js';

const longestValue = 120;

const hints: Readonly<Record<CellFault, string>> = {
  REQUIRED: 'The cell is empty and must not be.',
  INVALID_NUMBER: 'This is no number.',
  AMBIGUOUS_NUMBER: 'The point may separate thousands or decimals. Write 1.234,00 or 1,234.',
  PERCENT_SCALE: 'This does not look like a percentage of this column. Write 1,85 for 1.85 %; a mapping may say that rates are fractions.',
  INVALID_DATE: 'This is no date. Write dd/mm/aaaa.',
  INVALID_DOCUMENT: 'This is no CPF or CNPJ.',
  FORMULA_NOT_ALLOWED: 'The cell is a formula without a result. Put the value in its place.',
  UNKNOWN_TYPE: 'The column is of no known type.',
};

export const hintOfFault = (fault: CellFault): string => hints[fault];

/** Where a finding is. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
}

/** Collects what is wrong in a file: all of it is counted, and kept up to a limit. */
export const createFindings = () => {
  let pending: RowIssue[] = [];
  let kept = 0;
  let fresh = { errors: 0, warnings: 0 };
  const add = (severity: RowIssue['severity'], code: RowIssueCode, place: Place, hint: () => string): void => {
    if (severity === 'error') fresh.errors += 1;
    else fresh.warnings += 1;
    if (kept >= sourceLimits.issues) return;
    kept += 1;
    pending.push({ severity, code, ...place, value: place.value?.slice(0, longestValue) ?? null, hint: hint() });
  };
  return {
    error(code: RowIssueCode, place: Place, hint: string): void {
      add('error', code, place, () => hint);
    },
    /** An inverted factor makes every figure wrong; a coefficient that is a little off may have its reason in the days of grace. */
    doubt(
      code: 'INVERTED_FACTOR' | 'COEFFICIENT_RATE_MISMATCH',
      place: Place,
      coefficient: string,
      monthlyRate: string,
      term: number,
    ): void {
      if (code === 'INVERTED_FACTOR') {
        add('error', code, place, () => 'This is the amount per real of installment. Map the column as inverseFactor.');
        return;
      }
      add('warning', code, place, () => {
        const { impliedMonthlyRate, priceCoefficient } = checkCoefficient(coefficient, monthlyRate, term);
        const implied =
          impliedMonthlyRate === undefined ? '' : `; it would be that of ${impliedMonthlyRate.times(100).toFixed(4)} % a month`;
        return `The rate makes a coefficient of ${priceCoefficient.toFixed(6)}${implied}.`;
      });
    },
    /** What was found since the last time. */
    take(): { readonly issues: readonly RowIssue[]; readonly errors: number; readonly warnings: number } {
      const taken = { issues: pending, ...fresh };
      pending = [];
      fresh = { errors: 0, warnings: 0 };
      return taken;
    },
  };
};
export type Findings = ReturnType<typeof createFindings>;

import type { CellFault } from './cell-fault.js';
import type { CoefficientWarning } from './check-coefficient.js';

/** What is wrong with a row, or with a table that several rows make. Stable: clients switch on it. */
export type RowIssueCode =
  | Exclude<CellFault, 'INVALID_DOCUMENT' | 'UNKNOWN_TYPE'>
  | CoefficientWarning
  | 'TEXT_TOO_LONG'
  | 'UNKNOWN_AGREEMENT'
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_PRODUCT'
  | 'DUPLICATE_KEY'
  | 'TERM_OUT_OF_RANGE'
  | 'COEFFICIENT_OF_RANGE'
  | 'OUT_OF_RANGE'
  | 'LIMITS_INVERTED'
  | 'OVER_RATE_CAP'
  | 'FEES_NOT_ALLOWED'
  | 'COMMISSION_OVER_LIMIT'
  | 'OVERLAPPING_WINDOW'
  | 'COEFFICIENT_NOT_DECREASING'
  | 'ROW_TOO_WIDE';

/** A finding with the place in the file where it can be put right. */
export interface RowIssue {
  readonly severity: 'error' | 'warning';
  readonly code: RowIssueCode;
  /** Null in text files. */
  readonly sheet: string | null;
  /** As a spreadsheet counts them: the first is 1. */
  readonly row: number;
  /** Title of the column; null when it is about the whole row. */
  readonly column: string | null;
  /** What the cell says, cut when it is long. */
  readonly value: string | null;
  readonly hint: string;
}

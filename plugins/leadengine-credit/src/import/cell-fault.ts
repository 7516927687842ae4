/** Why a cell has no value. */
export type CellFault =
  | 'REQUIRED'
  | 'INVALID_NUMBER'
  | 'AMBIGUOUS_NUMBER'
  | 'PERCENT_SCALE'
  | 'INVALID_DATE'
  | 'INVALID_DOCUMENT'
  | 'FORMULA_NOT_ALLOWED'
  | 'UNKNOWN_TYPE';

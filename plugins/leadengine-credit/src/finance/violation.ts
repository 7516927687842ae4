/** Why a computation has no result, or which rule a result breaks. */
export type ViolationCode =
  | 'INVALID_AMOUNT'
  | 'INVALID_RATE'
  | 'INVALID_TERM'
  | 'INVALID_DATE'
  | 'INVALID_FEES'
  | 'INVALID_TAX'
  | 'INVALID_COEFFICIENT'
  | 'FIRST_DUE_NOT_AFTER_CONTRACT'
  | 'FEES_TOO_HIGH'
  | 'INSTALLMENT_TOO_LOW'
  | 'NO_RATE'
  | 'NOTHING_RELEASED'
  | 'BELOW_MINIMUM'
  | 'NO_SUCH_DAY'
  | 'OVER_RATE_CAP'
  | 'CET_OVER_LIMIT'
  | 'CET_BELOW_NOMINAL'
  | 'MARGIN_EXCEEDED'
  | 'NO_MARGIN_RULE'
  | 'NO_RULE'
  | 'TOO_EARLY'
  | 'RATE_NOT_LOWER'
  | 'TERM_BELOW_MINIMUM'
  | 'TERM_ABOVE_MAXIMUM'
  | 'AMOUNT_BELOW_MINIMUM'
  | 'AMOUNT_ABOVE_MAXIMUM'
  | 'INSTALLMENT_BELOW_MINIMUM'
  | 'AGE_BELOW_MINIMUM'
  | 'AGE_ABOVE_MAXIMUM'
  | 'AGE_AT_END_ABOVE_MAXIMUM'
  | 'WINDOW_CLOSED'
  | 'FEES_NOT_ALLOWED'
  | 'COEFFICIENT_RATE_MISMATCH';

/** A broken rule as a value: what was found and, where there is one, the limit it breaks. Both are decimals, dates or whole numbers as text. */
export interface Violation {
  readonly code: ViolationCode;
  /** JSON pointer into the request. */
  readonly pointer: string;
  readonly actual?: string;
  readonly limit?: string;
}

/** A result, or the violation that stands in its way. The engine throws for neither. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violation: Violation };

export const found = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const violated = (
  code: ViolationCode,
  pointer: string,
  seen?: { actual?: string; limit?: string },
): { readonly ok: false; readonly violation: Violation } => ({ ok: false, violation: { code, pointer, ...seen } });

/** Purpose under which documents are sealed and indexed. */
export const documentPurpose = 'cpf';

const checkDigit = (digits: string): number => {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => total + digit * (digits.length + 1 - index), 0);
  const rest = (sum * 10) % 11;
  return rest === 10 ? 0 : rest;
};

/**
 * Reads a CPF with or without its dots.
 *
 * @returns Eleven digits, or undefined when the check digits do not fit.
 */
export const parseDocument = (typed: string): string | undefined => {
  const digits = typed.replaceAll(/[.\-\s]/g, '');
  if (!/^\d{11}$/.test(digits) || /^(\d)\1{10}$/.test(digits)) return undefined;
  const body = digits.slice(0, 9);
  const first = checkDigit(body);
  return digits === `${body}${String(first)}${String(checkDigit(`${body}${String(first)}`))}` ? digits : undefined;
};

/** What everybody may see of a document. */
export const maskDocument = (hint: string): string => `***.***.***-${hint}`;

/** What of a document may lie open in the database. */
export const hintOf = (digits: string): string => digits.slice(-2);

/** What a text says about a CPF: its digits and whether their check digits hold. */
export interface CpfReading {
  readonly isValid: boolean;
  readonly normalized: string;
}

const checkDigit = (digits: string): number => {
  const weighted = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (digits.length + 1 - index), 0);
  return ((weighted * 10) % 11) % 10;
};

/**
 * Reads a CPF: eleven digits of which the last two check the others (modulo 11); eleven equal digits are none.
 *
 * @param options.padLeft - Restores zeros that a spreadsheet dropped at the start.
 */
export const readCpf = (text: string, options: { readonly padLeft?: boolean } = {}): CpfReading => {
  const hasOnlyDigits = /^[\d.\s/-]+$/.test(text);
  const digits = text.replaceAll(/\D/g, '');
  const normalized = options.padLeft && digits !== '' ? digits.padStart(11, '0') : digits;
  if (!hasOnlyDigits || normalized.length !== 11 || /^(\d)\1*$/.test(normalized)) return { isValid: false, normalized };
  const body = normalized.slice(0, 9);
  const first = checkDigit(body);
  const second = checkDigit(`${body}${String(first)}`);
  return { isValid: normalized === `${body}${String(first)}${String(second)}`, normalized };
};

import { parseDocument } from '@leadengine/core/contract';

/** What a text says about a CPF: its digits and whether their check digits hold. */
export interface CpfReading {
  readonly isValid: boolean;
  readonly normalized: string;
}

/**
 * Reads a CPF from a table: eleven digits of which the last two check the others (modulo 11); eleven equal digits are none.
 *
 * @param options.padLeft - Restores zeros that a spreadsheet dropped at the start.
 */
export const readCpf = (text: string, options: { readonly padLeft?: boolean } = {}): CpfReading => {
  const digits = text.replaceAll(/\D/g, '');
  const normalized = options.padLeft && digits !== '' ? digits.padStart(11, '0') : digits;
  return { isValid: /^[\d.\s/-]+$/.test(text) && parseDocument(normalized) !== undefined, normalized };
};

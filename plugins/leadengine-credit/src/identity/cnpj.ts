/** What a text says about a CNPJ: its fourteen characters and whether their check digits hold. */
export interface CnpjReading {
  readonly isValid: boolean;
  readonly normalized: string;
}

const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** A character counts its ASCII code less 48, so digits count themselves. */
const checkDigit = (characters: string): number => {
  const own = weights.slice(weights.length - characters.length);
  const rest =
    Array.from(characters).reduce((total, character, index) => total + (character.charCodeAt(0) - 48) * (own[index] ?? 0), 0) % 11;
  return rest < 2 ? 0 : 11 - rest;
};

/**
 * Reads a CNPJ, whose first twelve characters may be letters since July 2026 (RFB, Nota Técnica 49/2024); the two check digits are digits. Small
 * letters are read as large ones.
 *
 * @param options.padLeft - Restores zeros that a spreadsheet dropped at the start.
 */
export const readCnpj = (text: string, options: { readonly padLeft?: boolean } = {}): CnpjReading => {
  const stripped = text
    .trim()
    .toUpperCase()
    .replaceAll(/[.\s/-]/g, '');
  const normalized = options.padLeft && /^\d+$/.test(stripped) ? stripped.padStart(14, '0') : stripped;
  if (!/^[0-9A-Z]{12}\d{2}$/.test(normalized) || /^(\d)\1*$/.test(normalized)) return { isValid: false, normalized };
  const body = normalized.slice(0, 12);
  const first = checkDigit(body);
  const second = checkDigit(`${body}${String(first)}`);
  return { isValid: normalized === `${body}${String(first)}${String(second)}`, normalized };
};

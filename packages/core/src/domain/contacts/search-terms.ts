import { endOfPrefix, mostWords, plainText } from '../search-text.js';
import { parsePhone } from './address.js';

/** One condition of a search: a term that begins with this. */
export interface TermRange {
  readonly from: string;
  readonly below: string;
}

const beginningWith = (prefix: string): TermRange => ({ from: prefix, below: endOfPrefix(prefix) });

/**
 * What a contact must have terms for to be found: the words of a name, each by its beginning, in any order; or a telephone number
 * as people type it, by its beginning or its last four digits; or the beginning of an e-mail address.
 */
export const termsOf = (q: string): readonly TermRange[] => {
  const text = q.trim();
  if (text.includes('@')) return [beginningWith(text.toLowerCase())];
  if (/^\+?[\d\s().-]+$/.test(text) && /\d{3}/.test(text.replaceAll(/\D/g, ''))) {
    const number = parsePhone(text);
    return [beginningWith(number ? number.canonical.slice(1) : text.replaceAll(/\D/g, ''))];
  }
  // Split as `contact_words` of the database splits names.
  return plainText(text)
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => beginningWith(word.slice(0, 64)));
};

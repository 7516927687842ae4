import { mostWords, plainText } from '../search-text.js';

/** A search as the words that the index of tickets has: split and cut as `ticket_words` of the database does. */
export const searchWords = (query: string): readonly string[] =>
  [
    ...new Set(
      plainText(query)
        .split(/[\s!-/:-@[-`{-~]+/)
        .filter((word) => word !== '')
        .map((word) => word.slice(0, 64)),
    ),
  ].slice(0, mostWords);

import { mostWords, plainText } from '../search-text.js';

/** A text as the words it has, in their order: split and cut as `ticket_words` of the database does. */
export const splitWords = (text: string): readonly string[] =>
  plainText(text)
    .split(/[\s!-/:-@[-`{-~]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 64));

/** A search as the words that the index of tickets has. */
export const searchWords = (query: string): readonly string[] => [...new Set(splitWords(query))].slice(0, mostWords);

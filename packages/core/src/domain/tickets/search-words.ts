/** Words of a search beyond which nothing is told apart any more. */
const mostWords = 6;

/** A search as the words that the index of tickets has: lower case, without accents, cut where the index cuts. */
export const searchWords = (query: string): readonly string[] =>
  [
    ...new Set(
      query
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .split(/[\s!-/:-@[-`{-~]+/)
        .filter((word) => word !== '')
        .map((word) => word.slice(0, 64)),
    ),
  ].slice(0, mostWords);

/** Comes behind every text with this beginning, in the order of bytes. */
export const endOfPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;

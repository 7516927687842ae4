/** Words of a search beyond which nothing is told apart any more. */
export const mostWords = 6;

/** Lower case and without accents, as the indexes of words spell it. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Comes behind every text with this beginning, in the order of code points, which is that of `collate "C"`. */
export const endOfPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;

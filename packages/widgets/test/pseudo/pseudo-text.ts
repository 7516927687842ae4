const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖƤǪŔŠŢÛṼŴẌÝŽåƀçđéƒğĥîĵķļṁñöƥǫŕšţûṽŵẍýž';
const letters = /[A-Za-z]/g;

/** The same text in letters that no catalogue has. */
const accent = (text: string): string => text.replaceAll(letters, (letter) => accented[plain.indexOf(letter)] ?? letter);

/** The same text in those letters, two of five of them twice: as long as the longest languages are. */
const lengthen = (text: string): string => {
  let owed = 0;
  const longer = text.replaceAll(letters, (letter) => {
    owed += 0.4;
    if (owed < 1) return letter;
    owed -= 1;
    return letter + letter.toLowerCase();
  });
  return accent(longer);
};

/** A catalogue with everything that it says lengthened, whatever it is given to say it about. */
export const lengthenAll = <Words>(words: Words): Words => {
  if (typeof words === 'string') return lengthen(words) as Words;
  if (typeof words === 'function')
    return ((...given: unknown[]) => lengthenAll((words as (...given: unknown[]) => unknown)(...given))) as Words;
  if (Array.isArray(words)) return words.map(lengthenAll) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, lengthenAll(value as unknown)])) as Words;
};

/** Dates and amounts in those letters, too: without it they would come in the language of the browser. */
export const accentFormats = (locale: string): void => {
  type Formatter = Intl.NumberFormat | Intl.DateTimeFormat;
  const accenting = <Made extends new (locale: string, options?: object) => Formatter>(made: Made): Made =>
    new Proxy(made, {
      construct(target, [wanted, options]: [string, object | undefined]) {
        if (wanted !== locale) return new target(wanted, options);
        const formatter = new target('en', options);
        return { format: (value: never) => accent(formatter.format(value)) };
      },
    });
  Intl.NumberFormat = accenting(Intl.NumberFormat as never);
  Intl.DateTimeFormat = accenting(Intl.DateTimeFormat as never);
};

/** The entry in force on a day: the one with the latest `validFrom` not after it. ISO dates compare as text. */
export const inForce = <T extends { readonly validFrom: string }>(entries: readonly T[], date: string): T | undefined =>
  entries
    .filter(({ validFrom }) => validFrom <= date)
    .reduce<T | undefined>((latest, entry) => (latest === undefined || entry.validFrom > latest.validFrom ? entry : latest), undefined);

/** A page of another site may send the request along with the user's cookies, though it cannot read the answer. */
export const isForeign = (page: string | undefined, site: string | undefined, origins: readonly string[]): boolean =>
  page === undefined ? site !== undefined && site !== 'same-origin' : !origins.includes(page);

/** Lets somebody see what a page does without a network. */
export interface LineSwitch {
  readonly isCut: boolean;
  set(isCut: boolean): void;
}

/** Stands between the page and its network: a cut line ends what is running and refuses what follows. */
export const createLineSwitch = (page: Pick<typeof globalThis, 'fetch'>): LineSwitch => {
  const real = page.fetch.bind(page);
  let [isCut, line] = [false, new AbortController()];
  page.fetch = (input, init) => {
    if (isCut) return Promise.reject(new TypeError('The line is cut.'));
    const signals = [line.signal, ...(init?.signal == null ? [] : [init.signal])];
    return real(input, { ...init, signal: AbortSignal.any(signals) });
  };
  return {
    get isCut() {
      return isCut;
    },
    set(next) {
      isCut = next;
      line.abort(new TypeError('The line is cut.'));
      line = new AbortController();
    },
  };
};

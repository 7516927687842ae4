/** Why a token is asked for: none was had, it is about to expire, or the engine refused it. */
export type TokenReason = 'initial' | 'expired' | 'rejected';

export interface AccessToken {
  readonly token: string;
  /** RFC 3339 or milliseconds since the epoch. A new token is asked for 30 s earlier. */
  readonly expiresAt?: string | number | undefined;
  /** The session that it continues. Widgets take another one for another person's. */
  readonly id?: string | undefined;
}

/** Gets a token from where the host keeps it. Calls never overlap. */
export type TokenProvider = (reason: TokenReason) => AccessToken | string | Promise<AccessToken | string>;

export interface TokenSource {
  /** The token to send, or undefined when there is none. */
  current(): Promise<string | undefined>;
  /** A token other than the refused one, or undefined when there is no way to get another. */
  replace(refused: string): Promise<string | undefined>;
}

const earlyMilliseconds = 30_000;

export const createTokenSource = (token: string | TokenProvider | undefined): TokenSource => {
  if (typeof token !== 'function') {
    return { current: () => Promise.resolve(token), replace: () => Promise.resolve(undefined) };
  }
  let held: { readonly token: string; readonly expiresAt: number } | undefined;
  let pending: Promise<string> | undefined;
  const ask = (reason: TokenReason): Promise<string> =>
    (pending ??= (async () => {
      try {
        const given = await token(reason);
        const access = typeof given === 'string' ? { token: given } : given;
        held = { token: access.token, expiresAt: access.expiresAt === undefined ? Infinity : new Date(access.expiresAt).getTime() };
        return held.token;
      } catch (error) {
        held = undefined;
        throw error;
      } finally {
        pending = undefined;
      }
    })());
  return {
    async current() {
      if (pending !== undefined) return pending;
      if (held === undefined) return ask('initial');
      return Date.now() < held.expiresAt - earlyMilliseconds ? held.token : ask('expired');
    },
    async replace(refused) {
      // Another call may have replaced it already.
      if (pending === undefined && held !== undefined && held.token !== refused) return held.token;
      return ask('rejected');
    },
  };
};

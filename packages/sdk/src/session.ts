import { LeadEngineError } from './leadengine-error.js';
import type { Operation } from './operation.js';
import { createTransport, type TransportOptions } from './transport.js';
import type { AccessToken, TokenReason } from './token.js';

/** What a login gives. Whoever holds the refresh token can act as the user: keep it where the host keeps secrets. */
export interface SessionTokens {
  readonly accessToken: string;
  /** When the access token expires, RFC 3339. */
  readonly expiresAt: string;
  readonly refreshToken: string;
}

export interface SessionOptions extends Omit<TransportOptions, 'token'> {
  /** With these three the session logs in when it is first used, and again when its refresh token has ended. */
  readonly tenant?: string;
  readonly email?: string;
  readonly password?: string;
  /** Tokens kept from earlier. */
  readonly tokens?: SessionTokens | undefined;
  /** Called with each new pair, and with undefined when the session has ended. */
  readonly onTokens?: ((tokens: SessionTokens | undefined) => void) | undefined;
}

/** A user's login: its `token` goes into {@link createClient}. */
export interface Session {
  readonly tokens: SessionTokens | undefined;
  /** @throws LeadEngineError `auth.*` */
  login(credentials?: { readonly tenant: string; readonly email: string; readonly password: string }): Promise<SessionTokens>;
  /** @throws LeadEngineError when the refresh token has ended; the session is then over. */
  refresh(): Promise<SessionTokens>;
  /** Ends the session here and, when the engine can be reached, there. */
  logout(): Promise<void>;
  readonly token: (reason: TokenReason) => Promise<AccessToken>;
}

const post = (path: string): Operation => ({ method: 'POST', path, public: true });
const loginOperation = post('/v1/auth/login');
const refreshOperation = post('/v1/auth/refresh');
const logoutOperation = post('/v1/auth/logout');

/** What the engine answers; `expiresIn` in seconds. */
interface Given {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly refreshToken: string;
}

const over = (): LeadEngineError =>
  new LeadEngineError({ code: 'auth.unauthenticated', status: 401, title: 'There is no session', detail: 'Log in first.' });

export const createSession = (options: SessionOptions): Session => {
  let tokens = options.tokens;
  // Every operation of a session is public: it carries its credential in its body.
  const transport = createTransport(options);
  const keep = (next: SessionTokens | undefined): void => {
    tokens = next;
    options.onTokens?.(next);
  };
  const known = (): { tenant: string; email: string; password: string } | undefined => {
    const { tenant, email, password } = options;
    return tenant === undefined || email === undefined || password === undefined ? undefined : { tenant, email, password };
  };
  const take = async (operation: Operation, body: object): Promise<SessionTokens> => {
    const { accessToken, expiresIn, refreshToken } = (await transport.send({ operation, body })) as Given;
    const next = { accessToken, expiresAt: new Date(Date.now() + expiresIn * 1000).toISOString(), refreshToken };
    keep(next);
    return next;
  };
  const login: Session['login'] = async (credentials = known()) => {
    if (credentials === undefined) throw over();
    return take(loginOperation, credentials);
  };
  // A refresh token works once; two refreshes at a time would look like theft.
  let refreshing: Promise<SessionTokens> | undefined;
  const refresh: Session['refresh'] = () =>
    (refreshing ??= (async () => {
      try {
        if (tokens === undefined) throw over();
        return await take(refreshOperation, { refreshToken: tokens.refreshToken });
      } catch (error) {
        if (error instanceof LeadEngineError && error.status === 401) keep(undefined);
        throw error;
      } finally {
        refreshing = undefined;
      }
    })());

  return {
    get tokens() {
      return tokens;
    },
    login,
    refresh,
    async logout() {
      const ending = tokens;
      keep(undefined);
      if (ending === undefined) return;
      await transport.send({ operation: logoutOperation, body: { refreshToken: ending.refreshToken } }).catch(() => undefined);
    },
    async token(reason) {
      const usable = tokens !== undefined && reason === 'initial' && new Date(tokens.expiresAt).getTime() > Date.now();
      let current = usable ? tokens : undefined;
      if (current === undefined && tokens !== undefined) {
        current = await refresh().catch((error: unknown) => {
          if (tokens === undefined && known() !== undefined) return undefined;
          throw error;
        });
      }
      current ??= await login();
      return { token: current.accessToken, expiresAt: current.expiresAt };
    },
  };
};

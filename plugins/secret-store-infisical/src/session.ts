import type { InfisicalSDK } from '@infisical/sdk';
import { SecretFailure, type Clock, type HttpClient } from '@leadengine/plugin-kit';
import { within } from './deadline.js';
import { failureOf, noAnswer, statusOf } from './sdk-failure.js';

export interface SessionSettings {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly timeoutMs: number;
}

/** Calls to Infisical as one machine identity. Everything it throws is a {@link SecretFailure} without address, name or value. */
export interface Session {
  /** @param accept - Statuses that are answered with instead of thrown. */
  call<T>(work: (sdk: InfisicalSDK) => Promise<T>, accept?: readonly number[]): Promise<T | { readonly status: number }>;
  /** What the SDK has no method for. */
  request(method: string, path: string, body?: object, accept?: readonly number[]): Promise<unknown>;
}

interface Login {
  readonly sdk: InfisicalSDK;
  readonly token: string;
  /** When to log in anew: after four fifths of the token's life, which the SDK keeps to itself. */
  readonly renewAtMs: number;
}

const lifeSpent = 0.8;

const load = async (): Promise<typeof InfisicalSDK> => {
  try {
    return (await import('@infisical/sdk')).InfisicalSDK;
  } catch {
    throw new SecretFailure('unavailable', 'The package @infisical/sdk is not installed.');
  }
};

const renewalOf = (token: string, nowMs: number): number => {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>;
    const { iat, exp } = claims;
    // As a span, since the two clocks may differ.
    return typeof exp === 'number' && typeof iat === 'number' ? nowMs + (exp - iat) * 1000 * lifeSpent : Infinity;
  } catch {
    // Not a JWT: used until it is refused.
    return Infinity;
  }
};

const isRefused = (status: number | undefined): boolean => status === 401 || status === 403;

export const createSession = (settings: SessionSettings, clock: Clock, http: HttpClient): Session => {
  const { url, clientId, clientSecret, timeoutMs } = settings;
  let held: Promise<Login> | undefined;

  const logIn = async (): Promise<Login> => {
    const sdk = new (await load())({ siteUrl: url });
    try {
      await sdk.auth().universalAuth.login({ clientId, clientSecret });
    } catch (error) {
      const status = statusOf(error);
      // A wrong client secret may be answered with 400 or 404, too.
      throw failureOf(status !== undefined && status < 500 && status !== 429 ? 401 : status);
    }
    const token = sdk.auth().getAccessToken() ?? '';
    return { sdk, token, renewAtMs: renewalOf(token, clock.now().getTime()) };
  };

  const renew = (): Promise<Login> => {
    const login = logIn();
    held = login;
    login.catch(() => {
      if (held === login) held = undefined;
    });
    return login;
  };

  const session = async (): Promise<Login> => {
    const login = held;
    if (login === undefined) return renew();
    const known = await login;
    if (clock.now().getTime() < known.renewAtMs) return known;
    // Whoever comes first logs in for all.
    return held === login || held === undefined ? renew() : held;
  };

  /** Another login than the one that was refused: the one that somebody has made meanwhile, or a new one. */
  const after = async (refused: Login): Promise<Login> => {
    const login = held;
    if (login === undefined) return renew();
    return (await login) === refused && held === login ? renew() : session();
  };

  /** An expired token is refused with 403, as is what the identity may not do: one further login tells them apart. */
  const attempt = async <T>(work: (login: Login) => Promise<T>): Promise<T> => {
    const used = await session();
    try {
      return await work(used);
    } catch (error) {
      if (error instanceof SecretFailure || !isRefused(statusOf(error))) throw error;
    }
    return work(await after(used));
  };

  return {
    call: (work, accept = []) =>
      within(
        timeoutMs,
        attempt(({ sdk }) => work(sdk)).catch((error: unknown) => {
          if (error instanceof SecretFailure) throw error;
          const status = statusOf(error);
          if (status !== undefined && accept.includes(status)) return { status };
          throw failureOf(status);
        }),
      ),

    async request(method, path, body, accept = []) {
      const send = async ({ token }: Login): Promise<Response> => {
        try {
          return await http.fetch(`${url.replace(/\/+$/, '')}${path}`, {
            method,
            timeoutMs,
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          });
        } catch {
          throw noAnswer();
        }
      };
      const used = await session();
      let response = await send(used);
      if (isRefused(response.status)) response = await send(await after(used));
      if (accept.includes(response.status)) return undefined;
      if (!response.ok) throw failureOf(response.status);
      return (await response.json()) as unknown;
    },
  };
};

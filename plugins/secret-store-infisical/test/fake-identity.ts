import type { SeenRequest } from './fake-infisical.js';
import { Refusal } from './fake-project.js';

/** The machine identity of the engine. */
export interface FakeIdentity {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Life of the tokens that are given out from now on. */
  lifeSeconds: number;
  /** How often somebody logged in. */
  readonly logins: number;
  /** Has a right to nothing, whatever token it brings. */
  isForbidden: boolean;
  /** Makes every token that was given out an expired one. */
  expireTokens(): void;
  /** Answers what needs no token; undefined for the rest. */
  answer(request: SeenRequest): object | undefined;
  check(authorization: string | undefined): void;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export const createFakeIdentity = (): FakeIdentity => {
  const valid = new Set<string>();
  let made = 0;
  const identity: FakeIdentity & { logins: number } = {
    clientId: 'the-identity',
    clientSecret: 'the secret of the identity',
    lifeSeconds: 3_600,
    logins: 0,
    isForbidden: false,
    expireTokens: () => {
      valid.clear();
    },
    answer({ method, path, body }) {
      if (method !== 'POST' || path !== '/api/v1/auth/universal-auth/login') return undefined;
      if (body['clientId'] !== identity.clientId || body['clientSecret'] !== identity.clientSecret)
        throw new Refusal(401, 'Invalid credentials', 'UnauthorizedError');
      identity.logins += 1;
      const iat = Math.floor(Date.now() / 1000);
      const token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ identityId: 'i1', iat, exp: iat + identity.lifeSeconds, n: made++ })}.c2ln`;
      valid.add(token);
      return { accessToken: token, expiresIn: identity.lifeSeconds, accessTokenMaxTTL: identity.lifeSeconds, tokenType: 'Bearer' };
    },
    check(authorization) {
      const token = authorization?.replace(/^Bearer /, '');
      if (token === undefined) throw new Refusal(401, 'Token missing', 'UnauthorizedError');
      if (!valid.has(token)) throw new Refusal(403, 'Your token has expired. Please re-authenticate.', 'TokenError');
      if (identity.isForbidden) throw new Refusal(403, 'You are not allowed to read on secrets', 'PermissionDenied');
    },
  };
  return identity;
};

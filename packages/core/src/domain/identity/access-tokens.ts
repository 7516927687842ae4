import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Clock } from '@leadengine/plugin-kit';
import jwt from 'jsonwebtoken';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { DerivedKey, DerivedKeys } from '../../contract/derived-keys.js';
import { ExpiredToken, InvalidToken } from '../../contract/problems.js';

const issuer = 'leadengine';
const audience = 'leadengine-api';
/** As long as the keys that are made of it. */
const shortestSecret = 32;
/** RFC 9068. Other tokens under the same keys have another type and are refused here. */
const tokenType = 'at+jwt';

/** What an access token says. */
export interface AccessClaims {
  readonly userId: string;
  readonly tenantId: string;
  readonly sessionId: string;
  readonly expiresAtMs: number;
}

export interface AccessTokens {
  readonly lifetimeSeconds: number;
  sign(claims: Omit<AccessClaims, 'expiresAtMs'>): string;
  /** @throws InvalidToken, ExpiredToken */
  verify(token: string): AccessClaims;
}

const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
const Claims = Type.Object({ sub: uuid, tid: uuid, sid: uuid, exp: Type.Integer(), iat: Type.Integer() });
/** Exactly these members: `jku`, `jwk`, `x5u` or `crit` would ask to trust what the token brings along. */
const Header = Type.Object(
  { alg: Type.Literal('HS256'), typ: Type.Literal(tokenType), kid: Type.String() },
  { additionalProperties: false },
);

const derive = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'leadengine', purpose, 32));

/** Keys made from the configured secrets, one per purpose. */
export interface Keyring extends DerivedKeys {
  /** Signs. */
  readonly current: DerivedKey;
  find(id: string): KeyObject | undefined;
  /** The one successor of a refresh token, so that two calls with the same token get the same. */
  succeed(sessionId: string, secret: Buffer): Buffer;
}

/**
 * @param secrets - The current one, then those whose tokens are still accepted.
 * @throws RangeError when one of them is too short to sign with: libraries would take three characters.
 */
export const createKeyring = (secrets: readonly [string, ...string[]]): Keyring => {
  if (secrets.some(({ length }) => length < shortestSecret))
    throw new RangeError(`A secret that signs tokens has at least ${String(shortestSecret)} characters.`);
  const named = secrets.map((secret) => ({ id: derive(secret, 'key id').toString('base64url').slice(0, 11), secret }));
  const of: DerivedKeys['of'] = (purpose) =>
    named.map(({ id, secret }) => ({ id, key: createSecretKey(derive(secret, purpose)) })) as [DerivedKey, ...DerivedKey[]];
  const keys = of('access token');
  const [current] = keys;
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  const successionKey = derive(secrets[0], 'refresh token');
  return {
    of,
    current,
    find: (id) => byId.get(id),
    succeed: (sessionId, secret) => createHmac('sha256', successionKey).update(sessionId).update(secret).digest(),
  };
};

const headerOf = (token: string): unknown => {
  try {
    return jwt.decode(token, { complete: true })?.header;
  } catch (cause) {
    throw new InvalidToken({}, { cause });
  }
};

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);

export const createAccessTokens = (keyring: Keyring, clock: Clock, lifetimeSeconds: number): AccessTokens => ({
  lifetimeSeconds,

  sign({ userId, tenantId, sessionId }) {
    const iat = seconds(clock.now());
    return jwt.sign({ tid: tenantId, sid: sessionId, iat, exp: iat + lifetimeSeconds }, keyring.current.key, {
      algorithm: 'HS256',
      header: { alg: 'HS256', typ: tokenType, kid: keyring.current.id },
      issuer,
      audience,
      subject: userId,
    });
  },

  verify(token) {
    const header = headerOf(token);
    if (!Value.Check(Header, header)) throw new InvalidToken();
    const key = keyring.find(header.kid);
    if (key === undefined) throw new InvalidToken();
    let claims: unknown;
    try {
      claims = jwt.verify(token, key, { algorithms: ['HS256'], issuer, audience, clockTimestamp: seconds(clock.now()) });
    } catch (cause) {
      // Only said of tokens that are ours: the signature is checked before the time.
      throw cause instanceof jwt.TokenExpiredError ? new ExpiredToken({}, { cause }) : new InvalidToken({}, { cause });
    }
    if (!Value.Check(Claims, claims)) throw new InvalidToken();
    return { userId: claims.sub, tenantId: claims.tid, sessionId: claims.sid, expiresAtMs: claims.exp * 1000 };
  },
});

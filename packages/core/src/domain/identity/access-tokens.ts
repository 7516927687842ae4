import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Clock } from '@leadengine/plugin-kit';
import jwt from 'jsonwebtoken';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { DerivedKey, DerivedKeys } from '../../contract/derived-keys.js';
import { ExpiredToken, InvalidToken } from '../../contract/problems.js';
import { accessTokenPurpose, assertLongEnough, deriveKey } from './access-token-keys.js';
import type { TenantTokenKeys } from './tenant-token-keys.js';

const issuer = 'leadengine';
const audience = 'leadengine-api';
/** RFC 9068. Other tokens under the same keys have another type and are refused here. */
const tokenType = 'at+jwt';

/** What an access token says. */
export interface AccessClaims {
  readonly userId: string;
  readonly tenantId: string;
  readonly sessionId: string;
  readonly expiresAtMs: number;
}

/** Signs for one tenant, for as long as it takes to open a session. */
export interface TokenSigner {
  readonly tenantId: string;
  sign(claims: Pick<AccessClaims, 'userId' | 'sessionId'>): string;
}

export interface AccessTokens {
  readonly lifetimeSeconds: number;
  /** Fetches the tenant's key. Not in a transaction, whose connection would wait for it. @throws DependencyUnavailable */
  signerFor(tenantId: string): Promise<TokenSigner>;
  /** @throws InvalidToken, ExpiredToken, DependencyUnavailable */
  verify(token: string): Promise<AccessClaims>;
}

const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
const Claims = Type.Object({ sub: uuid, tid: uuid, sid: uuid, exp: Type.Integer(), iat: Type.Integer() });
/** Exactly these members: `jku`, `jwk`, `x5u` or `crit` would ask to trust what the token brings along. */
const Header = Type.Object(
  { alg: Type.Literal('HS256'), typ: Type.Literal(tokenType), kid: Type.String() },
  { additionalProperties: false },
);

/** A key of one tenant, by version. Names of the engine's own keys are shorter. */
const tenantKeyId = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([1-9][0-9]{0,8})$/;

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
  secrets.forEach(assertLongEnough);
  const named = secrets.map((secret) => ({ id: deriveKey(secret, 'key id').toString('base64url').slice(0, 11), secret }));
  const of: DerivedKeys['of'] = (purpose) =>
    named.map(({ id, secret }) => ({ id, key: createSecretKey(deriveKey(secret, purpose)) })) as [DerivedKey, ...DerivedKey[]];
  const keys = of(accessTokenPurpose);
  const [current] = keys;
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  const successionKey = deriveKey(secrets[0], 'refresh token');
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

export interface AccessTokensParts {
  readonly keyring: Pick<Keyring, 'current' | 'find'>;
  readonly tenantKeys: TenantTokenKeys;
  readonly clock: Clock;
  readonly lifetimeSeconds: number;
}

/** A tenant's own key signs for it when it has one. What the engine's key has signed before stays good until it expires. */
export const createAccessTokens = ({ keyring, tenantKeys, clock, lifetimeSeconds }: AccessTokensParts): AccessTokens => {
  /** The key of that name, and the one tenant for which it may speak. */
  const find = async (id: string): Promise<{ readonly key: KeyObject | undefined; readonly tenantId: string | undefined }> => {
    const [, tenantId, version] = tenantKeyId.exec(id) ?? [];
    if (tenantId === undefined) return { key: keyring.find(id), tenantId };
    return { key: await tenantKeys.find(tenantId, Number(version)), tenantId };
  };

  return {
    lifetimeSeconds,

    async signerFor(tenantId) {
      const { id, key } = (await tenantKeys.current(tenantId)) ?? keyring.current;
      return {
        tenantId,
        sign({ userId, sessionId }) {
          const iat = seconds(clock.now());
          return jwt.sign({ tid: tenantId, sid: sessionId, iat, exp: iat + lifetimeSeconds }, key, {
            algorithm: 'HS256',
            header: { alg: 'HS256', typ: tokenType, kid: id },
            issuer,
            audience,
            subject: userId,
          });
        },
      };
    },

    async verify(token) {
      const header = headerOf(token);
      if (!Value.Check(Header, header)) throw new InvalidToken();
      const { key, tenantId } = await find(header.kid);
      if (key === undefined) throw new InvalidToken();
      let claims: unknown;
      try {
        claims = jwt.verify(token, key, { algorithms: ['HS256'], issuer, audience, clockTimestamp: seconds(clock.now()) });
      } catch (cause) {
        // Only said of tokens that are ours: the signature is checked before the time.
        throw cause instanceof jwt.TokenExpiredError ? new ExpiredToken({}, { cause }) : new InvalidToken({}, { cause });
      }
      if (!Value.Check(Claims, claims) || (tenantId !== undefined && tenantId !== claims.tid)) throw new InvalidToken();
      return { userId: claims.sub, tenantId: claims.tid, sessionId: claims.sid, expiresAtMs: claims.exp * 1000 };
    },
  };
};

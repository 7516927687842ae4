import type { Clock, SchemaValue } from '@leadengine/plugin-kit';
import { decodeProtectedHeader, errors, importJWK, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { DerivedKeys } from '../../contract/derived-keys.js';
import { ExpiredToken, InvalidToken } from '../../contract/problems.js';
import { ExternalUserId, longestTokenSeconds } from './contract.js';
import { EmbedWidget } from './embeddable.js';

/** Says in the header that it is one of ours; RFC 8725 3.11. */
const tokenType = 'embed+jwt';
const issuer = 'leadengine';
const audience = 'leadengine-embed';

const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
/** Exactly these members: others, such as `jku` or `crit`, would ask to trust what the token brings along. */
const Header = Type.Object(
  { alg: Type.Union([Type.Literal('HS256'), Type.Literal('EdDSA')]), typ: Type.Literal(tokenType), kid: Type.String({ maxLength: 64 }) },
  { additionalProperties: false },
);
const OwnClaims = Type.Object({ tid: uuid, sid: uuid, iat: Type.Integer(), exp: Type.Integer() });

/** What a host signs. `iss` is the tenant, `sid` names the session: the same one in a new token continues it. */
export const HostClaims = Type.Object({
  iss: uuid,
  sid: uuid,
  userId: Type.Optional(uuid),
  externalUserId: Type.Optional(ExternalUserId),
  widgets: Type.Array(EmbedWidget, { minItems: 1, maxItems: 10, uniqueItems: true }),
  scopes: Type.Optional(Type.Array(Type.String({ minLength: 3, maxLength: 100 }), { minItems: 1, maxItems: 100, uniqueItems: true })),
  origins: Type.Array(Type.String({ minLength: 8, maxLength: 300 }), { minItems: 1, maxItems: 10, uniqueItems: true }),
  iat: Type.Integer(),
  exp: Type.Integer(),
});
export type HostClaims = Static<typeof HostClaims>;

/** Who signed a token, as its header says. */
export type TokenHeader =
  { readonly by: 'engine'; readonly keyId: string } | { readonly by: 'host'; readonly keyId: string; readonly tenantId: string };

/** Signs tokens, and verifies those of the engine and of hosts. */
export interface EmbedTokens {
  sign(claims: { readonly tenantId: string; readonly sessionId: string; readonly expiresAt: Date }): Promise<string>;
  /** Undefined for a text of another kind. */
  read(token: string): TokenHeader | undefined;
  /** @throws InvalidToken, ExpiredToken */
  verifyOwn(token: string): Promise<{ readonly tenantId: string; readonly sessionId: string; readonly expiresAt: Date }>;
  /** @param publicKey - Ed25519, base64url. @throws InvalidToken, ExpiredToken */
  verifyHost(token: string, publicKey: string): Promise<HostClaims>;
}

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);

const checked = <S extends TSchema>(schema: S, claims: JWTPayload): SchemaValue<S> => {
  if (!Value.Check(schema, claims)) throw new InvalidToken();
  return claims;
};

const refusalOf = (cause: unknown): Error =>
  cause instanceof errors.JWTExpired ? new ExpiredToken({}, { cause }) : new InvalidToken({}, { cause });

/** The tenant that a token claims, not yet proven: it says where to look for the key. */
const claimedTenant = (token: string): string | undefined => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.', 2)[1] ?? '', 'base64url').toString('utf8'));
    return Value.Check(Type.Object({ iss: uuid }), payload) ? payload.iss : undefined;
  } catch {
    return undefined;
  }
};

export const createEmbedTokens = (derivedKeys: DerivedKeys, clock: Clock): EmbedTokens => {
  const keys = derivedKeys.of('embed token');
  const [current] = keys;
  const find = (id: string) => keys.find((key) => key.id === id)?.key;

  const headerOf = (token: string): Static<typeof Header> | undefined => {
    try {
      const header: unknown = decodeProtectedHeader(token);
      return Value.Check(Header, header) ? header : undefined;
    } catch {
      return undefined;
    }
  };

  return {
    sign: ({ tenantId, sessionId, expiresAt }) =>
      new SignJWT({ tid: tenantId, sid: sessionId })
        .setProtectedHeader({ alg: 'HS256', typ: tokenType, kid: current.id })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(seconds(clock.now()))
        .setExpirationTime(seconds(expiresAt))
        .sign(current.key),

    read(token) {
      const header = headerOf(token);
      if (header === undefined) return undefined;
      if (header.alg === 'HS256') return { by: 'engine', keyId: header.kid };
      const tenantId = claimedTenant(token);
      return tenantId !== undefined && Value.Check(uuid, header.kid) ? { by: 'host', keyId: header.kid, tenantId } : undefined;
    },

    async verifyOwn(token) {
      const key = find(headerOf(token)?.kid ?? '');
      if (key === undefined) throw new InvalidToken();
      const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], issuer, audience, currentDate: clock.now() }).catch(
        (cause: unknown) => {
          throw refusalOf(cause);
        },
      );
      const { tid, sid, exp } = checked(OwnClaims, payload);
      return { tenantId: tid, sessionId: sid, expiresAt: new Date(exp * 1000) };
    },

    async verifyHost(token, publicKey) {
      const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'EdDSA');
      const { payload } = await jwtVerify(token, key, { algorithms: ['EdDSA'], audience, currentDate: clock.now() }).catch(
        (cause: unknown) => {
          throw refusalOf(cause);
        },
      );
      const claims = checked(HostClaims, payload);
      // Clocks of hosts differ by a little; a token of the far future would outlive the bound on its life.
      if (claims.exp - claims.iat > longestTokenSeconds || claims.iat > seconds(clock.now()) + 60) throw new InvalidToken();
      return claims;
    },
  };
};

import { type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { EmbedWidget } from './embeddable.js';

const closed = { additionalProperties: false } as const;

/** Longest life of one token. */
export const longestTokenSeconds = 900;
/** Longest life of a session, over all its tokens: a long day at the desk. */
export const longestSessionMs = 12 * 3_600_000;

const scopes = Type.Array(Type.String({ minLength: 3, maxLength: 100 }), { minItems: 1, maxItems: 100, uniqueItems: true });
const widgets = Type.Array(EmbedWidget, { minItems: 1, maxItems: 10, uniqueItems: true });
const origins = Type.Array(Type.String({ minLength: 8, maxLength: 300 }), {
  minItems: 1,
  maxItems: 10,
  uniqueItems: true,
  description: 'Pages that may use it, such as `https://app.example.com`; HTTP only on the machine itself',
});
const ttlSeconds = Type.Integer({
  minimum: 60,
  maximum: longestTokenSeconds,
  default: longestTokenSeconds,
  description: 'Life of the token',
});

/** Opaque on purpose: it stands in events and in the audit trail. */
export const ExternalUserId = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$',
  description: 'The host’s own id of somebody who has no user here. It is kept with what they do, so no name and no e-mail address',
});

/** What somebody may do from a page of a host. The token itself is shown when it is made and kept nowhere. */
export const EmbedSession = Type.Object(
  {
    id: Id,
    userId: nullable(Id),
    externalUserId: nullable(Type.String()),
    widgets: Type.Array(EmbedWidget),
    scopes: Type.Array(Type.String(), {
      description: 'Permissions the session holds, as long as whoever made it and its user hold them, too',
    }),
    origins: Type.Array(Type.String()),
    issuedBy: Type.Object({ kind: Type.String(), id: Type.String() }, closed),
    expiresAt: nullable(Type.String({ format: 'date-time', description: 'End of the newest token' })),
    endsAt: nullable(Type.String({ format: 'date-time', description: 'Nothing lasts longer, however often it is refreshed' })),
    revokedAt: nullable(Timestamp),
    createdAt: Timestamp,
  },
  { $id: 'EmbedSession', ...closed },
);
export type EmbedSession = Static<typeof EmbedSession>;

export const EmbedSessionInput = Type.Object(
  {
    userId: Type.Optional(Type.String({ format: 'uuid', description: 'Who acts: a user of the tenant' })),
    externalUserId: Type.Optional(ExternalUserId),
    widgets,
    scopes: Type.Optional(
      Type.Array(Type.String({ minLength: 3, maxLength: 100 }), {
        ...scopes,
        description: 'Permissions; those that the widgets need and that can be given when left out',
      }),
    ),
    origins,
    ttlSeconds: Type.Optional(ttlSeconds),
  },
  { $id: 'EmbedSessionInput', ...closed },
);
export type EmbedSessionInput = Static<typeof EmbedSessionInput>;

export const EmbedRefreshInput = Type.Object(
  {
    userId: Type.Optional(
      Type.String({ format: 'uuid', description: 'Refuses sessions of anybody else, so that a page can name the session' }),
    ),
    externalUserId: Type.Optional(ExternalUserId),
    ttlSeconds: Type.Optional(ttlSeconds),
  },
  { $id: 'EmbedRefreshInput', ...closed },
);
export type EmbedRefreshInput = Static<typeof EmbedRefreshInput>;

export const MintedEmbedSession = Type.Object(
  {
    ...EmbedSession.properties,
    expiresAt: Type.String({ format: 'date-time', description: 'End of the token' }),
    token: Type.String({ description: 'For the page: Authorization: Bearer. It cannot be read again' }),
  },
  { $id: 'MintedEmbedSession', ...closed },
);
export type MintedEmbedSession = Static<typeof MintedEmbedSession>;

/** A public key whose owner signs tokens of embed sessions. */
export const EmbedKey = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'The `kid` of tokens' }),
    name: Type.String(),
    publicKey: Type.Object({ kty: Type.Literal('OKP'), crv: Type.Literal('Ed25519'), x: Type.String() }, closed),
    scopes: Type.Array(Type.String()),
    origins: Type.Array(Type.String()),
    createdBy: nullable(Id),
    createdAt: Timestamp,
  },
  { $id: 'EmbedKey', ...closed },
);
export type EmbedKey = Static<typeof EmbedKey>;

export const EmbedKeyInput = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
    publicKey: Type.Object(
      { kty: Type.Literal('OKP'), crv: Type.Literal('Ed25519'), x: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) },
      { ...closed, description: 'JSON Web Key, without its private part' },
    ),
    scopes: Type.Array(Type.String({ minLength: 3, maxLength: 100 }), { ...scopes, description: 'More than these no token can hold' }),
    origins,
  },
  { $id: 'EmbedKeyInput', ...closed },
);
export type EmbedKeyInput = Static<typeof EmbedKeyInput>;

/** A place in the list of sessions: newest first. */
export interface EmbedSessionPlace {
  readonly createdAt: string;
  readonly id: string;
}

/** Sessions of pages. */
export interface EmbedSessions {
  /** Checks the addresses and lets browsers ask from them. @throws EmbedOriginRefused, InvalidRequest */
  prepare(input: EmbedSessionInput): Promise<PreparedEmbedSession>;
  /** @throws EmbedScopeNotGrantable, EmbedUserUnknown */
  mint(scope: Scope, input: PreparedEmbedSession): Promise<MintedEmbedSession>;
  /** A new token for the same session; what runs with the old one goes on. @throws NotFound, EmbedSessionEnded */
  refresh(scope: Scope, id: string, input: EmbedRefreshInput): Promise<MintedEmbedSession>;
  /** Ends it at once, in every process. @throws NotFound */
  revoke(scope: Scope, id: string): Promise<void>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<EmbedSession>;
  list(
    scope: Scope,
    page: { readonly limit: number; readonly after: EmbedSessionPlace | undefined; readonly state: 'live' | 'all' },
  ): Promise<readonly EmbedSession[]>;
}

/** With addresses as browsers write them. */
export type PreparedEmbedSession = EmbedSessionInput;

/** Keys that hosts sign with. */
export interface EmbedKeys {
  /** Checks the key and lets browsers ask from its addresses. @throws EmbedKeyUnusable, EmbedOriginRefused */
  prepare(input: EmbedKeyInput): Promise<EmbedKeyInput>;
  /** @throws EmbedScopeNotGrantable */
  create(scope: Scope, input: EmbedKeyInput): Promise<EmbedKey>;
  /** Ends every session that was signed with it. @throws NotFound */
  revoke(scope: Scope, id: string): Promise<void>;
  list(scope: Scope, page: { readonly limit: number; readonly after: string | undefined }): Promise<readonly EmbedKey[]>;
}

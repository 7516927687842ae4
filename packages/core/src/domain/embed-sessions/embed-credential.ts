import type { AuditContext, Clock, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import type { EmbedOrigins } from '../../contract/embed-origins.js';
import { InvalidToken, SessionRevoked } from '../../contract/problems.js';
import { actingAs } from '../../kernel/acting-as.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import type { HeldPermissions } from '../identity/held-permissions.js';
import type { CredentialKind, CredentialKinds, VerifiedCredential } from '../identity/verified-credential.js';
import type { TenantDirectory } from '../tenants/contract.js';
import { longestSessionMs } from './contract.js';
import { alwaysHeld, isEmbeddable, widgetNeeds } from './embeddable.js';
import type { EmbedTokens, HostClaims } from './embed-tokens.js';
import { givable, heldByIssuer } from './grants.js';
import { findEmbedKey, type EmbedKeyRow } from './key.repository.js';
import { parseOrigin } from './origin.js';
import {
  actorOf,
  findEmbedSession,
  insertEmbedSession,
  prolongEmbedSession,
  type EmbedSessionRow,
  type NewEmbedSession,
} from './session.repository.js';

export interface EmbedCredentialParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly held: HeldPermissions;
  readonly kinds: CredentialKinds;
  readonly tokens: EmbedTokens;
  readonly embedOrigins: EmbedOrigins;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** The session that a host's token asks for, cut to what its key allows. @throws InvalidToken */
const sessionOf = (claims: HostClaims, key: EmbedKeyRow, endsAt: Date): NewEmbedSession => {
  if ((claims.userId === undefined) === (claims.externalUserId === undefined)) throw new InvalidToken();
  const origins = claims.origins.map(parseOrigin).filter((origin) => origin !== undefined && key.origins.includes(origin));
  if (origins.length === 0) throw new InvalidToken();
  const wanted = claims.scopes ?? claims.widgets.flatMap((widget) => widgetNeeds[widget]);
  const scopes = new Set([alwaysHeld, ...wanted.filter((permission) => key.scopes.includes(permission) && isEmbeddable(permission))]);
  return {
    id: claims.sid,
    user_id: claims.userId ?? null,
    external_user_id: claims.externalUserId ?? null,
    widgets: claims.widgets,
    scopes: [...scopes].sort(),
    origins: [...new Set(origins as string[])],
    issuer_kind: 'embed_key',
    issuer_id: key.id,
    expires_at: new Date(Math.min(claims.exp * 1000, endsAt.getTime())),
    ends_at: endsAt,
  };
};

/** A token of another person, or with more in it, is not the same session. */
const isSame = (row: EmbedSessionRow, session: NewEmbedSession): boolean =>
  row.issuer_kind === 'embed_key' &&
  row.issuer_id === session.issuer_id &&
  row.user_id === session.user_id &&
  row.external_user_id === session.external_user_id &&
  session.scopes.every((scope) => row.scopes.includes(scope)) &&
  session.origins.every((origin) => row.origins.includes(origin));

/** Tokens of embed sessions: those that the engine made, and those that hosts signed with a key that is registered here. */
export const createEmbedCredential = (parts: EmbedCredentialParts): CredentialKind => {
  const { unitOfWork, scopes, tenants, held, kinds, tokens, embedOrigins, audit, clock } = parts;
  const scopeOf = (tenantId: string) => scopes.system(tenantId, 'authenticate', { isRoutine: true });

  const assertActive = async (tenantId: string): Promise<void> => {
    if ((await tenants.find(tenantId))?.status !== 'active') throw new InvalidToken();
  };

  /**
   * Looks at the session and everybody whose rights it has.
   *
   * @param asked - What a host's token asks for; less than the session has, maybe.
   * @throws InvalidToken, SessionRevoked
   */
  const verifyRow = async (tenantId: string, sessionId: string, expiresAt: Date, asked?: NewEmbedSession): Promise<VerifiedCredential> => {
    const { row, permissions } = await unitOfWork.read(scopeOf(tenantId), async (sql) => {
      const row = await findEmbedSession(sql, sessionId);
      if (row === undefined) throw new InvalidToken();
      if (row.revoked_at !== null) throw new SessionRevoked();
      const issuers = await heldByIssuer(sql, held, { kind: row.issuer_kind, id: row.issuer_id });
      const users = row.user_id === null ? undefined : await held.ofUser(sql, row.user_id);
      // Whoever made it has lost everything: a key that was revoked, a user who left.
      if (issuers.size === 0 || (row.user_id !== null && users === undefined)) throw new SessionRevoked();
      const allowed = users === undefined ? givable(issuers) : givable(issuers, users);
      return { row, permissions: new Set((asked ?? row).scopes.filter((scope) => scope === alwaysHeld || allowed.has(scope))) };
    });
    return {
      principal: {
        realm: 'tenant',
        tenantId,
        actor: actorOf(row),
        permissions,
        embed: { sessionId, origins: new Set((asked ?? row).origins) },
      },
      realm: tenantId,
      subjects: [sessionId, row.issuer_id, ...(row.user_id === null ? [] : [row.user_id])],
      ...kinds.trustUntil(expiresAt.getTime()),
    };
  };

  /** Writes down a session that a host began by itself, so that it is seen and can be ended like any other. */
  const begin = async (tenantId: string, session: NewEmbedSession, origin: AuditContext | undefined): Promise<void> => {
    const known = await unitOfWork.read(scopeOf(tenantId), (sql) => findEmbedSession(sql, session.id));
    if (known !== undefined) {
      if (!isSame(known, session)) throw new InvalidToken();
      if (known.expires_at >= session.expires_at) return;
    }
    await embedOrigins.remember(session.origins);
    await unitOfWork.run(actingAs(scopeOf(tenantId), actorOf(session)), async (tx) => {
      const row = await insertEmbedSession(tx, session);
      if (row === undefined) {
        await prolongEmbedSession(tx, session.id, session.expires_at);
        return;
      }
      audit.record(tx, {
        action: 'embed_session.started',
        targets: [
          { type: 'embed_session', id: session.id },
          { type: 'embed_key', id: session.issuer_id },
        ],
        metadata: { widgets: session.widgets.join(' '), origins: session.origins.join(' ').slice(0, 500) },
        ...(origin === undefined ? {} : { context: origin }),
      });
    });
  };

  const verifyHost = async (
    bearer: string,
    { keyId, tenantId }: { readonly keyId: string; readonly tenantId: string },
    origin: AuditContext | undefined,
  ): Promise<VerifiedCredential> => {
    await assertActive(tenantId);
    const key = await unitOfWork.read(scopeOf(tenantId), (sql) => findEmbedKey(sql, keyId));
    if (key === undefined) throw new InvalidToken();
    const claims = await tokens.verifyHost(bearer, key.public_key);
    if (claims.iss !== tenantId) throw new InvalidToken();
    if (key.revoked_at !== null) throw new SessionRevoked();
    const known = await unitOfWork.read(scopeOf(tenantId), (sql) => findEmbedSession(sql, claims.sid));
    const endsAt = known?.ends_at ?? new Date(clock.now().getTime() + longestSessionMs);
    const session = sessionOf(claims, key, endsAt);
    if (session.expires_at <= clock.now()) throw new SessionRevoked();
    if (session.user_id !== null) {
      const { user_id: userId } = session;
      if ((await unitOfWork.read(scopeOf(tenantId), (sql) => held.ofUser(sql, userId))) === undefined) throw new InvalidToken();
    }
    await begin(tenantId, session, origin);
    return verifyRow(tenantId, session.id, session.expires_at, session);
  };

  return {
    recognizes: (bearer) => tokens.read(bearer) !== undefined,

    async verify(bearer, origin) {
      const header = tokens.read(bearer);
      if (header?.by === 'host') return verifyHost(bearer, header, origin);
      const { tenantId, sessionId, expiresAt } = await tokens.verifyOwn(bearer);
      await assertActive(tenantId);
      return verifyRow(tenantId, sessionId, expiresAt);
    },

    async continues({ tenantId, embed }) {
      if (embed === undefined) return false;
      const row = await unitOfWork.read(scopeOf(tenantId), (sql) => findEmbedSession(sql, embed.sessionId));
      if (row?.revoked_at !== null || row.expires_at <= clock.now()) return false;
      // The rights behind it may have ended meanwhile.
      return verifyRow(tenantId, embed.sessionId, row.expires_at).then(
        () => true,
        () => false,
      );
    },
  };
};

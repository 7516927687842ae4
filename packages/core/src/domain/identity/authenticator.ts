import type { AuditContext, Clock, Logger, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import type { Authenticator } from '../../contract/principal.js';
import { ExpiredToken, InvalidToken } from '../../contract/problems.js';
import type { PlatformUnitOfWork } from '../../database/database.js';
import { actingAs } from '../../kernel/acting-as.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import type { TenantDirectory } from '../tenants/contract.js';
import type { AccessTokens } from './access-tokens.js';
import { apiKeyText, isSecret, parseCredential, platformKeyText } from './credential-text.js';
import type { HeldPermissions } from './held-permissions.js';
import { findSessionState } from './session.repository.js';
import type { CredentialKind, CredentialKinds, VerifiedCredential } from './verified-credential.js';

/** A lost notice costs at most this much. */
const longestTrustMs = 60_000;
const cacheSize = 10_000;

export interface AuthenticatorParts {
  readonly unitOfWork: UnitOfWork;
  readonly platform: PlatformUnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly held: HeldPermissions;
  readonly tokens: AccessTokens;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  readonly log: Logger;
}

/** An authenticator that can be told to forget. */
export interface CachingAuthenticator extends Authenticator, CredentialKinds {
  forget(realm: string, subject: string | undefined): void;
}

interface KeyRow {
  readonly secret_hash: Buffer;
  readonly scopes: readonly string[];
  readonly created_by: string | null;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
}

/** Verifies a credential once and trusts it until it expires, it is revoked or its holder changes; at most a minute. */
export const createAuthenticator = (parts: AuthenticatorParts): CachingAuthenticator => {
  const { unitOfWork, platform, scopes, tenants, held, tokens, audit, clock, log } = parts;
  const cache = new LRUCache<string, VerifiedCredential>({ max: cacheSize });
  /** Verifications that a notice overtook must not be kept. */
  let generation = 0;

  const kinds: CredentialKind[] = [];

  const until: CredentialKinds['trustUntil'] = (expiry) => {
    const trusted = clock.now().getTime() + longestTrustMs;
    return expiry !== undefined && expiry <= trusted
      ? { expiresAtMs: expiry, isOwnExpiry: true }
      : { expiresAtMs: trusted, isOwnExpiry: false };
  };

  const assertActive = async (tenantId: string): Promise<void> => {
    if ((await tenants.find(tenantId))?.status !== 'active') throw new InvalidToken();
  };

  const verifyAccessToken = async (token: string): Promise<VerifiedCredential> => {
    const { userId, tenantId, sessionId, expiresAtMs } = await tokens.verify(token);
    await assertActive(tenantId);
    const state = await unitOfWork.read(scopes.system(tenantId, 'authenticate', { isRoutine: true }), (sql) =>
      findSessionState(sql, sessionId, userId),
    );
    if (state?.is_valid !== true) throw new InvalidToken();
    return {
      principal: { realm: 'tenant', tenantId, actor: { kind: 'user', id: userId }, permissions: held.of(state) },
      realm: tenantId,
      subjects: [userId],
      ...until(expiresAtMs),
    };
  };

  const assertUsable = (row: KeyRow | undefined, secret: Buffer): KeyRow => {
    // Compared even when there is no row, so that the time tells nothing of ids.
    const isRight = isSecret(secret, row?.secret_hash ?? Buffer.alloc(32));
    if (row === undefined || !isRight || row.revoked_at !== null) throw new InvalidToken();
    if (row.expires_at !== null && row.expires_at <= clock.now()) throw new ExpiredToken();
    return row;
  };

  const verifyApiKey = async (text: string, origin: AuditContext | undefined): Promise<VerifiedCredential> => {
    const parsed = parseCredential(apiKeyText, text);
    const [tenantId, keyId] = parsed?.ids ?? [];
    if (parsed === undefined || tenantId === undefined || keyId === undefined) throw new InvalidToken();
    await assertActive(tenantId);
    const scope = scopes.system(tenantId, 'authenticate', { isRoutine: true });
    const { row, creators } = await unitOfWork.read(scope, async (sql) => {
      const [found] = await sql<KeyRow>(
        'select secret_hash, scopes, created_by, expires_at, revoked_at from api_keys where tenant_id = $1 and id = $2',
        [tenantId, keyId],
      );
      const key = assertUsable(found, parsed.secret);
      const creators = key.created_by === null ? held.of({ role: 'admin', custom: null }) : await held.ofUser(sql, key.created_by);
      if (creators === undefined) throw new InvalidToken();
      return { row: key, creators };
    });
    const actor = { kind: 'api_key', id: keyId } as const;
    const noted = unitOfWork.run(actingAs(scope, actor), async (tx) => {
      await tx.sql('update api_keys set last_used_at = $3 where tenant_id = $1 and id = $2', [tenantId, keyId, tx.now]);
      audit.record(tx, {
        action: 'api_key.used',
        targets: [{ type: 'api_key', id: keyId }],
        idempotencyKey: `api_key.used/${keyId}/${tx.now.toISOString().slice(0, 10)}`,
        ...(origin === undefined ? {} : { context: origin }),
      });
    });
    // What is evidence is there before the key opens anything; what is information only may be missing.
    if (audit.isOn()) await noted;
    else
      noted.catch((error: unknown) => {
        log.warn({ error }, 'the use of an API key was not noted');
      });
    return {
      principal: {
        realm: 'tenant',
        tenantId,
        actor,
        permissions: new Set(row.scopes.filter((permission) => creators.has(permission))),
      },
      realm: tenantId,
      subjects: row.created_by === null ? [keyId] : [keyId, row.created_by],
      ...until(row.expires_at?.getTime()),
    };
  };

  const verifyPlatformKey = async (text: string): Promise<VerifiedCredential> => {
    const parsed = parseCredential(platformKeyText, text);
    const [keyId] = parsed?.ids ?? [];
    if (parsed === undefined || keyId === undefined) throw new InvalidToken();
    const [found] = await platform.read((sql) =>
      sql<KeyRow>(
        'select secret_hash, permissions as scopes, null as created_by, expires_at, revoked_at from platform.platform_keys where id = $1',
        [keyId],
      ),
    );
    const row = assertUsable(found, parsed.secret);
    await platform.run((sql) => sql('update platform.platform_keys set last_used_at = $2 where id = $1', [keyId, clock.now()]));
    return {
      principal: { realm: 'platform', keyId, permissions: new Set(row.scopes) },
      realm: 'platform',
      subjects: [keyId],
      ...until(row.expires_at?.getTime()),
    };
  };

  const verify = (bearer: string, origin: AuditContext | undefined): Promise<VerifiedCredential> => {
    if (bearer.startsWith(apiKeyText.prefix)) return verifyApiKey(bearer, origin);
    if (bearer.startsWith(platformKeyText.prefix)) return verifyPlatformKey(bearer);
    return kinds.find((kind) => kind.recognizes(bearer))?.verify(bearer, origin) ?? verifyAccessToken(bearer);
  };

  return {
    trustUntil: until,

    register(kind) {
      kinds.push(kind);
    },

    async continues(bearer, principal) {
      const kind = kinds.find((each) => each.recognizes(bearer));
      if (kind === undefined || principal.realm !== 'tenant') return false;
      return kind.continues(principal);
    },

    async authenticate(bearer, origin) {
      const known = cache.get(bearer);
      if (known !== undefined) {
        if (known.expiresAtMs > clock.now().getTime()) return known.principal;
        cache.delete(bearer);
        if (known.isOwnExpiry) throw new ExpiredToken();
      }
      const startedIn = generation;
      const verified = await verify(bearer, origin);
      if (startedIn === generation) cache.set(bearer, verified);
      return verified.principal;
    },

    forget(realm, subject) {
      generation += 1;
      if (realm === '') {
        cache.clear();
        return;
      }
      for (const [bearer, verified] of cache.entries()) {
        if (verified.realm === realm && (subject === undefined || verified.subjects.includes(subject))) cache.delete(bearer);
      }
    },
  };
};

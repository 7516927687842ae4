import { randomBytes } from 'node:crypto';
import type { AuditContext, Clock, Scope, SystemScopes, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { actingAs } from '../../kernel/acting-as.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import type { TenantDirectory } from '../tenants/contract.js';
import type { AccessTokens, Keyring, TokenSigner } from './access-tokens.js';
import type { Session } from './contract.js';
import type { CredentialNotices } from './credential-notices.js';
import { formatCredential, hashSecret, parseCredential, refreshTokenText, secretBytes } from './credential-text.js';
import { createLoginAudit } from './login-audit.js';
import type { LoginThrottle } from './login-throttle.js';
import type { PasswordHasher } from './password-hasher.js';
import { acceptPassword } from './password-policy.js';
import { InvalidCredentials, InvalidRefreshToken, NotAUser, WrongPassword } from './problems.js';
import { insertRefreshToken, insertSession, lockSession, markRotated, revokeSession, revokeSessionsOf } from './session.repository.js';
import type { UserRow } from './user.model.js';
import { findUserRow, findUserRowByEmail, replacePasswordHash, saveLogin, toUser } from './user.repository.js';

/** Two tabs may refresh with the same token; later than this it was stolen. */
const graceMs = 10_000;

export interface SessionServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly hasher: PasswordHasher;
  readonly throttle: LoginThrottle;
  readonly tokens: AccessTokens;
  readonly keyring: Keyring;
  readonly notices: CredentialNotices;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  readonly sessionDays: number;
}

/** Where a request came from. */
export type Origin = AuditContext & { readonly ip: string };

/** Logins and what follows from them. */
export interface Sessions {
  /** @throws InvalidCredentials, RateLimited */
  login(input: { readonly tenant: string; readonly email: string; readonly password: string }, origin: Origin): Promise<Session>;
  /** @throws InvalidRefreshToken; reuse of an old token ends the session */
  refresh(refreshToken: string, origin: Origin): Promise<Session>;
  /** Says nothing of whether there was a session. */
  logout(refreshToken: string, origin: Origin): Promise<void>;
  /** Verifies the one password and hashes the other, which takes long. @throws NotAUser, WrongPassword, PasswordRejected, RateLimited */
  preparePassword(
    scope: Scope,
    input: { readonly currentPassword: string; readonly newPassword: string },
    origin: Origin,
  ): Promise<PreparedPassword>;
  /** Comes before the transaction of {@link Sessions.openIn}. @throws DependencyUnavailable */
  signerFor(tenantId: string): Promise<TokenSigner>;
  /** Opens a session of a user whose password was set in the same transaction, or verified. @throws InvalidCredentials */
  openIn(tx: Transaction, signer: TokenSigner, userId: string, verifiedHash: string): Promise<Session>;
  /** Ends all sessions of the user and opens a new one. @throws WrongPassword when another change was faster */
  changePassword(scope: Scope, change: PreparedPassword, origin: Origin): Promise<Session>;
}

/** A new password with the verified hash that it replaces. */
export interface PreparedPassword {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly signer: TokenSigner;
}

const targetsOf = (sessionId: string, userId: string) => [
  { type: 'session', id: sessionId },
  { type: 'user', id: userId },
];

export const createSessions = (parts: SessionServiceParts): Sessions => {
  const { unitOfWork, scopes, tenants, hasher, throttle, tokens, keyring, notices, audit, clock, sessionDays } = parts;
  const loginAudit = createLoginAudit(parts);

  const answer = (signer: TokenSigner, row: UserRow, sessionId: string, secret: Buffer): Session => ({
    accessToken: signer.sign({ userId: row.id, sessionId }),
    expiresIn: tokens.lifetimeSeconds,
    refreshToken: formatCredential(refreshTokenText, [signer.tenantId, sessionId], secret),
    user: toUser(row),
  });

  /** @param verifiedHash - The hash whose password was given; a session must not begin on one that was changed meanwhile. */
  const open = async (tx: Transaction, signer: TokenSigner, userId: string, verifiedHash: string): Promise<Session> => {
    const [id, secret] = [uuidv7(), randomBytes(secretBytes)];
    await saveLogin(tx, userId);
    const row = await findUserRow(tx.sql, userId);
    if (row?.status !== 'active' || row.password_hash !== verifiedHash) throw new InvalidCredentials();
    const expiresAt = new Date(tx.now.getTime() + sessionDays * 86_400_000);
    await insertSession(tx, { id, userId, epoch: row.session_epoch, expiresAt });
    await insertRefreshToken(tx, id, hashSecret(secret), null);
    return answer(signer, row, id, secret);
  };

  return {
    signerFor: (tenantId) => tokens.signerFor(tenantId),
    openIn: open,

    async login({ tenant: slug, email, password }, origin) {
      const attempt = await throttle.admit(`${slug}/${email.trim().toLowerCase()}`, origin.ip).catch(async (error: unknown) => {
        await loginAudit.refused({ tenant: slug, email }, origin, error);
        throw error;
      });
      const tenant = await tenants.findBySlug(slug);
      const scope = tenant?.status === 'active' ? scopes.system(tenant.id, 'login', { isRoutine: true }) : undefined;
      const row = scope && (await unitOfWork.read(scope, (sql) => findUserRowByEmail(sql, email)));
      const known = row?.status === 'active' ? row : undefined;
      const isRight = await hasher.verify(password, known?.password_hash);
      if (!isRight || scope === undefined || known === undefined) {
        if (scope !== undefined) await loginAudit.failed(scope, row, origin);
        throw new InvalidCredentials();
      }
      await attempt.succeeded();
      const signer = await tokens.signerFor(scope.tenantId);
      const fresh = hasher.isOutdated(known.password_hash) ? await hasher.hash(password.normalize('NFKC')) : undefined;
      return unitOfWork.run(actingAs(scope, { kind: 'user', id: known.id }), async (tx) => {
        const from = known.password_hash;
        if (fresh !== undefined && !(await replacePasswordHash(tx, known.id, { from, to: fresh, endsSessions: false }))) {
          throw new InvalidCredentials();
        }
        audit.record(tx, { action: 'login.succeeded', targets: [{ type: 'user', id: known.id }], context: origin });
        return open(tx, signer, known.id, fresh ?? from);
      });
    },

    async refresh(refreshToken, origin) {
      const parsed = parseCredential(refreshTokenText, refreshToken);
      const [tenantId, sessionId] = parsed?.ids ?? [];
      if (parsed === undefined || tenantId === undefined || sessionId === undefined) throw new InvalidRefreshToken();
      const tenant = await tenants.find(tenantId);
      if (tenant?.status !== 'active') throw new InvalidRefreshToken();
      const signer = await tokens.signerFor(tenantId);
      const hash = hashSecret(parsed.secret);
      // A revocation has to commit, so the refusal is decided inside and thrown outside.
      const session = await unitOfWork.run(scopes.system(tenantId, 'refresh', { isRoutine: true }), async (tx) => {
        const row = await lockSession(tx, sessionId, hash);
        if (row?.revoked_at !== null || row.expires_at <= clock.now()) return undefined;
        const user = await findUserRow(tx.sql, row.user_id);
        if (user?.status !== 'active' || user.session_epoch !== row.session_epoch) return undefined;
        const successor = keyring.succeed(sessionId, parsed.secret);
        if (row.rotated_at === null) {
          await markRotated(tx, sessionId, hash);
          await insertRefreshToken(tx, sessionId, hashSecret(successor), hash);
          return answer(signer, user, sessionId, successor);
        }
        const isPredecessor = row.newest_parent?.equals(hash) === true;
        if (isPredecessor && clock.now().getTime() - row.rotated_at.getTime() <= graceMs) return answer(signer, user, sessionId, successor);
        await revokeSession(tx, sessionId, 'refresh token reuse');
        audit.record(tx, {
          action: 'session.token_reused',
          outcome: 'denied',
          targets: targetsOf(sessionId, row.user_id),
          context: origin,
        });
        tx.scope.log.warn({ sessionId }, 'a used refresh token came back; its session was ended');
        tx.afterCommit(() => {
          notices.changed(tenantId, row.user_id);
        });
        return undefined;
      });
      if (session === undefined) throw new InvalidRefreshToken();
      return session;
    },

    async logout(refreshToken, origin) {
      const parsed = parseCredential(refreshTokenText, refreshToken);
      const [tenantId, sessionId] = parsed?.ids ?? [];
      if (parsed === undefined || tenantId === undefined || sessionId === undefined) return;
      await unitOfWork.run(scopes.system(tenantId, 'logout', { isRoutine: true }), async (tx) => {
        const row = await lockSession(tx, sessionId, hashSecret(parsed.secret));
        if (row === undefined) return;
        await revokeSession(tx, sessionId, 'logout');
        if (row.revoked_at === null) {
          audit.record(tx, { action: 'session.ended', targets: targetsOf(sessionId, row.user_id), context: origin });
        }
        tx.afterCommit(() => {
          notices.changed(tenantId, row.user_id);
        });
      });
    },

    async preparePassword(scope, { currentPassword, newPassword }, origin) {
      const { actor, tenantId } = scope;
      if (actor.kind !== 'user') throw new NotAUser();
      const row = await unitOfWork.read(scope, (sql) => findUserRow(sql, actor.id));
      if (row === undefined) throw new NotAUser();
      const attempt = await throttle.admit(`${tenantId}/${row.id}`, origin.ip);
      if (!(await hasher.verify(currentPassword, row.password_hash))) {
        await loginAudit.passwordRefused(scope, row, origin);
        throw new WrongPassword();
      }
      await attempt.succeeded();
      const [tenant, signer] = await Promise.all([tenants.find(tenantId), tokens.signerFor(tenantId)]);
      const to = await hasher.hash(acceptPassword(newPassword, [row.email, row.name, tenant?.name ?? '', tenant?.slug ?? '']));
      return { userId: row.id, from: row.password_hash, to, signer };
    },

    changePassword: (scope, { userId, from, to, signer }, origin) =>
      unitOfWork.run(scope, async (tx) => {
        if (!(await replacePasswordHash(tx, userId, { from, to, endsSessions: true }))) throw new WrongPassword();
        await revokeSessionsOf(tx, userId, 'password change');
        audit.record(tx, { action: 'user.password_changed', targets: [{ type: 'user', id: userId }], context: origin });
        tx.afterCommit(() => {
          notices.changed(scope.tenantId, userId);
        });
        return open(tx, signer, userId, to);
      }),
  };
};

import { setTimeout as sleep } from 'node:timers/promises';
import {
  defineProblem,
  defineQueue,
  type AuditContext,
  type Clock,
  type JobContext,
  type Scope,
  type SystemScopes,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import { actingAs } from '../../kernel/acting-as.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import { Id } from '../schema.js';
import type { TenantDirectory } from '../tenants/contract.js';
import type { CredentialNotices } from './credential-notices.js';
import { isSecret } from './credential-text.js';
import type { LoginThrottle } from './login-throttle.js';
import type { LinkMails } from './link-mails.js';
import type { MailedTokens } from './mailed-tokens.js';
import type { PasswordHasher } from './password-hasher.js';
import { acceptPassword } from './password-policy.js';
import { findReset, insertReset, lockReset, overwritePasswordHash, useResetsOf, type ResetRow } from './password-reset.repository.js';
import { UserNotActive } from './problems.js';
import { revokeSessionsOf } from './session.repository.js';
import type { Origin } from './session.service.js';
import { findUserRow, findUserRowByEmail } from './user.repository.js';
import type { AssertMayManage } from './user.service.js';

/** A link works for a day. */
const lifetimeMs = 86_400_000;
/** Longer than the work for a known address takes, so that the time tells nothing of who exists. */
const answerMs = 400;

export const mailPasswordReset = defineQueue({
  name: 'identity.mail-password-reset',
  summary: 'Mails the link to a new password',
  payload: Type.Object({ resetId: Id }, { additionalProperties: false }),
  concurrency: 2,
  timeoutMs: 60_000,
});

/** The same for an unknown, a used and an expired token. */
export const InvalidPasswordReset = defineProblem({
  code: 'auth.password_reset_invalid',
  status: 410,
  title: 'The link does not work',
  detail: () => 'It is damaged, was used or has expired. Ask for a new one.',
});

export interface PasswordResetParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly tokens: MailedTokens;
  readonly hasher: PasswordHasher;
  readonly throttle: LoginThrottle;
  readonly notices: CredentialNotices;
  readonly audit: AuditRecorder;
  readonly mails: LinkMails;
  readonly clock: Clock;
  readonly assertMayManage: AssertMayManage;
}

/** New passwords for people who cannot log in. Nobody but them ever knows the password. */
export interface PasswordResets {
  /** Mails a link to a user. @throws NotFound, UserNotActive, RoleNotGrantable */
  offer(scope: Scope, userId: string): Promise<{ readonly expiresAt: Date }>;
  /** Mails a link when there is such a user, and answers the same when there is none. @throws RateLimited */
  recover(input: { readonly tenant: string; readonly email: string }, origin: Origin): Promise<void>;
  /** Ends all sessions of the user. @throws InvalidPasswordReset, PasswordRejected */
  reset(input: { readonly token: string; readonly newPassword: string }, origin: Origin): Promise<void>;
  mail(job: JobContext<{ resetId: string }>): Promise<void>;
}

export const createPasswordResets = (parts: PasswordResetParts): PasswordResets => {
  const { unitOfWork, scopes, tenants, tokens, hasher, throttle, notices, audit, mails, clock, assertMayManage } = parts;

  /** @param asked - Where from, when the user asked for the link; else the route records. */
  const open = (
    scope: Scope,
    userId: string,
    { assertAllowed, asked }: { readonly assertAllowed?: AssertMayManage; readonly asked?: AuditContext },
  ): Promise<{ readonly expiresAt: Date }> =>
    unitOfWork.run(scope, async (tx) => {
      const user = await findUserRow(tx.sql, userId);
      if (user === undefined) throw new NotFound({ resource: 'user' });
      await assertAllowed?.(tx.sql, [{ role: user.role, roleId: user.role_id }]);
      if (user.status !== 'active') throw new UserNotActive();
      const id = uuidv7();
      const expiresAt = new Date(tx.now.getTime() + lifetimeMs);
      await insertReset(tx, { id, userId, tokenHash: tokens.hashOf('password_reset', id, 1), expiresAt });
      tx.enqueue(mailPasswordReset, { resetId: id });
      if (asked !== undefined) {
        audit.record(tx, { action: 'user.password_reset_requested', targets: [{ type: 'user', id: userId }], context: asked });
      }
      return { expiresAt };
    });

  const assertUsable = (row: ResetRow | undefined, secret: Buffer, now: Date): ResetRow => {
    if (row === undefined || !isSecret(secret, row.token_hash) || row.used_at !== null || row.expires_at <= now) {
      throw new InvalidPasswordReset();
    }
    return row;
  };

  return {
    offer: (scope, userId) => open(scope, userId, { assertAllowed: assertMayManage }),

    async recover({ tenant: slug, email }, origin) {
      await throttle.admit(`recover/${slug}/${email.trim().toLowerCase()}`, origin.ip);
      const work = async (): Promise<void> => {
        const tenant = await tenants.findBySlug(slug);
        if (tenant?.status !== 'active') return;
        const scope = scopes.system(tenant.id, 'password recovery', { isRoutine: true });
        const user = await unitOfWork.read(scope, (sql) => findUserRowByEmail(sql, email));
        if (user?.status === 'active') await open(scope, user.id, { asked: origin });
      };
      await Promise.all([work(), sleep(answerMs)]);
    },

    async reset({ token, newPassword }, origin) {
      const brought = tokens.parse('password_reset', token);
      const tenant = brought && (await tenants.find(brought.tenantId));
      if (brought === undefined || tenant?.status !== 'active') throw new InvalidPasswordReset();
      const scope = scopes.system(tenant.id, 'password reset');
      const { userId, names } = await unitOfWork.read(scope, async (sql) => {
        const row = assertUsable(await findReset(sql, brought.id), brought.secret, clock.now());
        const user = await findUserRow(sql, row.user_id);
        return { userId: row.user_id, names: [user?.email ?? '', user?.name ?? ''] };
      });
      const hash = await hasher.hash(acceptPassword(newPassword, [...names, tenant.name, tenant.slug]));
      await unitOfWork.run(actingAs(scope, { kind: 'user', id: userId }), async (tx) => {
        assertUsable(await lockReset(tx, brought.id), brought.secret, tx.now);
        if (!(await overwritePasswordHash(tx, userId, hash))) throw new InvalidPasswordReset();
        await useResetsOf(tx, userId);
        await revokeSessionsOf(tx, userId, 'password reset');
        audit.record(tx, { action: 'user.password_reset', targets: [{ type: 'user', id: userId }], context: origin });
        tx.afterCommit(() => {
          notices.changed(tenant.id, userId);
        });
      });
    },

    async mail({ scope, payload: { resetId } }) {
      const { tenantId } = scope;
      const tenant = await tenants.find(tenantId);
      const { row, user } = await unitOfWork.read(scope, async (sql) => {
        const found = await findReset(sql, resetId);
        return { row: found, user: found && (await findUserRow(sql, found.user_id)) };
      });
      if (row?.used_at !== null || user === undefined || tenant === undefined || row.expires_at <= clock.now()) return;
      const token = tokens.tokenOf('password_reset', tenantId, resetId, 1, row.token_hash);
      if (token === undefined) return;
      const id = `password-reset-${resetId}`;
      await mails.send({ id, to: user.email, kind: 'password_reset', name: tenant.name, token, expiresAt: row.expires_at });
    },
  };
};

import type { AuditContext, AuditEntry, Clock, Scope, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { RateLimited } from '../../contract/problems.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import type { TenantDirectory } from '../tenants/contract.js';
import type { UserRow } from './user.model.js';
import { findUserRowByEmail } from './user.repository.js';

/** Throttled attempts are recorded once per account and as many minutes, since guessing must not fill the trail. */
const throttledMinutes = 15;

export interface LoginAuditParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** What is recorded of logins that came to nothing. What was typed is kept nowhere: it may be a password in the wrong field. */
export interface LoginAudit {
  /** Takes as long whether the account is known or not. @param row - The account, when there is one. */
  failed(scope: Scope, row: UserRow | undefined, origin: AuditContext): Promise<void>;
  /** Somebody who is logged in did not know their own password. */
  passwordRefused(scope: Scope, row: UserRow, origin: AuditContext): Promise<void>;
  /** Records an attempt that the throttle refused, when that is what `error` says and the tenant exists. */
  refused(account: { readonly tenant: string; readonly email: string }, origin: AuditContext, error: unknown): Promise<void>;
}

const targetsOf = (row: UserRow | undefined): AuditEntry['targets'] => (row === undefined ? [] : [{ type: 'user', id: row.id }]);

const reasonOf = (row: UserRow | undefined): string => {
  if (row === undefined) return 'unknown_account';
  return row.status === 'active' ? 'wrong_password' : 'inactive_account';
};

export const createLoginAudit = ({ unitOfWork, scopes, tenants, audit, clock }: LoginAuditParts): LoginAudit => {
  const record = (scope: Scope, entry: AuditEntry): Promise<void> =>
    unitOfWork.run(scope, (tx) => {
      audit.record(tx, entry);
      return Promise.resolve();
    });

  return {
    async failed(scope, row, origin) {
      if (!audit.isOn()) return;
      await record(scope, {
        action: 'login.failed',
        outcome: 'failure',
        targets: targetsOf(row),
        metadata: { reason: reasonOf(row) },
        context: origin,
      });
    },

    async passwordRefused(scope, row, origin) {
      if (!audit.isOn()) return;
      await record(scope, {
        action: 'user.password_change_failed',
        outcome: 'failure',
        targets: targetsOf(row),
        metadata: { reason: 'wrong_password' },
        context: origin,
      });
    },

    async refused({ tenant: slug, email }, origin, error) {
      if (!audit.isOn() || !(error instanceof RateLimited)) return;
      const tenant = await tenants.findBySlug(slug);
      if (tenant?.status !== 'active') return;
      const scope = scopes.system(tenant.id, 'login', { isRoutine: true });
      const row = await unitOfWork.read(scope, (sql) => findUserRowByEmail(sql, email));
      const slot = Math.floor(clock.now().getTime() / (throttledMinutes * 60_000));
      await record(scope, {
        action: 'login.throttled',
        outcome: 'denied',
        targets: targetsOf(row),
        context: origin,
        idempotencyKey: `login.throttled/${row?.id ?? 'unknown'}/${String(slot)}`,
      });
    },
  };
};

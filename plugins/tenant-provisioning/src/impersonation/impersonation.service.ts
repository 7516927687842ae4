import { randomBytes } from 'node:crypto';
import {
  formatCredential,
  hashSecret,
  NotFound,
  secretBytes,
  type AuditRecorder,
  type CredentialNotices,
  type TenantDirectory,
} from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { impersonationText } from './impersonation-credential.js';
import { endImpersonation, insertImpersonation, listImpersonations } from './impersonation.repository.js';
import type { Impersonation, ImpersonationInput, StartedImpersonation } from './impersonation.schema.js';

export interface ImpersonationParts {
  readonly unitOfWork: UnitOfWork;
  readonly tenants: TenantDirectory;
  readonly notices: CredentialNotices;
  readonly audit: AuditRecorder;
}

/** Lets people of the platform into a tenant for a while, so that the tenant can see who it was and why. */
export interface Impersonations {
  /** @param keyId - Of the platform key. @throws NotFound */
  start(scope: Scope, input: ImpersonationInput, keyId: string): Promise<StartedImpersonation>;
  list(scope: Scope, page: Parameters<typeof listImpersonations>[1]): Promise<readonly Impersonation[]>;
  /** Counts at once, everywhere. @throws NotFound */
  end(scope: Scope, id: string): Promise<Impersonation>;
}

export const createImpersonations = ({ unitOfWork, tenants, notices, audit }: ImpersonationParts): Impersonations => ({
  async start(scope, { role, minutes, reason, requestedBy }, keyId) {
    const { tenantId } = scope;
    if ((await tenants.find(tenantId))?.status !== 'active') throw new NotFound({ resource: 'tenant' });
    const [id, secret] = [uuidv7(), randomBytes(secretBytes)];
    const made = await unitOfWork.run(scope, async (tx) => {
      const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
      const grant = await insertImpersonation(tx, { id, keyId, role, reason, requestedBy, secretHash: hashSecret(secret), expiresAt });
      audit.record(tx, {
        action: 'impersonation.started',
        targets: [{ type: 'impersonation', id }],
        metadata: { role, reason, minutes, requestedBy: `${requestedBy.name} <${requestedBy.email}>` },
      });
      return grant;
    });
    return { ...made, token: formatCredential(impersonationText, [tenantId, id], secret) };
  },

  list: (scope, page) => unitOfWork.read(scope, (sql) => listImpersonations(sql, page)),

  end: (scope, id) =>
    unitOfWork.run(scope, async (tx) => {
      const ended = await endImpersonation(tx, id);
      if (ended === undefined) throw new NotFound({ resource: 'impersonation' });
      if (ended.isNews) {
        audit.record(tx, { action: 'impersonation.ended', targets: [{ type: 'impersonation', id }] });
        tx.afterCommit(() => {
          notices.changed(scope.tenantId, id);
        });
      }
      return ended.impersonation;
    }),
});

import type { AuditContext, AuditEntry, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { actingAs } from '../../kernel/acting-as.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';

/** Who acts from above tenants, and from where. */
export interface PlatformCaller {
  readonly keyId: string;
  readonly origin: AuditContext;
}

export interface PlatformAuditParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly audit: AuditRecorder;
}

/**
 * Prepares to record in a tenant's trail what is done to it from above. The platform role reaches no tenant table, so the entry
 * cannot be part of the same transaction: run the result as the last step of the platform's. The entry is then there before the
 * change is, and a crash in between leaves an entry without its change, never a change without its entry.
 */
export const createPlatformAudit =
  ({ unitOfWork, scopes, audit }: PlatformAuditParts) =>
  (by: PlatformCaller | undefined) => {
    // One per call, since the platform's transaction may be tried again.
    const idempotencyKey = uuidv7();
    return async (tenantId: string, entry: Pick<AuditEntry, 'action' | 'targets' | 'metadata'>): Promise<void> => {
      if (!audit.isOn()) return;
      const system = scopes.system(tenantId, 'platform change', { isRoutine: true });
      const scope = by === undefined ? system : actingAs(system, { kind: 'platform', id: by.keyId });
      await unitOfWork.run(scope, (tx) => {
        audit.record(tx, { ...entry, idempotencyKey, ...(by === undefined ? {} : { context: by.origin }) });
        return Promise.resolve();
      });
    };
  };

/** The caller of a platform route. */
export const platformCallerOf = ({
  platformKeyId,
  request,
}: {
  readonly platformKeyId: string | undefined;
  readonly request: { readonly origin: AuditContext };
}): PlatformCaller | undefined => (platformKeyId === undefined ? undefined : { keyId: platformKeyId, origin: request.origin });

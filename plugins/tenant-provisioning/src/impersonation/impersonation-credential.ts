import {
  actingAs,
  ExpiredToken,
  InvalidToken,
  isSecret,
  parseCredential,
  type AuditRecorder,
  type CredentialKind,
  type CredentialKinds,
  type HeldPermissions,
  type TenantDirectory,
} from '@leadengine/core/contract';
import type { AuditContext, Clock, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { findGrant } from './impersonation.repository.js';

/** `leo_<tenant id><grant id><secret><crc32>`. */
export const impersonationText = { prefix: 'leo_', ids: 2 } as const;

export interface ImpersonationCredentialParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly held: HeldPermissions;
  readonly kinds: CredentialKinds;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** What would let somebody in, or something out, after the time is over. */
const lasting = /^(?:users|invites|roles|webhooks|[a-z-]*keys|embed[a-z-]*):(?!read)/;

/** Lets the holder of a grant act in the tenant until it ends. Whatever is done then is recorded as done by the platform under the grant. */
export const createImpersonationCredential = (parts: ImpersonationCredentialParts): CredentialKind => {
  const { unitOfWork, scopes, tenants, held, kinds, audit, clock } = parts;

  const noteUse = async (tenantId: string, id: string, context: AuditContext | undefined): Promise<void> => {
    if (!audit.isOn()) return;
    const scope = actingAs(scopes.system(tenantId, 'authenticate', { isRoutine: true }), { kind: 'platform', id });
    await unitOfWork.run(scope, (tx) => {
      audit.record(tx, {
        action: 'impersonation.used',
        targets: [{ type: 'impersonation', id }],
        idempotencyKey: `impersonation.used/${id}/${context?.ip ?? ''}`,
        ...(context === undefined ? {} : { context }),
      });
      return Promise.resolve();
    });
  };

  return {
    recognizes: (bearer) => bearer.startsWith(impersonationText.prefix),

    async verify(bearer, origin) {
      const parsed = parseCredential(impersonationText, bearer);
      const [tenantId, id] = parsed?.ids ?? [];
      if (parsed === undefined || tenantId === undefined || id === undefined) throw new InvalidToken();
      if ((await tenants.find(tenantId))?.status !== 'active') throw new InvalidToken();
      const scope = scopes.system(tenantId, 'authenticate', { isRoutine: true });
      const grant = await unitOfWork.read(scope, (sql) => findGrant(sql, id));
      // Compared even when there is none, so that the time tells nothing of ids.
      const isRight = isSecret(parsed.secret, grant?.secret_hash ?? Buffer.alloc(32));
      if (grant === undefined || !isRight || grant.ended_at !== null) throw new InvalidToken();
      if (grant.expires_at <= clock.now()) throw new ExpiredToken();
      // Evidence is there before the grant opens anything.
      await noteUse(tenantId, id, origin);
      const permissions = [...held.of({ role: grant.role, custom: null })].filter((permission) => !lasting.test(permission));
      return {
        principal: { realm: 'tenant', tenantId, actor: { kind: 'platform', id }, permissions: new Set(permissions) },
        realm: tenantId,
        subjects: [id],
        ...kinds.trustUntil(grant.expires_at.getTime()),
      };
    },

    continues: () => Promise.resolve(false),
  };
};

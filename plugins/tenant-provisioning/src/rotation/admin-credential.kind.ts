import { NotFound, type GeneratedCredentials, type Logins, type TenantDirectory } from '@leadengine/core/contract';
import { SecretFailure, type RotationKind, type Scope, type SecretStore, type SecretValue } from '@leadengine/plugin-kit';
import { findIssued, getIssued, issueVersion, revokeStage } from './issue-version.js';

/** Where the password lies, and the subject of its rotations. */
const name = 'ADMIN_PASSWORD';

export interface AdminCredentialParts {
  readonly store: SecretStore;
  readonly credentials: GeneratedCredentials;
  readonly logins: Logins;
  readonly tenants: TenantDirectory;
  /** Login of the admin whose password the engine makes. */
  emailOf(slug: string): string;
}

/**
 * The password of the admin that no person uses: 256 random bits which only the secret store knows. People choose their passwords by
 * themselves and are never made to change them, so there is no such kind for theirs.
 */
export const createAdminCredentialKind = ({ store, credentials, logins, tenants, emailOf }: AdminCredentialParts): RotationKind => {
  const slugOf = async ({ tenantId }: Scope): Promise<string> => {
    const tenant = await tenants.find(tenantId);
    if (tenant === undefined) throw new NotFound({ resource: 'tenant' });
    return tenant.slug;
  };

  const use = async (scope: Scope, value: SecretValue): Promise<void> =>
    credentials.replace(scope, emailOf(await slugOf(scope)), value.reveal());

  return {
    name: 'admin_credential',
    summary: 'The generated password of the admin that no person uses',
    // A user has one password.
    graceSeconds: 0,
    longestGraceSeconds: 0,

    subjects: async (scope) =>
      (await store.list(scope)).some((version) => version.name === name && version.stage === 'current') ? [name] : [],

    create: (scope, run) => issueVersion(store, scope, name, run, 'lets the seeded operator in'),

    // All sessions under the old password end with this.
    set: async (scope, run) => use(scope, (await getIssued(store, scope, name, run)).value),

    async test(scope, run) {
      const { value } = await getIssued(store, scope, name, run);
      const slug = await slugOf(scope);
      const origin = { requestId: run.id, ip: '127.0.0.1', routeId: 'rotation' };
      const { refreshToken } = await logins.login({ tenant: slug, email: emailOf(slug), password: value.reveal() }, origin);
      await logins.logout(refreshToken, origin);
    },

    async finish(scope, run) {
      const { version } = await getIssued(store, scope, name, run);
      await store.promote(scope, name, version);
    },

    revoke: (scope) => revokeStage(store, scope, name, 'previous'),

    async cancel(scope, run) {
      const issued = await findIssued(store, scope, name, run);
      if (issued?.stage !== 'pending') return;
      try {
        await use(scope, (await store.get(scope, name)).value);
      } catch (error) {
        // The user, or the tenant, is gone.
        if (!(error instanceof NotFound) && !(error instanceof SecretFailure && error.code === 'not_found')) throw error;
      }
      await store.revoke(scope, name, issued.version);
    },
  };
};

import type { TenantTokenRing } from '@leadengine/core/contract';
import { SecretFailure, type Scope, type SecretStore, type SystemScopes } from '@leadengine/plugin-kit';

/** Signs the access tokens of the tenant. */
export const tokenSecretName = 'JWT_SECRET';

const ifThere = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SecretFailure && error.code === 'not_found') return undefined;
    throw error;
  }
};

/**
 * Reads what signs for a tenant. One that has never had a secret of its own has none; one that has lost it is refused, or the engine's
 * secret would sign for it all of a sudden.
 *
 * @param store - The one behind the cache, which may be some seconds late.
 */
export const createTokenRingReader = (store: SecretStore, scopes: SystemScopes): ((tenantId: string) => Promise<TenantTokenRing>) => {
  const at = (scope: Scope, stage: 'current' | 'previous') =>
    ifThere(store.get(scope, tokenSecretName, { stage }).then(({ version, value }) => ({ version, secret: value })));

  return async (tenantId) => {
    const scope = scopes.system(tenantId, 'signs access tokens', { isRoutine: true });
    const current = await at(scope, 'current');
    // In this order: a version that moves on in between is seen twice rather than not at all.
    const previous = await at(scope, 'previous');
    if (current === undefined && (await store.history(scope, tokenSecretName)).some(({ change }) => change === 'promoted'))
      throw new SecretFailure('not_found', 'The secret that signed for the tenant is gone.');
    return { current, previous };
  };
};

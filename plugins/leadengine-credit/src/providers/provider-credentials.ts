import { SecretFailure, SecretValue, type Scope, type Secret, type SecretStore } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { NoSecretStore } from './provider.schema.js';

type Purpose = 'credential' | 'webhook';

const nameOf = (providerId: string, purpose: Purpose): string =>
  `CREDIT_PROVIDER_${providerId.replaceAll('-', '').toUpperCase()}${purpose === 'webhook' ? '_WEBHOOK' : ''}`;

/** Secrets of providers in the secret store; nothing of them is in our tables. */
export const createProviderCredentials = (store: SecretStore | undefined) => {
  const present = (): SecretStore => {
    if (store === undefined) throw new NoSecretStore();
    return store;
  };

  return {
    /** Replaces what was there. @throws NoSecretStore, SecretFailure */
    async put(scope: Scope, providerId: string, purpose: Purpose, text: string): Promise<void> {
      const secrets = present();
      const name = nameOf(providerId, purpose);
      const actor = actorText(scope.actor);
      const { version } = await secrets.put(scope, name, new SecretValue(text), {
        requestedBy: { id: actor, name: actor, email: '' },
        requestId: scope.correlationId,
        purpose: purpose === 'webhook' ? 'checks calls of a credit provider' : 'calls a credit provider',
        idempotencyKey: uuidv7(),
      });
      await secrets.promote(scope, name, version);
    },

    /** @throws NoSecretStore, SecretFailure */
    credential: (scope: Scope, providerId: string): Promise<Secret> => present().get(scope, nameOf(providerId, 'credential')),

    /** The present one and, while it is replaced, the one before. @throws NoSecretStore, SecretFailure */
    async webhookSecrets(scope: Scope, providerId: string): Promise<readonly SecretValue[]> {
      const read = async (stage: 'current' | 'previous'): Promise<readonly SecretValue[]> => {
        try {
          return [(await present().get(scope, nameOf(providerId, 'webhook'), { stage })).value];
        } catch (error) {
          if (error instanceof SecretFailure && error.code === 'not_found') return [];
          throw error;
        }
      };
      return [...(await read('current')), ...(await read('previous'))];
    },
  };
};

export type ProviderCredentials = ReturnType<typeof createProviderCredentials>;

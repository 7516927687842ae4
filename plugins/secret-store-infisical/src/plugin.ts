import { AuditTrail, definePlugin, SecretFailure, SecretStores, type Plugin } from '@leadengine/plugin-kit';
import { createInfisicalStore } from './infisical-store.js';
import { migrations } from './migrations/index.js';
import { removeLeftovers } from './remove-leftovers.js';
import { createSession } from './session.js';
import { infisicalConfig } from './settings.js';
import { createVault } from './vault.js';

/** Keeps the secrets of tenants in Infisical, when `LEADENGINE_SECRET_STORE` says `infisical`. */
export const infisicalSecretStorePlugin: Plugin = definePlugin({
  name: 'infisical',
  contract: 1,
  config: infisicalConfig,
  requires: { stores: SecretStores },
  optional: { trail: AuditTrail },
  migrations,
  setup({ config, services: { stores, trail }, unitOfWork, clock, http, log }) {
    const vault = createVault(createSession(config, clock, http), config);
    stores.register('infisical', createInfisicalStore({ unitOfWork, vault, trail }));
    return {
      schedules: [removeLeftovers(unitOfWork, vault, clock)],
      async ready() {
        try {
          await vault.check();
        } catch (error) {
          // The engine starts while Infisical is away: what needs no secret works.
          log.warn({ reason: error instanceof SecretFailure ? error.message : 'unknown' }, 'Infisical cannot be used yet');
        }
      },
    };
  },
});

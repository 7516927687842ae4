import { AuditTrail, definePlugin, defineSchedule, SecretStore, type Plugin } from '@leadengine/plugin-kit';
import { migrations } from './migrations/index.js';
import { createCachedStore } from './secrets/cached-store.js';
import { createEmbeddedStore } from './secrets/embedded-store.js';
import { checkKeys, wasEverUsed } from './secrets/key-check.js';
import { createKeyHolder } from './secrets/key-holder.js';
import { createTenantKeys } from './secrets/tenant-keys.js';
import { provisioningConfig } from './settings.js';

/** Key checks are of the installation and of no tenant. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Keeps the secrets of tenants. */
export const tenantProvisioningPlugin: Plugin = definePlugin({
  name: 'provisioning',
  contract: 1,
  config: provisioningConfig,
  optional: { trail: AuditTrail },
  provides: { secrets: SecretStore },
  migrations,
  setup({ config: { keyFile, environment }, services: { trail }, unitOfWork, scopes, clock, log }) {
    const holder = createKeyHolder();
    const keys = createTenantKeys(holder.keys, environment);
    const store = createEmbeddedStore({ unitOfWork, keys, trail, environment });
    return {
      services: { secrets: createCachedStore(store, clock) },
      schedules: [
        defineSchedule({
          id: 'provisioning.rewrap-keys',
          summary: 'Encrypts the keys of tenants anew once the key file names another key',
          everyMs: 3_600_000,
          run: async (scope) => {
            const count = await keys.rewrap(unitOfWork, scope);
            if (count > 0) log.info({ tenantId: scope.tenantId, count }, "a tenant's keys were encrypted anew");
          },
        }),
      ],
      async ready() {
        const scope = scopes.system(nobody, 'compares the configured keys with those in use', { isRoutine: true });
        await holder.load(keyFile, async () => !(await wasEverUsed(unitOfWork, scope)));
        await checkKeys(unitOfWork, scope, holder.keys, environment);
      },
    };
  },
});

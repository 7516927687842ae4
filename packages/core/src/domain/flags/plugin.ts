import { definePlugin } from '@leadengine/plugin-kit';
import { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import { AuditRecorder } from '../../kernel/audit-recorder.js';
import { FlagProvider, Flags } from './contract.js';
import { createDatabaseProvider } from './database-provider.js';
import { createFlagAdministration } from './flag-administration.js';
import { createFlagCache } from './flag-cache.js';
import { createFlags } from './flag.service.js';
import { flagMigrations } from './migrations.js';
import { platformFlagRoutes } from './platform-routes.js';
import { flagRoutes } from './routes.js';

/** Feature flags: set above tenants, evaluated for each caller. */
export const flagsPlugin = definePlugin({
  name: 'flags',
  contract: 1,
  // Routes lie below /flags and /platform/flags.
  routePrefix: '',
  requires: { platform: PlatformUnitOfWork, bus: NotificationBus, audit: AuditRecorder },
  optional: { provider: FlagProvider },
  provides: { flags: Flags },
  permissions: {
    'flags:read': { description: 'See which features one has', roles: ['supervisor', 'agent'] },
    'flags:administer': 'Add, switch and remove feature flags, with a platform key',
  },
  migrations: flagMigrations,
  setup({ services: { platform, bus, audit, provider }, unitOfWork, scopes, clock, log }) {
    const cache = createFlagCache(platform, bus, log);
    const flags = createFlags(provider ?? createDatabaseProvider(cache), cache, log);
    const administration = createFlagAdministration({ platform, cache, clock, unitOfWork, scopes, audit });
    let stopListening: (() => void) | undefined;
    return {
      services: { flags },
      routes: [...flagRoutes(flags), ...platformFlagRoutes(administration)],
      async ready() {
        stopListening = await cache.listen();
      },
      stop() {
        stopListening?.();
        return Promise.resolve();
      },
    };
  },
});

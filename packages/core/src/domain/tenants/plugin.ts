import { definePlugin } from '@leadengine/plugin-kit';
import { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import { AuditRecorder } from '../../kernel/audit-recorder.js';
import { TenantDirectory, TenantProvisioned } from './contract.js';
import { SecretRotated } from './rotation.contract.js';
import { tenantRoutes } from './routes.js';
import { createTenantDirectory } from './tenant.service.js';

/** The tenants of this platform, and their administration with platform keys. */
export const tenantsPlugin = definePlugin({
  name: 'tenants',
  contract: 1,
  routePrefix: '/platform',
  requires: { platform: PlatformUnitOfWork, bus: NotificationBus, audit: AuditRecorder },
  provides: { tenants: TenantDirectory },
  permissions: { 'tenants:read': 'See tenants, with a platform key', 'tenants:write': 'Add and change tenants, with a platform key' },
  events: [TenantProvisioned, SecretRotated],
  setup({ services: { platform, bus, audit }, unitOfWork, scopes, clock, log }) {
    const tenants = createTenantDirectory({ platform, audit, unitOfWork, scopes, bus, clock, log });
    return { services: { tenants }, routes: tenantRoutes(tenants) };
  },
});

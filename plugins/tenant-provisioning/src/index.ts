export { createTenantProvisioningPlugin, tenantProvisioningPlugin, type TenantProvisioningOptions } from './plugin.js';

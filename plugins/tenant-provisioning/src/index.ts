export { tenantProvisioningPlugin } from './plugin.js';

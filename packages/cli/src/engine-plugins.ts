import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { creditPlugin } from '@leadengine/plugin-credit';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { Plugin } from '@leadengine/plugin-kit';

/** Plugins that the command runs besides the engine's own. */
export const enginePlugins: readonly Plugin[] = [auditLogPlugin, whatsappPlugin, creditPlugin, tenantProvisioningPlugin];

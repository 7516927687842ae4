/** A worker that sends proposals until somebody kills it. Started by submission-kill.it.test.ts with its environment as JSON. */
import { createApp } from '@leadengine/core';
import { creditPlugin } from '@leadengine/plugin-credit';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';

const [, , env = '{}'] = process.argv;
const app = await createApp({
  plugins: [whatsappPlugin, creditPlugin, tenantProvisioningPlugin],
  environment: 'test',
  roles: ['worker'],
  env: JSON.parse(env) as Record<string, string>,
});
await app.start();
process.send?.('ready');

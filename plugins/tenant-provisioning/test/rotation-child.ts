/** A worker that dies in a rotation. Started by rotation-kill.it.test.ts with the step and its environment as JSON. */
import { createApp } from '@leadengine/core';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { lethalPlugin } from './lethal-plugin.js';

const [, , step, env = '{}'] = process.argv;
const app = await createApp({
  plugins: [tenantProvisioningPlugin, lethalPlugin(step === 'create' ? 'create' : 'finish')],
  platformPlugins: ['provisioning'],
  environment: 'test',
  roles: ['worker'],
  env: JSON.parse(env) as Record<string, string>,
});
await app.start();

/** A worker that sends proposals until somebody kills it. Started by submission-kill.it.test.ts with its environment as JSON. */
import { createApp } from '@leadengine/core';
import { providerPlugins } from './provider-fixture.js';

const [, , env = '{}'] = process.argv;
const app = await createApp({
  plugins: providerPlugins,
  environment: 'test',
  roles: ['worker'],
  env: JSON.parse(env) as Record<string, string>,
});
await app.start();
process.send?.('ready');

/** An engine that delivers webhooks until it is killed. Started by webhook-faults.it.test.ts with its environment as JSON. */
import { createApp } from '@leadengine/core';
import { createNotes } from './webhook-fixture.js';

const [, , env = '{}'] = process.argv;
const app = await createApp({
  plugins: [createNotes().plugin],
  environment: 'test',
  roles: ['worker', 'runner'],
  env: JSON.parse(env) as Record<string, string>,
});
await app.start();
process.stdout.write('ready\n');

/** An engine that seals until it is killed. Started by durability.it.test.ts with its environment as JSON. */
import { createApp } from '@leadengine/core';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';

const [, , env = '{}'] = process.argv;
const app = await createApp({
  plugins: [auditLogPlugin],
  environment: 'test',
  roles: ['worker', 'runner'],
  env: JSON.parse(env) as Record<string, string>,
});
await app.start();
process.stdout.write('ready\n');

/** An engine with the audit log or without it, for one comparison. Its environment says which; it says `ready` on standard error. */
import { createApp } from '../../packages/core/dist/index.js';
import { auditLogPlugin } from '../../plugins/audit-log/dist/index.js';

// Answers and seals. What workers do with the events of a change is the same on both sides, and more than the change itself.
const app = await createApp({
  plugins: process.env.BENCH_AUDIT === 'on' ? [auditLogPlugin] : [],
  roles: ['api', 'runner'],
  env: process.env,
});
await app.start();
process.once('SIGTERM', () => {
  void app.stop().then(() => process.exit(0));
});
process.stderr.write('ready\n');

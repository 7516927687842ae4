/** A worker that ends itself where it is told to, and whose secret store has bad days. Its parent says how by CHAOS. */
import { appendFileSync, readFileSync } from 'node:fs';
import { createApp } from '../../packages/core/dist/index.js';
import { NotFound } from '../../packages/core/dist/contract.js';
import { SecretFailure } from '../../packages/plugin-kit/dist/index.js';
import { auditLogPlugin } from '../../plugins/audit-log/dist/index.js';
import { whatsappPlugin } from '../../plugins/whatsapp-baileys/dist/index.js';
import { createTenantProvisioningPlugin } from '../../plugins/tenant-provisioning/dist/index.js';
import { refusedStepOf } from './provisioning-plan.mjs';

const { killsFile, canaryFile, killsPerPoint, storeFaults } = JSON.parse(process.env.CHAOS);
delete process.env.CHAOS;

const killsAt = (point) =>
  readFileSync(killsFile, 'utf8')
    .split('\n')
    .filter((line) => line === point).length;

const boundary = async (point, { request, kind }) => {
  if (kind === 'create' && killsAt(point) < killsPerPoint) {
    appendFileSync(killsFile, `${point}\n`);
    process.kill(process.pid, 'SIGKILL');
    // Signals are not delivered at once.
    await new Promise(() => {});
  }
  if (kind === 'create' && point === `forward ${refusedStepOf(request.slug)} effect`) throw new NotFound({ resource: 'mercy' });
};

const codes = ['unavailable', 'unavailable', 'pending_approval'];
const flaky = (store) => {
  const mayFail =
    (call) =>
    async (...parameters) => {
      const luck = Math.random();
      if (luck < storeFaults / 2) throw new SecretFailure(codes[Math.floor(Math.random() * codes.length)], 'The store has a bad day.');
      const result = await call(...parameters);
      // It was done, and the answer was lost.
      if (luck > 1 - storeFaults / 2) throw new SecretFailure('unavailable', 'The answer did not come in time.');
      return result;
    };
  return {
    ...store,
    put: mayFail((scope, name, value, request) => {
      appendFileSync(canaryFile, `${value.reveal()}\n`);
      return store.put(scope, name, value, request);
    }),
    promote: mayFail(store.promote),
    revoke: mayFail(store.revoke),
    list: mayFail(store.list),
    destroyTenant: mayFail(store.destroyTenant),
  };
};

const app = await createApp({
  plugins: [auditLogPlugin, whatsappPlugin, createTenantProvisioningPlugin({ boundary, throughStore: flaky, janitorEveryMs: 3000 })],
  env: process.env,
  roles: ['worker'],
});
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));
await app.start();
process.stderr.write('ready\n');

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, TenantDirectory } from '../../packages/core/dist/index.js';
import { startEmbeddedPostgres } from '../../packages/core/dist/embedded.js';
import { AuditTrail } from '../../packages/plugin-kit/dist/index.js';
import { auditLogPlugin } from '../../plugins/audit-log/dist/index.js';
import { measureOverhead } from './audit-overhead.mjs';
import { pg } from './engine-packages.mjs';
import { freePort, residentMb } from './processes.mjs';
import { median, round, say } from './report.mjs';
import { newSecret } from './seed.mjs';

const command = fileURLToPath(new URL('../../packages/cli/bin/leadengine.js', import.meta.url));
const writers = 16;
/** Events of one transaction when the log is only filled. */
const filledAtOnce = 200;

const entryOf = (number, personal) => ({
  action: 'contact.updated',
  targets: [{ type: 'contact', id: `c${String(number % 5000)}` }],
  metadata: { fields: 'name,notes', number },
  context: {
    requestId: `request-${String(number)}`,
    routeId: 'contacts.update',
    ...(personal && { ip: '203.0.113.7', userAgent: 'Mozilla/5.0' }),
  },
});

/** Does `work` on all connections for some seconds. Resolves with the milliseconds of each call. */
const press = async (seconds, work) => {
  const took = [];
  const end = performance.now() + seconds * 1000;
  let number = 0;
  const loop = async () => {
    while (performance.now() < end) {
      const startedAt = performance.now();
      await work(number++);
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: writers }, loop));
  return took;
};

/** Runs `leadengine audit verify` in a process of its own and watches its memory. */
const verify = async (tenant, env) => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [command, 'audit', 'verify', '--tenant', tenant], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const memory = [];
  const watching = setInterval(() => {
    void residentMb(child.pid).then((size) => size !== undefined && memory.push(size));
  }, 100);
  const [code] = await once(child, 'close');
  clearInterval(watching);
  const report = JSON.parse(output);
  if (code !== 0 || !report.isIntact) throw new Error(`The log is not whole: ${output}`);
  // The collector lets the memory swing; what tells of growth is whether it swings higher towards the end.
  const meanOf = (sizes) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const [second, last] = [
    memory.slice(Math.floor(memory.length / 3), Math.floor((memory.length * 2) / 3)),
    memory.slice(-memory.length / 3),
  ].map(meanOf);
  return { seconds: (performance.now() - startedAt) / 1000, events: report.size, growth: last / second, mostMb: Math.max(...memory) };
};

/** The bars of the audit log: appending, what it adds to a transaction, how soon events are sealed, and how long verifying takes. */
export const measure = async ({ directory, quick, load, stage }) => {
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  stage.close = () => postgres.stop();
  const env = {
    DATABASE_URL: postgres.url,
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: newSecret(),
    LEADENGINE_DATABASE_POOL_SIZE: String(writers + 4),
    LEADENGINE_AUDIT_DIRECTORY: join(directory, 'checkpoints'),
    LEADENGINE_MEDIA_DIRECTORY: join(directory, 'media'),
    LEADENGINE_LOG_LEVEL: 'error',
  };
  // Without workers, which would be busy with what the comparison before has left in the outbox.
  const app = await createApp({ plugins: [auditLogPlugin], roles: ['runner'], env });
  const database = new pg.Client({ connectionString: postgres.url });
  stage.close = async () => {
    await app.stop();
    await database.end().catch(() => undefined);
    await postgres.stop();
  };
  await app.migrate();
  const [trail, { unitOfWork }] = [app.service(AuditTrail), app.database];
  const admin = { email: 'admin@measured.example', password: newSecret() };
  const tenantOf = async (slug) =>
    (await app.service(TenantDirectory).create({ slug, name: slug, adminEmail: admin.email, adminPassword: admin.password })).id;
  const appending = await tenantOf('appending');
  await tenantOf('changing');
  const overhead = await measureOverhead({ env, tenant: 'changing', admin, rounds: load.rounds * 2, seconds: quick ? 3 : 6 });
  say(`a change with an event takes ${String(overhead.p95)} of one without (p95)`);

  await app.start();
  await database.connect();
  const one = async (text, values = []) => (await database.query(text, values)).rows[0];
  const sealed = async (tenantId) => {
    const { count } = await one('select count(*)::int as count from audit_recorded where tenant_id = $1', [tenantId]);
    for (;;) {
      const row = await one('select size::int from audit_trees where tenant_id = $1', [tenantId]);
      if ((row?.size ?? 0) >= count) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const append = (number) =>
    unitOfWork.run(app.scopes.system(appending, 'bench', { isRoutine: true }), async (tx) => trail.record(tx, entryOf(number, true)));
  await press(quick ? 1 : 2, append);
  await sealed(appending);
  const { since } = await one('select now() as since');
  const rates = [];
  for (let turn = 0; turn < load.rounds; turn++) rates.push((await press(load.seconds, append)).length / load.seconds);
  await sealed(appending);
  const { p50, p99, count } = await one(
    `select percentile_cont(0.5) within group (order by lag) as p50, percentile_cont(0.99) within group (order by lag) as p99, count(*)::int as count
     from (select extract(epoch from sealed_at - received_at) * 1000 as lag from audit_seals where tenant_id = $1 and received_at > $2) l`,
    [appending, since],
  );
  const perSecond = Math.round(median(rates));
  say(
    `append: ${String(perSecond)} events/s; sealed after ${String(round(p50))} ms (p50) and ${String(round(p99))} ms (p99) of ${String(count)}`,
  );

  const wanted = quick ? 100_000 : 300_000;
  const { size } = await one('select size::int from audit_trees where tenant_id = $1', [appending]);
  let next = size;
  const fill = async () => {
    while (next < wanted) {
      const first = next;
      next += filledAtOnce;
      await unitOfWork.run(app.scopes.system(appending, 'bench', { isRoutine: true }), async (tx) => {
        for (let number = first; number < first + filledAtOnce; number++) trail.record(tx, entryOf(number, true));
      });
    }
  };
  await Promise.all([fill(), fill(), fill(), fill()]);
  await sealed(appending);
  await app.stop();
  await database.query('vacuum analyze audit_events, audit_seals, audit_unsealed');
  const few = await verify('changing', env);
  const verified = await verify('appending', env);
  // What a verification of hardly anything takes is the start of the command.
  const verifySecondsPerMillion = round(((verified.seconds - few.seconds) / (verified.events - few.events)) * 1_000_000, 1);
  say(`verified ${String(verified.events)} events in ${String(round(verified.seconds))} s`);
  await database.end();
  await postgres.stop();
  stage.close = undefined;
  return {
    append: { perSecond, rounds: rates.map((rate) => Math.round(rate)) },
    overheadP95Ratio: overhead.p95,
    overheadP50Ratio: overhead.p50,
    sealLagP50Ms: round(p50),
    sealLagP99Ms: round(p99),
    verifySecondsPerMillion,
    verify: {
      events: verified.events,
      seconds: round(verified.seconds),
      startSeconds: round(few.seconds),
      residentLastThirdToSecond: round(verified.growth),
      residentMbAtMost: round(verified.mostMb, 0),
    },
  };
};

import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../packages/core/dist/embedded.js';
import { createApp } from '../../packages/core/dist/index.js';
import { SecretStore } from '../../packages/plugin-kit/dist/index.js';
import { tenantProvisioningPlugin } from '../../plugins/tenant-provisioning/dist/index.js';
import { countIdleConnections } from './idle-connections.mjs';
import { cpuMs, freePort, runEngineCommand, startEngine } from './processes.mjs';
import { quantile, median, round, say } from './report.mjs';
import { measureRoleRotation } from './role-rotation.mjs';
import { newSecret } from './seed.mjs';

const timeoutMs = 300_000;

const requestFor = (slug, mode) => ({
  slug,
  mode,
  name: `Tenant ${slug}`,
  owner: { name: 'Owner', email: `owner@${slug}.example`, squad: 'bench' },
  createdBy: { name: 'Bench', email: 'bench@platform.example' },
  justification: 'It is measured',
});

const msBetween = (from, to) => new Date(to) - new Date(from);

/** Asks for tenants and waits for them, over HTTP as others do. */
const createPlatform = (origin, key) => {
  const call = async (method, path, body) => {
    const response = await fetch(`${origin}/v1/platform${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${await response.text()}`);
    return response.json();
  };
  return {
    call,
    async make(slug, mode = 'pooled') {
      const startedAt = performance.now();
      const { id } = await call('POST', '/provisionings', requestFor(slug, mode));
      // Ends when the run does.
      const progress = await fetch(`${origin}/v1/platform/provisionings/${id}/progress`, {
        headers: { authorization: `Bearer ${key}` },
        signal: AbortSignal.timeout(timeoutMs),
      });
      await progress.text();
      const seenMs = performance.now() - startedAt;
      const run = await call('GET', `/provisionings/${id}`);
      if (run.state !== 'completed') throw new Error(`The tenant ${slug} is ${run.state}: ${JSON.stringify(run.failure)}`);
      return { run, seenMs };
    },
  };
};

/** Milliseconds of each step, the median of all runs. */
const stepTimes = (runs) =>
  Object.fromEntries(
    runs[0].steps.map(({ name }, position) => [
      name,
      median(runs.map(({ steps }) => msBetween(steps[position].startedAt, steps[position].finishedAt))),
    ]),
  );

/** In an app of its own, which has read none of them. */
const readSecrets = async (env, tenantIds) => {
  const app = await createApp({
    plugins: [tenantProvisioningPlugin],
    env: { ...env, PORT: '0' },
    roles: ['runner'],
    environment: 'production',
  });
  await app.start();
  try {
    const store = app.service(SecretStore);
    const missed = [];
    const cached = [];
    // The first reads of an app open its connections.
    const [warm, ...measured] = tenantIds;
    for (const name of ['JWT_SECRET', 'BROKER_API_KEY', 'WHATSAPP_WEBHOOK_API_KEY'])
      await store.get(app.scopes.system(warm, 'bench', { isRoutine: true }), name);
    for (const tenantId of measured) {
      const scope = app.scopes.system(tenantId, 'bench', { isRoutine: true });
      for (const name of ['JWT_SECRET', 'BROKER_API_KEY', 'WHATSAPP_WEBHOOK_API_KEY']) {
        const startedAt = performance.now();
        await store.get(scope, name);
        missed.push(performance.now() - startedAt);
        for (let repeat = 0; repeat < 50; repeat++) {
          const again = performance.now();
          await store.get(scope, name);
          cached.push(performance.now() - again);
        }
      }
    }
    return {
      reads: missed.length + cached.length,
      cachedP99Ms: round(quantile(cached, 0.99), 4),
      missP50Ms: round(median(missed)),
      missP99Ms: round(quantile(missed, 0.99)),
    };
  } finally {
    await app.stop();
  }
};

/** The second time: the first reads of a process have its code compiled. */
const measureSecrets = async (env, tenantIds) => {
  await readSecrets(env, tenantIds);
  return readSecrets(env, tenantIds);
};

/** How long runs took, from the request to the end. */
const summaryOf = (made) => {
  const readyMs = made.map(({ run }) => msBetween(run.createdAt, run.finishedAt));
  const seenMs = made.map((each) => each.seenMs);
  return {
    tenants: made.length,
    readyP50Ms: median(readyMs),
    readyP95Ms: quantile(readyMs, 0.95),
    seenP95Ms: round(quantile(seenMs, 0.95), 0),
    stepsP50Ms: stepTimes(made.map(({ run }) => run)),
  };
};

/**
 * The bars of provisioning: a tenant of the shared schema and one with a database of its own, many at once, changing database logins under
 * load, and reading secrets.
 */
export const measure = async ({ directory, quick, stage }) => {
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  stage.close = () => postgres.stop();
  const env = {
    DATABASE_URL: postgres.url,
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: newSecret(),
    LEADENGINE_KEY_FILE: join(directory, 'keys.json'),
    LEADENGINE_MAIL_DIRECTORY: join(directory, 'mail'),
    LEADENGINE_MEDIA_DIRECTORY: join(directory, 'media'),
    LEADENGINE_AUDIT_DIRECTORY: join(directory, 'audit'),
    LEADENGINE_LOG_LEVEL: 'error',
    LEADENGINE_IP_RATE_PER_MINUTE: '100000000',
    LEADENGINE_TENANT_RATE_PER_MINUTE: '100000000',
  };
  say('migrating');
  await runEngineCommand(['migrate'], env);
  const key = /\blep_\S+/.exec(await runEngineCommand(['platform-key', '--name', 'bench'], env))?.[0];
  const engine = await startEngine({ env, cwd: directory });
  const platform = createPlatform(`http://127.0.0.1:${env.PORT}`, key);
  const [alone, apart, together] = quick ? [10, 4, 20] : [40, 20, 100];

  say('warming up');
  for (let number = 0; number < 3; number++) await platform.make(`warm-${String(number)}`);
  say(`making ${String(alone)} tenants, one after the other`);
  const made = [];
  const cpuBefore = await cpuMs(engine.pid);
  for (let number = 0; number < alone; number++) made.push(await platform.make(`alone-${String(number)}`));
  const cpuAfter = await cpuMs(engine.pid);
  say(`making ${String(apart)} tenants with databases of their own, one after the other`);
  // The first makes the template.
  const firstApart = await platform.make('apart-first', 'dedicated');
  const madeApart = [];
  for (let number = 0; number < apart; number++) madeApart.push(await platform.make(`apart-${String(number)}`, 'dedicated'));
  say('changing over to other database logins while the tenant works');
  const rotation = await measureRoleRotation({
    ...{ call: platform.call, origin: `http://127.0.0.1:${env.PORT}` },
    ...{ tenantId: firstApart.run.tenantId, rotations: quick ? 2 : 5 },
  });
  say(`making ${String(together)} tenants at once`);
  const startedAt = performance.now();
  const all = await Promise.all(Array.from({ length: together }, (_, number) => platform.make(`together-${String(number)}`)));
  const parallelMs = performance.now() - startedAt;
  say('resting');
  const idleConnections = await countIdleConnections(postgres.url);
  say('reading secrets');
  const secrets = await measureSecrets(
    env,
    all.map(({ run }) => run.tenantId),
  );
  await engine.stop();
  return {
    pooled: {
      ...summaryOf(made),
      engineCpuMsPerTenant: cpuBefore === undefined ? undefined : round((cpuAfter - cpuBefore) / alone, 0),
    },
    dedicated: { ...summaryOf(madeApart), withTemplateMs: msBetween(firstApart.run.createdAt, firstApart.run.finishedAt) },
    parallel: { tenants: together, seconds: round(parallelMs / 1000, 1) },
    rotation,
    idleConnections,
    secrets,
  };
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createVictim, runCommand } from './engine.mjs';
import { createPatientClient } from './patient-client.mjs';
import { planTenants, pointsOf } from './provisioning-plan.mjs';
import { findPlainText } from './provisioning-plaintext.mjs';
import { breakConnections, flushRedis, huntBackends } from './provisioning-storms.mjs';
import { findLeftovers } from './provisioning-verify.mjs';
import { startWorker } from './provisioning-workers.mjs';
import { freePort, startRedis } from './servers.mjs';

const { startEmbeddedPostgres } = await import('../../packages/core/dist/embedded.js');

const workers = 2;
const finalStates = ['completed', 'undone', 'cancelled'];
/** Of the janitor, a round of which comes every three seconds. */
const longestCleaningMs = 30_000;

/** Jobs that say that a run has something to do. */
const waitingJobs = async (redisUrl) => {
  const child = spawn('redis-cli', ['-u', redisUrl, '--scan', '--pattern', '*provisioning.advance-run:*'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  await once(child, 'close');
  return output.split('\n').filter((key) => /:(active|wait|paused|prioritized|delayed)$/.test(key)).length;
};

const requestFor = (slug, mode) => ({
  slug,
  name: `Tenant ${slug}`,
  mode,
  owner: { name: 'Owner', email: `owner@${slug}.example`, squad: 'chaos' },
  createdBy: { name: 'Chaos', email: 'chaos@platform.example' },
  justification: 'Chaos',
});

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** What every process of this machine was started with, as far as it may be seen. */
const readProcesses = async () => {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const texts = await Promise.all(
    ids.flatMap((pid) => ['cmdline', 'environ'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => ''))),
  );
  return texts.join('\n');
};

/** The platform's interface, asked again while the database server is away. */
const createPlatform = (origin, key) => {
  const bodies = [];
  const call = async (method, path, body, headers = {}) => {
    for (;;) {
      const response = await fetch(`${origin}/v1/platform${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }), ...headers },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(60_000),
      }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (text !== undefined) bodies.push(text);
      if (text !== undefined && response.status < 500) return { status: response.status, body: JSON.parse(text) };
      await delay(500);
    }
  };
  return { call, bodies };
};

/** Asks for each tenant twice: with the same key it is the same run, with another one a loser. Resolves with those who lost nothing. */
const askForAll = async (call, planned) => {
  const losers = [];
  await Promise.all(
    planned.map(async ({ slug, mode, isRefused }, number) => {
      for (;;) {
        const headers = { 'idempotency-key': slug };
        const { status, body } = await call('POST', '/provisionings', requestFor(slug, mode), headers);
        if (status !== 202) {
          await delay(500);
          continue;
        }
        const isSame = number % 3 !== 1;
        const again = await call('POST', '/provisionings', requestFor(slug, mode), isSame ? headers : {});
        if (isSame && (again.status !== 202 || again.body.id !== body.id)) losers.push(`${slug}: the same request is another run`);
        if (!isSame && again.status === 202 && !isRefused) losers.push(`${slug}: two runs of one slug`);
        return;
      }
    }),
  );
  return losers;
};

/** Steps of a mode that take something back, as the run's own rollback plan names them. */
const readUndoable = async (owner, mode) => {
  const { rows } = await owner.query(
    `select convert_from(a.content, 'UTF8') as text from platform.provision_artifacts a join platform.provision_runs r on r.id = a.run_id
     where a.name = 'rollback-plan.json' and r.request ->> 'mode' = $1 limit 1`,
    [mode],
  );
  return rows.length === 0 ? [] : JSON.parse(rows[0].text).steps;
};

/**
 * Tenants are asked for while everything dies: workers at each boundary of each step in both directions, the database server in the middle
 * of CREATE and DROP DATABASE, connections, everything in Redis, and a secret store that fails before and after it did its work.
 */
export const runProvisioningChaos = async ({ directory, tenants, killsPerPoint, say }, onStop) => {
  const startedAt = performance.now();
  const serverDirectory = join(directory, 'server');
  let postgres = await startEmbeddedPostgres({ directory: serverDirectory });
  onStop(() => postgres.stop());
  const owner = createPatientClient(postgres.url);
  onStop(owner.end);
  // What a password in a statement would betray.
  await owner.query(`alter system set log_statement = 'ddl'`);
  // Each crash would open every file of every database, as the guide for operators says.
  await owner.query(`alter system set recovery_init_sync_method = 'syncfs'`);
  await owner.query('select pg_reload_conf()');
  const redis = await startRedis(join(directory, 'redis'));
  onStop(redis.stop);
  const keys = join(directory, 'keys');
  await mkdir(keys);
  const [killsFile, canaryFile] = ['kills.txt', 'canaries.txt'].map((name) => join(directory, name));
  for (const file of [killsFile, canaryFile]) writeFileSync(file, '');

  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: `chaos-${'x'.repeat(40)}`,
    LEADENGINE_KEY_FILE: join(keys, 'keys.json'),
    LEADENGINE_MAIL_DIRECTORY: join(directory, 'mail'),
    LEADENGINE_MEDIA_DIRECTORY: join(directory, 'media'),
    LEADENGINE_AUDIT_DIRECTORY: join(directory, 'audit'),
    LEADENGINE_LOG_LEVEL: 'info',
  };
  await runCommand(['migrate'], env);
  const platformKey = /\blep_\S+/.exec(await runCommand(['platform-key', '--name', 'chaos'], env))[0];
  // Answers requests and is not killed: what is tried here is who does the work.
  const api = createVictim({ env, directory, parameters: ['--role', 'api'] });
  onStop(api.stop);
  api.start();
  await api.untilReady();
  const { call, bodies } = createPlatform(api.origin, platformKey);

  const plans = {};
  for (const mode of ['pooled', 'dedicated']) plans[mode] = (await call('POST', '/provisionings/plan', requestFor('planned', mode))).body;
  const running = Array.from({ length: workers }, (_, number) =>
    startWorker(
      { ...env, CHAOS: JSON.stringify({ killsFile, canaryFile, killsPerPoint, storeFaults: 0.05 }) },
      join(directory, `worker-${String(number)}.log`),
    ),
  );
  onStop(() => Promise.all(running.map((worker) => worker.stop())));
  const hunt = huntBackends(postgres.url, Math.max(1, Math.round(tenants / 25)));
  onStop(hunt.stop);
  const losers = await askForAll(call, planTenants(tenants));
  say(`${String(tenants)} tenants are asked for`);

  const workersEnd = Promise.all(running.map((worker) => worker.ended)).then(
    () => undefined,
    (error) => error,
  );
  let flushes = 0;
  let broken = 0;
  for (let round = 1; ; round++) {
    const failed = await Promise.race([workersEnd, delay(1500)]);
    if (failed instanceof Error) throw failed;
    const states = (await owner.query('select id, state, retry_at from platform.provision_runs')).rows;
    const open = states.filter(({ state }) => !finalStates.includes(state) && state !== 'stuck');
    if (open.length === 0) break;
    // Approval takes a minute of patience that nobody has here.
    for (const { id, retry_at: retryAt } of open) if (retryAt !== null) await call('POST', `/provisionings/${id}/resume`);
    if (round % 20 === 7 && flushes < 5) {
      await flushRedis(redis.url);
      flushes += 1;
    }
    if (round % 6 === 3 && broken < 20) {
      await breakConnections(owner);
      broken += 1;
    }
    if (round % 10 === 0) {
      const deaths = running.reduce((sum, worker) => sum + worker.deaths(), 0);
      say(`${String(states.length - open.length)} of ${String(states.length)} runs are over after ${String(deaths)} deaths`);
    }
    if (performance.now() - startedAt > 3_600_000) throw new Error('It does not end.');
  }
  await hunt.stop();
  // Wakes that nobody needs any more, and those that dead workers had taken, which are given back after half a minute.
  for (let waits = 0; waits < 60 && (await waitingJobs(redis.url)) > 0; waits++) await delay(2000);
  const counting = { redisUrl: redis.url, keys };
  // What nobody needs is cleared away, and what was announced shortly before a kill is heard of within a minute.
  for (const until = performance.now() + longestCleaningMs; performance.now() < until; await delay(2000)) {
    const { orphans, duplicates } = await findLeftovers(owner, postgres.url, counting);
    if (orphans.length + duplicates.length === 0) break;
  }
  say('all runs are over; counting');
  const processes = await readProcesses();
  for (const worker of running) await worker.stop();
  await api.stop();
  await owner.end();
  // What a crash of the server leaves in its data, its next start removes.
  await postgres.stop();
  postgres = await startEmbeddedPostgres({ directory: serverDirectory });

  const wanted = [];
  for (const mode of ['pooled', 'dedicated']) wanted.push(...pointsOf(plans[mode], await readUndoable(owner, mode)));
  const kills = linesOf(killsFile);
  const reached = new Set(kills);
  const leftovers = await findLeftovers(owner, postgres.url, { ...counting, isRestarted: true });
  await redis.stop();
  const canaries = [...new Set(linesOf(canaryFile))];
  const logs = ['engine.log', ...running.map((_, number) => `worker-${String(number)}.log`)].map((name) => join(directory, name));
  const plain = await findPlainText(owner, postgres.url, canaries, {
    texts: { bodies: bodies.join('\n'), processes },
    files: [
      ...logs.filter((file) => existsSync(file)),
      ...(await readdir(serverDirectory)).filter((name) => name.endsWith('.log')).map((name) => join(serverDirectory, name)),
    ],
    directories: ['redis', 'mail', 'audit', 'media', 'keys'].map((name) => join(directory, name)),
  });
  const states = (
    await owner.query(`select state, request ->> 'mode' as mode, count(*)::int as count from platform.provision_runs group by 1, 2`)
  ).rows;
  for (const line of [...leftovers.orphans, ...leftovers.duplicates, ...plain.found, ...losers]) say(line);
  return {
    orphans: leftovers.orphans.length,
    duplicates: leftovers.duplicates.length + losers.length,
    plaintext: plain.found.length,
    unfinished: states.filter(({ state }) => !finalStates.includes(state)).reduce((sum, { count }) => sum + count, 0),
    runs: Object.fromEntries(states.map(({ state, mode, count }) => [`${mode} ${state}`, count])),
    kills: kills.length,
    boundaries: reached.size,
    boundariesMissed: [...new Set(wanted)].filter((point) => !reached.has(point)),
    backends: hunt.hits,
    flushes,
    brokenConnections: broken * 3,
    canaries: canaries.length,
    searchedBytes: plain.bytes,
    apiCrashes: api.crashes(),
    seconds: Math.round((performance.now() - startedAt) / 1000),
  };
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createVictim, runCommand } from './engine.mjs';
import { findLeftovers, findPlainText } from './provisioning-verify.mjs';
import { freePort, startRedis } from './servers.mjs';

const { startEmbeddedPostgres } = await import('../../packages/core/dist/embedded.js');
const pg = createRequire(new URL('../../packages/core/package.json', import.meta.url))('pg');

const workerFile = fileURLToPath(new URL('provisioning-engine.mjs', import.meta.url));
const failing = 'fails';
const workers = 2;
const finalStates = ['completed', 'undone', 'cancelled'];

/** A worker that dies and is started again, until it is told to stop. */
const startWorker = (env, logFile) => {
  let child;
  let deaths = 0;
  let isStopped = false;
  const log = openSync(logFile, 'a');
  const ended = (async () => {
    while (!isStopped) {
      child = spawn(process.execPath, [workerFile], { env, stdio: ['ignore', log, log] });
      const [code, signal] = await once(child, 'exit');
      if (signal === 'SIGKILL') deaths += 1;
      else if (!isStopped) throw new Error(`A worker ended by itself with ${String(code ?? signal)}; see ${logFile}.`);
    }
  })();
  ended.catch(() => undefined);
  return {
    deaths: () => deaths,
    pid: () => child?.pid,
    ended,
    async stop() {
      if (isStopped) return;
      isStopped = true;
      child?.kill('SIGTERM');
      const timer = setTimeout(() => child?.kill('SIGKILL'), 30_000);
      await ended.catch(() => undefined);
      clearTimeout(timer);
      closeSync(log);
    },
  };
};

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

const requestFor = (slug) => ({
  slug,
  name: `Tenant ${slug}`,
  owner: { name: 'Owner', email: `owner@${slug}.example`, squad: 'chaos' },
  createdBy: { name: 'Chaos', email: 'chaos@platform.example' },
  justification: 'Chaos',
});

/** Where a run may be ended: every step, before it does anything, after its effect and when it is done, there and back. */
const pointsOf = (plan) =>
  plan.steps.flatMap(({ name }) =>
    ['forward', 'backward'].flatMap((direction) => ['intent', 'done'].map((at) => `${direction} ${name} ${at}`)),
  );

/**
 * Tenants are asked for while everything dies: workers at each boundary of each step in both directions, connections of the database,
 * everything in Redis, and a secret store that fails before and after it did its work.
 */
export const runProvisioningChaos = async ({ directory, tenants, killsPerPoint, say }, onStop) => {
  const startedAt = performance.now();
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'server') });
  onStop(() => postgres.stop());
  const owner = new pg.Client({ connectionString: postgres.url });
  owner.on('error', () => undefined);
  await owner.connect();
  onStop(() => owner.end().catch(() => undefined));
  // What a password in a statement would betray.
  for (const setting of [`log_statement = 'ddl'`, 'log_min_duration_statement = 0'].slice(0, 1))
    await owner.query(`alter system set ${setting}`);
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

  const bodies = [];
  const call = async (method, path, body, headers = {}) => {
    const response = await fetch(`${api.origin}/v1/platform${path}`, {
      method,
      headers: { authorization: `Bearer ${platformKey}`, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    bodies.push(text);
    return { status: response.status, body: JSON.parse(text) };
  };

  const { body: plan } = await call('POST', '/provisionings/plan', requestFor('planned'));
  const wanted = pointsOf(plan);
  const chaos = (storeFaults) => JSON.stringify({ killsFile, canaryFile, killsPerPoint, storeFaults, failing });
  const running = Array.from({ length: workers }, (_, number) =>
    startWorker({ ...env, CHAOS: chaos(0.05) }, join(directory, `worker-${String(number)}.log`)),
  );
  onStop(() => Promise.all(running.map((worker) => worker.stop())));

  const slugs = Array.from(
    { length: tenants },
    (_, number) => `${number % 5 === 4 ? failing : 'tenant'}-${String(Math.floor(number / 5) * 5 + (number % 5))}`,
  );
  const ids = new Map();
  const losers = [];
  // Each asked for twice: with the same key it is the same run, with another one a loser.
  await Promise.all(
    slugs.map(async (slug, number) => {
      for (;;) {
        const headers = { 'idempotency-key': slug };
        const { status, body } = await call('POST', '/provisionings', requestFor(slug), headers);
        if (status !== 202) {
          await delay(500);
          continue;
        }
        ids.set(slug, body.id);
        const again = await call('POST', '/provisionings', requestFor(slug), number % 2 === 0 ? headers : {});
        if (number % 2 === 0 && again.status === 202 && again.body.id !== body.id) losers.push(slug);
        if (number % 2 === 1 && again.status === 202 && !slug.startsWith(failing)) losers.push(slug);
        return;
      }
    }),
  );

  const flush = async () => {
    const client = spawn('redis-cli', ['-u', redis.url, 'flushall'], { stdio: 'ignore' });
    await once(client, 'exit');
  };
  const breakConnections = () =>
    owner.query(
      `select pg_terminate_backend(pid) from (select pid from pg_stat_activity
       where application_name like 'leadengine%' and pid <> pg_backend_pid() order by random() limit 3) as chosen`,
    );

  let flushes = 0;
  let broken = 0;
  for (let round = 1; ; round++) {
    const failed = await Promise.race([
      Promise.all(running.map((worker) => worker.ended)).then(
        () => undefined,
        (error) => error,
      ),
      delay(1500),
    ]);
    if (failed instanceof Error) throw failed;
    const states = (await owner.query('select id, state, retry_at from platform.provision_runs')).rows;
    const open = states.filter(({ state }) => !finalStates.includes(state) && state !== 'stuck');
    if (open.length === 0) break;
    // Approval takes a minute of patience that nobody has here.
    for (const { id, retry_at: retryAt } of open) if (retryAt !== null) await call('POST', `/provisionings/${id}/resume`);
    if (round % 20 === 7 && flushes < 5) {
      await flush();
      flushes += 1;
    }
    if (round % 6 === 3 && broken < 20) {
      await breakConnections();
      broken += 1;
    }
    if (round % 10 === 0) {
      const deaths = running.reduce((sum, worker) => sum + worker.deaths(), 0);
      say(`${String(states.length - open.length)} of ${String(states.length)} runs are over after ${String(deaths)} deaths`);
    }
    if (performance.now() - startedAt > 3_600_000) throw new Error('It does not end.');
  }
  // Wakes that nobody needs any more, and those that dead workers had taken, which are given back after half a minute.
  for (let waits = 0; waits < 60 && (await waitingJobs(redis.url)) > 0; waits++) await delay(2000);
  say('all runs are over; counting');
  const processes = [process.pid, ...running.map((worker) => worker.pid())].filter((pid) => pid !== undefined).slice(1);
  const argumentsAndEnvironments = await Promise.all(
    processes.flatMap((pid) => ['cmdline', 'environ'].map((name) => readFile(`/proc/${String(pid)}/${name}`, 'utf8').catch(() => ''))),
  );
  for (const worker of running) await worker.stop();
  await api.stop();

  const kills = readFileSync(killsFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const reached = new Set(kills);
  const leftovers = await findLeftovers(owner, { keys, files: await readdir(keys), redisUrl: redis.url });
  const canaries = [
    ...new Set(
      readFileSync(canaryFile, 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    ),
  ];
  await redis.stop();
  const logs = ['engine.log', ...running.map((_, number) => `worker-${String(number)}.log`), 'server/postgres.log'].map((name) =>
    join(directory, name),
  );
  const plain = await findPlainText(owner, canaries, {
    texts: { bodies: bodies.join('\n'), processes: argumentsAndEnvironments.join('\n') },
    files: logs.filter((file) => existsSync(file)),
    directories: ['redis', 'mail', 'audit'].map((name) => join(directory, name)),
  });
  for (const line of [...leftovers.orphans, ...leftovers.duplicates, ...plain, ...losers]) say(line);
  const states = (await owner.query('select state, count(*)::int as count from platform.provision_runs group by state')).rows;
  return {
    orphans: leftovers.orphans.length,
    duplicates: leftovers.duplicates.length + losers.length,
    plaintext: plain.length,
    unfinished: states.filter(({ state }) => !finalStates.includes(state)).reduce((sum, { count }) => sum + count, 0),
    runs: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    kills: kills.length,
    boundaries: reached.size,
    boundariesMissed: wanted.filter((point) => !reached.has(point)),
    flushes,
    brokenConnections: broken * 3,
    canaries: canaries.length,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  };
};

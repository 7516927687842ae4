/**
 * Kills the engine without warning at random moments while customers write and the desk answers, and then counts.
 *
 *   node scripts/chaos/main.mjs [--json] [--kills 50] [--inbound 2000] [--outbound 500] [--backend redis|postgres|both] [--keep]
 *
 *   node scripts/chaos/main.mjs whatsapp [--json] [--sessions 20] [--inbound 5000] [--outbound 5000] [--seconds 300] [--keep]
 *
 *   node scripts/chaos/main.mjs provisioning [--json] [--tenants 100] [--kills 1] [--keep]
 *
 *   node scripts/chaos/main.mjs credit [--json] [--kills 100] [--keep]
 *
 * credit      proposals on their way to lenders by a worker that dies while these make them
 * provisioning  tenants that are made and taken back by workers that die at each boundary of each step, --kills times each
 * whatsapp    numbers on a simulated WhatsApp that misbehaves, held by processes that die, in place of the sandbox
 * --json      prints the result as one line of JSON on standard output; readable JSON otherwise
 * --backend   where the queues are; both, one after the other, when left out
 * --keep      keeps the working directory with the engine's logs; a failed run always does
 *
 * Ends with 1 when anything was lost, duplicated, stuck or out of order.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createClient } from './client.mjs';
import { createVictim, runCommand } from './engine.mjs';
import { startFollower } from './follower.mjs';
import { freePort, startRedis } from './servers.mjs';
import { createTraffic } from './traffic.mjs';
import { settle, verify } from './verify.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    kills: { type: 'string' },
    tenants: { type: 'string', default: '100' },
    inbound: { type: 'string' },
    outbound: { type: 'string' },
    customers: { type: 'string', default: '40' },
    sessions: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '300' },
    backend: { type: 'string', default: 'both' },
  },
});
const [what = 'sandbox', ...others] = positionals;
if (!['sandbox', 'whatsapp', 'provisioning', 'credit'].includes(what) || others.length > 0)
  throw new TypeError('Tried is the sandbox or, when named, whatsapp, provisioning or credit.');
const sizes = {
  sandbox: { kills: '50', inbound: '2000', outbound: '500' },
  whatsapp: { kills: '50', inbound: '5000', outbound: '5000' },
  provisioning: { kills: '1', inbound: '1', outbound: '1' },
  credit: { kills: '100', inbound: '1', outbound: '1' },
}[what];
const numbers = ['kills', 'inbound', 'outbound', 'customers', 'sessions', 'seconds', 'tenants'].map((name) => {
  const number = Number(options[name] ?? sizes[name]);
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`--${name} takes a whole number from 1 on.`);
  return number;
});
const [kills, inbound, outbound, customers, sessions, seconds, tenants] = numbers;
const backends = { redis: ['redis'], postgres: ['postgres'], both: ['redis', 'postgres'] }[options.backend];
if (backends === undefined) throw new TypeError('--backend takes redis, postgres or both.');

const killAfterReadyMs = [300, 3500];
/** Share of deaths that come during the start, before the engine is ready. */
const earlyDeaths = 0.15;
const longestEarlyMs = 1500;

const say = (text) => process.stderr.write(`${text}\n`);
const between = (low, high) => low + Math.random() * (high - low);
const newSecret = () => randomBytes(32).toString('base64url');

execFileSync(process.execPath, [fileURLToPath(new URL('../compile.mjs', import.meta.url))], { stdio: ['ignore', 'ignore', 'inherit'] });
// Only now: these are what was just compiled, and the engine's own driver.
const { startEmbeddedPostgres } = await import('../../packages/core/dist/embedded.js');
const pg = createRequire(new URL('../../packages/core/package.json', import.meta.url))('pg');

let postgres;
const directory = await mkdtemp(join(tmpdir(), 'leadengine-chaos-'));
const open = [];
const close = async () => {
  for (const stop of open.splice(0).reverse()) await stop();
};

const killAtRandom = async (victim, onDeath) => {
  for (let done = 0; done < kills;) {
    if (Math.random() < earlyDeaths) await delay(between(0, longestEarlyMs));
    else {
      await victim.untilReady();
      await delay(between(...killAfterReadyMs));
    }
    const isKilled = await victim.kill();
    victim.start();
    if (isKilled) onDeath(++done);
    else if (victim.crashes() > 5) throw new Error('The engine ended by itself more than five times.');
  }
  await victim.untilReady();
};

const runBackend = async (backend) => {
  const startedAt = performance.now();
  const home = join(directory, backend);
  await mkdir(home);
  const url = new URL(postgres.url);
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  await owner.query(`create database chaos_${backend}`);
  await owner.end();
  url.pathname = `/chaos_${backend}`;
  const redis = backend === 'redis' ? await startRedis(join(home, 'redis')) : undefined;
  if (redis !== undefined) open.push(redis.stop);

  const env = {
    PATH: process.env.PATH,
    HOME: home,
    DATABASE_URL: url.href,
    ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: newSecret(),
    LEADENGINE_LOG_LEVEL: 'warn',
    LEADENGINE_SENDS_PER_SECOND: '1000',
  };
  await runCommand(['migrate'], env);
  const platformKey = /\blep_\S+/.exec(await runCommand(['platform-key', '--name', 'chaos'], env))[0];
  const victim = createVictim({ env, directory: home });
  open.push(victim.stop);
  victim.start();
  await victim.untilReady();

  const admin = { email: 'admin@chaos.example', password: newSecret() };
  const made = await fetch(`${victim.origin}/v1/platform/tenants`, {
    method: 'POST',
    headers: { authorization: `Bearer ${platformKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Chaos', slug: 'chaos', adminEmail: admin.email, adminPassword: admin.password }),
  });
  if (!made.ok) throw new Error(`The tenant could not be made: ${await made.text()}`);
  const client = createClient(victim.origin, { tenant: 'chaos', ...admin });
  await client.renew();
  const { id: instanceId } = await client.call('POST', '/v1/whatsapp/instances', { body: { name: 'Chaos', engine: 'sandbox' } });
  await client.call('POST', `/v1/whatsapp/instances/${instanceId}/connect`);

  let deaths = 0;
  const traffic = createTraffic(client, { instanceId, customers, inbound, outbound, progress: () => (deaths + 1) / kills });
  const allEvents = startFollower(client, { onEvent: traffic.notice });
  const receivedOnly = startFollower(client, { types: 'message.received' });
  const followers = [allEvents, receivedOnly];
  open.push(() => Promise.all(followers.map((follower) => follower.stop())));

  await Promise.all([
    traffic.run(),
    killAtRandom(victim, (count) => {
      deaths = count;
      if (count % 5 === 0) {
        const { accepted } = traffic;
        say(`${backend}: killed ${String(count)} times; accepted ${String(accepted.inbound)} in, ${String(accepted.outbound.size)} out`);
      }
    }),
  ]);
  say(`${backend}: everything was said; waiting until it settles`);

  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  open.push(() => pool.end());
  // The filtered follower's cursor stays at its last event, so only the other one shows how far the streams are.
  const { left, settledMs } = await settle(pool, client, instanceId, [allEvents]);
  // A second copy would come late.
  await delay(2000);
  const { problems, absorbedSends } = await verify(pool, client, {
    ...{ instanceId, customers, inbound, outbound },
    ...{ accepted: traffic.accepted, allEvents, receivedOnly },
  });
  const stuck = Object.values(left).reduce((total, count) => total + count, 0);
  const result = {
    lost: problems.lost.length,
    duplicated: problems.duplicated.length,
    stuck,
    misordered: problems.misordered,
    crashes: victim.crashes(),
    kills: deaths,
    inbound: traffic.accepted.inbound,
    outbound: traffic.accepted.outbound.size,
    absorbedSends,
    retriedRequests: client.retries(),
    streamResumes: allEvents.resumed(),
    medianStartMs: victim.medianStartMs(),
    settledMs,
    totalMs: Math.round(performance.now() - startedAt),
  };
  say(`${backend}: ${JSON.stringify(result)}`);
  if (stuck > 0) say(`${backend}: stuck ${JSON.stringify(left)}`);
  for (const problem of [...problems.lost, ...problems.duplicated].slice(0, 40)) say(`${backend}: ${problem}`);
  return result;
};

const faultsOf = ({ lost, duplicated, stuck, misordered, crashes }) => lost + duplicated + stuck + misordered + crashes;

const tidyUp = async (isFailed) => {
  await close().catch((error) => say(`closing failed: ${String(error)}`));
  await postgres?.stop();
  if (isFailed || options.keep) say(`The engine's logs are in ${directory}`);
  else await rm(directory, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void tidyUp(true).finally(() => process.exit(1)));

const runSandbox = async () => {
  postgres = await startEmbeddedPostgres({ directory: join(directory, 'server') });
  const byBackend = {};
  for (const backend of backends) {
    byBackend[backend] = await runBackend(backend).finally(close);
  }
  const all = Object.values(byBackend);
  const total = (name) => all.reduce((sum, result) => sum + result[name], 0);
  return {
    ...Object.fromEntries(
      ['lost', 'duplicated', 'stuck', 'misordered', 'crashes', 'kills', 'inbound', 'outbound'].map((name) => [name, total(name)]),
    ),
    backends: byBackend,
  };
};

const runWhatsApp = async () => {
  const { runWhatsAppChaos } = await import('./whatsapp.mjs');
  return runWhatsAppChaos({ directory, sessions, inbound, outbound, seconds }, (stop) => open.push(stop));
};

const runProvisioning = async () => {
  const { runProvisioningChaos } = await import('./provisioning.mjs');
  return runProvisioningChaos({ directory, tenants, killsPerPoint: kills, say }, (stop) => open.push(stop));
};

const runCredit = async () => {
  const { runCreditChaos } = await import('./credit.mjs');
  return runCreditChaos({ directory, kills, say }, (stop) => open.push(stop));
};

const run = { sandbox: runSandbox, whatsapp: runWhatsApp, provisioning: runProvisioning, credit: runCredit }[what];
const mustBeZero = {
  whatsapp: ['lostInbound', 'lostOutbound', 'doubled', 'outOfOrder', 'receiptBeforeRow'],
  provisioning: ['orphans', 'duplicates', 'plaintext', 'unfinished'],
  credit: ['duplicates', 'lost', 'unfinished'],
};

const isClean = (result) =>
  what === 'sandbox'
    ? Object.values(result.backends).every((each) => faultsOf(each) === 0)
    : mustBeZero[what].every((name) => result[name] === 0);

let isFailed = true;
try {
  const result = await run();
  process.stdout.write(`${JSON.stringify(result, undefined, options.json ? undefined : 2)}\n`);
  isFailed = !isClean(result);
} catch (error) {
  console.error(error);
} finally {
  await tidyUp(isFailed);
  process.exitCode = isFailed ? 1 : 0;
}

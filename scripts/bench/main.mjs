/**
 * Measures the engine against the bars of the project, on data of its own and on an embedded PostgreSQL of its own.
 *
 *   node scripts/bench/main.mjs [--json] [--quick] [--rounds 3] [--profile <directory>]
 *
 * --json     prints the result as one line of JSON on standard output; readable JSON otherwise
 * --quick    a tenth of the data and shorter rounds
 * --rounds   rounds of each comparison; medians are reported
 * --profile  writes a CPU profile of the measured engine into the directory
 */
import { execFileSync } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError('--rounds takes a whole number from 1 on.');
const seconds = options.quick ? 3 : 5;

execFileSync(process.execPath, [fileURLToPath(new URL('../compile.mjs', import.meta.url))], { stdio: ['ignore', 'ignore', 'inherit'] });

// Only now: these import what was just compiled.
const { startEmbeddedPostgres } = await import('../../packages/core/dist/embedded.js');
const { encodeCursor } = await import('../../packages/core/dist/contract/page.js');
const { createClient } = await import('./client.mjs');
const { jwt } = await import('./engine-packages.mjs');
const { measureInbound } = await import('./inbound.mjs');
const { compare, connections } = await import('./load.mjs');
const { cpuMs, freePort, residentMb, runEngineCommand, startEngine, startNode, stopChildren } = await import('./processes.mjs');
const { round, say } = await import('./report.mjs');
const { newSecret, seed, sizes } = await import('./seed.mjs');
const { measureStartup } = await import('./startup.mjs');
const { captureStatements } = await import('./statements.mjs');

const poolSize = 16;
const tenant = 'measured';
const admin = { email: 'admin@measured.example', password: newSecret() };

const directory = await mkdtemp(join(tmpdir(), 'leadengine-bench-'));
let postgres;

const tidyUp = async () => {
  await stopChildren();
  await postgres?.stop();
  await rm(directory, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void tidyUp().finally(() => process.exit(1));
  });
}

const measure = async () => {
  const loadBefore = loadavg()[0];
  const { startup, rssMb } = await measureStartup({ warmStarts: options.quick ? 1 : 3 });

  postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  const env = {
    DATABASE_URL: postgres.url,
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: newSecret(),
    LEADENGINE_DATABASE_POOL_SIZE: String(poolSize),
    LEADENGINE_IP_RATE_PER_MINUTE: '100000000',
    LEADENGINE_TENANT_RATE_PER_MINUTE: '100000000',
  };
  say('migrating');
  await runEngineCommand(['migrate'], env);
  const platformKey = /\blep_\S+/.exec(await runEngineCommand(['platform-key', '--name', 'bench'], env))?.[0];
  const profiling =
    options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`, '--cpu-prof-interval=500'];
  const engine = await startEngine({ env, cwd: directory, nodeArguments: profiling });
  const client = createClient(`http://127.0.0.1:${env.PORT}`);
  const { id: tenantId } = await client.call('POST', '/v1/platform/tenants', {
    token: platformKey,
    body: { name: 'Measured tenant', slug: tenant, adminEmail: admin.email, adminPassword: admin.password },
  });
  const size = sizes(options.quick);
  const data = await seed(postgres.url, tenantId, size);

  const logIn = async () => (await client.call('POST', '/v1/auth/login', { body: { tenant, ...admin } })).accessToken;

  const bareSecret = newSecret();
  const barePort = await freePort();
  const bare = await startNode({
    args: [fileURLToPath(new URL('bare-server.mjs', import.meta.url))],
    env: {
      NODE_ENV: 'production',
      BARE_SERVER: JSON.stringify({
        databaseUrl: postgres.url,
        port: barePort,
        secret: bareSecret,
        poolSize,
        statements: await captureStatements(),
      }),
    },
  });
  const bareToken = jwt.sign({ tid: tenantId }, createSecretKey(Buffer.from(bareSecret)), { algorithm: 'HS256', expiresIn: '2h' });

  // Access tokens live a quarter of an hour, so each comparison begins with a login of its own.
  const onEngine = async (...paths) => ({ origin: client.origin, pid: engine.pid, token: await logIn(), paths });
  const onBare = (...paths) => ({ origin: `http://127.0.0.1:${String(barePort)}`, pid: bare.pid, token: bareToken, paths });
  const load = { rounds, seconds };

  const firstPage = await client.call('GET', '/v1/tickets?status=active', { token: await logIn() });
  if (firstPage.data.length !== 50) throw new Error(`The list has ${String(firstPage.data.length)} rows instead of 50.`);
  const list = await compare('ticket list', { engine: await onEngine('/v1/tickets?status=active'), bare: onBare('/tickets') }, load);
  const depth = await compare(
    `list page ${String(size.deepPage)} and page 1`,
    {
      first: await onEngine('/v1/tickets'),
      deep: await onEngine(`/v1/tickets?cursor=${encodeCursor(data.deepListKey)}`),
    },
    load,
  );
  const conversationPaths = (prefix) => data.longConversations.map((id) => `${prefix}/tickets/${id}/messages`);
  const page = await compare(
    'conversation page',
    { engine: await onEngine(...conversationPaths('/v1')), bare: onBare(...conversationPaths('')) },
    load,
  );
  const deepConversation = `/v1/tickets/${data.deepConversation}/messages`;
  const conversationDepth = await compare(
    'last and first page of a long conversation',
    {
      first: await onEngine(deepConversation),
      deep: await onEngine(`${deepConversation}?cursor=${encodeCursor(data.deepMessageKey)}`),
    },
    load,
  );
  await bare.stop();

  const token = await logIn();
  const instance = await client.call('POST', '/v1/whatsapp/instances', { token, body: { name: 'Measured number', engine: 'sandbox' } });
  await client.call('POST', `/v1/whatsapp/instances/${instance.id}/connect`, { token });
  const pace = { perSecond: 100, seconds: options.quick ? 5 : 20 };
  await measureInbound(client, token, instance.id, { perSecond: 20, seconds: 2 });
  const cpuBefore = await cpuMs(engine.pid);
  const inbound = await measureInbound(client, token, instance.id, pace);
  const cpuAfter = await cpuMs(engine.pid);
  const loadedRssMb = await residentMb(engine.pid);
  await engine.stop();

  return {
    ticketList: {
      ratioToBare: round(list.engine.perSecond / list.bare.perSecond),
      // By CPU time of the server process: says the same on a machine that others keep busy.
      cpuRatioToBare: round(list.bare.cpuMsPerRequest / list.engine.cpuMsPerRequest),
      // Time per request of one over the other.
      page1000OverPage1: round(depth.first.perSecond / depth.deep.perSecond),
      deepPage: size.deepPage,
      requestsPerSecond: round(list.engine.perSecond, 0),
      bareRequestsPerSecond: round(list.bare.perSecond, 0),
      p99Ms: list.engine.p99Ms,
      cpuMsPerRequest: list.engine.cpuMsPerRequest,
      bareCpuMsPerRequest: list.bare.cpuMsPerRequest,
    },
    messagePage: {
      ratioToBare: round(page.engine.perSecond / page.bare.perSecond),
      // By CPU time of the server process: says the same on a machine that others keep busy.
      cpuRatioToBare: round(page.bare.cpuMsPerRequest / page.engine.cpuMsPerRequest),
      lastOverFirstPage: round(conversationDepth.first.perSecond / conversationDepth.deep.perSecond),
      longConversationOver200: round(page.engine.perSecond / conversationDepth.first.perSecond),
      requestsPerSecond: round(page.engine.perSecond, 0),
      bareRequestsPerSecond: round(page.bare.perSecond, 0),
      p99Ms: page.engine.p99Ms,
      cpuMsPerRequest: page.engine.cpuMsPerRequest,
      bareCpuMsPerRequest: page.bare.cpuMsPerRequest,
    },
    inbound: {
      ...inbound,
      ...(cpuBefore === undefined ? {} : { engineCpuMsPerMessage: round((cpuAfter - cpuBefore) / inbound.messages) }),
    },
    startup,
    rssMb,
    loadedRssMb: loadedRssMb === undefined ? null : round(loadedRssMb, 1),
    data: { tenants: data.tenants, contacts: data.contacts, tickets: data.tickets, messages: data.messages },
    setting: {
      quick: options.quick,
      rounds,
      secondsPerRound: seconds,
      connections,
      node: process.version,
      cpus: cpus().length,
      loadBefore: round(loadBefore, 1),
    },
  };
};

try {
  const result = await measure();
  process.stdout.write(`${JSON.stringify(result, undefined, options.json ? undefined : 2)}\n`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await tidyUp();
}

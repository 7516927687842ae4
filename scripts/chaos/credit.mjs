import { mkdir } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from './client.mjs';
import { createVictim, runCommand } from './engine.mjs';
import { freePort, startRedis } from './servers.mjs';

const { startEmbeddedPostgres } = await import('../../packages/core/dist/embedded.js');
const { createCreditSandbox } = await import('../../packages/credit-sandbox/dist/index.js');
const pg = createRequire(new URL('../../packages/core/package.json', import.meta.url))('pg');

const lenders = { atlas: 'atlas-promotora', aurora: 'aurora-bank', zenite: 'zenite-finance' };
const names = Object.keys(lenders);
/** Where the worker dies: before the lender did its work, after it, or once the answer is on its way. */
const points = ['before', 'after', 'answered'];
const answeredWithinMs = 30;
const settleMs = 180_000;

const newSecret = () => randomBytes(32).toString('base64url');

/** The n-th of many valid CPFs. */
const cpf = (n) => {
  const digits = Array.from(String(300_000_000 + n), Number);
  for (const length of [9, 10]) {
    const sum = digits.slice(0, length).reduce((total, digit, at) => total + digit * (length + 1 - at), 0);
    digits.push(((sum * 10) % 11) % 10);
  }
  return digits.join('');
};

/** A loan on sale, and how a proposal of it comes about. */
const openShop = async (call) => {
  const agreement = await call('POST', '/v1/credit/agreements', { name: 'Prefeitura', slug: 'prefeitura', payer: 'municipal' });
  await call('POST', `/v1/credit/agreements/${agreement.id}/status`, { status: 'active' });
  const product = await call('POST', `/v1/credit/agreements/${agreement.id}/products`, { kind: 'loan', name: 'Empréstimo' });
  await call('POST', `/v1/credit/agreements/${agreement.id}/windows`, {
    ...{ label: 'Janeiro', startsOn: '2026-01-10', endsOn: '2026-01-31', firstDueOn: '2026-03-07' },
  });
  const table = await call('POST', `/v1/credit/agreements/${agreement.id}/tables`, {
    productId: product.id,
    bank: 'Banco',
    code: 'T1',
    name: 'Normal',
  });
  const version = await call('POST', `/v1/credit/tables/${table.id}/versions`, {
    coefficientBasis: 'calendar',
    rates: [{ termMonths: 84, monthlyRate: '0.0185' }],
  });
  await call('POST', `/v1/credit/table-versions/${version.id}/publish`, { effectiveFrom: '2025-12-01T00:00:00.000Z' });
  const instance = await call('POST', '/v1/whatsapp/instances', { name: 'Loja', engine: 'sandbox' });
  let made = 0;
  return async () => {
    made += 1;
    const document = cpf(made);
    await call('POST', `/v1/credit/agreements/${agreement.id}/leads`, {
      source: 'caos',
      leads: [{ document, name: `Pessoa ${String(made)}`, registrationNumber: String(10_000_000 + made) }],
    });
    const { data } = await call('POST', '/v1/credit/leads/lookup', { document });
    const contact = await call('POST', '/v1/contacts', { name: 'Cliente', phone: `+55119${String(20_000_000 + made)}` });
    const ticket = await call('POST', '/v1/tickets', { contactId: contact.id, instanceId: instance.id });
    const simulation = await call('POST', '/v1/credit/simulations', {
      ...{ ticketId: ticket.id, agreementId: agreement.id, productId: product.id, leadId: data[0].id },
      ...{ mode: 'net', amount: '10000.00', contractOn: '2026-01-19' },
    });
    return call('POST', '/v1/credit/proposals', { ticketId: ticket.id, simulationId: simulation.id, offerId: simulation.offers[0].id });
  };
};

/**
 * Sends proposals to three lenders by a worker that is killed while they make them, and then counts: what the lenders have against what the engine
 * knows of.
 */
export const runCreditChaos = async ({ directory, kills, say }, opened) => {
  const startedAt = performance.now();
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'server') });
  opened(() => postgres.stop());
  const home = join(directory, 'engine');
  await mkdir(home);
  const redis = await startRedis(join(directory, 'redis'));
  opened(redis.stop);
  const sandbox = await createCreditSandbox();
  opened(() => sandbox.close());
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: newSecret(),
    LEADENGINE_LOG_LEVEL: 'warn',
    LEADENGINE_KEY_FILE: join(home, 'keys.json'),
    // The lenders are on the loopback.
    LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true',
  };
  await runCommand(['migrate'], env);
  const platformKey = /\blep_\S+/.exec(await runCommand(['platform-key', '--name', 'chaos'], env))[0];
  const api = createVictim({ env, directory: home, parameters: ['--role', 'api'] });
  opened(api.stop);
  api.start();
  await api.untilReady();
  const admin = { email: 'admin@chaos.example', password: newSecret() };
  const made = await fetch(`${api.origin}/v1/platform/tenants`, {
    method: 'POST',
    headers: { authorization: `Bearer ${platformKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Chaos', slug: 'chaos', adminEmail: admin.email, adminPassword: admin.password }),
  });
  if (!made.ok) throw new Error(`The tenant could not be made: ${await made.text()}`);
  const client = createClient(api.origin, { tenant: 'chaos', ...admin });
  await client.renew();
  const call = (method, path, body) => client.call(method, path, { body });
  const propose = await openShop(call);
  const providers = {};
  for (const name of names) {
    const { url: baseUrl, credential } = sandbox.lenders[name];
    const limits = { timeoutMs: 1000, perSecond: 100, maxConcurrent: 50 };
    providers[name] = (await call('POST', '/v1/credit/providers', { name, kind: lenders[name], baseUrl, credential, ...limits })).id;
  }

  const workerEnv = { ...env, PORT: String(await freePort()) };
  const worker = createVictim({ env: workerEnv, directory: home, parameters: ['--role', 'worker'] });
  opened(worker.stop);
  const sent = [];
  const deathsBy = { before: 0, after: 0, answered: 0 };
  for (let death = 0; death < kills; death++) {
    const [name, point] = [names[death % names.length], points[Math.floor(death / names.length) % points.length]];
    worker.start();
    let isDead = false;
    const dying = new Promise((resolve, reject) => {
      const kill = () => worker.kill().then(resolve, reject);
      sandbox.of(name).onCreate = async (at) => {
        if (isDead || at !== (point === 'before' ? 'before' : 'after')) return;
        isDead = true;
        if (point === 'answered') setTimeout(kill, Math.random() * answeredWithinMs);
        else await kill();
      };
    });
    const proposal = await propose();
    sent.push((await call('POST', `/v1/credit/proposals/${proposal.id}/submissions`, { providerId: providers[name] })).id);
    await dying;
    sandbox.of(name).onCreate = undefined;
    deathsBy[point] += 1;
    if ((death + 1) % 10 === 0) say(`killed ${String(death + 1)} times`);
  }

  worker.start();
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  opened(() => database.end());
  const read = async () => (await database.query('select id, state, external_id from credit_submissions')).rows;
  const deadline = performance.now() + settleMs;
  let rows = await read();
  while (rows.some(({ state }) => state !== 'accepted') && performance.now() < deadline) {
    await delay(500);
    rows = await read();
  }
  const known = new Set(rows.map((row) => row.external_id));
  const atLenders = names.flatMap((name) => [...sandbox.of(name).world.proposals.keys()]);
  return {
    duplicates:
      atLenders.filter((id) => !known.has(id)).length + (rows.length - new Set(rows.map((row) => row.external_id ?? row.id)).size),
    lost: sent.filter((id) => !rows.some((row) => row.id === id)).length,
    unfinished: rows.filter(({ state }) => state !== 'accepted').length,
    kills,
    deathsBy,
    submissions: rows.length,
    atLenders: atLenders.length,
    totalMs: Math.round(performance.now() - startedAt),
  };
};

import { fileURLToPath } from 'node:url';
import { createClient } from './client.mjs';
import { freePort, startNode } from './processes.mjs';
import { median, quantile, round, say } from './report.mjs';

/** As many people as change contacts at once in a busy team; the machine is not full, so that a wait is one for the transaction. */
const people = 4;
const contacts = 200;

/**
 * Changes contacts over HTTP on two engines that differ in the audit log alone and share a database, in turns. A transaction has the
 * change, its event for the outbox, and with the log the entry. Resolves with the ratios of latencies, with to without.
 */
export const measureOverhead = async ({ env, tenant, admin, rounds, seconds }) => {
  const engines = {};
  for (const audit of ['off', 'on']) {
    const port = String(await freePort());
    const engine = await startNode({
      args: [fileURLToPath(new URL('audit-engine.mjs', import.meta.url))],
      env: {
        ...env,
        PORT: port,
        BENCH_AUDIT: audit,
        LEADENGINE_IP_RATE_PER_MINUTE: '100000000',
        LEADENGINE_TENANT_RATE_PER_MINUTE: '100000000',
      },
    });
    engines[audit] = { engine, client: createClient(`http://127.0.0.1:${port}`) };
  }
  const login = async ({ client }) => (await client.call('POST', '/v1/auth/login', { body: { tenant, ...admin } })).accessToken;
  const token = await login(engines.off);
  const ids = [];
  for (let index = 0; index < contacts; index++) {
    const body = { name: `Contact ${String(index)}`, phone: `+55119${String(10_000_000 + index)}` };
    ids.push((await engines.off.client.call('POST', '/v1/contacts', { token, body })).id);
  }
  let number = 0;
  const press = async ({ client }, forSeconds) => {
    const bearer = await login({ client });
    const took = [];
    const end = performance.now() + forSeconds * 1000;
    const work = async () => {
      while (performance.now() < end) {
        const id = ids[number++ % ids.length];
        const startedAt = performance.now();
        await client.call('PATCH', `/v1/contacts/${id}`, { token: bearer, body: { notes: `note ${String(number)}` } });
        took.push(performance.now() - startedAt);
      }
    };
    await Promise.all(Array.from({ length: people }, work));
    return took;
  };
  for (const engine of Object.values(engines)) await press(engine, 1);
  const ratios = { p50: [], p95: [] };
  for (let turn = 0; turn < rounds; turn++) {
    const took = {};
    // In turns, so that what else the machine does is in both.
    for (const audit of turn % 2 === 0 ? ['off', 'on'] : ['on', 'off']) took[audit] = await press(engines[audit], seconds);
    for (const [name, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ]) {
      ratios[name].push(quantile(took.on, share) / quantile(took.off, share));
    }
    const shown = ['off', 'on'].map((audit) => `${audit} ${took[audit].length} changes, p95 ${round(quantile(took[audit], 0.95), 1)} ms`);
    say(`changing contacts, round ${String(turn + 1)}: ${shown.join('; ')}`);
  }
  for (const { engine } of Object.values(engines)) await engine.stop();
  return { p50: round(median(ratios.p50)), p95: round(median(ratios.p95)) };
};

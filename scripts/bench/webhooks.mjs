import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { pg } from './engine-packages.mjs';
import { freePort, startNode } from './processes.mjs';
import { median, round, say } from './report.mjs';

const endpointCount = 3;
const slowMs = 250;
const conversations = 500;
const drainMs = 300_000;
/** Requests a second while measuring: what a busy tenant asks for, not what saturates the server. */
const requestsPerSecond = 150;

const insertEvents = `insert into outbox (tenant_id, id, kind, name, version, payload, actor, correlation_id, occurred_at, available_at)
  select $1, uuidv7(), 'event', 'storm.measured', 1,
    jsonb_build_object('id', gen_random_uuid(), 'ticketId', 'conversation-' || n % ${String(conversations)}, 'n', n, 'text', repeat('x', 700)),
    '{"kind":"system","id":"bench"}', $4, now(), now() from generate_series($2::int, $3::int - 1) n`;

const measureList = async (origin, token, seconds) => {
  const result = await autocannon({
    url: `${origin}/v1/tickets?status=active`,
    connections: 8,
    overallRate: requestsPerSecond,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
  });
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0) throw new Error(`${String(refused)} requests for the list failed: ${JSON.stringify(result.statusCodeStats)}`);
  return result.latency.p99;
};

/**
 * The list of tickets at a steady rate, in turns without and with events going out to three slow webhooks. Resolves with the ratio of the
 * two 99th percentiles (medians of the rounds) and with what was lost or came twice at endpoints that remember ids.
 */
export const measureWebhooks = async ({ stage, quick, rounds = 3 }) => {
  const { client, logIn, tenantId } = stage;
  const events = quick ? 2000 : 10_000;
  const seconds = quick ? 5 : 10;
  const port = await freePort();
  const endpoints = await startNode({
    args: [fileURLToPath(new URL('slow-endpoints.mjs', import.meta.url))],
    env: { BENCH_ENDPOINTS: JSON.stringify({ count: endpointCount, delayMs: slowMs, port }) },
  });
  const ask = async (path) => {
    const response = await fetch(`http://127.0.0.1:${String(port)}/${path}`);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const database = new pg.Client({ connectionString: stage.postgres.url });
  await database.connect();
  const webhooks = [];
  try {
    for (let number = 0; number < endpointCount; number++) {
      const body = { url: `http://127.0.0.1:${String(port)}/hook/${String(number)}`, types: ['storm.*'] };
      webhooks.push(await client.call('POST', '/v1/webhooks', { token: await logIn(), body }));
    }
    const turn = async (isEnabled) => {
      const token = await logIn();
      for (const { id } of webhooks) await client.call('PATCH', `/v1/webhooks/${id}`, { token, body: { isEnabled } });
    };
    await measureList(client.origin, await logIn(), 2);
    const p99 = { calm: [], storm: [] };
    const perRound = Math.ceil(events / rounds);
    const correlation = randomUUID();
    const measure = {
      calm: async () => {
        await turn(false);
        // What was under way ends first.
        await delay(2000);
        p99.calm.push(await measureList(client.origin, await logIn(), seconds));
      },
      storm: async (number) => {
        await turn(true);
        await database.query(insertEvents, [tenantId, number * perRound, Math.min(events, (number + 1) * perRound), correlation]);
        await delay(1000);
        p99.storm.push(await measureList(client.origin, await logIn(), seconds));
      },
    };
    for (let number = 0; number < rounds; number++) {
      for (const name of number % 2 === 0 ? ['calm', 'storm'] : ['storm', 'calm']) await measure[name](number);
      say(`webhook storm, round ${String(number + 1)}: p99 calm ${String(p99.calm.at(-1))} ms, storm ${String(p99.storm.at(-1))} ms`);
    }
    const during = await ask('counts');
    await ask('delay/0');
    await turn(true);
    const startedAt = performance.now();
    let counts = await ask('counts');
    while (counts.some(({ received }) => received < events) && performance.now() - startedAt < drainMs) {
      await delay(200);
      counts = await ask('counts');
    }
    const drainSeconds = (performance.now() - startedAt) / 1000;
    // A second copy would come after the first.
    await delay(1000);
    counts = await ask('counts');
    const sum = (member, of = counts) => of.reduce((total, each) => total + each[member], 0);
    const result = {
      events,
      endpoints: endpointCount,
      lost: events * endpointCount - sum('received'),
      duplicated: sum('repeated'),
      outOfOrder: sum('outOfOrder'),
      apiP99Ratio: round(median(p99.storm) / median(p99.calm)),
      apiP99CalmMs: round(median(p99.calm), 1),
      apiP99StormMs: round(median(p99.storm), 1),
      deliveriesPerSecondWhenFast: round((sum('received') - sum('received', during)) / drainSeconds, 0),
    };
    say(`webhook storm: ${JSON.stringify(result)}`);
    return result;
  } finally {
    const token = await logIn();
    for (const { id } of webhooks) await client.call('DELETE', `/v1/webhooks/${id}`, { token });
    await database.end();
    await endpoints.stop();
  }
};

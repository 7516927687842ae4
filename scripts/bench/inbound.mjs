import { setTimeout as delay } from 'node:timers/promises';
import { followEvents } from './client.mjs';
import { quantile, round, say } from './report.mjs';

const customers = 50;
const drainMs = 20_000;

/**
 * Customers of a connected sandbox number write at a fixed rate, whether or not the engine keeps up. The clock runs from the moment
 * the customer writes (the channel event's own time) to the arrival of message.received on an event stream.
 */
export const measureInbound = async (client, token, instanceId, { perSecond, seconds }) => {
  const total = perSecond * seconds;
  const requestedAt = new Map();
  const arrivals = new Map();
  const latencies = [];
  const fromRequest = [];
  const lastOf = new Map();
  let duplicated = 0;
  let outOfOrder = 0;

  const stream = await followEvents(client, token, 'message.received', ({ data }, at) => {
    const match = /^bench (\d+) of (\d+)$/.exec(data.content.text ?? '');
    if (match === null) return;
    const [number, customer] = [Number(match[1]), match[2]];
    if (arrivals.has(number)) {
      duplicated += 1;
      return;
    }
    arrivals.set(number, at);
    if (number < (lastOf.get(customer) ?? -1)) outOfOrder += 1;
    lastOf.set(customer, number);
    latencies.push(at - Date.parse(data.sentAt));
    fromRequest.push(at - requestedAt.get(number));
  });

  const refused = [];
  // A customer writes one message after the other: what they send next waits for the answer to the one before.
  const turns = new Map();
  const write = (number) => {
    const customer = number % customers;
    const turn = (turns.get(customer) ?? Promise.resolve()).then(async () => {
      requestedAt.set(number, performance.timeOrigin + performance.now());
      await client
        .call('POST', `/v1/whatsapp/instances/${instanceId}/sandbox/messages`, {
          token,
          body: {
            from: `+55119${String(80_000_000 + customer)}`,
            displayName: `Writer ${String(customer)}`,
            text: `bench ${String(number)} of ${String(customer)}`,
          },
        })
        .catch((error) => refused.push(error));
    });
    turns.set(customer, turn);
    return turn;
  };

  const startedAt = performance.now();
  const writes = [];
  for (let number = 0; number < total; number++) {
    const wait = startedAt + (number * 1000) / perSecond - performance.now();
    if (wait > 0) await delay(wait);
    writes.push(write(number));
  }
  await Promise.all(writes);
  const writtenMs = performance.now() - startedAt;
  const deadline = performance.now() + drainMs;
  while (arrivals.size < total - refused.length && performance.now() < deadline) await delay(50);
  // A second copy would come after the first.
  await delay(1000);
  await stream.close();

  if (refused.length > 0) throw new Error(`${String(refused.length)} sandbox messages were refused`, { cause: refused[0] });
  if (latencies.length === 0) throw new Error('No message.received arrived.');
  const result = {
    messages: total,
    perSecond: round((total * 1000) / writtenMs, 1),
    conversations: customers,
    p50Ms: round(quantile(latencies, 0.5), 1),
    p99Ms: round(quantile(latencies, 0.99), 1),
    maxMs: round(Math.max(...latencies), 1),
    fromRequestP50Ms: round(quantile(fromRequest, 0.5), 1),
    fromRequestP99Ms: round(quantile(fromRequest, 0.99), 1),
    lost: total - arrivals.size,
    duplicated,
    outOfOrder,
  };
  say(`inbound: ${JSON.stringify(result)}`);
  return result;
};

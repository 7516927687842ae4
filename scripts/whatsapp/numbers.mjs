import { setTimeout as delay } from 'node:timers/promises';

const pairedAtOnce = 4;
const longestMs = 90_000;

export const accountPhone = (index) => String(5_511_990_000_001 + index);
export const contactPhone = (account, contact) => String(5_511_970_000_000 + account * 1000 + contact);

const until = async (what, ask) => {
  const startedAt = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() - startedAt > longestMs) throw new Error(`${what}: not within ${String(longestMs / 1000)} s`);
    await delay(100);
  }
};

/** No pauses like those of a person between messages, and no limit to new chats: what is measured is the engine. */
const paceOfMachine = { minGapMs: 0, maxGapMs: 0, burst: 100, sameChatMs: 0, newChatsPerDay: 100_000, sameTextPerHour: 100_000 };

/** Adds a number through the API and links it as a person would: by the QR code. */
const pairNumber = async ({ client, simulator, pool }, index) => {
  const phoneNumber = accountPhone(index);
  const { id } = await client.call('POST', '/v1/whatsapp/instances', { body: { name: `Number ${String(index)}`, engine: 'baileys' } });
  await pool.query(
    `insert into whatsapp_send_states (tenant_id, instance_id, pace, updated_at) select tenant_id, id, $1, now() from whatsapp_instances where id = $2
     on conflict (tenant_id, instance_id) do update set pace = excluded.pace`,
    [JSON.stringify(paceOfMachine), id],
  );
  await client.call('POST', `/v1/whatsapp/instances/${id}/connect`);
  const qr = await until(`a QR code of number ${String(index)}`, async () => {
    // Until there is one, the answer is a problem.
    const response = await fetch(`${client.origin}/v1/whatsapp/instances/${id}/qr`, {
      headers: { authorization: `Bearer ${client.token()}`, accept: 'application/json' },
    });
    return response.ok ? (await response.json()).value : void (await response.text());
  });
  await simulator.call('POST', '/links', { phoneNumber, qr });
  await until(`number ${String(index)} is connected`, async () => {
    const { status } = await client.call('GET', `/v1/whatsapp/instances/${id}`);
    return status === 'connected' ? true : undefined;
  });
  return { index, id, phoneNumber };
};

/** So many numbers, linked and online, each with people who are on WhatsApp. */
export const pairNumbers = async (stage, count, { first = 0, contacts = 10 } = {}) => {
  const numbers = [];
  const waiting = Array.from({ length: count }, (_, place) => first + place);
  const worker = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) numbers.push(await pairNumber(stage, index));
  };
  await Promise.all(Array.from({ length: Math.min(pairedAtOnce, count) }, worker));
  for (const { index } of numbers) {
    await stage.simulator.call('POST', '/contacts', { count: contacts, firstPhoneNumber: contactPhone(index, 0) });
  }
  return numbers.toSorted((a, b) => a.index - b.index);
};

import { setTimeout as delay } from 'node:timers/promises';
import { contactPhone } from './numbers.mjs';

const settleMs = 180_000;

const unsettled = `select
  (select count(*)::int from whatsapp_inbox where done_at is null) as inbox,
  (select count(*)::int from outbox where published_at is null or (kind = 'event' and sequenced_at is null)) as outbox,
  (select count(*)::int from message_deliveries) as deliveries,
  (select count(*)::int from messages where direction = 'outbound' and status <> 'read') as "notRead",
  (select count(*)::int from inbound_events where state <> 'processed') as "inboundEvents",
  (select count(*)::int from pending_status_reports) as "statusReports"`;

/** Waits until nothing is under way, for three minutes at most. Resolves with what is left. */
export const settleNumbers = async ({ client, pool, simulator }, numbers) => {
  const startedAt = performance.now();
  // What is left of the waits between connects is cut short, as a person would.
  for (const { id } of numbers) await client.call('POST', `/v1/whatsapp/instances/${id}/connect`);
  let left;
  do {
    await delay(1000);
    const { rows } = await pool.query(unsettled);
    const users = await Promise.all(numbers.map(({ phoneNumber }) => simulator.call('GET', `/users?phoneNumber=${phoneNumber}`)));
    const waiting = users.flatMap(({ devices }) => devices).reduce((sum, device) => sum + device.waiting, 0);
    left = { ...rows[0], notReceipted: waiting };
  } while (Object.values(left).some((count) => count > 0) && performance.now() - startedAt < settleMs);
  return { left, settledMs: Math.round(performance.now() - startedAt) };
};

/** What is missing, what is there more than once, and what comes after a later one of the same two people. */
const compare = (name, expected, found, problems) => {
  const counts = new Map();
  for (const text of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  const result = { lost: 0, doubled: 0, outOfOrder: 0 };
  for (const text of expected) {
    const count = counts.get(text) ?? 0;
    if (count === 1) continue;
    result[count === 0 ? 'lost' : 'doubled'] += 1;
    problems.push(`${name}: ${text} is there ${String(count)} times`);
  }
  const lastOf = new Map();
  for (const text of found) {
    const [, account, contact, number] = text.split(' ');
    const pair = `${account} ${contact}`;
    if (Number(number) < (lastOf.get(pair) ?? -1)) {
      result.outOfOrder += 1;
      problems.push(`${name}: ${text} comes after ${String(lastOf.get(pair))}`);
    }
    lastOf.set(pair, Math.max(Number(number), lastOf.get(pair) ?? -1));
  }
  return result;
};

/** Compares what people wrote with what the database has, and what the desk wrote with what the phones got. */
export const verifyNumbers = async ({ pool, simulator }, numbers, { inbound, contactsPerNumber, accepted }) => {
  const problems = [];
  const share = inbound / numbers.length;
  const said = numbers.flatMap(({ index, phoneNumber }) =>
    Array.from({ length: share }, (_, place) => {
      const contact = contactPhone(index, place % contactsPerNumber);
      return `in ${phoneNumber} ${contact} ${String(Math.floor(place / contactsPerNumber))}`;
    }),
  );
  const { rows } = await pool.query(`select content ->> 'text' as text from messages where direction = 'inbound' order by ticket_id, seq`);
  const stored = compare(
    'inbound',
    said,
    rows.map(({ text }) => text ?? 'nothing'),
    problems,
  );

  const arrived = [];
  let absorbedSends = 0;
  for (const { index, phoneNumber } of numbers) {
    for (let contact = 0; contact < contactsPerNumber; contact++) {
      const { data } = await simulator.call('GET', `/received?phoneNumber=${contactPhone(index, contact)}`);
      // Phones drop what comes again under the same id.
      const seen = new Set();
      for (const { id, text, from } of data) {
        if (from !== phoneNumber) problems.push(`outbound: ${String(text)} came from ${from}`);
        if (seen.has(id)) absorbedSends += 1;
        else arrived.push(text ?? 'nothing');
        seen.add(id);
      }
    }
  }
  const delivered = compare('outbound', [...accepted.keys()], arrived, problems);
  return {
    problems,
    result: {
      lostInbound: stored.lost,
      lostOutbound: delivered.lost,
      doubled: stored.doubled + delivered.doubled,
      outOfOrder: stored.outOfOrder + delivered.outOfOrder,
      absorbedSends,
    },
  };
};

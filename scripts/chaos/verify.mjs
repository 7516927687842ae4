import { setTimeout as delay } from 'node:timers/promises';
import { inboundText, outboundText, phoneOf, shareOf } from './traffic.mjs';

const settleMs = 120_000;

/** What is under way still, by kind. */
const unsettled = `select
  (select count(*)::int from whatsapp_sandbox_actions where done_at is null) as actions,
  (select count(*)::int from outbox where published_at is null or (kind = 'event' and sequenced_at is null)) as outbox,
  (select count(*)::int from message_deliveries) as deliveries,
  (select count(*)::int from messages where direction = 'outbound' and status <> 'read') as "notRead",
  (select count(*)::int from inbound_events where state <> 'processed') as "inboundEvents",
  (select count(*)::int from pending_status_reports) as "statusReports"`;

const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** Waits until nothing is under way, for two minutes at most; resolves with what is left. */
export const settle = async (pool, client, instanceId, followers) => {
  const startedAt = performance.now();
  let left;
  for (;;) {
    const { rows } = await pool.query(unsettled);
    const { pendingActions } = await client.call('GET', `/v1/whatsapp/instances/${instanceId}/status`);
    const last = BigInt((await pool.query('select coalesce(max(last), 0)::text as last from event_cursors')).rows[0].last);
    left = {
      ...rows[0],
      actions: Math.max(rows[0].actions, pendingActions),
      followersBehind: followers.filter((follower) => BigInt(follower.cursor()) < last).length,
    };
    if (sum(left) === 0 || performance.now() - startedAt > settleMs) break;
    await delay(500);
  }
  return { left, settledMs: Math.round(performance.now() - startedAt) };
};

const countBy = (items, keyOf) => {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

/** Every expected text once: what is missing is lost, what is there more than once (or was never said) is duplicated. */
const compareOnce = (name, expected, found, problems) => {
  const counts = countBy(found, (text) => text);
  for (const text of expected) {
    const count = counts.get(text) ?? 0;
    if (count === 0) problems.lost.push(`${name}: ${text}`);
    if (count > 1) problems.duplicated.push(`${name}: ${text} (${String(count)} times)`);
    counts.delete(text);
  }
  for (const text of counts.keys()) problems.duplicated.push(`${name}: ${text} was never said`);
};

const expectedTexts = (textOf, total, customers) =>
  Array.from({ length: customers }, (_, customer) =>
    Array.from({ length: shareOf(total, customers, customer) }, (__, number) => textOf(customer, number)),
  ).flat();

/** Texts of one person that come after a later one. */
const countOutOfOrder = (texts) => {
  const lastOf = new Map();
  let count = 0;
  for (const text of texts) {
    const [, customer, number] = text.split(' ');
    if (Number(number) < (lastOf.get(customer) ?? -1)) count += 1;
    lastOf.set(customer, Number(number));
  }
  return count;
};

const allPages = async (client, path) => {
  const rows = [];
  let cursor;
  do {
    const query = `${path.includes('?') ? '&' : '?'}limit=100${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const page = await client.call('GET', `${path}${query}`);
    rows.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
};

/** Compares what was said with what the database, the API, the customers' phones and the event followers have. */
export const verify = async (pool, client, { instanceId, customers, inbound, outbound, accepted, allEvents, receivedOnly }) => {
  const problems = { lost: [], duplicated: [], misordered: 0 };
  const said = { inbound: expectedTexts(inboundText, inbound, customers), outbound: expectedTexts(outboundText, outbound, customers) };

  const { rows: messages } = await pool.query(
    `select id, direction, content ->> 'text' as text, provider_message_id as "providerMessageId", status from messages order by ticket_id, seq`,
  );
  const stored = {
    inbound: messages.filter(({ direction }) => direction === 'inbound'),
    outbound: messages.filter(({ direction }) => direction === 'outbound'),
  };
  for (const direction of ['inbound', 'outbound']) {
    const texts = stored[direction].map(({ text }) => text);
    compareOnce(`${direction} message`, said[direction], texts, problems);
    problems.misordered += countOutOfOrder(texts);
  }
  const outboundIds = new Map(stored.outbound.map(({ text, id }) => [text, id]));
  for (const [text, id] of accepted.outbound) if (outboundIds.get(text) !== id) problems.lost.push(`answered id of ${text}`);

  const tickets = await allPages(client, '/v1/tickets');
  const overApi = (await Promise.all(tickets.map(({ id }) => allPages(client, `/v1/tickets/${id}/messages`)))).flat();
  compareOnce(
    'message over the API',
    messages.map(({ id }) => id),
    overApi.map(({ id }) => id),
    problems,
  );
  if (tickets.length !== customers) problems[tickets.length < customers ? 'lost' : 'duplicated'].push(`tickets: ${String(tickets.length)}`);

  const inbox = await allPages(client, `/v1/whatsapp/instances/${instanceId}/sandbox/inbox`);
  compareOnce(
    'text on a phone',
    said.outbound,
    inbox.map(({ content }) => content.text),
    problems,
  );
  problems.misordered += countOutOfOrder(inbox.map(({ content }) => content.text));
  for (const { phone, content } of inbox) {
    const customer = Number(content.text.split(' ')[1]);
    if (phone !== phoneOf(customer)) problems.lost.push(`${content.text} is on another phone`);
  }
  const onPhone = inbox.map(({ providerMessageId }) => providerMessageId);
  compareOnce(
    'provider id on a phone',
    stored.outbound.map((row) => row.providerMessageId),
    onPhone,
    problems,
  );

  const receivedIds = stored.inbound.map(({ id }) => id);
  for (const [name, follower] of [
    ['event', allEvents],
    ['filtered event', receivedOnly],
  ]) {
    const got = [...follower.received].flatMap(([id, count]) => Array.from({ length: count }, () => id));
    compareOnce(`message.received ${name}`, receivedIds, got, problems);
    if (follower.faults.gaps > 0) problems.lost.push(`${name} stream: ${String(follower.faults.gaps)} holes between cursors`);
    if (follower.faults.repeats > 0) problems.duplicated.push(`${name} stream: ${String(follower.faults.repeats)} cursors again`);
    for (const refusal of follower.faults.refusals) problems.lost.push(`${name} stream refused: ${refusal}`);
  }
  const { rows: holes } = await pool.query(
    'select tenant_id from event_log group by tenant_id having count(*) <> max(cursor) or count(*) <> count(distinct id)',
  );
  if (holes.length > 0) problems.lost.push('the event log has holes');
  // A send that was repeated and absorbed by the network is no duplicate; it is told because real networks absorb them by the same id.
  return { problems, absorbedSends: inbox.filter(({ deliveries }) => deliveries > 1).length };
};

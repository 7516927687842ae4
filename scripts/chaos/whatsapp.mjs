import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../bench/report.mjs';
import { accountPhone, contactPhone, pairNumbers } from '../whatsapp/numbers.mjs';
import { openStage } from '../whatsapp/stage.mjs';
import { watchReceipts } from '../whatsapp/receipt-watch.mjs';
import { settleNumbers, verifyNumbers } from '../whatsapp/verify.mjs';

const runners = 3;
const contactsPerNumber = 5;
const between = (low, high) => low + Math.random() * (high - low);
const oneOf = (list) => list[Math.floor(Math.random() * list.length)];

/** How a connection ends, other than by the death of who holds it. */
const breaks = ['restartRequired', 'serviceUnavailable', 'internalError', 'streamEnd', 'tcpReset', 'webSocketClose', 'freeze'];
const breakEveryMs = [600, 1800];
const killAfterMs = [2500, 7000];

/** What WhatsApp does to single messages. The numbers share no factor, so that the faults meet in all combinations. */
const rules = [
  { direction: 'toClient', fault: { kind: 'corrupt' }, every: 37 },
  { direction: 'toClient', fault: { kind: 'duplicate' }, every: 41 },
  { direction: 'toClient', fault: { kind: 'disconnect' }, every: 211 },
  { direction: 'fromClient', fault: { kind: 'swallowAck' }, every: 67 },
  { direction: 'fromClient', fault: { kind: 'drop' }, every: 101 },
  { direction: 'fromClient', fault: { kind: 'disconnect' }, every: 149 },
];

const write = async ({ simulator }, numbers, { inbound, perSecond }) => {
  const share = Math.ceil(inbound / numbers.length);
  const bursts = await Promise.all(
    numbers.map(({ index, phoneNumber }) =>
      simulator.call('POST', '/bursts', {
        from: Array.from({ length: contactsPerNumber }, (_, contact) => contactPhone(index, contact)),
        to: phoneNumber,
        count: share,
        perSecond: perSecond / numbers.length,
        text: 'in',
      }),
    ),
  );
  return {
    total: share * numbers.length,
    async sent() {
      const states = await Promise.all(bursts.map(({ id }) => simulator.call('GET', `/bursts?id=${id}`)));
      const failed = states.find(({ error }) => error !== undefined);
      if (failed) throw new Error(`The simulator could not write: ${failed.error}`);
      return states.reduce((sum, { sent }) => sum + sent, 0);
    },
  };
};

/** The desk writes to each contact in turn; a contact is written to again once the engine has taken the last text. */
const answer = async ({ client }, numbers, { outbound, pauseMs }, accepted) => {
  const share = Math.ceil(outbound / (numbers.length * contactsPerNumber));
  const people = numbers.flatMap((number) => Array.from({ length: contactsPerNumber }, (_, contact) => ({ number, contact })));
  await Promise.all(
    people.map(async ({ number, contact }) => {
      const to = contactPhone(number.index, contact);
      for (let turn = 0; turn < share; turn++) {
        await delay(Math.random() * 2 * pauseMs);
        const text = `out ${number.phoneNumber} ${to} ${String(turn)}`;
        const message = await client.call('POST', `/v1/whatsapp/instances/${number.id}/messages`, {
          key: text.replaceAll(' ', '-'),
          body: { to: `+${to}`, content: { type: 'text', text } },
        });
        accepted.set(text, message.id);
      }
    }),
  );
};

/** Runs until aborted: kills who holds numbers, at random moments, and starts it again. */
const killAtRandom = async (processes, signal, counts) => {
  while (!signal.aborted) {
    await delay(between(...killAfterMs), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const victim = oneOf(processes);
    await victim.kill();
    counts.kills += 1;
    await delay(between(0, 2000));
    await victim.start();
  }
};

const breakAtRandom = async ({ simulator }, numbers, signal, counts) => {
  while (!signal.aborted) {
    await delay(between(...breakEveryMs), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const { broken } = await simulator.call('POST', '/breaks', { phoneNumber: oneOf(numbers).phoneNumber, how: oneOf(breaks) });
    if (broken) counts.breaks += 1;
  }
};

/** People leave their numbers for LIDs while they write. */
const migrateInTheMiddle = async ({ simulator }, numbers, traffic) => {
  while ((await traffic.sent()) < traffic.total / 2) await delay(500);
  const everybody = numbers.flatMap(({ index }) => Array.from({ length: contactsPerNumber }, (_, contact) => contactPhone(index, contact)));
  await simulator.call('POST', '/migrations', { phoneNumbers: everybody, addressing: 'lid' });
  say(`${String(everybody.length)} people were moved to LIDs`);
};

/** Numbers on a simulated WhatsApp that misbehaves, held by processes that die. Resolves with what was lost, doubled or out of order. */
export const runWhatsAppChaos = async ({ directory, sessions, inbound, outbound, seconds }, onStage) => {
  const startedAt = performance.now();
  const stage = await openStage({ directory: await mkdtemp(`${directory}/whatsapp-`), env: { LEADENGINE_LEASE_SECONDS: '6' } });
  onStage(stage.close);
  await stage.simulator.call('POST', '/behavior', { readsAtOnce: true });
  const processes = [];
  for (let place = 0; place < runners; place++) processes.push(await stage.addRunner(`runner-${String(place)}`));
  say(`linking ${String(sessions)} numbers`);
  const numbers = await pairNumbers(stage, sessions);
  say(`${accountPhone(0)} to ${accountPhone(sessions - 1)} are online; now everything goes wrong`);
  for (const rule of rules) await stage.simulator.call('POST', '/faults', { rule });

  const counts = { kills: 0, breaks: 0 };
  const accepted = new Map();
  const receipts = await watchReceipts(stage);
  const chaos = new AbortController();
  const disturbing = Promise.all([killAtRandom(processes, chaos.signal, counts), breakAtRandom(stage, numbers, chaos.signal, counts)]);
  disturbing.catch(() => undefined);
  const traffic = await write(stage, numbers, { inbound, perSecond: inbound / seconds });
  const perPerson = outbound / (sessions * contactsPerNumber);
  const progress = setInterval(() => {
    say(
      `killed ${String(counts.kills)}, broke ${String(counts.breaks)}, accepted ${String(accepted.size)}, receipts ${String(receipts.count())}`,
    );
  }, 15_000);
  try {
    await Promise.all([
      migrateInTheMiddle(stage, numbers, traffic),
      answer(stage, numbers, { outbound, pauseMs: (seconds * 1000) / perPerson }, accepted),
    ]);
    while ((await traffic.sent()) < traffic.total) await delay(500);
  } finally {
    clearInterval(progress);
    chaos.abort();
    await disturbing;
  }
  await stage.simulator.call('DELETE', '/faults');
  say('everything was said; waiting until it settles');
  const { left, settledMs } = await settleNumbers(stage, numbers);
  await receipts.stop();
  const { result, problems } = await verifyNumbers(stage, numbers, { inbound: traffic.total, contactsPerNumber, accepted });
  for (const problem of problems.slice(0, 40)) say(problem);
  await writeFile(join(directory, 'observations.json'), JSON.stringify(await stage.simulator.call('GET', '/observations?limit=1000000')));
  if (Object.values(left).some((count) => count > 0)) say(`left ${JSON.stringify(left)}`);
  return {
    ...result,
    receiptBeforeRow: receipts.violations(),
    left,
    ...counts,
    sessions,
    inbound: traffic.total,
    outbound: accepted.size,
    receipts: receipts.count(),
    settledMs,
    totalMs: Math.round(performance.now() - startedAt),
  };
};

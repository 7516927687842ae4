import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { contactPhone, pairNumbers } from '../whatsapp/numbers.mjs';
import { openStage } from '../whatsapp/stage.mjs';
import { startNode } from './processes.mjs';
import { quantile, round, say } from './report.mjs';

const probe = ['--expose-gc', `--import=${new URL('memory-probe.mjs', import.meta.url).href}`];
/** A linked client holds its first events back for 20 seconds; what it holds then is not what an idle one needs. */
const restMs = 25_000;
const longestMs = 120_000;

/** Collects one kind of observation by id, with the time the simulator saw it. */
const watch = async (simulator, kind, keyOf = ({ id }) => id) => {
  const seen = new Map();
  const stop = await simulator.follow(kind, (observation) => {
    const key = keyOf(observation);
    if (!seen.has(key)) seen.set(key, observation.at);
  });
  return { seen, stop };
};

const until = async (what, isDone) => {
  const startedAt = performance.now();
  while (!(await isDone())) {
    if (performance.now() - startedAt > longestMs) throw new Error(`${what}: not within ${String(longestMs / 1000)} s`);
    await delay(50);
  }
};

const people = (number, count) => Array.from({ length: count }, (_, contact) => contactPhone(number.index, contact));

/** Lets people write and waits for all receipts and all rows. Times are of the simulator's and the database's clock, which are one. */
const measureBurst = async ({ simulator, pool }, numbers, { count, perSecond, text, contacts }) => {
  const sent = await watch(simulator, 'sent');
  const receipted = await watch(simulator, 'receipted');
  const before = receipted.seen.size;
  await simulator.call('POST', '/bursts', {
    from: numbers.flatMap((number) => people(number, contacts)),
    to: numbers.map(({ phoneNumber }) => phoneNumber),
    ...{ count, perSecond, text },
  });
  await until('all receipts', () => receipted.seen.size - before >= count);
  const stored = `select count(*)::int as count, max(created_at) as last from messages where direction = 'inbound' and content ->> 'text' like $1`;
  await until('all rows', async () => (await pool.query(stored, [`${text} %`])).rows[0].count >= count);
  const { rows } = await pool.query(stored, [`${text} %`]);
  await Promise.all([sent.stop(), receipted.stop()]);
  const times = [...receipted.seen].filter(([id]) => sent.seen.has(id)).map(([id, at]) => at - sent.seen.get(id));
  const firstSent = Math.min(...sent.seen.values());
  return {
    stored: rows[0].count,
    receipted: receipted.seen.size,
    perSecond: round((count * 1000) / (Math.max(...receipted.seen.values()) - firstSent), 0),
    storedPerSecond: round((count * 1000) / (rows[0].last.getTime() - firstSent), 0),
    p99Ms: round(quantile(times, 0.99), 0),
  };
};

const measureOutbound = async ({ client, simulator }, numbers, { count, atOnce, contacts }) => {
  const arrived = new Map();
  const stop = await simulator.follow('message', ({ text, at, isOwnCopy }) => {
    if (!isOwnCopy && !arrived.has(text)) arrived.set(text, at);
  });
  const accepts = [];
  const acceptedAt = new Map();
  let next = 0;
  const desk = async () => {
    for (let place = next++; place < count; place = next++) {
      const number = numbers[place % numbers.length];
      const text = `bench out ${String(place)}`;
      const startedAt = performance.now();
      await client.call('POST', `/v1/whatsapp/instances/${number.id}/messages`, {
        key: text.replaceAll(' ', '-'),
        body: { to: `+${contactPhone(number.index, Math.floor(place / numbers.length) % contacts)}`, content: { type: 'text', text } },
      });
      acceptedAt.set(text, Date.now());
      accepts.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, desk));
  await until('all texts on the phones', () => arrived.size >= count);
  await stop();
  const ways = [...acceptedAt].map(([text, at]) => arrived.get(text) - at);
  return {
    acceptP99Ms: round(quantile(accepts, 0.99), 0),
    acceptToChannelP99Ms: round(quantile(ways, 0.99), 0),
    acceptToChannelP50Ms: round(quantile(ways, 0.5), 0),
    messages: count,
  };
};

/** Asks a process with the probe for its memory, through what it writes to standard error. */
const createMemory = () => {
  let text = '';
  return {
    onError: (more) => (text += more),
    async ask(signal) {
      text = '';
      signal('SIGUSR2');
      await until('the memory', () => /^memory .*$/m.test(text));
      const { heapUsed, external, rss } = JSON.parse(/^memory (.*)$/m.exec(text)[1]);
      return { usedMb: (heapUsed + external) / 2 ** 20, rssMb: rss / 2 ** 20 };
    },
  };
};

const measureBare = async ({ simulator }, count) => {
  const memory = createMemory();
  const { url, rootKey, control } = simulator.addresses;
  const start = (sockets, firstPhone) =>
    startNode({
      args: [...probe, fileURLToPath(new URL('../whatsapp/bare-sockets.mjs', import.meta.url))],
      env: { BARE_SOCKETS: JSON.stringify({ url, rootKey, control, count: sockets, firstPhone }) },
      onError: memory.onError,
    });
  const empty = await start(0, 0);
  const none = await memory.ask(empty.signal);
  await empty.stop();
  const full = await start(count, 5_521_980_000_000);
  await delay(restMs);
  const all = await memory.ask(full.signal);
  await full.stop();
  return { mb: (all.usedMb - none.usedMb) / count, rssMb: (all.rssMb - none.rssMb) / count };
};

/** From the end of each connection to the moment the number is online again, however it ended. */
const measureHandover = async ({ simulator }, numbers, end) => {
  const lost = new Map();
  const back = new Map();
  const stop = await simulator.follow('disconnected,online', ({ kind, account, at }) => {
    if (kind === 'disconnected') lost.set(account, at);
    else if (lost.has(account) && !back.has(account)) back.set(account, at);
  });
  await end();
  await until('all numbers are online again', () => back.size >= numbers.length);
  await stop();
  return [...back].map(([account, at]) => at - lost.get(account));
};

/** The bars of numbers on WhatsApp. */
export const measure = async ({ directory, quick, stage: holder }) => {
  const sessions = quick ? 20 : 100;
  const stage = await openStage({ directory });
  holder.close = stage.close;
  const memory = createMemory();
  const first = await stage.addRunner('first', { nodeArguments: probe, onError: memory.onError });
  const withoutSessions = await memory.ask(first.signal);

  say('one number, a burst');
  const [one] = await pairNumbers(stage, 1);
  await measureBurst(stage, [one], { count: 100, text: 'warm', contacts: 10 });
  const burst = await measureBurst(stage, [one], { count: 300, text: 'burst', contacts: 10 });
  const long = await measureBurst(stage, [one], { count: quick ? 600 : 3000, text: 'long', contacts: 10 });

  say(`${String(burst.perSecond)} messages/s received of 300, ${String(long.perSecond)} of ${String(long.stored)}`);
  say(`linking ${String(sessions)} numbers`);
  const numbers = [one, ...(await pairNumbers(stage, sessions - 1, { first: 1 }))];
  const outbound = await measureOutbound(stage, numbers.slice(0, 20), { count: quick ? 200 : 1000, atOnce: 8, contacts: 3 });
  say(`outbound: accepted in ${String(outbound.acceptP99Ms)} ms, on the phone after ${String(outbound.acceptToChannelP99Ms)} ms (p99)`);
  await delay(restMs);
  const withSessions = await memory.ask(first.signal);
  say('memory of plain sockets');
  const bare = await measureBare(stage, sessions);
  const perSession = {
    mb: (withSessions.usedMb - withoutSessions.usedMb) / sessions,
    rssMb: (withSessions.rssMb - withoutSessions.rssMb) / sessions,
  };
  say(`an idle session needs ${String(round(perSession.mb))} MB, a plain socket ${String(round(bare.mb))} MB`);

  // The first message of a person makes a session, a contact and a ticket; how long that takes is told apart.
  say('many numbers, the first message of each person');
  const firsts = await measureBurst(stage, numbers, {
    ...{ count: sessions * 3, perSecond: sessions },
    ...{ text: 'first', contacts: 3 },
  });
  say(`received and stored within ${String(firsts.p99Ms)} ms (p99)`);
  say('many numbers, two messages a second each');
  const steady = await measureBurst(stage, numbers, {
    ...{ count: sessions * 2 * (quick ? 5 : 20), perSecond: sessions * 2 },
    ...{ text: 'steady', contacts: 3 },
  });

  say(`received and stored within ${String(steady.p99Ms)} ms (p99)`);
  say('hand-over');
  const handovers = [];
  const takeovers = [];
  let holderProcess = first;
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const next = await stage.addRunner(`next-${String(round)}`);
    handovers.push(...(await measureHandover(stage, numbers, () => holderProcess.stop())));
    holderProcess = next;
  }
  const last = await stage.addRunner('last');
  takeovers.push(...(await measureHandover(stage, numbers, () => holderProcess.kill())));
  await last.stop();
  await stage.close();

  return {
    inbound: {
      ...{ perSecond: burst.perSecond, stored: burst.stored, receipted: burst.receipted, storedPerSecond: burst.storedPerSecond },
      ...{ longPerSecond: long.perSecond, longStoredPerSecond: long.storedPerSecond },
      ...{ steadySessions: sessions, firstsP99Ms: firsts.p99Ms, steadyP99Ms: steady.p99Ms },
    },
    idleSession: {
      overheadMb: round(perSession.mb - bare.mb),
      sessionMb: round(perSession.mb),
      bareSocketMb: round(bare.mb),
      overheadRssMb: round(perSession.rssMb - bare.rssMb),
    },
    handover: { p99Ms: round(quantile(handovers, 0.99), 0), medianMs: round(quantile(handovers, 0.5), 0), count: handovers.length },
    takeover: { p99Ms: round(quantile(takeovers, 0.99), 0) },
    outbound,
  };
};

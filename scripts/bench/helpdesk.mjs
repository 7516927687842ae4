import { seedHelpdesk, searchedContacts } from './helpdesk-seed.mjs';
import { compare } from './load.mjs';
import { quantile, round, say } from './report.mjs';
import { seed, sizes } from './seed.mjs';
import { openStage } from './stage.mjs';
import { ticketStatement } from './statements.mjs';
import { measureWebhooks } from './webhooks.mjs';

/** What agents type, from the first letters of a rare name to one that very many share. */
const searches = [
  'ros',
  'rosa',
  'rosa fer',
  'joao',
  'João Lima',
  'santos',
  'qu',
  'wagner zan',
  '31 90000',
  '0042',
  'maria',
  'ana santos pereira',
];
const searchers = 4;

/** Searches one after the other on a few connections, as many agents type at once. Resolves with milliseconds per answer. */
const measureSearch = async (client, token, perSearch) => {
  const took = [];
  const waiting = Array.from({ length: perSearch }, () => searches).flat();
  const work = async () => {
    for (let q = waiting.pop(); q !== undefined; q = waiting.pop()) {
      const startedAt = performance.now();
      await client.call('GET', `/v1/contacts?limit=20&q=${encodeURIComponent(q)}`, { token });
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: searchers }, work));
  return took;
};

/** The bars of the helpdesk: every filter and order of the list, search among many contacts, webhooks to slow receivers. */
export const measure = async ({ directory, quick, profile, load, stage: holder }) => {
  // Receivers of the webhook storm listen on this machine.
  const stage = await openStage({ directory, profile, env: { LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true' } });
  holder.close = () => stage.postgres.stop();
  const { client, logIn, onEngine } = stage;
  await seed(stage.postgres.url, stage.tenantId, { ...sizes(quick), messages: 200_000 / (quick ? 10 : 1), deepMessages: 1000 });
  const token = await logIn();
  const post = (path, body) => client.call('POST', path, { token, body });
  const queueIds = [];
  for (const name of ['Vendas', 'Suporte', 'Cobrança']) queueIds.push((await post('/v1/queues', { name })).id);
  const { id: tagId } = await post('/v1/tags', { name: 'vip' });
  const contacts = searchedContacts(quick);
  await seedHelpdesk(stage.postgres.url, stage.tenantId, { queueIds, userIds: [stage.adminId], tagId, contacts });
  const [first] = (await client.call('GET', '/v1/tickets?limit=1', { token })).data;

  const lists = {
    active: { status: 'active' },
    closed: { status: 'closed' },
    queue: { status: 'active', queue: queueIds[0] },
    mine: { status: 'active', assignee: 'me' },
    nobodys: { status: 'active', assignee: 'none' },
    stage: { stage: 'proposta' },
    priority: { priority: 'urgent' },
    tag: { tag: tagId },
    channel: { channel: 'whatsapp' },
    instance: { instance: first.instanceId },
    contact: { contact: first.contact.id },
    unread: { unread: true },
    waiting: { waiting: true },
    longestWaiting: { sort: 'waiting' },
    newest: { sort: 'created' },
    searchedName: { q: 'customer 77' },
    searchedPhone: { q: '2190010' },
    createdFrom: { createdFrom: new Date(Date.now() - 7 * 86_400_000).toISOString() },
  };
  const bare = await stage.startBare(
    Object.fromEntries(Object.entries(lists).map(([name, query]) => [`/${name}`, ticketStatement(query, stage)])),
  );
  const ratios = {};
  for (const [name, query] of Object.entries(lists)) {
    const path = `/v1/tickets?${new URLSearchParams(query).toString()}`;
    const result = await compare(`list ${name}`, { engine: await onEngine(path), bare: bare.on(`/${name}`) }, { ...load, seconds: 2 });
    ratios[name] = round(result.engine.perSecond / result.bare.perSecond);
  }
  await bare.stop();

  await measureSearch(client, await logIn(), 2);
  const took = await measureSearch(client, await logIn(), quick ? 5 : 25);
  const contactSearch = { p50Ms: round(quantile(took, 0.5), 1), p95Ms: round(quantile(took, 0.95), 1), searches: took.length, contacts };
  say(`contact search: ${JSON.stringify(contactSearch)}`);

  const webhooks = await measureWebhooks({ stage, quick });
  await stage.engine.stop();
  return { listFilters: { worstRatioToBare: Math.min(...Object.values(ratios)), ratios }, contactSearch, webhooks };
};

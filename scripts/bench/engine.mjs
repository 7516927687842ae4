import { encodeCursor } from '../../packages/core/dist/contract/page.js';
import { measureInbound } from './inbound.mjs';
import { compare } from './load.mjs';
import { cpuMs, residentMb } from './processes.mjs';
import { round } from './report.mjs';
import { seed, sizes } from './seed.mjs';
import { openStage } from './stage.mjs';
import { measureStartup } from './startup.mjs';
import { pageStatement, ticketStatement } from './statements.mjs';

/** The bars of the engine itself: list, conversation, inbound messages, start and memory. */
export const measure = async ({ directory, quick, profile, load, stage: holder }) => {
  const { startup, rssMb } = await measureStartup({ warmStarts: quick ? 1 : 3 });
  const stage = await openStage({ directory, profile });
  holder.close = () => stage.postgres.stop();
  const { client, engine, logIn, onEngine } = stage;
  const size = sizes(quick);
  const data = await seed(stage.postgres.url, stage.tenantId, size);
  const bare = await stage.startBare({ '/tickets': ticketStatement({ status: 'active' }, stage), '/page': await pageStatement(stage) });

  const firstPage = await client.call('GET', '/v1/tickets?status=active', { token: await logIn() });
  if (firstPage.data.length !== 50) throw new Error(`The list has ${String(firstPage.data.length)} rows instead of 50.`);
  const list = await compare('ticket list', { engine: await onEngine('/v1/tickets?status=active'), bare: bare.on('/tickets') }, load);
  const depth = await compare(
    `list page ${String(size.deepPage)} and page 1`,
    {
      first: await onEngine('/v1/tickets'),
      deep: await onEngine(`/v1/tickets?cursor=${encodeCursor(['last_activity', ...data.deepListKey])}`),
    },
    load,
  );
  const conversationPaths = (prefix) => data.longConversations.map((id) => `${prefix}/tickets/${id}/messages`);
  const page = await compare(
    'conversation page',
    { engine: await onEngine(...conversationPaths('/v1')), bare: bare.on(...conversationPaths('')) },
    load,
  );
  const deepConversation = `/v1/tickets/${data.deepConversation}/messages`;
  const conversationDepth = await compare(
    'last and first page of a long conversation',
    {
      first: await onEngine(deepConversation),
      deep: await onEngine(`${deepConversation}?cursor=${encodeCursor(data.deepMessageKey)}`),
    },
    load,
  );
  await bare.stop();

  const token = await logIn();
  const instance = await client.call('POST', '/v1/whatsapp/instances', { token, body: { name: 'Measured number', engine: 'sandbox' } });
  await client.call('POST', `/v1/whatsapp/instances/${instance.id}/connect`, { token });
  const pace = { perSecond: 100, seconds: quick ? 5 : 20 };
  await measureInbound(client, token, instance.id, { perSecond: 20, seconds: 2 });
  const cpuBefore = await cpuMs(engine.pid);
  const inbound = await measureInbound(client, token, instance.id, pace);
  const cpuAfter = await cpuMs(engine.pid);
  const loadedRssMb = await residentMb(engine.pid);
  await engine.stop();

  return {
    ticketList: {
      ratioToBare: round(list.engine.perSecond / list.bare.perSecond),
      // By CPU time of the server process: says the same on a machine that others keep busy.
      cpuRatioToBare: round(list.bare.cpuMsPerRequest / list.engine.cpuMsPerRequest),
      // Time per request of one over the other.
      page1000OverPage1: round(depth.first.perSecond / depth.deep.perSecond),
      deepPage: size.deepPage,
      requestsPerSecond: round(list.engine.perSecond, 0),
      bareRequestsPerSecond: round(list.bare.perSecond, 0),
      p99Ms: list.engine.p99Ms,
      cpuMsPerRequest: list.engine.cpuMsPerRequest,
      bareCpuMsPerRequest: list.bare.cpuMsPerRequest,
    },
    messagePage: {
      ratioToBare: round(page.engine.perSecond / page.bare.perSecond),
      // By CPU time of the server process: says the same on a machine that others keep busy.
      cpuRatioToBare: round(page.bare.cpuMsPerRequest / page.engine.cpuMsPerRequest),
      lastOverFirstPage: round(conversationDepth.first.perSecond / conversationDepth.deep.perSecond),
      longConversationOver200: round(page.engine.perSecond / conversationDepth.first.perSecond),
      requestsPerSecond: round(page.engine.perSecond, 0),
      bareRequestsPerSecond: round(page.bare.perSecond, 0),
      p99Ms: page.engine.p99Ms,
      cpuMsPerRequest: page.engine.cpuMsPerRequest,
      bareCpuMsPerRequest: page.bare.cpuMsPerRequest,
    },
    inbound: {
      ...inbound,
      ...(cpuBefore === undefined ? {} : { engineCpuMsPerMessage: round((cpuAfter - cpuBefore) / inbound.messages) }),
    },
    startup,
    rssMb,
    loadedRssMb: loadedRssMb === undefined ? null : round(loadedRssMb, 1),
    data: { tenants: data.tenants, contacts: data.contacts, tickets: data.tickets, messages: data.messages },
  };
};

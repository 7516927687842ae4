import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { asOwner } from './kernel-fixture.js';

const period = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };

describe('the inbox report', function () {
  this.timeout(120_000);
  let app: TestApp;
  let agent: TestUser;
  let client: LeadEngineClient;
  let instanceId: string;
  let queueId: string;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    client = app.client(app.admin);
    agent = await app.addUser(app.admin, 'agent');
    instanceId = (await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' })).id;
    queueId = (await client.queues.create({ name: 'Vendas' })).id;
    const tenantId = app.admin.tenant.id;
    await asOwner(
      app.databaseUrl,
      `insert into contacts (tenant_id, id, name, name_source, created_at, updated_at)
       select $1, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Maria', 'channel', now(), now() from generate_series(1, 1300) n`,
      [tenantId],
    );
    // 1000 answered after 1 to 1000 seconds, 200 never, 100 outside of the period.
    await asOwner(
      app.databaseUrl,
      `insert into tickets (tenant_id, id, contact_id, contact_name, contact_address, channel, instance_id, queue_id, status, inbound_count,
         first_inbound_at, first_response_at, first_responder_id, last_activity_at, created_at, updated_at, closed_at)
       select $1, ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
         'Maria', '+55', 'whatsapp', $2, case when n <= 10 then $3::uuid end, case when n % 4 = 0 then 'resolved' else 'closed' end, 1, at,
         case when n <= 1000 then at + n * interval '1 second' end, case when n <= 10 then $4::uuid end, at, at, at, at
       from (select n, case when n <= 1200 then '2026-03-02T12:00:00Z'::timestamptz else '2026-04-01T00:00:00Z' end as at
             from generate_series(1, 1300) n) t`,
      [tenantId, instanceId, queueId, agent.id],
    );
  });
  after(() => app.stop());

  it('tells the median, the ninth decile and the share under five minutes over all tickets, not over a page', async () => {
    const { firstResponse } = await client.reports.inbox(period);

    expect(firstResponse).to.include({ conversations: 1200, answered: 1000, medianSeconds: 500.5, underFiveMinutesRate: 0.25 });
    expect(firstResponse.p90Seconds).to.be.closeTo(900.1, 0.001);
    expect(firstResponse.byQueue.find((each) => each.queueId === queueId)).to.deep.include({ conversations: 10, medianSeconds: 5.5 });
    expect(firstResponse.byAgent.find((each) => each.agentId === agent.id)).to.deep.include({ answered: 10, underFiveMinutesRate: 1 });
    expect(firstResponse.byQueue.reduce((sum, { conversations }) => sum + conversations, 0)).to.equal(1200);
    expect(firstResponse.byAgent.reduce((sum, { conversations }) => sum + conversations, 0)).to.equal(1200);
  });

  it('tells how tickets of the period stand', async () => {
    const { tickets } = await client.reports.inbox(period);

    expect(tickets.created).to.equal(1200);
    expect(tickets.byStatus).to.deep.equal([
      { status: 'closed', count: 900 },
      { status: 'resolved', count: 300 },
    ]);
    expect(tickets.statusEntropy).to.be.closeTo(-(0.75 * Math.log2(0.75) + 0.25 * Math.log2(0.25)), 1e-9);
  });

  it('is empty, not invented, where nothing happened', async () => {
    const { firstResponse, proposals, delivery, tickets } = await client.reports.inbox({
      from: '2020-01-01T00:00:00.000Z',
      to: '2020-02-01T00:00:00.000Z',
    });

    expect(firstResponse).to.deep.equal({
      conversations: 0,
      answered: 0,
      medianSeconds: null,
      p90Seconds: null,
      underFiveMinutesRate: null,
      byQueue: [],
      byAgent: [],
    });
    expect(proposals).to.deep.equal({ entered: 0, signed: 0, rate: null });
    expect(delivery).to.deep.equal({ sent: 0, failed: 0, errorRatePerThousand: null, qualityTier: null });
    expect(tickets).to.deep.equal({ created: 0, byStatus: [], statusEntropy: 0 });
  });

  it('follows stages and messages as they happen; no rate exceeds one', async () => {
    const ids: string[] = [];
    for (const phone of ['+5511900000071', '+5511900000072', '+5511900000073']) {
      const contact = await client.contacts.create({ name: 'Rosa', phone });
      ids.push((await client.tickets.create({ contactId: contact.id, instanceId })).id);
    }
    const [first = '', second = '', third = ''] = ids;
    for (const id of [first, second]) {
      for (const stage of ['conectado', 'proposta', 'liquidacao']) await client.tickets.moveStage({ id }, { stage });
    }
    // Came back to a proposal: one ticket, counted once.
    for (const stage of ['reciclar', 'conectado', 'proposta']) await client.tickets.moveStage({ id: first }, { stage });
    for (const stage of ['conectado', 'proposta']) await client.tickets.moveStage({ id: third }, { stage });
    for (let index = 0; index < 4; index++) await client.messages.send({ id: third }, { type: 'text', text: `n ${String(index)}` });
    await asOwner(
      app.databaseUrl,
      `update messages set status = 'failed' where id = (select id from messages where ticket_id = $1 order by seq limit 1)`,
      [third],
    );

    const now = Date.now();
    const report = await client.reports.inbox({
      from: new Date(now - 3_600_000).toISOString(),
      to: new Date(now + 3_600_000).toISOString(),
    });

    expect(report.proposals).to.deep.equal({ entered: 3, signed: 2, rate: 2 / 3 });
    expect(report.delivery).to.deep.equal({ sent: 4, failed: 1, errorRatePerThousand: 250, qualityTier: 'low' });
    expect(report.handleTimeByStage.map(({ stage, moves }) => [stage, moves])).to.deep.equal([
      ['conectado', 4],
      ['liquidacao', 1],
      ['novo', 3],
      ['proposta', 2],
      ['reciclar', 1],
    ]);
    for (const { averageSeconds } of report.handleTimeByStage) expect(averageSeconds).to.be.within(0, 60);
  });

  it('refuses what is no period, and agents', async () => {
    expect(await rejection(client.reports.inbox({ from: period.to, to: period.from }))).to.include({ code: 'inbox.period_invalid' });
    expect(await rejection(client.reports.inbox({ from: '2020-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' }))).to.include({
      code: 'inbox.period_invalid',
    });
    expect(await rejection(app.client(agent).reports.inbox(period))).to.include({ status: 403 });
  });
});

import { rejection, type TestApp, type TestUser } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createLeaseSweep } from '../src/allocations/sweep-leases.js';
import { sellAgreement, startCreditApp } from './credit-fixture.js';
import { cpf } from './persons.js';

describe('allocations', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let agent: TestUser;
  let people = 0;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    agent = await app.addUser(app.admin, 'agent');
  });
  after(() => app.stop());

  const addPeople = async (agreementId: string, count: number, rest: object = {}): Promise<void> => {
    const leads = Array.from({ length: count }, () => {
      people += 1;
      return {
        document: cpf(people),
        name: `Pessoa ${String(people)}`,
        registrationNumber: `30${String(people).padStart(6, '0')}`,
        ...rest,
      };
    });
    await client.creditLeads.ingestOfAgreement({ id: agreementId }, { source: 'lista', leads });
  };

  const asOwner = async (text: string): Promise<void> => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    await database.query(text);
    await database.end();
  };

  const startCampaign = async (count: number) => {
    const { agreement } = await sellAgreement(client);
    if (count > 0) await addPeople(agreement.id, count);
    return { agreement, campaign: await client.creditCampaigns.activate({ agreementId: agreement.id, name: 'Outono' }) };
  };

  it('give the best people first and one registration of each person', async () => {
    const { agreement, campaign } = await startCampaign(3);
    await addPeople(agreement.id, 1, { score: 50, netMargin: '410.00' });
    await addPeople(agreement.id, 1, { isHot: true });
    const { data } = await client.creditLeads.list({ agreementId: agreement.id, limit: 100 });
    const hot = data.find(({ isHot }) => isHot);
    await client.creditLeads.ingestOfAgreement(
      { id: agreement.id },
      { source: 'lista', leads: [{ document: cpf(people), registrationNumber: '99999999', isHot: true, score: 90 }] },
    );

    const taken = await app.client(agent).creditAllocations.take({ campaignId: campaign.id, take: 2 });

    expect(taken).to.include({ allocated: 2 });
    expect(taken.summary).to.deep.equal({ total: 2, allocated: 2, contacted: 0, won: 0, lost: 0 });
    expect(taken.data.map(({ person, netMargin }) => [person.id === hot?.person.id, netMargin])).to.deep.equal([
      [true, null],
      [false, '410.00'],
    ]);
    expect(taken.data[0]?.registration).to.equal('***999');
    expect(taken.data[0]?.owner).to.deep.include({ id: agent.id });
    const rest = await client.creditAllocations.take({ campaignId: campaign.id });
    expect([rest.allocated, (await client.creditAllocations.take({ campaignId: campaign.id })).allocated]).to.deep.equal([3, 0]);
  });

  it('give no person two owners when fifty claim at once', async () => {
    const { agreement, campaign } = await startCampaign(120);
    const { agreement: second } = await sellAgreement(client);
    const twins = Array.from({ length: 60 }, (_, n) => ({
      document: cpf(people - n),
      registrationNumber: `7${String(n).padStart(7, '0')}`,
    }));
    await client.creditLeads.ingestOfAgreement({ id: second.id }, { source: 'lista', leads: twins });
    const other = await client.creditCampaigns.activate({ agreementId: second.id, name: 'Outono' });

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        client.creditAllocations.assign({
          campaignId: n % 2 === 0 ? campaign.id : other.id,
          ownerId: n % 3 === 0 ? app.admin.id : agent.id,
          take: 4,
        }),
      ),
    );

    const taken = answers.flatMap(({ data }) => data.map(({ person }) => person.id));
    expect(new Set(taken).size).to.equal(taken.length);
    const left = await client.creditAllocations.assign({ campaignId: campaign.id, ownerId: agent.id, take: 100 });
    expect(taken.length + left.allocated).to.equal(120);
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query(
      'select person_id from credit_allocations where is_active group by tenant_id, person_id having count(*) > 1',
    );
    await database.end();
    expect(rows).to.deep.equal([]);
    const { data } = await client.creditLeads.listByAgreement({ limit: 100 });
    const counts = data.filter(({ agreementId }) => [agreement.id, second.id].includes(agreementId));
    expect(counts.map(({ availableLeads }) => availableLeads)).to.deep.equal([0, 0]);
  });

  it('go to several users by their weights, up to their caps, and first to whom had them before', async () => {
    const { agreement, campaign } = await startCampaign(12);
    const [first, second] = [await app.addUser(app.admin, 'agent'), await app.addUser(app.admin, 'agent')];
    const give = (campaignId: string, strategy: 'fair' | 'weighted' | 'owner_first', agents: object[], take?: number) =>
      client.creditAllocations.distribute({ campaignId, strategy, agents: agents as never, ...(take !== undefined && { take }) });
    const shares = [
      { userId: first.id, weight: 1 },
      { userId: second.id, weight: 3 },
    ];

    const weighted = await give(campaign.id, 'weighted', shares, 8);
    expect(weighted.agents.map(({ allocated }) => allocated)).to.deep.equal([2, 6]);
    expect(weighted.summary).to.include({ total: 8, allocated: 8 });
    // What they have counts: fair is what they have in the end.
    const fair = await give(campaign.id, 'fair', [...shares, { userId: app.admin.id, cap: 0 }]);
    expect(fair.agents.map(({ allocated }) => allocated)).to.deep.equal([4, 0, 0]);
    expect(await rejection(give(campaign.id, 'fair', [{ userId: randomUUID() }]))).to.include({ code: 'credit.unknown_owner' });

    const { data } = await client.creditAllocations.list({ campaignId: campaign.id, limit: 100 });
    const mine = data.find(({ owner }) => owner.id === first.id);
    await client.creditAllocations.update({ id: mine?.id ?? '' }, { status: 'lost' });
    await asOwner(`update credit_registrations set available_from = now() where person_id = '${mine?.person.id ?? ''}'`);
    const next = await client.creditCampaigns.activate({ agreementId: agreement.id, name: 'Inverno' });
    const again = await give(next.id, 'owner_first', shares);
    expect(again.agents.map(({ allocated }) => allocated)).to.deep.equal([1, 0]);
    const [kept] = (await client.creditAllocations.list({ campaignId: next.id })).data;
    const [event] = (await client.creditAllocations.listEvents({ id: kept?.id ?? '' })).data;
    expect(event).to.include({ reason: 'had the person before', ruleVersion: 'owner_first-1' });
  });

  it('end when nobody contacts the person in time, and somebody else gets the person', async () => {
    const { campaign } = await startCampaign(2);
    const { data } = await client.creditAllocations.take({ campaignId: campaign.id });
    const [contacted, forgotten] = data;
    expect(Date.parse(forgotten?.leaseUntil ?? '') - Date.now()).to.be.within(71.9 * 3_600_000, 72 * 3_600_000);
    await client.creditAllocations.update({ id: contacted?.id ?? '' }, { status: 'contacted' });
    await asOwner(`update credit_allocations set lease_until = now() - interval '1 second' where lease_until is not null`);

    await createLeaseSweep(app.app.database.unitOfWork)(app.scope(app.admin.tenant.id));

    expect(await client.creditAllocations.get({ id: forgotten?.id ?? '' })).to.include({ status: 'expired' });
    expect(await client.creditAllocations.get({ id: contacted?.id ?? '' })).to.include({ status: 'contacted' });
    expect(await client.creditCampaigns.summary({ id: campaign.id })).to.include({ total: 1, contacted: 1, allocated: 0 });
    const taken = await app.client(agent).creditAllocations.take({ campaignId: campaign.id });
    expect(taken.data.map(({ person }) => person.id)).to.deep.equal([forgotten?.person.id]);
    // Whoever let it run out cannot take it back from who has it now.
    expect(await rejection(client.creditAllocations.update({ id: forgotten?.id ?? '' }, { status: 'contacted' }))).to.include({
      code: 'credit.person_owned',
    });
  });

  it('follow each step with who made it, and leave a lost person in peace', async () => {
    const { agreement, campaign } = await startCampaign(1);
    const { data } = await client.creditAllocations.take({ campaignId: campaign.id });
    const id = data[0]?.id ?? '';

    await client.creditAllocations.update({ id }, { status: 'contacted', notes: 'Pediu para ligar' });
    const lost = await client.creditAllocations.update({ id }, { status: 'lost', lossReason: 'concorrencia' });

    expect(lost).to.include({ status: 'lost', lossReason: 'concorrencia', notes: 'Pediu para ligar' });
    const { data: events } = await client.creditAllocations.listEvents({ id });
    expect(events.map(({ fromStatus, toStatus, reason }) => `${String(fromStatus)} ${toStatus}: ${reason}`)).to.deep.equal([
      'contacted lost: concorrencia',
      'allocated contacted: status set',
      'null allocated: best free person of the agreement',
    ]);
    expect(events[2]).to.include({ ruleVersion: 'pull-1', actor: `user:${app.admin.id}` });
    const later = await client.creditCampaigns.activate({ agreementId: agreement.id, name: 'Inverno' });
    expect((await client.creditAllocations.take({ campaignId: later.id })).allocated).to.equal(0);
    const lead = (await client.creditLeads.list({ agreementId: agreement.id })).data[0];
    expect(Date.parse(lead?.availableFrom ?? '') - Date.now()).to.be.within(89 * 86_400_000, 90 * 86_400_000);
    expect(await client.creditAllocations.update({ id }, { status: 'won' })).to.include({ status: 'won', lossReason: null });
    expect((await client.creditCampaigns.summary({ id: campaign.id })).won).to.equal(1);
  });

  it('come back to their owner only while nobody else has the person', async () => {
    const { agreement, campaign } = await startCampaign(1);
    const { data } = await client.creditAllocations.take({ campaignId: campaign.id });
    const id = data[0]?.id ?? '';
    await client.creditAllocations.update({ id }, { status: 'lost' });
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    await database.query(`update credit_registrations set available_from = now() - interval '1 day' where agreement_id = $1`, [
      agreement.id,
    ]);
    await database.end();
    const next = await client.creditCampaigns.activate({ agreementId: agreement.id, name: 'Inverno' });
    expect((await app.client(agent).creditAllocations.take({ campaignId: next.id })).allocated).to.equal(1);

    expect(await rejection(client.creditAllocations.update({ id }, { status: 'contacted' }))).to.include({
      status: 409,
      code: 'credit.person_owned',
    });
  });

  it('refuse campaigns that are missing, paused or of another agreement, and lists without a filter', async () => {
    const { agreement, campaign } = await startCampaign(1);
    const again = await app.request('POST', '/v1/credit/campaigns', {
      token: app.admin.token,
      body: { agreementId: agreement.id, name: ' OUTONO ' },
    });
    expect([again.status, again.body['id']]).to.deep.equal([200, campaign.id]);
    const take = (body: { campaignId: string; agreementId?: string }) => rejection(client.creditAllocations.take(body));

    expect(await take({ campaignId: randomUUID() })).to.include({ status: 404, code: 'credit.campaign_not_found' });
    expect(await take({ campaignId: campaign.id, agreementId: randomUUID() })).to.include({
      status: 409,
      code: 'credit.agreement_mismatch',
    });
    await client.creditCampaigns.update({ id: campaign.id }, { status: 'paused' });
    expect(await take({ campaignId: campaign.id })).to.include({ status: 409, code: 'credit.campaign_not_active' });
    await client.creditCampaigns.update({ id: campaign.id }, { status: 'ended' });
    expect(await rejection(client.creditCampaigns.activate({ agreementId: agreement.id, name: 'Outono' }))).to.include({
      code: 'credit.campaign_transition_refused',
    });
    expect(await rejection(client.creditAllocations.list())).to.include({ status: 400, code: 'credit.allocation_filter_required' });
    const key = await client.apiKeys.create({ name: 'robot', scopes: ['credit:sell'] });
    const byKey = await app.request('POST', '/v1/credit/allocations', { token: key.key, body: { campaignId: campaign.id } });
    expect(byKey.body).to.include({ status: 422, code: 'credit.owner_needed' });
    for (const bad of ['status=gone', 'status=']) {
      const { status } = await app.request('GET', `/v1/credit/allocations?campaignId=${campaign.id}&${bad}`, { token: app.admin.token });
      expect(status, bad).to.equal(400);
    }
  });

  it('are exported with eighteen columns, for spreadsheets and without formulas', async () => {
    const { agreement, campaign } = await startCampaign(0);
    await addPeople(agreement.id, 1, { name: '=HYPERLINK("http://evil")', phone: '11988887777' });
    await client.creditAllocations.take({ campaignId: campaign.id });

    const answer = await fetch(`${app.url}/v1/credit/allocations/export?campaignId=${campaign.id}`, {
      headers: { authorization: `Bearer ${app.admin.token}` },
    });

    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head = '', line = ''] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(head.split(',')).to.have.length(18);
    expect(line).to.contain(`"'=HYPERLINK(""http://evil"")"`);
    expect(line).to.contain("'+5511988887777");
    expect(line).not.to.contain(cpf(people));
  });
});

import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';

describe('views', function () {
  this.timeout(120_000);
  let app: TestApp;
  let agent: TestUser;
  let client: LeadEngineClient;
  let asAgent: LeadEngineClient;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    agent = await app.addUser(app.admin, 'agent');
    [client, asAgent] = [app.client(app.admin), app.client(agent)];
  });
  after(() => app.stop());

  it('belong to their owner, and to everybody once they are shared', async () => {
    const own = await asAgent.views.create({ name: 'Minhas', filters: { assignee: 'me', status: 'active' } });
    const shared = await client.views.create({
      name: 'Urgentes',
      filters: { priority: 'urgent', sort: 'waiting' },
      isShared: true,
      position: 1,
    });

    expect((await asAgent.views.list()).data).to.deep.equal([own, shared]);
    expect((await client.views.list()).data).to.deep.equal([shared]);
    expect(await rejection(client.views.get({ id: own.id }))).to.include({ status: 404 });
    expect(await rejection(asAgent.views.update({ id: shared.id }, { name: 'Outro' }))).to.include({ code: 'views.not_own' });
    expect(await rejection(asAgent.views.delete({ id: shared.id }))).to.include({ code: 'views.not_own' });
    const changed = await asAgent.views.update({ id: own.id }, { isShared: true, position: 2 });
    expect((await client.views.list({ limit: 1 }).toArray({ limit: 10 })).map(({ id }) => id)).to.deep.equal([shared.id, own.id]);
    expect(changed).to.include({ version: 2, position: 2 });
    await asAgent.views.delete({ id: own.id });
    expect((await client.views.list()).data).to.deep.equal([shared]);
  });

  it('hold what the list itself takes and nothing else', async () => {
    const wrong = [{ status: 'aberto' }, { stage: 'ganho' }, { limit: 5 }, { queue: 'x' }, { createdFrom: 'ontem' }];
    for (const filters of wrong) {
      const { status } = await app.request('POST', '/v1/views', { token: agent.token, body: { name: 'x', filters } });
      expect(status, JSON.stringify(filters)).to.equal(400);
    }
  });

  it('have one name each per owner, also when saved twice at once', async () => {
    const settled = await Promise.allSettled(Array.from({ length: 5 }, () => asAgent.views.create({ name: 'Dupla', filters: {} })));
    expect(settled.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ code: 'views.name_taken' });
    expect(await client.views.create({ name: 'dupla', filters: {} })).to.include({ name: 'dupla' });
  });

  it('list their tickets for whoever asks', async () => {
    const { id: instanceId } = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    const ids: string[] = [];
    for (const phone of ['+5511900000061', '+5511900000062']) {
      const contact = await client.contacts.create({ name: 'Rosa', phone });
      ids.push((await client.tickets.create({ contactId: contact.id, instanceId })).id);
    }
    await client.tickets.assign({ id: ids[0] ?? '' }, { assigneeId: agent.id });
    await client.tickets.assign({ id: ids[1] ?? '' }, { assigneeId: app.admin.id });
    const { id } = await client.views.create({ name: 'Meus tickets', filters: { assignee: 'me' }, isShared: true });

    expect((await asAgent.views.listTickets({ id })).data.map((ticket) => ticket.id)).to.deep.equal([ids[0]]);
    expect((await client.views.listTickets({ id })).data.map((ticket) => ticket.id)).to.deep.equal([ids[1]]);
  });

  it('shows nothing to another tenant', async () => {
    await client.views.create({ name: 'segredo-da-tenant-a', filters: {}, isShared: true });
    const { leaks, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: ['views'],
    });
    expect(leaks).to.deep.equal([]);
    expect(operations).to.include.members(['views.create', 'views.update', 'views.listTickets']);
  });
});

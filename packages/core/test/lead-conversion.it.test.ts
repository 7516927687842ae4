import { createTestApp, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { randomInt, randomUUID } from 'node:crypto';
import { Leads } from '../src/contract.js';
import { addTicket } from './ticket-fixture.js';

describe('leads and tickets', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await createTestApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const addLead = async () => {
    const contact = await client.contacts.create({ name: 'Rosa', phone: `+55119${String(randomInt(10_000_000, 99_999_999))}` });
    return client.leads.create({ contactId: contact.id, source: 'manual', ownerId: app.admin.id });
  };
  const instanceOf = async (ticketId: string): Promise<string> => (await client.tickets.get({ id: ticketId })).instanceId;
  const typesOf = async (id: string): Promise<string[]> => (await client.leads.listActivities({ id })).data.map(({ type }) => type);

  it('meet in a ticket that is opened with the lead once, however often it is asked for at once', async () => {
    const { id, contact } = await addLead();
    const instanceId = await instanceOf(await addTicket(app, app.admin, 'Ana'));

    const converted = await Promise.all(
      Array.from({ length: 6 }, () =>
        client.leads.convert({ id }, { instanceId, subject: 'Proposta', assignOwner: true, status: 'contacted' }),
      ),
    );

    const { data: tickets } = await client.tickets.list({ contact: contact.id });
    expect(tickets).to.have.length(1);
    expect(tickets[0]).to.deep.include({ subject: 'Proposta', assigneeId: app.admin.id, status: 'assigned' });
    expect(new Set(converted.map(({ ticketId }) => ticketId))).to.deep.equal(new Set([tickets[0]?.id]));
    const lead = await client.leads.get({ id });
    expect(lead).to.deep.include({ status: 'contacted', version: 2 });
    expect((await typesOf(id)).sort()).to.deep.equal(['status_changed', 'ticket_linked']);
    expect((await client.leads.listActivities({ id })).data.map(({ ticketId }) => ticketId)).to.include(tickets[0]?.id);
  });

  it('open no ticket when the change of status is refused', async () => {
    const { id, contact } = await addLead();
    const instanceId = await instanceOf(await addTicket(app, app.admin, 'Ana'));

    expect(await rejection(client.leads.convert({ id }, { instanceId, status: 'lost' }))).to.include({ code: 'leads.loss_reason_needed' });

    expect((await client.tickets.list({ contact: contact.id })).data).to.deep.equal([]);
    expect((await client.leads.get({ id })).ticketId).to.equal(null);
  });

  it('need something to talk through and a lead that is not lost', async () => {
    const { id } = await addLead();
    expect(await rejection(client.leads.convert({ id }, {}))).to.include({ status: 422, code: 'messages.no_instance' });
    expect(await rejection(client.leads.convert({ id }, { instanceId: randomUUID() }))).to.include({ status: 422 });
    await client.leads.update({ id }, { status: 'lost', lostReason: 'outro' });
    expect(await rejection(client.leads.convert({ id }, {}))).to.include({ status: 409, code: 'leads.is_lost' });
    expect(await rejection(client.leads.convert({ id: randomUUID() }, {}))).to.include({ status: 404 });
  });

  it('go back: a ticket becomes a lead once, and the contact keeps one open lead', async () => {
    const ticketId = await addTicket(app, app.admin, 'Bia');
    await client.tickets.assign({ id: ticketId }, { assigneeId: app.admin.id });

    const answers = await Promise.all(Array.from({ length: 6 }, () => client.tickets.createLead({ id: ticketId }, {})));

    expect(new Set(answers.map(({ id }) => id)).size).to.equal(1);
    const [lead] = answers;
    expect(lead).to.deep.include({ ticketId, source: 'whatsapp', status: 'new' });
    expect(lead?.owner?.id).to.equal(app.admin.id);
    expect(await typesOf(lead?.id ?? '')).to.deep.equal(['ticket_linked']);
    expect((await client.tickets.getLead({ id: ticketId })).id).to.equal(lead?.id);
    expect(await rejection(client.tickets.createLead({ id: randomUUID() }, {}))).to.include({ status: 404 });
  });

  it('tell each other how they ended', async () => {
    const ticketId = await addTicket(app, app.admin, 'Caio');
    const { id } = await client.tickets.createLead({ id: ticketId }, { source: 'indicacao' });

    await client.tickets.close({ id: ticketId }, { outcome: 'won' });
    await client.leads.update({ id }, { status: 'converted' });

    const lead = await client.leads.get({ id });
    expect(lead.ticket).to.deep.include({ id: ticketId, status: 'closed', closeOutcome: 'won' });
    expect(lead.ticket?.closedAt).to.be.a('string');
    expect(await client.tickets.getLead({ id: ticketId })).to.deep.include({ id, status: 'converted', closedAt: lead.closedAt });
    const again = await client.tickets.createLead({ id: ticketId }, {});
    expect(again.id).not.to.equal(id);
    expect((await client.tickets.getLead({ id: ticketId })).id).to.equal(again.id);
  });

  it('are at the service of plugins, in their transaction', async () => {
    const ticketId = await addTicket(app, app.admin, 'Davi');
    const scope = app.scope(app.admin.tenant.id);
    const leads = app.app.service(Leads);

    const undone = app.app.database.unitOfWork.run(scope, async (tx) => {
      await leads.ensureForTicketIn(tx, ticketId, { source: 'plugin' });
      throw new Error('undone');
    });
    expect((await rejection(undone)).message).to.equal('undone');
    expect(await rejection(client.tickets.getLead({ id: ticketId }))).to.include({ status: 404 });

    const { lead } = await leads.ensureForTicket(scope, ticketId, { source: 'plugin' });
    await app.app.database.unitOfWork.run(scope, (tx) => leads.updateIn(tx, lead.id, { score: 70 }));
    expect(await client.tickets.getLead({ id: ticketId })).to.include({ id: lead.id, score: 70 });
  });

  it('make a lead of the first message of a stranger where the tenant wants it', async () => {
    expect(await client.leads.getSettings()).to.deep.equal({ createOnInbound: false });
    const before = await addTicket(app, app.admin, 'Eva');
    expect(await rejection(client.tickets.getLead({ id: before }))).to.include({ status: 404 });
    const agent = await app.addUser(app.admin, 'agent');
    expect(await rejection(app.client(agent).leads.updateSettings({ createOnInbound: true }))).to.include({ status: 403 });
    await client.leads.updateSettings({ createOnInbound: true });

    const lead = await client.tickets.getLead({ id: await addTicket(app, app.admin, 'Fabio') });

    expect(lead).to.deep.include({ source: 'whatsapp', status: 'new', owner: null });
    expect(await typesOf(lead.id)).to.have.members(['whatsapp_replied', 'ticket_linked']);
    const stranger = await app.addTenant();
    expect(await app.client(stranger).leads.getSettings()).to.deep.equal({ createOnInbound: false });
  });
});

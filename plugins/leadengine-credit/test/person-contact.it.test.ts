import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { sellAgreement, startCreditApp } from './credit-fixture.js';
import { cpf } from './persons.js';

describe('the contact of a person', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let agreementId: string;
  let people = 0;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    agreementId = (await sellAgreement(client)).agreement.id;
  });
  after(() => app.stop());

  const addLead = async (rest: object = {}) => {
    people += 1;
    const document = cpf(people);
    await client.creditLeads.ingestOfAgreement(
      { id: agreementId },
      {
        source: 'lista',
        evidence: 'termo 77',
        leads: [{ document, registrationNumber: `6100${String(people).padStart(5, '0')}`, ...rest }],
      },
    );
    const [lead] = (await client.creditLeads.lookUp({ document })).data;
    return { id: lead?.id ?? '', document };
  };

  it('is the one with the CPF, else the one with the number, else a new one, and stays', async () => {
    const byDocument = await addLead({ phone: '11 98888-0001' });
    const known = await client.contacts.create({ name: 'Maria', document: byDocument.document });
    const byPhone = await addLead({ phone: '11 98888-0002' });
    const called = await client.contacts.create({ name: 'João', phone: '+5511988880002' });
    const unknown = await addLead({ name: 'Ana', phone: '11 98888-0003' });

    const contactOf = async ({ id }: { readonly id: string }) => (await client.creditLeads.linkContact({ id })).person.contactId;

    expect(await contactOf(byDocument)).to.equal(known.id);
    expect(await contactOf(byPhone)).to.equal(called.id);
    const made = await contactOf(unknown);
    expect(await client.contacts.get({ id: made ?? '' })).to.include({ name: 'Ana', phone: '+5511988880003' });
    expect(await contactOf(unknown)).to.equal(made);
  });

  it('takes the person along into a merge and back', async () => {
    const { id } = await addLead();
    const source = (await client.creditLeads.linkContact({ id })).person.contactId ?? '';
    const target = await client.contacts.create({ name: 'Outra' });

    await client.contacts.merge({ targetId: target.id, sourceIds: [source] });
    expect((await client.creditLeads.get({ id })).person.contactId).to.equal(target.id);

    await client.contacts.unmerge({ id: source });
    expect((await client.creditLeads.get({ id })).person.contactId).to.equal(source);
  });

  it('takes what is kept of the person along when it is erased', async () => {
    const { id, document } = await addLead({ name: 'Segredo da Silva', phone: '11 98888-0009', margin: '512.34' });
    const campaign = await client.creditCampaigns.activate({ agreementId, name: 'Outono' });
    const { data } = await client.creditAllocations.take({ campaignId: campaign.id, take: 100 });
    const allocation = data.find(({ leadId }) => leadId === id);
    await client.creditAllocations.update({ id: allocation?.id ?? '' }, { status: 'contacted', notes: 'segredo anotado' });
    const contactId = (await client.creditLeads.linkContact({ id })).person.contactId ?? '';

    const kept = JSON.stringify((await app.request('GET', `/v1/contacts/${contactId}/export`, { token: app.admin.token })).body);
    expect(kept)
      .to.contain(document)
      .and.to.contain(`6100${String(people).padStart(5, '0')}`)
      .and.to.contain('termo 77');

    await client.contacts.erase({ id: contactId });

    expect((await client.creditLeads.lookUp({ document })).data).to.deep.equal([]);
    expect(await rejection(client.creditLeads.linkContact({ id }))).to.include({ status: 404 });
    const lead = await client.creditLeads.get({ id });
    expect([lead.person.name, lead.person.document, lead.person.phone, lead.margin, lead.availableFrom]).to.deep.equal([
      '',
      null,
      null,
      null,
      null,
    ]);
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      for (const table of ['credit_persons', 'credit_registrations', 'credit_allocations', 'credit_allocation_events']) {
        const { rows } = await database.query<{ content: string }>(
          `select coalesce(string_agg(to_jsonb(t)::text, ' '), '') as content from ${table} t`,
        );
        expect(rows[0]?.content, table).not.to.match(/[Ss]egredo|512\.34|988880009/);
      }
    } finally {
      await database.end();
    }
  });
});

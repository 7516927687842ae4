import { eventually, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { startCreditApp } from './credit-fixture.js';
import { sellLoan } from './loan-fixture.js';
import { cpf } from './persons.js';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Sao_Paulo' });
const daysAgo = (days: number): string => today.format(new Date(Date.now() - days * 86_400_000));
const phoneOf = (n: number): string => `+55119${String(40_000_000 + n)}`;
const provenance = { source: 'lista', legalBasis: 'consent', evidence: 'form 7', collectedAt: '2026-01-01T00:00:00.000Z' };

describe('the contact gate', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let instanceId: string;
  let agreementId: string;
  let productId: string;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    instanceId = (await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' })).id;
    await client.whatsapp.connectInstance({ id: instanceId });
    const { agreement, product } = await sellLoan(client, { payer: 'inss' });
    [agreementId, productId] = [agreement.id, product.id];
  });
  after(() => app.stop());

  const addLead = async (n: number, { from = provenance, ...person }: { from?: object; benefitStartedOn?: string } = {}) => {
    const document = cpf(n);
    await client.creditLeads.ingestOfAgreement(
      { id: agreementId },
      { ...from, source: 'lista', leads: [{ document, phone: phoneOf(n), registrationNumber: `55${String(n)}`, ...person }] },
    );
    const [lead] = (await client.creditLeads.lookUp({ document })).data;
    if (lead === undefined) throw new Error('The lead is not there.');
    return client.creditLeads.linkContact({ id: lead.id });
  };
  const grant = (contactId: string, state: 'granted' | 'revoked' = 'granted') =>
    client.contacts.consents.create(
      { id: contactId },
      { channel: 'whatsapp', purpose: 'marketing', state, captureMethod: 'web_form', proof: 'form 7' },
    );
  const check = async (leadId: string) => (await client.creditContactChecks.create({ leadIds: [leadId] })).data[0];
  const write = (contactId: string) =>
    client.messages.sendToContact({ id: contactId }, { instanceId, content: { type: 'text', text: 'Oi' } });

  it('lets offers through with consent and provenance, and gives a reason for what it withholds', async () => {
    const right = await addLead(1);
    await grant(right.person.contactId ?? '');
    const cases = {
      NO_CONSENT: await addLead(2),
      NO_PROVENANCE: await addLead(3, { from: {} }),
      INSS_DDB_180: await addLead(4, { benefitStartedOn: daysAgo(179) }),
      NAO_ME_PERTURBE: await addLead(5),
      OPTED_OUT: await addLead(6),
    };
    for (const [reason, { person }] of Object.entries(cases))
      if (reason !== 'NO_CONSENT') await grant(person.contactId ?? '', reason === 'OPTED_OUT' ? 'revoked' : 'granted');
    const report = await client.creditBlockedContacts.import({
      source: 'Não Me Perturbe',
      entries: [{ phone: phoneOf(5) }, { phone: 'sem número' }],
    });
    expect(report).to.deep.equal({ received: 2, blocked: 1, rejected: [{ pointer: '/entries/1', code: 'neither_phone_nor_document' }] });

    expect(await check(right.id)).to.include({ isAllowed: true, reason: 'OK' });
    expect((await write(right.person.contactId ?? '')).status).to.equal('queued');
    for (const [reason, lead] of Object.entries(cases)) {
      expect(await check(lead.id)).to.include({ isAllowed: false, reason });
      expect(await rejection(write(lead.person.contactId ?? ''))).to.include({ status: 422, code: 'messages.withheld' });
      const kept = await client.creditContactChecks.list({ personId: lead.person.id });
      expect(kept.data.map(({ occasion }) => occasion)).to.deep.equal(['first_contact', 'check']);
      for (const each of kept.data) expect(each).to.include({ reason, isAllowed: false, contactId: lead.person.contactId });
    }
    expect((await check(cases.INSS_DDB_180.id))?.allowedFrom).to.equal(daysAgo(-1));
    const late = await addLead(7, { benefitStartedOn: daysAgo(180) });
    await grant(late.person.contactId ?? '');
    expect(await check(late.id)).to.include({ isAllowed: true });
  });

  it('keeps a number blocked until it is removed, and strangers too', async () => {
    await client.creditBlockedContacts.import({ source: 'arquivo', entries: [{ phone: phoneOf(20) }] });
    const stranger = await client.contacts.create({ name: 'Estranha', phone: phoneOf(20) });
    expect(await rejection(write(stranger.id))).to.include({ code: 'messages.withheld' });
    await client.creditBlockedContacts.import({ source: 'arquivo', entries: [{ phone: phoneOf(23) }] });
    const unknown = client.whatsapp.sendMessage({ id: instanceId }, { to: phoneOf(23), content: { type: 'text', text: 'Oi' } });
    expect(await rejection(unknown)).to.include({ code: 'messages.withheld' });
    const [last, before] = (await client.creditContactChecks.list({ occasion: 'first_contact' })).data;
    const about = { reason: 'NAO_ME_PERTURBE', isAllowed: false, personId: null, purpose: 'offer', actor: `user:${app.admin.id}` };
    expect(last).to.include({ ...about, contactId: null, phone: `***${phoneOf(23).slice(-4)}` });
    expect(before).to.include({ ...about, contactId: stranger.id, phone: `***${phoneOf(20).slice(-4)}` });
    expect((await client.contacts.list({ q: phoneOf(23) })).data).to.deep.equal([]);
    const other = await client.contacts.create({ name: 'Outro', phone: phoneOf(21) });
    expect((await write(other.id)).status).to.equal('queued');
    await client.creditBlockedContacts.import({
      source: 'arquivo',
      entries: [{ phone: phoneOf(20), registeredOn: daysAgo(40), removedOn: daysAgo(0) }],
    });
    expect((await write(stranger.id)).status).to.equal('queued');
    const shown = JSON.stringify((await client.creditBlockedContacts.list()).data);
    expect(shown).not.to.contain(phoneOf(20));
  });

  it('refuses to simulate for whom the law protects, unless they began the talk', async () => {
    const lead = await addLead(30, { benefitStartedOn: daysAgo(10) });
    const contactId = lead.person.contactId ?? '';
    const { id: ticketId } = await client.tickets.create({ contactId, instanceId });
    const simulate = (of: string) =>
      client.creditSimulations.create({
        ticketId: of,
        agreementId,
        productId,
        leadId: lead.id,
        mode: 'margin',
        amount: '350.00',
        contractOn: '2026-01-19',
      });
    expect(await rejection(simulate(ticketId))).to.include({ status: 422, code: 'credit.offer_withheld' });
    const [kept] = (await client.creditContactChecks.list({ personId: lead.person.id })).data;
    expect(kept).to.include({ occasion: 'simulation', reason: 'INSS_DDB_180', isAllowed: false, allowedFrom: daysAgo(-170) });
    expect((await client.creditSimulations.list({ ticketId })).data).to.deep.equal([]);

    await client.whatsappSandbox.write({ id: instanceId }, { from: phoneOf(30), text: 'Quero saber quanto posso' });
    await eventually(async () => ((await client.tickets.get({ id: ticketId })).inboundCount > 0 ? true : undefined));
    expect((await simulate(ticketId)).offers.length).to.be.greaterThan(0);
  });

  it('hears an opt-out in the very commit of the message', async () => {
    const lead = await addLead(40);
    const contactId = lead.person.contactId ?? '';
    await grant(contactId);
    await client.whatsappSandbox.write({ id: instanceId }, { from: phoneOf(40), text: 'Não quero mais!' });
    const decision = await eventually(async () => {
      const found = await check(lead.id);
      return found?.isAllowed === false ? found : undefined;
    });
    expect(decision).to.include({ reason: 'OPTED_OUT' });
    const [consent] = (await client.contacts.consents.list({ id: contactId })).data;
    expect(consent).to.include({ state: 'revoked', captureMethod: 'message' });
  });
});

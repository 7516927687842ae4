import { eventually, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { startCreditApp } from './credit-fixture.js';
import { sellLoan } from './loan-fixture.js';

describe('the card of a proposal', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let instanceId: string;
  let sold: Awaited<ReturnType<typeof sellLoan>>;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    instanceId = (await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' })).id;
    await client.whatsapp.connectInstance({ id: instanceId });
    sold = await sellLoan(client, { payer: 'inss' });
  });
  after(() => app.stop());

  const propose = async (phone: string) => {
    const contact = await client.contacts.create({ name: 'Rosa', phone });
    const { id: ticketId } = await client.tickets.create({ contactId: contact.id, instanceId });
    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: sold.agreement.id,
      productId: sold.product.id,
      mode: 'net',
      amount: '10000.00',
      terms: [96],
      contractOn: '2026-01-19',
    });
    return client.creditProposals.create({ ticketId, simulationId: simulation.id, offerId: simulation.offers[0]?.id ?? '' });
  };
  const messagesOf = async (ticketId: string) => (await client.messages.list({ id: ticketId })).data;

  it('is one message with the stored figures, however often and at once it is asked for', async () => {
    const proposal = await propose('+5511900000601');
    const send = () => client.creditProposals.sendCard({ id: proposal.id });
    const sent = await Promise.all([send(), send(), send()]);

    expect(new Set(sent.map(({ id }) => id))).to.have.length(1);
    const messages = await messagesOf(proposal.ticketId);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.deep.include({ id: sent[0]?.id, direction: 'outbound', ticketId: proposal.ticketId });
    const content = messages[0]?.content;
    const text = content?.type === 'text' ? content.text : '';
    expect(text.split('\n').slice(1, 10)).to.deep.equal([
      `Banco 0 · ${sold.agreement.name}`,
      '',
      'Valor liberado: *R$ 10.000,00*',
      'Parcelas: *96 x R$ 235,86*',
      'Primeiro vencimento: 07/03/2026',
      'Valor financiado: R$ 10.345,56',
      'Total das parcelas: R$ 22.642,56',
      'Taxa de juros: 1,85 % ao mês',
      'CET: 1,97 % ao mês e 26,44 % ao ano',
    ]);
    expect(text).to.contain('Responder a ela não é aceite');
  });

  it('is sent again once it failed, and not for a proposal that has ended', async () => {
    const phone = '+5511900000602';
    const behavior = { behavior: 'fails', failure: { mode: 'invalid_recipient' } } as const;
    await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone, ...behavior });
    const proposal = await propose(phone);
    const first = await client.creditProposals.sendCard({ id: proposal.id });
    await eventually(async () => ((await client.messages.get({ id: first.id })).status === 'failed' ? true : undefined), 60_000);
    await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone, behavior: 'silent' });
    const second = await client.creditProposals.sendCard({ id: proposal.id });
    expect(second.id).not.to.equal(first.id);
    expect((await client.creditProposals.sendCard({ id: proposal.id })).id).to.equal(second.id);

    const over = await propose('+5511900000603');
    await client.creditProposals.update({ id: over.id }, { status: 'cancelled' });
    expect(await rejection(client.creditProposals.sendCard({ id: over.id }))).to.include({ status: 409, code: 'credit.proposal_ended' });
    const nobody = client.creditProposals.sendCard({ id: sold.agreement.id });
    expect(await rejection(nobody)).to.include({ status: 404 });
  });

  it('is withheld from whom the law protects, with a reason that is kept', async () => {
    const proposal = await propose('+5511940000604');
    await client.creditBlockedContacts.import({ source: 'Não Me Perturbe', entries: [{ phone: '+5511940000604' }] });
    expect(await rejection(client.creditProposals.sendCard({ id: proposal.id }))).to.include({ status: 422, code: 'messages.withheld' });
    expect(await messagesOf(proposal.ticketId)).to.deep.equal([]);
    const [kept] = (await client.creditContactChecks.list({ occasion: 'first_contact' })).data;
    expect(kept).to.include({ reason: 'NAO_ME_PERTURBE', phone: '***0604' });
  });
});

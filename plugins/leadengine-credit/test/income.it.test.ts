import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { startCreditApp } from './credit-fixture.js';
import { sellLoan } from './loan-fixture.js';

describe('simulations of an income', function () {
  this.timeout(60_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let inss: Awaited<ReturnType<typeof sellLoan>>;
  let contactId: string;
  let ticketId: string;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    inss = await sellLoan(client, { payer: 'inss' });
    contactId = (await client.contacts.create({ name: 'Rosa', phone: '+5511900000888' })).id;
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    ticketId = (await client.tickets.create({ contactId, instanceId: instance.id })).id;
  });
  after(() => app.stop());

  const asked = ({ agreement, product } = inss) => ({
    ticketId,
    agreementId: agreement.id,
    productId: product.id,
    contractOn: '2026-01-19',
    terms: [96],
  });

  it('ask for all of the margin that the rule of the day leaves', async () => {
    const income = { gross: '2500.00', compulsoryDeductions: '187.45', used: { loan: '600.00', rmc: '115.00' } };
    const simulation = await client.creditSimulations.create({ ...asked(), mode: 'margin', income });

    expect(simulation).to.deep.include({
      amount: '209.39',
      availableMargin: '209.39',
      income,
      margins: {
        loan: { limit: '809.39', available: '209.39', boundBy: 'bucket' },
        rmc: { limit: '115.62', available: '0.62', boundBy: 'bucket' },
        rcc: { limit: '115.62', available: '115.62', boundBy: 'bucket' },
      },
    });
    expect(simulation.offers[0]).to.include({ installment: '209.39', isEligible: true });
    expect(await client.creditSimulations.get({ id: simulation.id })).to.deep.equal(simulation);
  });

  it('say what an offer takes beyond the margin, and follow a rule of the tenant from its day on', async () => {
    const income = { gross: '1621.00', used: { loan: '331.49' } };
    const simulate = (contractOn: string) =>
      client.creditSimulations.create({ ...asked(), contractOn, mode: 'net', amount: '10000.00', income });
    expect((await simulate('2026-01-19')).offers[0]?.violations).to.deep.equal([]);

    await client.creditRules.create({
      kind: 'margin',
      payer: 'inss',
      validFrom: '2026-01-20',
      value: { loan: '0.30', rmc: '0.05', rcc: '0.05', total: '0.40' },
      legalBasis: 'Lei of a test',
    });
    const after = await simulate('2026-01-20');
    expect(after.offers[0]?.violations).to.deep.equal([
      { code: 'MARGIN_EXCEEDED', pointer: '/amount', actual: after.offers[0]?.installment, limit: '154.81' },
    ]);
    expect((await simulate('2026-01-19')).offers[0]?.isEligible).to.equal(true);
  });

  it('show a margin below zero, and offer nothing on it', async () => {
    const income = { gross: '1621.00', used: { loan: '700.00' } };
    const simulation = await client.creditSimulations.create({ ...asked(), mode: 'margin', amount: '100.00', income });
    expect(simulation.availableMargin).to.equal('-132.65');
    expect(simulation.offers[0]?.violations).to.deep.equal([
      { code: 'MARGIN_EXCEEDED', pointer: '/amount', actual: '100.00', limit: '-132.65' },
    ]);
    const all = client.creditSimulations.create({ ...asked(), mode: 'margin', income });
    expect(await rejection(all)).to.include({ status: 422, code: 'credit.nothing_computed' });
  });

  it('say that no rule tells the margin of a payer', async () => {
    const city = await sellLoan(client, { payer: 'municipal' });
    const income = { gross: '5000.00' };
    const simulation = await client.creditSimulations.create({ ...asked(city), mode: 'net', amount: '1000.00', income });
    expect(simulation).to.include({ margins: null, availableMargin: null });
    expect(simulation.offers[0]?.violations).to.deep.equal([{ code: 'NO_MARGIN_RULE', pointer: '/income', actual: '2026-01-19' }]);
    expect(await rejection(client.creditSimulations.create({ ...asked(city), mode: 'margin', income }))).to.include({
      code: 'credit.nothing_computed',
    });
  });

  it('point at what is missing or contradicts itself', async () => {
    const pointer = async (rest: object) => {
      const { status, body } = await app.request('POST', '/v1/credit/simulations', {
        token: app.admin.token,
        body: { ...asked(), mode: 'margin', ...rest },
      });
      const { errors } = body as { errors: readonly { pointer: string }[] };
      return [status, errors[0]?.pointer];
    };
    const income = { gross: '1621.00' };
    expect(await pointer({})).to.deep.equal([400, '/amount']);
    expect(await pointer({ mode: 'net', income })).to.deep.equal([400, '/amount']);
    expect(await pointer({ income, availableMargin: '10.00' })).to.deep.equal([400, '/availableMargin']);
    expect(await pointer({ income: { gross: '16,21' } })).to.deep.equal([400, '/income/gross']);
  });

  it('tell the person of their income, and forget it with them', async () => {
    const exported = await app.request('GET', `/v1/contacts/${contactId}/export`, { token: app.admin.token });
    expect(JSON.stringify(exported.body)).to.contain('187.45');
    const { id } = await client.creditSimulations.create({ ...asked(), mode: 'margin', income: { gross: '1621.00' } });
    await client.contacts.erase({ id: contactId });
    expect(await client.creditSimulations.get({ id })).to.include({ income: null, margins: null, amount: '567.35' });
  });
});

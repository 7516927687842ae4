import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { startCreditApp } from './credit-fixture.js';
import { sellLoan } from './loan-fixture.js';

describe('rules', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  it('change what is offered from their day on, and nothing that was offered before', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'inss' });
    const contact = await client.contacts.create({ name: 'Rosa', phone: '+5511900000777' });
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    const { id: ticketId } = await client.tickets.create({ contactId: contact.id, instanceId: instance.id });
    const simulate = async (contractOn: string) =>
      client.creditSimulations.create({
        ticketId,
        agreementId: agreement.id,
        productId: product.id,
        mode: 'net',
        amount: '10000.00',
        terms: [96],
        contractOn,
      });
    const violationsOf = async (contractOn: string) => (await simulate(contractOn)).offers[0]?.violations.map(({ code }) => code);
    const first = await simulate('2026-01-19');
    expect(first.offers[0]?.violations).to.deep.equal([]);

    const cap = await client.creditRules.create({
      kind: 'rate_cap',
      payer: 'inss',
      validFrom: '2026-01-20',
      value: { monthlyRate: '0.018' },
      legalBasis: 'Resolução CNPS of a test',
    });
    await client.creditRules.create({
      kind: 'iof',
      validFrom: '2026-01-25',
      value: { dailyRate: '0.000041', additionalRate: '0.0038' },
      legalBasis: 'Decreto of a test',
    });

    expect(await violationsOf('2026-01-19')).to.deep.equal([]);
    expect(await violationsOf('2026-01-20')).to.deep.equal(['OVER_RATE_CAP']);
    const [before, after] = [await simulate('2026-01-24'), await simulate('2026-01-25')];
    expect(Number(after.offers[0]?.iof)).to.be.lessThan(Number(before.offers[0]?.iof));
    expect(after.ruleVersion).to.contain(`rate_cap@2026-01-20#${cap.id ?? ''}`);
    expect((await client.creditSimulations.get({ id: first.id })).offers).to.deep.equal(first.offers);

    await client.creditRules.withdraw({ id: cap.id ?? '' });
    expect(await violationsOf('2026-01-20')).to.deep.equal([]);
    expect(await rejection(client.creditRules.withdraw({ id: cap.id ?? '' }))).to.include({ code: 'credit.rule_withdrawn' });
  });

  it('are of one kind, payer and day, with a value of their kind', async () => {
    const rule = {
      kind: 'margin',
      payer: 'clt',
      validFrom: '2027-01-01',
      legalBasis: 'Lei 15.179/2025',
      value: { loan: '0.30', total: '0.30' },
    } as const;
    await client.creditRules.create(rule);
    expect(await rejection(client.creditRules.create(rule))).to.include({ status: 409, code: 'credit.rule_exists' });
    expect(await rejection(client.creditRules.create({ ...rule, kind: 'max_term' }))).to.include({ status: 400, code: 'request.invalid' });
    const on = async (day: string) =>
      (await client.creditRules.inForce({ payer: 'clt', on: day })).data.find(({ kind }) => kind === 'margin');
    expect(await on('2026-12-31')).to.include({ origin: 'published', validFrom: '2025-03-21' });
    expect(await on('2027-01-01')).to.include({ origin: 'tenant', legalBasis: 'Lei 15.179/2025' });
    expect((await client.creditRules.published()).data.length).to.be.greaterThan(20);
    expect((await client.creditRules.list({ kind: 'margin' })).data).to.have.length(1);
  });
});

import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Decimal, percentText } from '../src/finance/index.js';
import { startCreditApp } from './credit-fixture.js';
import { cpf } from './persons.js';

describe('simulations without a rate table', function () {
  this.timeout(60_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let contactId: string;
  let ticketId: string;
  let inssId: string;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    contactId = (await client.contacts.create({ name: 'Rosa', phone: '+5511900000701' })).id;
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    ticketId = (await client.tickets.create({ contactId, instanceId: instance.id })).id;
    inssId = await sell('inss');
  });
  after(() => app.stop());

  const sell = async (payer: 'inss' | 'inss_bpc' | 'clt' | 'municipal'): Promise<string> => {
    const slug = `pagador-${payer.replace('_', '-')}`;
    const { id } = await client.creditAgreements.create({ name: `Pagador ${payer}`, slug, payer });
    await client.creditAgreements.setStatus({ id }, { status: 'active' });
    return id;
  };
  const codes = ({ violations }: { violations: readonly { code: string }[] }) => violations.map(({ code }) => code);
  const income = { gross: '1621.00' };
  const card = (rest: object = {}) =>
    client.creditProductSimulations.card({ ticketId, agreementId: inssId, bucket: 'rmc', income, contractOn: '2026-01-19', ...rest });
  const fgts = (rest: object = {}) =>
    client.creditProductSimulations.fgtsAdvance({
      ticketId,
      balance: '10000',
      birthMonth: 8,
      monthlyRate: '0.0179',
      contractOn: '2026-03-10',
      ...rest,
    });
  const contract = { installment: '350', monthlyRate: '0.018', remaining: 48 };
  const transfer = (agreementId: string, rest: object = {}) =>
    client.creditProductSimulations.portability({
      ticketId,
      agreementId,
      current: contract,
      monthlyRate: '0.0166',
      contractOn: '2026-01-19',
      ...rest,
    });

  it('give the limits of a card, and no term', async () => {
    const simulation = await card({ withdrawal: '1815.52', monthlyRate: '0.0246' });
    expect(simulation.figures).to.deep.equal({
      cardLimit: '2593.60',
      maxWithdrawal: '1815.52',
      monthlyReserve: '81.05',
      availableMargin: '81.05',
      maxMonthlyRate: '0.0246',
    });
    expect(simulation).to.deep.include({ isEligible: true, violations: [], contractOn: '2026-01-19', leadId: null });
    expect(simulation.ruleVersion).to.equal('card_rate_cap@2025-04-04 margin@2022-08-04 card_limits@2022-01-01');
    expect((await client.creditProductSimulations.list({ ticketId, kind: 'card' })).data).to.deep.equal([simulation]);
    expect((await client.tickets.get({ id: ticketId })).stage).to.equal('qualificacao');

    const broken = await card({ withdrawal: '1815.53', monthlyRate: '0.0247', income: { ...income, used: { rmc: '0.01' } } });
    expect(broken.violations).to.deep.equal([
      { code: 'MARGIN_EXCEEDED', pointer: '/income', actual: '81.05', limit: '81.04' },
      { code: 'AMOUNT_ABOVE_MAXIMUM', pointer: '/withdrawal', actual: '1815.53', limit: '1815.52' },
      { code: 'OVER_RATE_CAP', pointer: '/monthlyRate', actual: '0.0247', limit: '0.0246' },
    ]);
    expect(broken.isEligible).to.equal(false);
    const bpc = await card({ agreementId: await sell('inss_bpc'), bucket: 'rcc', income: { ...income, used: { rmc: '80.00' } } });
    expect(bpc.figures).to.include({ availableMargin: '1.05' });
    const city = await card({ agreementId: await sell('municipal') });
    expect([city.figures, codes(city)]).to.deep.equal([null, ['NO_MARGIN_RULE']]);
  });

  it('give an advance of FGTS by the rules of the contract date', async () => {
    const five = await fgts();
    expect(five.figures?.tranches.map(({ dueOn, amount, days }) => [dueOn, amount, days])).to.deep.equal([
      ['2026-08-01', '500.00', 144],
      ['2027-08-01', '500.00', 509],
      ['2028-08-01', '500.00', 875],
      ['2029-08-01', '500.00', 1240],
      ['2030-08-01', '500.00', 1605],
    ]);
    expect(five).to.include({ isEligible: true, agreementId: null });
    expect(five.ruleVersion).to.equal('iof@2015-01-22 fgts_advance@2025-11-01 fgts_bands@2019-12-12');

    const three = await fgts({ contractOn: '2026-11-10' });
    expect(three.figures).to.include({ ceded: '1500.00', gross: '1049.80', iofDaily: '27.88', iofAdditional: '3.99', net: '1017.93' });
    expect(three.figures?.tranches).to.have.length(3);
    const low = await fgts({ balance: '300' });
    expect(low.figures).to.include({ gross: '137.75', iofDaily: '1.63', iofAdditional: '0.52', iof: '2.15', net: '135.60' });
    expect(percentText(new Decimal(low.figures?.cetAnnual ?? '0'))).to.equal('29.15');

    const nothing = await fgts({ balance: '150.00' });
    expect([nothing.figures, nothing.violations]).to.deep.equal([
      null,
      [{ code: 'BELOW_MINIMUM', pointer: '/balance', actual: '75.00', limit: '100.00' }],
    ]);
    const early = await fgts({ optedOn: '2025-12-11', withdrawals: 6 });
    expect(early.violations).to.deep.equal([
      { code: 'TOO_EARLY', pointer: '/contractOn', actual: '2026-03-10', limit: '2026-03-11' },
      { code: 'TERM_ABOVE_MAXIMUM', pointer: '/withdrawals', actual: '6', limit: '5' },
    ]);
    expect(codes(await fgts({ contractOn: '2025-10-31' }))).to.deep.equal(['NO_RULE']);
    expect((await client.creditProductSimulations.list({ ticketId, kind: 'fgts_advance' })).data.map(({ id }) => id)).to.include(five.id);
  });

  it('give what a transfer to a lower rate saves', async () => {
    const own = await transfer(inssId);
    expect(own.figures).to.deep.equal({
      outstanding: '11185.93',
      isEstimate: true,
      termMonths: 48,
      installment: '339.92',
      monthlySaving: '10.08',
      totalSaving: '483.84',
    });
    const quoted = await transfer(inssId, { current: { ...contract, outstanding: '11000.00' }, monthlyRate: '0.0186' });
    expect(quoted.figures).to.include({ outstanding: '11000.00', isEstimate: false });
    expect(codes(quoted)).to.deep.equal(['OVER_RATE_CAP']);
    expect(codes(await transfer(await sell('clt'), { monthlyRate: '0.018' }))).to.deep.equal(['RATE_NOT_LOWER']);
    const [newest] = (await client.creditProductSimulations.list({ ticketId, limit: 1 })).data;
    expect(newest?.violations).to.have.length(1);
  });

  it('follow rules of the tenant from their day on', async () => {
    const rule = { legalBasis: 'Lei of a test' } as const;
    await client.creditRules.create({
      ...rule,
      kind: 'card_limits',
      payer: 'inss',
      validFrom: '2026-02-01',
      value: { limitMultiple: '2', withdrawShare: '0.5' },
    });
    expect((await card({ contractOn: '2026-02-01' })).figures).to.include({ cardLimit: '3242.00', maxWithdrawal: '1621.00' });
    expect((await card()).figures).to.include({ cardLimit: '2593.60' });
    const limits = { maxTranches: 1, minPerTranche: '100', maxPerTranche: '200.00', waitDays: 90, maxMonthlyRate: '0.0178' };
    await client.creditRules.create({ ...rule, kind: 'fgts_advance', validFrom: '2027-01-01', value: limits });
    const capped = await fgts({ contractOn: '2027-01-01' });
    expect(capped.figures).to.include({ ceded: '200.00' });
    expect(codes(capped)).to.deep.equal(['OVER_RATE_CAP']);
    const wrong = client.creditRules.create({ ...rule, kind: 'fgts_bands', validFrom: '2027-01-01', value: limits });
    expect(await rejection(wrong)).to.include({ status: 400, code: 'request.invalid' });
  });

  it('point at bad input, and are withheld from whom the law protects', async () => {
    const pointerOf = async (path: string, body: object) => {
      const answer = await app.request('POST', `/v1/credit/simulations/${path}`, { token: app.admin.token, body: { ticketId, ...body } });
      return [answer.status, (answer.body as { errors: readonly { pointer: string }[] }).errors[0]?.pointer];
    };
    expect(await pointerOf('cards', { agreementId: inssId, bucket: 'rmc', income: { gross: '-1' } })).to.deep.equal([400, '/income/gross']);
    expect(await pointerOf('fgts-advances', { balance: '1', birthMonth: 13, monthlyRate: '0.01' })).to.deep.equal([400, '/birthMonth']);
    const percent = { ...contract, monthlyRate: '1.8' };
    expect(await pointerOf('portabilities', { agreementId: inssId, current: percent, monthlyRate: '0.01' })).to.deep.equal([
      400,
      '/current/monthlyRate',
    ]);
    expect(codes(await transfer(inssId, { current: { ...contract, installment: '0' } }))).to.deep.equal(['INVALID_AMOUNT']);
    expect(await rejection(card({ ticketId: inssId }))).to.include({ status: 404 });
    expect(await rejection(card({ agreementId: ticketId }))).to.include({ status: 422, code: 'credit.unknown_agreement' });

    await client.creditLeads.ingestOfAgreement(
      { id: inssId },
      { source: 'lista', leads: [{ document: cpf(7), phone: '+5511900000701', registrationNumber: '7' }] },
    );
    const [lead] = (await client.creditLeads.lookUp({ document: cpf(7) })).data;
    await client.creditBlockedContacts.import({ source: 'Não Me Perturbe', entries: [{ document: cpf(7) }] });
    expect(await rejection(fgts({ leadId: lead?.id }))).to.include({ status: 422, code: 'credit.offer_withheld' });
  });

  it('are told to their person, and emptied with them', async () => {
    const { id } = await card();
    const exported = await app.request('GET', `/v1/contacts/${contactId}/export`, { token: app.admin.token });
    expect(JSON.stringify(exported.body)).to.contain('"kind":"card"').and.to.contain('1621.00');
    await client.contacts.erase({ id: contactId });
    const [emptied] = (await client.creditProductSimulations.list({ ticketId, limit: 1 })).data;
    expect(emptied).to.deep.include({ id, input: null, figures: null, violations: [] });
  });
});

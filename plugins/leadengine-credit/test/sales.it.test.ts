import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { simulateOffer, type OfferRequest } from '../src/finance/index.js';
import { startCreditApp } from './credit-fixture.js';
import { sellLoan } from './loan-fixture.js';

describe('simulations, proposals and deals', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let instanceId: string;
  let phones = 0;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
    instanceId = (await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' })).id;
  });
  after(() => app.stop());

  const openTicket = async (stage?: string): Promise<string> => {
    phones += 1;
    const contact = await client.contacts.create({ name: 'Rosa', phone: `+55119000001${String(phones).padStart(2, '0')}` });
    return (await client.tickets.create({ contactId: contact.id, instanceId, ...(stage !== undefined && { stage }) })).id;
  };
  const stageOf = async (id: string) => (await client.tickets.get({ id })).stage;

  it('compute the figures of the engine to the cent from the rate, the window and the rules in force', async () => {
    const { agreement, product, version, table } = await sellLoan(client, { payer: 'inss' });
    const ticketId = await openTicket();

    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: agreement.id,
      productId: product.id,
      mode: 'net',
      amount: '10000.00',
      terms: [96],
      contractOn: '2026-01-19',
    });

    expect(simulation.offers).to.have.length(1);
    expect(simulation.offers[0]).to.deep.include({
      installment: '235.86',
      financed: '10345.56',
      net: '10000.00',
      contractOn: '2026-01-19',
      firstDueOn: '2026-03-07',
      tableId: table.id,
      versionId: version.id,
      isEligible: true,
      isTop: true,
      violations: [],
    });
    expect(simulation.offers[0]?.cetAnnual.slice(0, 6)).to.equal('0.2644');
    expect(simulation).to.include({ ticketId, engineVersion: '1', contractOn: '2026-01-19' });
    expect(simulation.ruleVersion).to.equal(
      'iof@2015-01-22 rate_cap@2025-04-04 card_rate_cap@2025-04-04 max_term@2025-02-06 fees@2022-01-01 margin@2022-08-04',
    );
    expect(await client.creditSimulations.get({ id: simulation.id })).to.deep.equal(simulation);
    expect(await stageOf(ticketId)).to.equal('qualificacao');
  });

  it('can be computed again to the same figures from what was stored, whatever was published since', async () => {
    const { agreement, product, table } = await sellLoan(client, { payer: 'municipal', feeRate: '0.05' });
    const { id } = await client.creditSimulations.create({
      ticketId: await openTicket(),
      agreementId: agreement.id,
      productId: product.id,
      mode: 'margin',
      amount: '350.00',
      contractOn: '2026-01-19',
    });
    const before = await client.creditSimulations.get({ id });
    const next = await client.creditTables.createVersion(
      { id: table.id },
      { coefficientBasis: 'd30', rates: [{ termMonths: 96, monthlyRate: '0.01' }] },
    );
    await client.creditTables.publishVersion({ id: next.id }, {});

    expect(await client.creditSimulations.get({ id })).to.deep.equal(before);
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ request: OfferRequest; installment: string; net: string; iof: string }>(
      'select request, installment::text as installment, net::text as net, iof::text as iof from credit_offers where simulation_id = $1',
      [id],
    );
    await database.end();
    expect(rows.length).to.be.greaterThan(1);
    for (const { request, installment, net, iof } of rows)
      expect(simulateOffer(request).offer).to.include({ installment, net, iofTotal: iof });
  });

  it('take no figures from the client', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
    const asked = { ticketId: await openTicket(), agreementId: agreement.id, productId: product.id, mode: 'margin', amount: '350.00' };
    for (const extra of [{ calculationSnapshot: { offers: [] } }, { installment: '1.00' }, { amount: '350.001' }, { amount: 350 }]) {
      const { status } = await app.request('POST', '/v1/credit/simulations', { token: app.admin.token, body: { ...asked, ...extra } });
      expect(status, JSON.stringify(extra)).to.equal(400);
    }
    expect((await client.creditSimulations.list({ ticketId: asked.ticketId })).data).to.deep.equal([]);
  });

  it('show what breaks a rule behind what may be offered, and propose none of it', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'inss', monthlyRates: ['0.0185', '0.0186'] });
    const ticketId = await openTicket('qualificacao');
    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: agreement.id,
      productId: product.id,
      mode: 'financed',
      amount: '10000.00',
      availableMargin: '235.00',
      contractOn: '2026-01-19',
    });

    const codes = simulation.offers.map(({ violations }) => violations.map(({ code }) => code));
    expect(codes).to.deep.equal([[], ['OVER_RATE_CAP'], ['MARGIN_EXCEEDED'], ['OVER_RATE_CAP', 'MARGIN_EXCEEDED']]);
    expect(simulation.offers.map(({ isTop }) => isTop)).to.deep.equal([true, false, false, false]);
    const refused = client.creditProposals.create({ ticketId, simulationId: simulation.id, offerId: simulation.offers[2]?.id ?? '' });
    expect(await rejection(refused)).to.include({ status: 422, code: 'credit.offer_not_eligible' });
    expect(await stageOf(ticketId)).to.equal('qualificacao');
  });

  it('rank the best offer of three tables first', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'municipal', monthlyRates: ['0.019', '0.017', '0.02', '0.018'] });

    const { offers } = await client.creditSimulations.create({
      ticketId: await openTicket(),
      agreementId: agreement.id,
      productId: product.id,
      mode: 'margin',
      amount: '350.00',
      contractOn: '2026-01-19',
    });

    expect(offers).to.have.length(8);
    expect(offers.filter(({ isTop }) => isTop).map(({ monthlyRate, termMonths }) => [monthlyRate, termMonths])).to.deep.equal([
      ['0.017', 96],
      ['0.018', 96],
      ['0.019', 96],
    ]);
    expect(offers.map(({ rank }) => rank)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('lead from a simulation over a proposal to one deal, with the stages and events of each commit', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
    const ticketId = await openTicket();
    const asked = {
      ticketId,
      agreementId: agreement.id,
      productId: product.id,
      mode: 'margin',
      amount: '350.00',
      contractOn: '2026-01-19',
    } as const;
    const [simulation, again] = [
      await client.creditSimulations.create(asked, { idempotencyKey: 'sim' }),
      await client.creditSimulations.create(asked, { idempotencyKey: 'sim' }),
    ];
    const [offer] = simulation.offers;
    const proposal = await client.creditProposals.create({ ticketId, simulationId: simulation.id, offerId: offer?.id ?? '' });
    const stages = [await stageOf(ticketId)];
    await client.creditProposals.update({ id: proposal.id }, { status: 'awaiting_signature' });
    const closing = () => client.creditDeals.create({ ticketId, proposalId: proposal.id });
    const settled = await Promise.allSettled([closing(), closing(), closing()]);

    expect(again).to.deep.equal(simulation);
    expect(proposal).to.include({ installment: offer?.installment, net: offer?.net, bank: 'Banco 0', sellerId: app.admin.id });
    const deals = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(deals).to.have.length(1);
    expect(deals[0]).to.include({ installment: offer?.installment, total: offer?.total, proposalId: proposal.id });
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ status: 409, code: 'credit.deal_exists' });
    expect([...stages, await stageOf(ticketId)]).to.deep.equal(['proposta', 'liquidacao']);
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ name: string }>(
      `select name from outbox where payload::text like '%' || $1 || '%' and name like 'credit.%' order by id`,
      [ticketId],
    );
    await database.end();
    expect(rows.map(({ name }) => name)).to.deep.equal([
      'credit.simulation_created',
      'credit.proposal_updated',
      'credit.proposal_updated',
      'credit.deal_created',
    ]);
  });

  it('refer to their own ticket only, and leave nothing behind when a stage is refused', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
    const [mine, other] = [await openTicket(), await openTicket('qualificacao')];
    const asked = { agreementId: agreement.id, productId: product.id, mode: 'margin', amount: '350.00', contractOn: '2026-01-19' } as const;
    const refused = await rejection(client.creditSimulations.create({ ...asked, ticketId: mine, stage: 'liquidacao' }));
    expect(refused).to.include({ status: 422, code: 'tickets.stage_refused' });
    expect((await client.creditSimulations.list({ ticketId: mine })).data).to.deep.equal([]);

    const simulation = await client.creditSimulations.create({ ...asked, ticketId: mine });
    const offerId = simulation.offers[0]?.id ?? '';
    expect(await rejection(client.creditProposals.create({ ticketId: other, simulationId: simulation.id, offerId }))).to.include({
      status: 422,
      code: 'credit.unknown_offer',
    });
    expect(await stageOf(other)).to.equal('qualificacao');
    const proposal = await client.creditProposals.create({ ticketId: mine, simulationId: simulation.id, offerId });
    expect(await rejection(client.creditDeals.create({ ticketId: other, proposalId: proposal.id }))).to.include({
      code: 'credit.unknown_proposal',
    });
    await client.creditProposals.update({ id: proposal.id }, { status: 'rejected' });
    expect(await rejection(client.creditDeals.create({ ticketId: mine, proposalId: proposal.id }))).to.include({
      status: 409,
      code: 'credit.proposal_ended',
    });
    expect(await rejection(client.creditSimulations.create({ ...asked, ticketId: randomUUID() }))).to.include({ status: 404 });
  });

  it('say why there is nothing to offer', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
    const simulate = async (rest: object) =>
      rejection(
        client.creditSimulations.create({
          ticketId: await openTicket(),
          agreementId: agreement.id,
          productId: product.id,
          mode: 'margin',
          amount: '350.00',
          contractOn: '2026-01-19',
          ...rest,
        }),
      );
    expect(await simulate({ contractOn: '2026-02-01' })).to.include({ code: 'credit.no_contract_window' });
    expect(await simulate({ contractOn: '2019-01-01' })).to.include({ code: 'credit.no_rates_in_force' });
    expect(await simulate({ terms: [12] })).to.include({ code: 'credit.no_rates_in_force' });
    expect(await simulate({ amount: '0.01', mode: 'financed' })).to.include({ code: 'credit.nothing_computed' });
    expect(await simulate({ payoff: '100.00' })).to.include({ status: 400 });
    const card = await client.creditProducts.create({ id: agreement.id }, { kind: 'card', name: 'Cartão' });
    expect(await simulate({ productId: card.id })).to.include({ code: 'credit.product_not_simulated' });
    await client.creditAgreements.setStatus({ id: agreement.id }, { status: 'suspended' });
    expect(await simulate({})).to.include({ status: 409, code: 'credit.agreement_not_on_sale' });
  });

  it('keep the customer of a contract from being erased, and empty the notes about others', async () => {
    const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
    const propose = async () => {
      const ticketId = await openTicket();
      const simulation = await client.creditSimulations.create({
        ticketId,
        agreementId: agreement.id,
        productId: product.id,
        mode: 'margin',
        amount: '350.00',
        contractOn: '2026-01-19',
      });
      const offerId = simulation.offers[0]?.id ?? '';
      const proposal = await client.creditProposals.create({ ticketId, simulationId: simulation.id, offerId, note: 'mora com a mãe' });
      return { proposal, contactId: (await client.tickets.get({ id: ticketId })).contact.id };
    };
    const [signed, refused] = [await propose(), await propose()];
    await client.creditDeals.create({ ticketId: signed.proposal.ticketId, proposalId: signed.proposal.id });

    expect(await rejection(client.contacts.erase({ id: signed.contactId }))).to.include({ status: 409, code: 'contacts.erasure_refused' });
    const kept = await app.request('GET', `/v1/contacts/${signed.contactId}/export`, { token: app.admin.token });
    expect(JSON.stringify(kept.body)).to.contain('mora com a mãe').and.to.contain('"kind":"contract"');
    await client.contacts.erase({ id: refused.contactId });
    expect((await client.creditProposals.get({ id: refused.proposal.id })).note).to.equal('');
  });

  it('name the stages of a sale and what may follow what', async () => {
    const { stages, defaultStage, transitions } = await client.creditSimulations.filters();

    expect(stages).to.have.length(12);
    expect(defaultStage).to.equal('novo');
    expect(transitions['liquidacao']).to.deep.equal(['aprovado_liquidacao', 'reciclar']);
  });
});

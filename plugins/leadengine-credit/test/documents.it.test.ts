import type { TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { startCreditApp } from './credit-fixture.js';
import { sellLoan } from './loan-fixture.js';

describe('documents of a proposal', function () {
  this.timeout(60_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const download = async (path: string): Promise<{ headers: Headers; bytes: Buffer }> => {
    const answer = await fetch(`${app.url}/v1/credit/proposals/${path}`, { headers: { authorization: `Bearer ${app.admin.token}` } });
    expect(answer.status).to.equal(200);
    return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  /** Spaces of every kind and number count as one. */
  const textOf = async (bytes: Buffer): Promise<string> =>
    (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(/\s+/g, ' ');

  const birthDate = '1961-04-02';
  const propose = async () => {
    const sold = await sellLoan(client, { payer: 'inss' });
    const contact = await client.contacts.create({ name: 'Conceição Araújo', phone: '+5511900000999' });
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    const { id: ticketId } = await client.tickets.create({ contactId: contact.id, instanceId: instance.id });
    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: sold.agreement.id,
      productId: sold.product.id,
      mode: 'net',
      amount: '10000.00',
      terms: [96],
      contractOn: '2026-01-19',
      birthDate,
    });
    const proposal = await client.creditProposals.create({
      ticketId,
      simulationId: simulation.id,
      offerId: simulation.offers[0]?.id ?? '',
      note: 'só entre nós',
    });
    return { ...sold, contact, proposal };
  };

  it('say the figures that were stored, with the same bytes whatever was changed since', async () => {
    const { agreement, table, contact, proposal } = await propose();
    const [document, sheet] = [await download(`${proposal.id}/documents/proposal`), await download(`${proposal.id}/documents/cet-sheet`)];
    expect(document.headers.get('content-type')).to.equal('application/pdf');
    expect(document.headers.get('content-disposition')).to.equal('attachment; filename="proposta-banco-0-96.pdf"');

    const text = await textOf(document.bytes);
    for (const part of [
      'Proposta de crédito consignado',
      `Cliente Conceição Araújo`,
      `Convênio ${agreement.name}`,
      'Valor liberado ao cliente R$ 10.000,00',
      'IOF R$ 345,56',
      'Valor financiado R$ 10.345,56',
      'Número de parcelas mensais 96',
      'Valor da parcela R$ 235,86',
      'Data da contratação 19/01/2026',
      'Primeiro vencimento 07/03/2026',
      'Último vencimento 07/02/2034',
      'Total das parcelas R$ 22.642,56',
      'Taxa de juros efetiva ao mês 1,85 %',
      'Taxa de juros efetiva ao ano 24,60 %',
      'CET ao ano 26,44 %',
      'não é um contrato',
      'Parcela Vencimento Valor Juros Amortização Saldo devedor 1 07/03/2026 235,86',
      '96 07/02/2034',
    ])
      expect(text, part).to.contain(part);
    expect(text).not.to.contain('só entre nós');

    const cost = await textOf(sheet.bytes);
    for (const part of [
      'Custo Efetivo Total (CET)',
      'Valor liberado ao cliente R$ 10.000,00 96,66 %',
      'Tributos: IOF R$ 345,56 3,34 %',
      'Tarifas R$ 0,00 0,00 %',
      'Valor financiado R$ 10.345,56 100,00 %',
      'CET ao ano 26,44 %',
    ])
      expect(cost, part).to.contain(part);

    const next = await client.creditTables.createVersion(
      { id: table.id },
      { coefficientBasis: 'd30', rates: [{ termMonths: 96, monthlyRate: '0.01' }] },
    );
    await client.creditTables.publishVersion({ id: next.id }, {});
    await client.creditAgreements.update({ id: agreement.id }, { name: 'Outro nome' });
    await client.contacts.update({ id: contact.id }, { name: 'Outra Pessoa' });
    await client.creditProposals.update({ id: proposal.id }, { status: 'awaiting_signature', note: 'mudou' });
    expect((await download(`${proposal.id}/documents/proposal`)).bytes.equals(document.bytes)).to.equal(true);
    expect((await download(`${proposal.id}/documents/cet-sheet`)).bytes.equals(sheet.bytes)).to.equal(true);

    await client.contacts.erase({ id: contact.id });
    const after = await textOf((await download(`${proposal.id}/documents/proposal`)).bytes);
    expect(after).to.contain('Valor da parcela R$ 235,86').and.not.to.contain('Conceição');
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query('select id from credit_offers where request::text like $1', [`%${birthDate}%`]);
    await database.end();
    expect(rows).to.deep.equal([]);
  });

  it('are of proposals that are there', async () => {
    for (const name of ['proposal', 'cet-sheet', 'other']) {
      const path = `/v1/credit/proposals/018f0000-0000-7000-8000-000000000000/documents/${name}`;
      expect((await app.request('GET', path, { token: app.admin.token })).status).to.equal(404);
    }
  });
});

import { findTenantLeaks, findUnauditedRoutes, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { startCreditApp } from './credit-fixture.js';
import { csvOf, header, sendFile, settledImport, tableRows } from './import-fixture.js';
import { sellLoan } from './loan-fixture.js';
import { cpf } from './persons.js';

const tables = [
  'credit_agreement_history',
  'credit_agreements',
  'credit_allocation_events',
  'credit_allocations',
  'credit_campaigns',
  'credit_deals',
  'credit_import_issues',
  'credit_import_rates',
  'credit_import_tables',
  'credit_import_templates',
  'credit_imports',
  'credit_offers',
  'credit_persons',
  'credit_products',
  'credit_proposals',
  'credit_pulls',
  'credit_rates',
  'credit_registrations',
  'credit_simulations',
  'credit_sources',
  'credit_table_versions',
  'credit_tables',
  'credit_windows',
];

describe('credit of another tenant', function () {
  this.timeout(240_000);
  let app: TestApp;

  before(async () => {
    app = await startCreditApp();
  });
  after(() => app.stop());

  it('is out of reach, by SQL and by every route', async () => {
    const client = app.client(app.admin);
    const { agreement, product } = await sellLoan(client, { payer: 'municipal' });
    await client.creditAgreements.update({ id: agreement.id }, { description: 'segredo-da-tenant-a', sourceCode: 'segredo' });
    await client.creditLeads.ingestOfAgreement(
      { id: agreement.id },
      { source: 'lista', leads: [{ document: cpf(1), name: 'segredo-da-tenant-a', registrationNumber: '102030405' }] },
    );
    const campaign = await client.creditCampaigns.activate({ agreementId: agreement.id, name: 'segredo-da-tenant-a' });
    await client.creditAllocations.take({ campaignId: campaign.id });
    const source = await client.creditSources.create({ name: 'segredo-da-tenant-a', baseUrl: 'https://leads.example', token: 'abc' });
    await client.creditSources.pull({ id: source.id }, { agreementId: agreement.id });

    const template = await client.creditImportTemplates.create({ name: 'segredo-da-tenant-a', mapping: { columns: { Obs: null } } });
    const query = { agreementId: agreement.id, templateId: template.id, fileName: 'segredo-da-tenant-a.csv' };
    const [rate = []] = tableRows(1.8, [84], 'segredo-da-tenant-a');
    const file = csvOf([header, rate, rate.map((cell, at) => (at === 4 ? 'segredo-da-tenant-a' : cell))]);
    const { body: sent } = await sendFile(app, app.admin, file, { query });
    expect(await settledImport(client, sent.id)).to.include({ status: 'invalid', rateCount: 1, errorCount: 1 });

    const contact = await client.contacts.create({ name: 'segredo-da-tenant-a', phone: '+5511900000191' });
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    const { id: ticketId } = await client.tickets.create({ contactId: contact.id, instanceId: instance.id });
    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: agreement.id,
      productId: product.id,
      mode: 'margin',
      amount: '350.00',
      contractOn: '2026-01-19',
    });
    const proposal = await client.creditProposals.create({
      ticketId,
      simulationId: simulation.id,
      offerId: simulation.offers[0]?.id ?? '',
      note: 'segredo-da-tenant-a',
    });
    await client.creditDeals.create({ ticketId, proposalId: proposal.id });

    const report = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      // A pull goes on by itself.
      watchedTables: tables.filter((table) => !['credit_pulls', 'credit_sources'].includes(table)),
    });

    expect(report.leaks).to.deep.equal([]);
    expect(report.tables.filter((table) => table.startsWith('credit_'))).to.deep.equal(tables);
    expect(report.operations.filter((id) => id.startsWith('credit')).length).to.be.greaterThan(55);
  });

  it('says for every write what it leaves in the audit trail', () => {
    expect(findUnauditedRoutes(app.app).filter((id) => id.startsWith('credit'))).to.deep.equal([]);
  });
});

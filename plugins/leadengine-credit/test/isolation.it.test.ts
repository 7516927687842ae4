import type { CreditSandbox } from '@leadengine/credit-sandbox';
import { eventually, findTenantLeaks, findUnauditedRoutes, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { csvOf, header, sendFile, settledImport, tableRows } from './import-fixture.js';
import { sellLoan } from './loan-fixture.js';
import { cpf } from './persons.js';
import { addProvider, settled, startProviderApp } from './provider-fixture.js';
import { createProviderSweep } from '../src/submissions/submission.jobs.js';

const tables = [
  'credit_agreement_history',
  'credit_agreements',
  'credit_allocation_events',
  'credit_allocations',
  'credit_blocked_contacts',
  'credit_campaign_tallies',
  'credit_campaigns',
  'credit_cancellations',
  'credit_contact_decisions',
  'credit_deals',
  'credit_import_issues',
  'credit_import_rates',
  'credit_import_tables',
  'credit_import_templates',
  'credit_imports',
  'credit_offers',
  'credit_persons',
  'credit_product_simulations',
  'credit_products',
  'credit_proposal_cards',
  'credit_proposals',
  'credit_provider_calls',
  'credit_provider_events',
  'credit_provider_gates',
  'credit_providers',
  'credit_pulls',
  'credit_rates',
  'credit_registrations',
  'credit_rules',
  'credit_simulations',
  'credit_sources',
  'credit_submissions',
  'credit_table_versions',
  'credit_tables',
  'credit_windows',
];

describe('credit of another tenant', function () {
  this.timeout(240_000);
  let app: TestApp;
  let sandbox: CreditSandbox;

  before(async () => {
    ({ app, sandbox } = await startProviderApp());
  });
  after(async () => {
    await app.stop();
    await sandbox.close();
  });

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
    const [lead] = (await client.creditLeads.lookUp({ document: cpf(1) })).data;
    const simulation = await client.creditSimulations.create({
      ticketId,
      agreementId: agreement.id,
      productId: product.id,
      ...(lead !== undefined && { leadId: lead.id }),
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
    await client.creditProductSimulations.portability({
      ticketId,
      agreementId: agreement.id,
      current: { installment: '350.00', monthlyRate: '0.018', remaining: 48 },
      monthlyRate: '0.015',
    });
    await client.creditProposals.sendCard({ id: proposal.id });
    await client.creditContactChecks.create({ leadIds: [lead?.id ?? ''] });
    await client.creditBlockedContacts.import({ source: 'segredo-da-tenant-a', entries: [{ document: cpf(2) }] });
    await client.creditRules.create({
      ...{ kind: 'max_term', payer: 'clt', validFrom: '2027-01-01', value: { months: 48 } },
      legalBasis: 'segredo-da-tenant-a',
    });
    const provider = await addProvider(client, sandbox, 'aurora', { name: 'segredo-da-tenant-a', webhookSecret: 'segredo-da-tenant-a' });
    const submission = await client.creditSubmissions.create({ id: proposal.id }, { providerId: provider.id });
    expect(await settled(client, submission.id)).to.include({ state: 'accepted' });
    await createProviderSweep(app.app.database.unitOfWork)(app.scope(app.admin.tenant.id));
    await eventually(async () => (await client.creditProviders.get({ id: provider.id })).polledAt ?? undefined);
    await client.creditDeals.create({ ticketId, proposalId: proposal.id });
    await client.creditSubmissions.cancel({ id: submission.id }, { reason: 'segredo-da-tenant-a' });
    await eventually(async () =>
      (await client.creditSubmissions.cancellation({ id: submission.id })).state === 'pending' ? undefined : true,
    );

    const report = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      // Pulls, polls and what lenders report go on by themselves.
      watchedTables: tables.filter(
        (table) => !/^credit_(pulls|sources|providers|provider_gates|provider_calls|provider_events)$/.test(table),
      ),
    });

    expect(report.leaks).to.deep.equal([]);
    expect(report.tables.filter((table) => table.startsWith('credit_'))).to.deep.equal(tables);
    expect(report.operations.filter((id) => id.startsWith('credit')).length).to.be.greaterThan(70);
  });

  it('says for every write what it leaves in the audit trail', () => {
    expect(findUnauditedRoutes(app.app).filter((id) => id.startsWith('credit'))).to.deep.equal([]);
  });
});

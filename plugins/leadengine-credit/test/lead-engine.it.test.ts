import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { sellAgreement, startCreditApp } from './credit-fixture.js';
import { cpf } from './persons.js';

describe('the lead engine', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const countsOf = async (agreementId: string) => {
    const { data } = await client.creditLeads.listByAgreement({ limit: 100 });
    const { totalLeads, availableLeads, hotLeads } = data.find((each) => each.agreementId === agreementId) ?? {};
    return { totalLeads, availableLeads, hotLeads };
  };

  it('answers zero, and nothing invented, while there is nothing', async () => {
    const stranger = app.client(await app.addTenant());

    expect(await stranger.creditLeads.dashboard()).to.deep.equal({
      totalLeads: 0,
      availableLeads: 0,
      hotLeads: 0,
      activeAgreements: 0,
      allocations: { allocated: 0, contacted: 0, won: 0, lost: 0 },
      conversionRate: null,
    });
    expect((await stranger.creditLeads.listByAgreement()).data).to.deep.equal([]);
    expect((await stranger.creditLeads.list()).data).to.deep.equal([]);
  });

  it('takes each registration in once, and each person once, however often they come', async () => {
    const { agreement } = await sellAgreement(client, 'ingest-a');
    const { agreement: other } = await sellAgreement(client, 'ingest-b');
    const leads = [
      {
        document: cpf(1),
        name: 'Maria',
        phone: '11 98888-7777',
        registrations: [
          { number: '00.123-4567', agreementCode: 'ingest-a', margin: '350.10', isHot: true },
          { number: '778899001', agreementCode: 'ingest-a' },
          { number: '00.123-4567', agreementCode: 'ingest-b' },
        ],
      },
      { document: cpf(2), registrations: [{ number: '5550001', agreementCode: 'ingest-a', score: 70 }] },
    ];

    const first = await client.creditLeads.ingest({ source: 'lista', leads });
    const again = await client.creditLeads.ingest({ source: 'lista', leads });

    expect(first).to.deep.equal({ received: 4, personsAdded: 2, added: 4, changed: 0, unchanged: 0, rejected: [] });
    expect(again).to.deep.equal({ received: 4, personsAdded: 0, added: 0, changed: 0, unchanged: 4, rejected: [] });
    expect(await countsOf(agreement.id)).to.deep.equal({ totalLeads: 2, availableLeads: 2, hotLeads: 1 });
    expect(await countsOf(other.id)).to.deep.equal({ totalLeads: 1, availableLeads: 1, hotLeads: 0 });
    const { data } = await client.creditLeads.lookUp({ document: cpf(1) });
    expect(new Set(data.map(({ person }) => person.id)).size).to.equal(1);
    expect(data.map(({ registration }) => registration).sort()).to.deep.equal(['***001', '***567', '***567']);
    expect(data[0]?.person).to.include({ name: 'Maria', phone: '+5511988887777', document: `***.***.***-${cpf(1).slice(-2)}` });
  });

  it('keeps what is known when the next list says less, and notes what changed', async () => {
    const { agreement } = await sellAgreement(client, 'keeps');
    const ingest = (rest: object) =>
      client.creditLeads.ingestOfAgreement(
        { id: agreement.id },
        { source: 'lista', leads: [{ document: cpf(10), registrationNumber: '900100200', ...rest }] },
      );
    await ingest({ name: 'João', margin: '-12.30', netMargin: '100.00', score: 40 });

    expect(await ingest({})).to.include({ added: 0, changed: 0, unchanged: 1 });
    expect(await ingest({ netMargin: '250.00' })).to.include({ changed: 1, unchanged: 0 });

    const { data } = await client.creditLeads.list({ agreementId: agreement.id });
    expect(data).to.have.length(1);
    expect(data[0]).to.include({ margin: '-12.30', netMargin: '250.00', score: 40 });
    expect(data[0]?.person).to.include({ name: 'João', hasProvenance: false });
  });

  it('names what it cannot take in and takes in the rest', async () => {
    const { agreement } = await sellAgreement(client, 'rejects');
    const row = (n: number, rest: object = {}) => ({ document: cpf(n), registrationNumber: `77${String(n)}0000`, ...rest });
    await client.creditLeads.ingestOfAgreement({ id: agreement.id }, { source: 'lista', leads: [row(20)] });

    const report = await client.creditLeads.ingestOfAgreement(
      { id: agreement.id },
      {
        source: 'lista',
        legalBasis: 'consentimento',
        leads: [
          row(21),
          row(22, { document: '11111111111' }),
          row(23, { phone: '12' }),
          row(24, { registrationNumber: '77200000' }),
          row(25),
          row(25),
        ],
      },
    );

    expect(report.rejected).to.deep.equal([
      { pointer: '/leads/1', code: 'invalid_document' },
      { pointer: '/leads/2', code: 'invalid_phone' },
      { pointer: '/leads/3', code: 'registration_of_another_person' },
    ]);
    expect(report).to.include({ received: 6, added: 2, unchanged: 1 });
    const unknown = await client.creditLeads.ingest({
      source: 'lista',
      leads: [{ document: cpf(26), registrations: [{ number: '1', agreementCode: 'no-such' }] }],
    });
    expect(unknown.rejected).to.deep.equal([{ pointer: '/leads/0/registrations/0', code: 'unknown_agreement' }]);
    expect(await rejection(client.creditLeads.lookUp({ document: '11111111111' }))).to.include({ status: 400 });
  });

  it('makes one person of the same list sent eight times at once', async () => {
    const { agreement } = await sellAgreement(client, 'at-once');
    const leads = Array.from({ length: 40 }, (_, n) => ({
      document: cpf(100 + n),
      registrationNumber: `4400${String(n).padStart(4, '0')}`,
    }));

    const reports = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        client.creditLeads.ingestOfAgreement(
          { id: agreement.id },
          { source: 'lista', leads: turn % 2 === 0 ? leads : [...leads].reverse() },
        ),
      ),
    );

    expect(reports.reduce((sum, { added }) => sum + added, 0)).to.equal(40);
    expect(reports.reduce((sum, { personsAdded }) => sum + personsAdded, 0)).to.equal(40);
    expect(await countsOf(agreement.id)).to.deep.equal({ totalLeads: 40, availableLeads: 40, hotLeads: 0 });
  });

  it('keeps neither CPFs nor registration numbers legible in the database', async () => {
    const { agreement } = await sellAgreement(client, 'sealed');
    await client.creditLeads.ingestOfAgreement(
      { id: agreement.id },
      { source: 'lista', leads: [{ document: cpf(300), registrationNumber: '987650001234' }] },
    );
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      for (const table of ['credit_persons', 'credit_registrations', 'event_log', 'outbox', 'idempotency_keys']) {
        const { rows } = await database.query<{ content: string }>(
          `select coalesce(string_agg(to_jsonb(t)::text, ' '), '') as content from ${table} t`,
        );
        expect(rows[0]?.content, table).not.to.contain(cpf(300));
        expect(rows[0]?.content, table).not.to.contain('987650001234');
      }
    } finally {
      await database.end();
    }
  });
});

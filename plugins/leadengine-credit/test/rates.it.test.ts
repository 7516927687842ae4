import { rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { sellAgreement, startCreditApp } from './credit-fixture.js';

const at = (days: number): string => new Date(Date.UTC(2099, 0, 1 + days)).toISOString();

describe('rate tables', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const write = async (tableId: string, monthlyRate: string) =>
    (await client.creditTables.createVersion({ id: tableId }, { coefficientBasis: 'd30', rates: [{ termMonths: 84, monthlyRate }] })).id;
  const rateAt = async (id: string, asOf: string) => (await client.creditTables.getInForce({ id, asOf })).rates[0]?.monthlyRate;

  it('keep coefficients to twelve digits and money to the cent', async () => {
    const { table } = await sellAgreement(client);
    const rate = {
      termMonths: 96,
      contractDay: 5,
      monthlyRate: '0.018499999999',
      coefficient: '0.023387230001',
      feeFlat: '50.5',
      feeRate: '0.05',
      maxAmount: '9999999999999.99',
      maxAge: 79,
    };

    const { id } = await client.creditTables.createVersion({ id: table.id }, { coefficientBasis: 'calendar', rates: [rate] });

    const { rates } = await client.creditTables.getVersion({ id });
    expect(rates).to.have.length(1);
    expect(rates[0]).to.deep.include({ ...rate, feeFlat: '50.50', minAmount: null, commissionRate: null });
  });

  it('refuse rates in per cent, terms given twice and limits upside down', async () => {
    const { table } = await sellAgreement(client);
    const refuse = async (rates: object[]) =>
      (
        await app.request<{ status: number; errors: { pointer: string }[] }>('POST', `/v1/credit/tables/${table.id}/versions`, {
          token: app.admin.token,
          body: { coefficientBasis: 'd30', rates },
        })
      ).body;
    const good = { termMonths: 84, monthlyRate: '0.018' };

    const answers = [
      await refuse([{ ...good, monthlyRate: '1.8' }]),
      await refuse([{ ...good, monthlyRate: 0.018 }]),
      await refuse([good, good]),
      await refuse([good, { ...good, termMonths: 72, minAmount: '2000.00', maxAmount: '1999.99' }]),
    ];

    expect(answers.map(({ status, errors }) => [status, errors[0]?.pointer])).to.deep.equal([
      [400, '/rates/0/monthlyRate'],
      [400, '/rates/0/monthlyRate'],
      [400, '/rates/1/termMonths'],
      [400, '/rates/1/maxAmount'],
    ]);
    expect((await client.creditTables.listVersions({ id: table.id })).data).to.have.length(1);
  });

  it('have one version in force at a time, up to but not including its end', async () => {
    const { table } = await sellAgreement(client);
    const [second, third] = [await write(table.id, '0.017'), await write(table.id, '0.016')];

    await client.creditTables.publishVersion({ id: second }, { effectiveFrom: at(10) });
    await client.creditTables.publishVersion({ id: third }, { effectiveFrom: at(20), effectiveUntil: at(30) });

    expect(await rateAt(table.id, at(0))).to.equal('0.018');
    expect(await rateAt(table.id, at(10))).to.equal('0.017');
    expect(await rateAt(table.id, new Date(Date.parse(at(20)) - 1).toISOString())).to.equal('0.017');
    expect(await rateAt(table.id, at(20))).to.equal('0.016');
    expect(await rejection(rateAt(table.id, at(30)))).to.include({ status: 404, code: 'credit.no_version_in_force' });
    const late = await write(table.id, '0.015');
    expect(await rejection(client.creditTables.publishVersion({ id: late }, { effectiveFrom: at(15) }))).to.include({
      status: 409,
      code: 'credit.effective_time_overlaps',
    });
    expect(await rateAt(table.id, at(16))).to.equal('0.017');
    expect(await rejection(client.creditTables.publishVersion({ id: third }, {}))).to.include({ code: 'credit.version_published' });
  });

  it('do not rewrite the past, and roll back by publishing an older version again', async () => {
    const { table, version } = await sellAgreement(client);
    await client.creditTables.publishVersion({ id: await write(table.id, '0.017') }, { effectiveFrom: at(1) });
    const yesterday = new Date(Date.now() - 1).toISOString();
    expect(
      await rejection(client.creditTables.publishVersion({ id: await write(table.id, '0.015') }, { effectiveFrom: yesterday })),
    ).to.include({
      status: 422,
      code: 'credit.effective_time_rewrites_past',
    });

    const back = await client.creditTables.republishVersion({ id: version.id }, { effectiveFrom: at(5), note: 'erro do banco' });

    expect(back).to.include({ copiedFromId: version.id, rateCount: 2, effectiveFrom: at(5), effectiveUntil: null });
    expect((await client.creditTables.getInForce({ id: table.id, asOf: at(5) })).rates.map(({ termMonths }) => termMonths)).to.deep.equal([
      72, 84,
    ]);
    expect(await rateAt(table.id, at(4))).to.equal('0.017');
  });

  it('give the time of a withdrawn version back to the one before it', async () => {
    const { table, version } = await sellAgreement(client);
    const next = await write(table.id, '0.017');
    await client.creditTables.publishVersion({ id: next }, { effectiveFrom: at(1) });

    expect((await client.creditTables.withdrawVersion({ id: next })).status).to.equal('withdrawn');

    expect(await rateAt(table.id, at(50))).to.equal('0.018');
    expect(await rejection(client.creditTables.withdrawVersion({ id: version.id }))).to.include({ code: 'credit.version_in_force' });
  });

  it('have one version in force also when twenty are published at once', async () => {
    const { table } = await sellAgreement(client);
    const ids = await Promise.all(Array.from({ length: 20 }, () => write(table.id, '0.017')));

    const settled = await Promise.allSettled(ids.map((id) => client.creditTables.publishVersion({ id }, { effectiveFrom: at(1) })));

    expect(settled.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ code: 'credit.effective_time_overlaps' });
    const { data } = await client.creditTables.listVersions({ id: table.id, limit: 100 });
    expect(data.map(({ number }) => number)).to.deep.equal(Array.from({ length: 21 }, (_, index) => 21 - index));
  });

  it('cannot be rewritten, not even by the engine', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      for (const statement of [
        `update credit_rates set monthly_rate = 0.01`,
        'delete from credit_rates',
        `update credit_table_versions set coefficient_basis = 'calendar'`,
        `update credit_agreement_history set note = ''`,
      ]) {
        await database.query('begin');
        await database.query('set local role leadengine_app');
        expect(await rejection(database.query(statement)), statement).to.include({ code: '42501' });
        await database.query('rollback');
      }
    } finally {
      await database.end();
    }
  });
});

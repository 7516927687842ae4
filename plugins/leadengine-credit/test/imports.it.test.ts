import { eventually, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { sellAgreement, startCreditApp } from './credit-fixture.js';
import { csvOf, header, sendFile, settledImport, tableRows } from './import-fixture.js';

describe('an import of rate tables', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const read = async (agreementId: string, rows: readonly (readonly string[])[], query: Record<string, string> = {}) => {
    const { status, body } = await sendFile(app, app.admin, csvOf([header, ...rows]), {
      query: { agreementId, fileName: 'tabela.csv', ...query },
    });
    expect(status, JSON.stringify(body)).to.equal(201);
    return settledImport(client, body.id);
  };
  const applied = async (id: string) => {
    expect((await client.creditImports.apply({ id })).status).to.equal('applying');
    return eventually(async () => {
      const found = await client.creditImports.get({ id });
      return found.status === 'applying' ? undefined : found;
    });
  };

  it('is compared with what is in force, changes nothing until it is applied, and becomes a version then', async () => {
    const { agreement, table, version } = await sellAgreement(client);

    const found = await read(agreement.id, [...tableRows(1.8, [84, 96]), ...tableRows(1.9, [72]), ...tableRows(1.7, [60], 'T2')]);

    expect(found).to.include({ status: 'ready', errorCount: 0, warningCount: 0, rowsRead: 5, rateCount: 4, tableCount: 2, progress: 1 });
    expect(found.diff).to.deep.include({ added: 2, changed: 2, removed: 0, unchanged: 0, newTables: 1, changedTables: 1 });
    const { data: tables } = await client.creditImports.listTables({ id: found.id });
    expect(tables.map(({ code, added, changed, tableId }) => [code, added, changed, tableId])).to.deep.equal([
      ['T1', 1, 2, table.id],
      ['T2', 1, 0, null],
    ]);
    const { data: changes } = await client.creditImports.listChanges({ id: tables[0]?.id ?? '', change: 'changed' });
    expect(changes.map(({ termMonths, row, before, after }) => [termMonths, row, before?.monthlyRate, after?.monthlyRate])).to.deep.equal([
      [72, 4, '0.018', '0.019'],
      [84, 2, '0.018', '0.018'],
    ]);
    expect((await client.creditTables.getInForce({ id: table.id })).id).to.equal(version.id);

    const done = await applied(found.id);

    expect(done).to.include({ status: 'applied', appliedTables: 2 });
    const inForce = await client.creditTables.getInForce({ id: table.id });
    expect(inForce.rates.map(({ termMonths, monthlyRate }) => [termMonths, monthlyRate])).to.deep.equal([
      [72, '0.019'],
      [84, '0.018'],
      [96, '0.018'],
    ]);
    expect(inForce.rates[2]?.coefficient).to.match(/^0\.0219/);
    expect((await client.creditTables.getVersion({ id: version.id })).effectiveUntil).to.equal(inForce.effectiveFrom);
    const { data: history } = await client.creditAgreements.listHistory({ id: agreement.id });
    expect(history.slice(0, 3).map(({ action }) => action)).to.have.members(['import.applied', 'version.published', 'version.published']);
    const created = (await client.creditTables.list({ id: agreement.id })).data.find(({ code }) => code === 'T2');
    expect((await client.creditTables.getInForce({ id: created?.id ?? '' })).rates).to.have.length(1);
  });

  it('is the same for the same file, and another for other options', async () => {
    const { agreement } = await sellAgreement(client);
    const file = csvOf([header, ...tableRows(1.8, [84, 72])]);
    const send = (query: Record<string, string> = {}) => sendFile(app, app.admin, file, { query: { agreementId: agreement.id, ...query } });

    const [first, ...others] = await Promise.all([send(), send(), send()]);
    const again = await send({ fileName: 'outro-nome.csv' });
    const otherwise = await send({ coefficientBasis: 'calendar' });

    expect([first, ...others].map(({ status }) => status).sort()).to.deep.equal([200, 200, 201]);
    expect(new Set([first, ...others, again].map(({ body }) => body.id)).size).to.equal(1);
    expect(again.status).to.equal(200);
    expect(otherwise.status).to.equal(201);
    const found = await settledImport(client, again.body.id);
    await applied(found.id);
    expect((await send()).body).to.include({ id: found.id, status: 'applied' });
    expect((await client.creditImports.apply({ id: found.id })).status).to.equal('applied');
  });

  it('makes no version of a table that it does not change', async () => {
    const { agreement, table } = await sellAgreement(client);
    const rows = tableRows(1.8, [84, 72]);
    await applied((await read(agreement.id, rows)).id);
    const { data: before } = await client.creditTables.listVersions({ id: table.id });

    const again = await read(agreement.id, [...rows, ...tableRows(1.8, [48], 'T9')]);
    await applied(again.id);

    expect(again.diff).to.deep.include({ unchanged: 2, unchangedTables: 1, newTables: 1 });
    expect((await client.creditTables.listVersions({ id: table.id })).data).to.deep.equal(before);
  });

  it('needs a second person when it removes much', async () => {
    const { agreement } = await sellAgreement(client);
    await applied((await read(agreement.id, tableRows(1.8, [84, 72, 60]))).id);

    const found = await read(agreement.id, tableRows(1.8, [84]));

    expect(found.diff).to.include({ removed: 2, unchanged: 1 });
    expect(found.approvalReasons).to.deep.equal(['many_removed']);
    expect(await rejection(client.creditImports.apply({ id: found.id }))).to.include({ status: 409, code: 'credit.import_needs_approval' });
    expect(await rejection(client.creditImports.approve({ id: found.id }))).to.include({
      status: 409,
      code: 'credit.import_approver_is_author',
    });
    const second = await app.addUser(app.admin, 'supervisor');
    expect((await app.client(second).creditImports.approve({ id: found.id })).approvedBy).to.equal(`user:${second.id}`);
    expect((await applied(found.id)).status).to.equal('applied');
  });

  it('tells what is wrong with which row, and can never be applied then', async () => {
    const { agreement, table } = await sellAgreement(client);
    const [good = []] = tableRows(1.8, [84]);
    const other = (changes: Record<number, string>): string[] => good.map((cell, at) => changes[at] ?? cell);

    const found = await read(agreement.id, [
      good,
      good,
      other({ 3: '72', 4: '1.234', 5: '' }),
      other({ 3: '60', 4: '180' }),
      other({ 3: '600' }),
      other({ 3: '48', 5: '31,96' }),
      other({ 3: '96', 5: '0,0300' }),
      other({ 0: '', 3: '36' }),
      other({ 3: '=2*12' }),
    ]);

    expect(found).to.include({ status: 'invalid', errorCount: 8, warningCount: 1 });
    const { data: issues } = await client.creditImports.listIssues({ id: found.id });
    expect(issues.map(({ row, code, column }) => [row, code, column])).to.deep.equal([
      [3, 'DUPLICATE_KEY', 'Prazo'],
      [4, 'AMBIGUOUS_NUMBER', 'Taxa a.m.'],
      [5, 'PERCENT_SCALE', 'Taxa a.m.'],
      [6, 'TERM_OUT_OF_RANGE', 'Prazo'],
      [7, 'INVERTED_FACTOR', 'Coeficiente'],
      [8, 'COEFFICIENT_RATE_MISMATCH', 'Coeficiente'],
      [9, 'REQUIRED', 'Banco'],
      [10, 'FORMULA_NOT_ALLOWED', 'Prazo'],
      [8, 'COEFFICIENT_NOT_DECREASING', null],
    ]);
    expect(await rejection(client.creditImports.apply({ id: found.id }))).to.include({ code: 'credit.import_not_ready' });
    expect((await client.creditTables.listVersions({ id: table.id })).data).to.have.length(1);
    const csv = await (
      await fetch(`${app.url}/v1/credit/imports/${found.id}/issues/export`, { headers: { authorization: `Bearer ${app.admin.token}` } })
    ).text();
    expect(csv.split('\r\n').find((line) => line.includes('FORMULA_NOT_ALLOWED'))).to.contain(`'=2*12`);
  });
});

import { MediaReader } from '@leadengine/plugin-kit';
import { createTestApp, eventually, rejection, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { Client } from 'pg';
import { readImportProcessor } from '../src/imports/read-import.processor.js';
import { createImportSweep } from '../src/imports/sweep-imports.js';
import { creditPlugin } from '../src/index.js';
import { sellAgreement, startCreditApp } from './credit-fixture.js';
import { csvOf, header, sendFile, settledImport, tableRows, workbookOf } from './import-fixture.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const terms = Array.from({ length: 96 }, (_, month) => month + 1);

/** So many tables of 96 terms. */
const longFile = (tables: number): string =>
  csvOf([header, ...Array.from({ length: tables }, (_, table) => tableRows(1.8, terms, `L${String(table)}`)).flat()]);

describe('the jobs of imports', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await startCreditApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const inDatabase = async <T extends object>(text: string, values: readonly unknown[]): Promise<readonly T[]> => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      return (await database.query<T>(text, [...values])).rows;
    } finally {
      await database.end();
    }
  };
  const stagedRows = async (id: string): Promise<number> =>
    (await inDatabase<{ count: number }>('select count(*)::int as count from credit_import_rates where import_id = $1', [id]))[0]?.count ??
    0;

  it('read a workbook, and refuse one with macros or what is no table', async () => {
    const { agreement } = await sellAgreement(client);
    const query = { agreementId: agreement.id, fileName: 'tabela.xlsx' };
    const sheets = { Tabela: { rows: [[...header], ['Banco Um', 'T1', 'Normal', 84, 1.85, '']] } };

    const good = await sendFile(app, app.admin, workbookOf({ sheets }), { type: workbookType, query });
    const byName = await sendFile(app, app.admin, workbookOf({ sheets, formats: ['0'] }), { type: 'application/octet-stream', query });
    const macros = await sendFile(app, app.admin, workbookOf({ sheets, more: { 'xl/vbaProject.bin': new Uint8Array(9) } }), {
      type: workbookType,
      query,
    });
    const picture = await sendFile(app, app.admin, Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), { query });

    expect((await settledImport(client, good.body.id)).status).to.equal('ready');
    expect((await settledImport(client, byName.body.id)).status).to.equal('ready');
    expect(await settledImport(client, macros.body.id)).to.include({ status: 'failed', failureCode: 'MACROS_NOT_ALLOWED' });
    expect([picture.status, picture.body.code]).to.deep.equal([422, 'media.type_mismatch']);
  });

  it('stop when an import is cancelled, and tell how far they are until then', async () => {
    const { agreement, table } = await sellAgreement(client);
    const { body } = await sendFile(app, app.admin, longFile(150), { query: { agreementId: agreement.id } });
    await eventually(async () => ((await client.creditImports.get({ id: body.id })).rowsRead > 0 ? true : undefined));

    const cancelled = await client.creditImports.cancel({ id: body.id });

    expect(cancelled.status).to.equal('cancelled');
    const staged = await stagedRows(body.id);
    expect(staged).to.be.within(1, 14_399);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await stagedRows(body.id)).to.equal(staged);
    expect((await client.creditTables.listVersions({ id: table.id })).data).to.have.length(1);
    expect((await sendFile(app, app.admin, longFile(150), { query: { agreementId: agreement.id } })).status).to.equal(201);
  });

  it('go on behind the last rows that were stored, and come to the same', async () => {
    const api = await createTestApp({ plugins: [whatsappPlugin, creditPlugin], roles: ['api'] });
    try {
      const own = api.client(api.admin);
      const { unitOfWork } = api.app.database;
      const abort = new AbortController();
      let commits = 0;
      const { process } = readImportProcessor({
        unitOfWork: {
          read: unitOfWork.read,
          async run(scope, each) {
            const result = await unitOfWork.run(scope, each);
            commits += 1;
            // One has begun the import, and two have stored rows.
            if (commits === 3) abort.abort(new Error('The process is gone.'));
            return result;
          },
        },
        reader: api.app.service(MediaReader),
        clock: { now: () => new Date() },
        guards: { removedPercent: 30, coefficientPercent: 20 },
        today: () => '2026-01-19',
      });
      const send = async (): Promise<string> => {
        const { agreement } = await sellAgreement(own);
        return (await sendFile(api, api.admin, longFile(40), { query: { agreementId: agreement.id } })).body.id;
      };
      const work = (importId: string, signal = new AbortController().signal): Promise<void> =>
        process({
          payload: { importId },
          scope: { ...api.scope(api.admin.tenant.id), signal },
          attempt: 1,
          isLastAttempt: false,
          jobId: 'j',
        });
      const id = await send();
      expect((await rejection(work(id, abort.signal))).message).to.equal('The process is gone.');
      const { rowsRead, status } = await own.creditImports.get({ id });
      await Promise.all([work(id), work(id)]);
      const undisturbed = await send();
      await work(undisturbed);

      expect([status, rowsRead]).to.deep.equal(['reading', 2000]);
      const resumed = await own.creditImports.get({ id });
      expect(resumed).to.include({ status: 'ready', rowsRead: 3841, rateCount: 3840, tableCount: 40 });
      expect(resumed.diff).to.deep.equal((await own.creditImports.get({ id: undisturbed })).diff);
    } finally {
      await api.stop();
    }
  });

  it('put nothing in force when a table was published since the comparison', async () => {
    const { agreement, table, version } = await sellAgreement(client);
    const { body } = await sendFile(app, app.admin, csvOf([header, ...tableRows(1.85, [84, 72]), ...tableRows(1.85, [84], 'T8')]), {
      query: { agreementId: agreement.id },
    });
    await settledImport(client, body.id);
    await client.creditTables.republishVersion({ id: version.id }, {});

    await client.creditImports.apply({ id: body.id });
    const failed = await eventually(async () => {
      const found = await client.creditImports.get({ id: body.id });
      return found.status === 'applying' ? undefined : found;
    });

    expect(failed).to.include({ status: 'failed', failureCode: 'BASE_MOVED', appliedTables: 0 });
    expect((await client.creditTables.listVersions({ id: table.id })).data).to.have.length(2);
    expect((await client.creditTables.list({ id: agreement.id })).data.map(({ code }) => code)).to.deep.equal(['T1']);
  });

  it('leave no rows behind, nor an import whose job was lost', async () => {
    const { agreement } = await sellAgreement(client);
    const send = async (rate: number) =>
      (await sendFile(app, app.admin, csvOf([header, ...tableRows(rate, [84])]), { query: { agreementId: agreement.id } })).body.id;
    const [over, lost] = [await send(1.7), await send(1.6)];
    await settledImport(client, over);
    await settledImport(client, lost);
    const { data: tables } = await client.creditImports.listTables({ id: over });
    await client.creditImports.cancel({ id: over });
    await inDatabase(`update credit_imports set ended_at = ended_at - interval '8 days' where id = $1`, [over]);
    await inDatabase(`update credit_imports set status = 'reading', created_at = created_at - interval '3 days' where id = $1`, [lost]);

    await createImportSweep(app.app.database.unitOfWork)(app.scope(app.admin.tenant.id));

    expect([await stagedRows(over), await stagedRows(lost)]).to.deep.equal([0, 1]);
    expect(await rejection(client.creditImports.listChanges({ id: tables[0]?.id ?? '' }))).to.include({
      status: 410,
      code: 'credit.import_swept',
    });
    expect(await client.creditImports.get({ id: lost })).to.include({ status: 'failed', failureCode: 'INTERNAL' });
  });

  it('put tables of several agreements in force at the times that rows say', async () => {
    const [first, second] = [await sellAgreement(client), await sellAgreement(client)];
    const rows = [first, second].flatMap(({ agreement }) =>
      tableRows(1.7, [84]).map((cells) => [agreement.name, '01/03/2099', '31/03/2099', ...cells]),
    );
    const { body } = await sendFile(app, app.admin, csvOf([['Convênio', 'Vigência início', 'Vigência fim', ...header], ...rows]));

    const found = await settledImport(client, body.id);
    expect(found.approvalReasons).to.deep.equal(['many_removed']);
    await app.client(await app.addUser(app.admin, 'supervisor')).creditImports.approve({ id: body.id });
    await client.creditImports.apply({ id: body.id });
    await eventually(async () => ((await client.creditImports.get({ id: body.id })).status === 'applied' ? true : undefined));

    for (const { table } of [first, second]) {
      const rateAt = async (asOf: string) =>
        (await client.creditTables.getInForce({ id: table.id, asOf })).rates.map(({ monthlyRate }) => monthlyRate);
      expect(await rateAt('2099-03-01T03:00:00.000Z')).to.deep.equal(['0.017']);
      expect(await rateAt('2099-03-01T02:59:59.000Z')).to.deep.equal(['0.018', '0.018']);
    }
  });
});

import { eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { AuditVerifier } from '../src/contract.js';
import { createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';
import { createTampering, type Tampering } from './tampering.js';

const rounds = 1000;
const events = 40;

/** One superuser in one transaction that is taken back: the verifier reads through the same connection. */
describe('a superuser who changes the log', function () {
  this.timeout(120_000);
  let app: TestApp;
  let tenantId: string;
  let notes: string[];
  let database: Client;
  let tampering: Tampering;

  before(async () => {
    app = await createAuditApp();
    tenantId = app.admin.tenant.id;
    await recordAll(app, tenantId, [
      ...sampleEntries(events - 3),
      {
        action: 'sample.keyed',
        targets: [
          { type: 'a', id: '1' },
          { type: 'b', id: '2' },
        ],
        idempotencyKey: 'once',
      },
      { action: 'sample.personal', targets: [], personal: [{ subject: { kind: 'contact', id: 'c1' }, values: { name: 'Rosa' } }] },
      { action: 'sample.denied', targets: [], outcome: 'denied' },
    ]);
    await sealed(app, tenantId, events);
    database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    // What the set-up of the tenant recorded is counted as well: all of it has to be sealed and signed for.
    await eventually(async () => {
      const { rows: found } = await database.query<{ isWhole: boolean }>(
        `select not exists (select from audit_unsealed where tenant_id = $1) and (select count(*) from audit_seals where tenant_id = $1)
           = (select max(size) from audit_checkpoints where tenant_id = $1) as "isWhole"`,
        [tenantId],
      );
      return found[0]?.isWhole === true ? true : undefined;
    });
    notes = (
      await database.query<{ note: string }>('select note from audit_checkpoints where tenant_id = $1 order by size desc limit 1', [
        tenantId,
      ])
    ).rows.map(({ note }) => note);
    // Empty partitions would take most of the time: each statement is planned for all of them.
    const { rows } = await database.query<{ name: string }>(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'audit_events'::regclass order by 1`,
    );
    for (const { name } of rows) {
      if ((await database.query(`select from ${name} limit 1`)).rowCount === 0) await database.query(`drop table ${name}`);
    }
    // Checks hold up nobody who may drop them.
    await database.query('alter table audit_seals drop constraint audit_seals_seq_check');
    await database.query('alter table audit_events drop constraint audit_events_outcome_check');
    tampering = createTampering({ app, database, tenantId });
  });
  after(async () => {
    await database.end();
    await app.stop();
  });

  it('finds the log whole as long as nobody does', async () => {
    const report = await app.app.service(AuditVerifier).verify(app.scope(tenantId), notes);
    expect(report).to.deep.include({ isIntact: true, firstBadSeq: null, faults: [], unsealed: 0 });
    expect(report.size).to.be.at.least(events);
    expect(report.checkpoints).to.be.at.least(2);
    expect((await tampering.attempt(() => Promise.resolve(0), notes)).report.faults).to.deep.equal([]);
  });

  it(`is found out in each of ${String(rounds)} random changes, with the first place that is wrong`, async () => {
    const kinds = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const { kind, change } = tampering.random();
      const { report, seq, what } = await tampering.attempt(change, notes);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(report.isIntact, `${String(round)}: ${kind}, ${what}`).to.equal(false);
      expect(report.firstBadSeq, `${String(round)}: ${kind}, ${what}: ${JSON.stringify(report.faults[0])}`).to.equal(seq);
    }
    expect([...kinds.keys()].sort()).to.deep.equal(['bit', 'deletion', 'insertion', 'reordering', 'truncation']);
    expect([...kinds.values()].reduce((sum, count) => sum + count)).to.equal(rounds);
  });
});

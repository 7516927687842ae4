import { findTenantLeaks, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

const tables = [
  'audit_events',
  'audit_further_targets',
  'audit_keys',
  'audit_seals',
  'audit_subtrees',
  'audit_checkpoints',
  'audit_trees',
  'audit_sinks',
  'audit_personal_keys',
  'audit_roots',
];

describe('another tenant', function () {
  this.timeout(120_000);
  let app: TestApp;

  before(async () => {
    app = await createAuditApp();
    const { id } = app.admin.tenant;
    await recordAll(app, id, [
      ...sampleEntries(300),
      {
        action: 'sample.secret',
        targets: [
          { type: 'a', id: '1' },
          { type: 'segredo-da-tenant-a', id: '2' },
        ],
        personal: [{ subject: { kind: 'contact', id: 'c1' }, values: { name: 'segredo-da-tenant-a' } }],
        idempotencyKey: 'segredo-da-tenant-a',
      },
    ]);
    await sealed(app, id, 301);
  });
  after(() => app.stop());

  it('gets at nothing of the log, by SQL or by any route', async () => {
    const filled = await asSuperuser<{ name: string; count: number }>(
      app,
      tables.map((name) => `select '${name}' as name, count(*)::int as count from ${name}`).join(' union all '),
    );
    expect(filled.filter(({ count }) => count === 0)).to.deep.equal([]);
    const report = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: tables.filter((name) => !['audit_trees', 'audit_sinks'].includes(name)),
    });
    expect(report.leaks).to.deep.equal([]);
    expect(report.tables).to.include.members(tables);
    expect(report.operations).to.include.members(['auditEvents.list', 'auditEvents.prove', 'auditExports.bundle', 'auditStream.read']);
  });
});

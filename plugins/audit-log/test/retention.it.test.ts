import { createFakeClock, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { AuditTrail } from '@leadengine/plugin-kit';
import { AuditVerifier, type AuditEvent } from '../src/contract.js';
import { pruneEvents } from '../src/retention/prune.js';
import { createRetentionClasses } from '../src/trail/retention-classes.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

const dayMs = 86_400_000;

describe('retention of the audit log', function () {
  this.timeout(120_000);
  let app: TestApp;
  let tenantId: string;
  const clock = createFakeClock(new Date(Date.now() - 40 * dayMs));

  before(async () => {
    app = await createAuditApp({ clock, env: { LEADENGINE_AUDIT_RETENTION_DAYS: 'sample.=30,sample.changed=400,*=365' } });
    tenantId = app.admin.tenant.id;
    await recordAll(app, tenantId, [...sampleEntries(20), { action: 'other.made', targets: [] }]);
    await sealed(app, tenantId, 21);
  });
  after(() => app.stop());

  const prune = () =>
    pruneEvents({ unitOfWork: app.app.database.unitOfWork, trail: app.app.service(AuditTrail), clock }, app.scope(tenantId));
  const verify = () => app.app.service(AuditVerifier).verify(app.scope(tenantId));

  it('keeps what has time left, and removes the rest in a way that verifies and is recorded', async () => {
    expect(await prune()).to.equal(0);
    clock.advance(29 * dayMs);
    expect(await prune()).to.equal(0);
    clock.advance(2 * dayMs);
    const size = (await verify()).size;
    // Those of `sample.made`, whose class is that of the longest prefix.
    expect(await prune()).to.equal(10);
    await sealed(app, tenantId, size + 1);
    const report = await verify();
    expect(report.faults).to.deep.equal([]);
    expect(report.pruned).to.equal(10);
    const rows = await asSuperuser<{ action: string }>(
      app,
      `select action from audit_events where tenant_id = $1 and action like 'sample.%'`,
      [tenantId],
    );
    expect(rows.map(({ action }) => action)).to.deep.equal(Array.from({ length: 10 }, () => 'sample.changed'));
    const { token } = await app.login(app.admin.tenant, app.admin.email, app.admin.password);
    const { body } = await app.request<{ data: AuditEvent[] }>('GET', '/v1/audit/events?action=audit.pruned', { token });
    expect(body.data.map(({ metadata }) => metadata)).to.deep.equal([{ events: 10 }]);
  });

  it('does not excuse the removal of what had time left', async () => {
    const [row] = await asSuperuser<{ seq: number }>(
      app,
      `select s.seq::int from audit_seals s join audit_events e on e.id = s.event_id where s.tenant_id = $1 and e.action = 'sample.changed' order by 1 limit 1`,
      [tenantId],
    );
    await asSuperuser(app, `set session_replication_role = 'replica'; delete from audit_events where action = 'sample.changed'`);
    const report = await verify();
    expect(report.firstBadSeq).to.equal(row?.seq);
    expect(report.faults[0]?.code).to.equal('event_missing');
  });

  it('drops partitions of the past that are empty, and no others', async () => {
    await asSuperuser(
      app,
      `create table audit_events_2020_01 partition of audit_events for values from ('2020-01-01') to ('2020-02-01');
       create table audit_events_2020_02 partition of audit_events for values from ('2020-02-01') to ('2020-03-01');
       insert into audit_events select (jsonb_populate_record(e, '{"received_at": "2020-02-03T00:00:00Z"}')).* from audit_events e limit 1`,
    );
    await app.app.database.unitOfWork.run(app.scope(tenantId), (tx) => tx.sql('select audit_drop_partitions()'));
    const left = await asSuperuser<{ name: string; isForced: boolean }>(
      app,
      `select relname as name, relforcerowsecurity as "isForced" from pg_class where relname like 'audit_events_2020%' and relkind = 'r'`,
    );
    expect(left).to.deep.equal([{ name: 'audit_events_2020_02', isForced: true }]);
  });

  it('refuses classes that say nothing of some action, or keep for too short a time', () => {
    expect(() => createRetentionClasses(['auth=365'])).to.throw(TypeError);
    expect(() => createRetentionClasses(['*=29'])).to.throw(TypeError);
    expect(() => createRetentionClasses(['*=x'])).to.throw(TypeError);
  });
});

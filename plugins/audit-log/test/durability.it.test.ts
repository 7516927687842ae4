import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AuditTrail } from '@leadengine/plugin-kit';
import { eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { DerivedKeys } from '@leadengine/core/contract';
import { AuditVerifier } from '../src/contract.js';
import { createAuditKeys } from '../src/trail/audit-keys.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

const childFile = fileURLToPath(new URL('audit-child.ts', import.meta.url));
const kills = process.env['LEADENGINE_SLOW_TESTS'] === undefined ? 1 : 10;

interface SealRow {
  readonly seq: number;
  readonly action: string;
}

const listSeals = (app: TestApp, tenantId: string): Promise<SealRow[]> =>
  asSuperuser<SealRow>(
    app,
    `select s.seq::int, e.action from audit_seals s join audit_events e on e.tenant_id = s.tenant_id and e.id = s.event_id
     where s.tenant_id = $1 order by s.seq`,
    [tenantId],
  );

describe('sealing', function () {
  this.timeout(120_000);
  let app: TestApp;

  before(async () => {
    app = await createAuditApp();
  });
  after(() => app.stop());

  it('costs nothing while a tenant rests, and goes on with the next event', async () => {
    const { tenant } = await app.addTenant();
    const leaseOf = async () => {
      const text = `select wanted, owner from leases where tenant_id = $1 and runner = 'audit.sealer'`;
      return (await asSuperuser<{ wanted: boolean; owner: string | null }>(app, text, [tenant.id]))[0];
    };
    await recordAll(app, tenant.id, sampleEntries(1));
    await sealed(app, tenant.id, 1);
    expect(await leaseOf()).to.include({ wanted: true });
    await eventually(async () => {
      const lease = await leaseOf();
      return lease?.wanted === false && lease.owner === null ? lease : undefined;
    }, 180_000);
    const size = await sealed(app, tenant.id, 1);
    await recordAll(app, tenant.id, sampleEntries(1));
    await sealed(app, tenant.id, size + 1);
  }).timeout(240_000);

  it('comes to events whose process could not say that there are any', async () => {
    const { tenant } = await app.addTenant();
    await recordAll(app, tenant.id, sampleEntries(1));
    await sealed(app, tenant.id, 1);
    // As it is once the sealer rests.
    const rest = `update leases set wanted = false where tenant_id = $1 and runner = 'audit.sealer'`;
    const held = `select owner from leases where tenant_id = $1 and runner = 'audit.sealer' and owner is not null`;
    await eventually(async () => {
      // Again and again: calls for the first events may still be on their way.
      await asSuperuser(app, rest, [tenant.id]);
      return (await asSuperuser(app, held, [tenant.id])).length === 0 ? true : undefined;
    });
    const size = await sealed(app, tenant.id, 1);
    const holder = new Client({ connectionString: app.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from leases where tenant_id = $1 for update', [tenant.id]);
    try {
      await recordAll(app, tenant.id, sampleEntries(1));
      // Whoever calls the sealer waits for the lease, and is cut off as often as it tries.
      const cut = `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into leases%'`;
      let last = performance.now();
      await eventually(async () => {
        if ((await asSuperuser(app, cut)).length > 0) last = performance.now();
        return performance.now() - last > 3000 ? true : undefined;
      });
    } finally {
      await holder.query('rollback');
      await holder.end();
    }
    // The schedule runs once a minute.
    await sealed(app, tenant.id, size + 1).catch(() => sealed(app, tenant.id, size + 1));
  }).timeout(240_000);

  it('loses no transaction that commits late, and is held up by none', async () => {
    const tenantId = app.admin.tenant.id;
    const trail = app.app.service(AuditTrail);
    const stranger = await app.addTenant();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let isOpen: () => void = () => undefined;
    const open = new Promise<void>((resolve) => (isOpen = resolve));
    // Holds a snapshot and a row of its own from before all that follows; its id is older than theirs.
    const late = app.app.database.unitOfWork.run(app.scope(tenantId), async (tx) => {
      trail.record(tx, { action: 'sample.late', targets: [] });
      await tx.sql('insert into audit_keys (tenant_id, key, event_id) values ($1, $2, gen_random_uuid())', [tenantId, 'held']);
      isOpen();
      await held;
    });
    await open;
    await recordAll(app, tenantId, sampleEntries(20));
    await recordAll(app, stranger.tenant.id, sampleEntries(20));
    await sealed(app, tenantId, 20);
    await sealed(app, stranger.tenant.id, 20);
    expect((await listSeals(app, tenantId)).filter(({ action }) => action === 'sample.late')).to.deep.equal([]);
    const before = (await listSeals(app, tenantId)).length;
    release();
    await late;
    await sealed(app, tenantId, before + 1);
    const seals = await listSeals(app, tenantId);
    expect(seals.map(({ seq }) => seq)).to.deep.equal(seals.map((_, at) => at));
    expect(seals.filter(({ action }) => action === 'sample.late')).to.deep.equal([{ seq: before, action: 'sample.late' }]);
    expect((await app.app.service(AuditVerifier).verify(app.scope(tenantId))).faults).to.deep.equal([]);
  });

  it('goes on while the log is verified, and raises no false alarm', async () => {
    const tenantId = (await app.addTenant()).tenant.id;
    const isDone = new AbortController();
    const recording = (async () => {
      for (let from = 0; !isDone.signal.aborted; from += 10) {
        await recordAll(app, tenantId, sampleEntries(10, from));
        await sleep(20);
      }
    })();
    let size = 0;
    for (let round = 0; round < 20 || size < 100; round++) {
      const report = await app.app.service(AuditVerifier).verify(app.scope(tenantId));
      expect(report.faults).to.deep.equal([]);
      ({ size } = report);
      await sleep(50);
    }
    isDone.abort();
    await recording;
  });

  it('refuses what the engine did not write, and goes on with the rest', async () => {
    const tenantId = (await app.addTenant()).tenant.id;
    await recordAll(app, tenantId, sampleEntries(3));
    await sealed(app, tenantId, 3);
    await asSuperuser(
      app,
      `with made as (
           insert into audit_events select (jsonb_populate_record(e, jsonb_build_object('id', '01900000-0000-7000-8000-000000000001', 'action', 'sample.forged'))).*
           from audit_events e where tenant_id = $1 limit 1 returning *
         ) insert into audit_unsealed (tenant_id, id, received_at, mac) select tenant_id, id, received_at, sha256('x') from made`,
      [tenantId],
    );
    await recordAll(app, tenantId, sampleEntries(3));
    const size = await sealed(app, tenantId, 6);
    expect((await listSeals(app, tenantId)).filter(({ action }) => action === 'sample.forged')).to.deep.equal([]);
    const report = await eventually(async () => {
      const found = await app.app.service(AuditVerifier).verify(app.scope(tenantId));
      return found.unsealed === 1 ? found : undefined;
    });
    expect(report.faults.map(({ seq, code }) => ({ seq, code }))).to.deep.equal([{ seq: size, code: 'not_written_by_the_engine' }]);
  });

  it('goes on when somebody made an event unreadable that waits', async () => {
    const tenantId = (await app.addTenant()).tenant.id;
    const superuser = new Client({ connectionString: app.databaseUrl });
    await superuser.connect();
    try {
      await superuser.query('begin; lock table audit_seals in exclusive mode');
      await recordAll(app, tenantId, sampleEntries(3));
      await superuser.query(
        `update audit_unsealed set body = 'x' where tenant_id = $1 and id = (select min(id::text)::uuid from audit_unsealed where tenant_id = $1)`,
        [tenantId],
      );
      await superuser.query('commit');
    } finally {
      await superuser.end();
    }
    const [{ count } = { count: 0 }] = await asSuperuser<{ count: number }>(
      app,
      `select ((select count(*) from audit_events where tenant_id = $1) + (select count(*) from audit_unsealed where tenant_id = $1))::int as count`,
      [tenantId],
    );
    await sealed(app, tenantId, count - 1);
    const report = await app.app.service(AuditVerifier).verify(app.scope(tenantId));
    expect(report).to.include({ size: count - 1, unsealed: 1 });
    expect(report.faults.map(({ seq, code }) => ({ seq, code }))).to.deep.equal([{ seq: count - 1, code: 'not_written_by_the_engine' }]);
  });

  it('seals what a process of the version before has recorded', async () => {
    const tenantId = (await app.addTenant()).tenant.id;
    await recordAll(app, tenantId, sampleEntries(1));
    const isSealed = async () => ((await listSeals(app, tenantId)).some(({ action }) => action === 'sample.made') ? true : undefined);
    await eventually(isSealed);
    const size = (await listSeals(app, tenantId)).length;
    const id = '01900000-0000-7000-8000-000000000002';
    const [{ body } = { body: '' }] = await asSuperuser<{ body: string }>(
      app,
      `insert into audit_events select (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'body', replace(e.body, e.id::text, $2::text)))).*
       from audit_events e where tenant_id = $1 and action = 'sample.made' returning body`,
      [tenantId, id],
    );
    const mac = createAuditKeys(app.app.service(DerivedKeys)).mac(tenantId, body);
    await asSuperuser(
      app,
      `insert into audit_unsealed (tenant_id, id, received_at, mac) select tenant_id, id, received_at, $3 from audit_events where tenant_id = $1 and id = $2`,
      [tenantId, id, mac],
    );
    await recordAll(app, tenantId, sampleEntries(1));
    await sealed(app, tenantId, size + 2);
    expect((await listSeals(app, tenantId)).filter(({ action }) => action === 'sample.made')).to.have.length(3);
    expect(await app.app.service(AuditVerifier).verify(app.scope(tenantId))).to.include({ isIntact: true, unsealed: 0 });
  });

  it('is told of what was changed before it was sealed', async () => {
    // Nobody seals here.
    const recorder = await createAuditApp({ roles: ['api'] });
    const tenantId = (await recorder.addTenant()).tenant.id;
    try {
      await recordAll(recorder, tenantId, sampleEntries(2));
      const verify = () => recorder.app.service(AuditVerifier).verify(recorder.scope(tenantId));
      expect(await verify()).to.include({ isIntact: true, size: 0 });
      await asSuperuser(
        recorder,
        `set session_replication_role = 'replica';
         update audit_unsealed set body = replace(body, 'sample.made', 'sample.mode') where tenant_id = '${tenantId}'`,
      );
      expect((await verify()).faults.map(({ seq, code }) => ({ seq, code }))).to.deep.equal([
        { seq: 0, code: 'not_written_by_the_engine' },
      ]);
    } finally {
      await recorder.stop();
    }
  });

  it('loses nothing when its process is killed', async () => {
    // Records; only the children seal.
    const recorder = await createAuditApp({ roles: ['api'] });
    const tenantId = recorder.admin.tenant.id;
    const children = new Set<ChildProcess>();
    const start = async (): Promise<ChildProcess> => {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', childFile, JSON.stringify({ ...recorder.env, LEADENGINE_LEASE_SECONDS: '3' })],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      children.add(child);
      await Promise.race([
        once(child.stdout, 'data'),
        once(child, 'exit').then(() => {
          throw new Error('The engine ended before it was ready.');
        }),
      ]);
      return child;
    };
    const kill = async (child: ChildProcess): Promise<void> => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      children.delete(child);
    };
    try {
      let recorded = 0;
      const isRecording = new AbortController();
      const recording = (async () => {
        while (!isRecording.signal.aborted) {
          await recordAll(recorder, tenantId, sampleEntries(20, recorded));
          recorded += 20;
        }
      })();
      let elder = await start();
      for (let life = 0; life < kills; life++) {
        const before = (await listSeals(recorder, tenantId)).length;
        // The elder has the lease; the other takes the time of its start meanwhile.
        const [younger] = await Promise.all([
          start(),
          eventually(async () => ((await listSeals(recorder, tenantId)).length > before ? true : undefined)),
        ]);
        await sleep(Math.random() * 300);
        await kill(elder);
        elder = younger;
      }
      isRecording.abort();
      await recording;
      const seals = await eventually(async () => {
        const found = (await listSeals(recorder, tenantId)).filter(({ action }) => action.startsWith('sample.'));
        return found.length >= recorded ? found : undefined;
      }, 60_000);
      expect(seals.length).to.equal(recorded);
      const [{ waiting }] = (await asSuperuser<{ waiting: number }>(recorder, 'select count(*)::int as waiting from audit_unsealed')) as [
        { waiting: number },
      ];
      expect(waiting).to.equal(0);
      const report = await recorder.app.service(AuditVerifier).verify(recorder.scope(tenantId));
      expect(report.faults).to.deep.equal([]);
      await kill(elder);
    } finally {
      for (const child of children) child.kill('SIGKILL');
      await recorder.stop();
    }
  });
});

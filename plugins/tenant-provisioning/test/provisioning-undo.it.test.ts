import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MediaLibrary, TenantJobs } from '@leadengine/core/contract';
import { SecretStore } from '@leadengine/plugin-kit';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { StepFailure } from '../src/saga/step-failure.js';
import { input, rowsOf, startProvisioning, type ProvisioningApp, type Run } from './provisioning-fixture.js';

describe('a run that does not go through', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;

  before(async () => {
    engine = await startProvisioning();
  });
  afterEach(() => {
    engine.boundary = () => Promise.resolve();
    engine.storeFault = () => undefined;
  });
  after(() => engine.app.stop());

  const ask = async (slug: string): Promise<Run> => (await engine.call('POST', '/provisionings', input(slug))).body;

  /** Wakes a worker again and again, as the sweep does with more patience. */
  const untilOver = async (id: string): Promise<Run> => {
    for (;;) {
      await engine.call('POST', `/provisionings/${id}/resume`);
      const { body } = await engine.call('GET', `/provisionings/${id}`);
      if (['completed', 'undone', 'stuck'].includes(body.state)) return body;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  /** Nothing is left but what proves what was done. */
  const expectNothing = async (run: Run): Promise<void> => {
    const rows = await rowsOf(engine, run.tenantId);
    // Jobs that were asked for are published after their tenant has gone, and kept for a week like all others.
    expect(Object.keys(rows).filter((name) => !['outbox', 'inbox', 'event_log', 'event_cursors'].includes(name))).to.deep.equal([]);
    expect(await engine.query('select 1 from platform.tenants where id = $1', [run.tenantId])).to.have.length(0);
    expect(await engine.query('select 1 from platform.capacity_reservations where tenant_id = $1', [run.tenantId])).to.have.length(0);
    expect(await engine.app.app.service(SecretStore).list(engine.app.scope(run.tenantId))).to.deep.equal([]);
    expect(await engine.query('select 1 from secret_keys where tenant_id = $1', [run.tenantId])).to.have.length(0);
    expect(await engine.query('select 1 from secrets where tenant_id = $1 and sealed is not null', [run.tenantId])).to.have.length(0);
  };

  it('takes back what it has done, and gives the slug back', async () => {
    engine.boundary = (point) =>
      point === 'forward evidence effect' ? Promise.reject(new StepFailure('test.refused', 'Refused for the test.')) : Promise.resolve();
    const run = await ask('volta');
    const undone = await engine.until(run.id, ['undone', 'stuck', 'completed']);
    expect(undone).to.deep.include({
      state: 'undone',
      failure: { step: 'evidence', code: 'test.refused', message: 'Refused for the test.' },
    });
    await expectNothing(run);

    engine.boundary = () => Promise.resolve();
    const again = await ask('volta');
    expect(again.tenantId).not.to.equal(run.tenantId);
    expect(await engine.until(again.id, ['completed', 'undone'])).to.include({ state: 'completed' });
  });

  it('is taken up where it was left after each point where a process may die, in both directions', async () => {
    const crashed = new Set<string>();
    /** Ends the connection that holds the locks, as the death of the process would, and goes no further. */
    const crash = async (point: string): Promise<void> => {
      if (crashed.has(point)) return;
      crashed.add(point);
      await engine.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'leadengine_locks'`,
      );
      // The process hears of it a moment later.
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error(`crashed at ${point}`);
    };
    engine.boundary = crash;
    const run = await ask('fenix');
    const done = await untilOver(run.id);
    expect(done).to.include({ state: 'completed' });
    expect(crashed.size).to.equal(done.steps.length * 3);
    const recorded = engine.recorded.filter(
      ({ targets, action }) => action === 'provisioning.step_done' && targets.some(({ id }) => id === run.id),
    );
    expect(recorded).to.have.length(done.steps.length);
    const secrets = await engine.query<{ count: number }>('select count(*)::int as count from secrets where tenant_id = $1', [
      run.tenantId,
    ]);
    expect(secrets).to.deep.equal([{ count: 8 }]);
    expect(await rowsOf(engine, run.tenantId)).to.include({ users: 1, queues: 1, invites: 1 });

    crashed.clear();
    engine.boundary = (point) =>
      point === 'forward evidence effect'
        ? Promise.reject(new StepFailure('test.refused', 'Refused for the test.'))
        : point.startsWith('backward')
          ? crash(point)
          : Promise.resolve();
    const other = await ask('icaro');
    expect(await untilOver(other.id)).to.include({ state: 'undone' });
    expect(crashed.size).to.be.greaterThan(15);
    await expectNothing(other);
  });

  it('tries again what may pass, and does not what cannot', async () => {
    let failures = 0;
    engine.boundary = (point) =>
      point === 'forward secrets effect' && failures++ < 2 ? Promise.reject(new Error('the store does not answer')) : Promise.resolve();
    const run = await ask('teimosa');
    const done = await engine.until(run.id, ['completed', 'undone']);
    expect(done).to.include({ state: 'completed' });
    expect(done.steps.find(({ name }) => name === 'secrets')).to.include({ attempts: 3 });
    const text = JSON.stringify(await engine.query('select event from platform.provision_progress where run_id = $1', [run.id]));
    expect(text).not.to.include('the store does not answer');
  });

  it('issues each secret once, also when the store does its work and its answers are lost', async () => {
    const calls: Record<string, number> = {};
    engine.storeFault = (call) => {
      calls[call] = (calls[call] ?? 0) + 1;
      // Each kind of call once before its work, and twice after it.
      if (calls[call] === 2) return { code: 'unavailable', isDone: false };
      return calls[call] === 3 || calls[call] === 5 ? { code: 'unavailable', isDone: true } : undefined;
    };
    const run = await ask('vaga');
    expect(await untilOver(run.id)).to.deep.include({ state: 'completed', failure: null });
    const versions = await engine.query<{ name: string; count: number }>(
      'select name, count(*)::int as count from secrets where tenant_id = $1 group by name order by name',
      [run.tenantId],
    );
    expect(versions.map(({ count }) => count)).to.deep.equal([2, 2, 2, 2]);
  });

  it('waits for an approval in the store, and is taken back when the store refuses', async () => {
    let puts = 0;
    engine.storeFault = (call) => (call === 'put' && puts++ === 0 ? { code: 'pending_approval', isDone: false } : undefined);
    const run = await ask('carimbo');
    const waiting = await engine.until(run.id, ['running']).then(() =>
      eventually(async () => {
        const { body } = await engine.call<Run & { retryAt: string | null }>('GET', `/provisionings/${run.id}`);
        return body.retryAt === null ? undefined : body;
      }),
    );
    expect(waiting.failure).to.include({ step: 'secrets', code: 'pending_approval' });
    expect(new Date(waiting.retryAt ?? 0).getTime() - Date.now()).to.be.greaterThan(30_000);
    await engine.call('POST', `/provisionings/${run.id}/resume`);
    expect(await engine.until(run.id, ['completed', 'undone'])).to.include({ state: 'completed' });

    engine.storeFault = (call) => (call === 'promote' ? { code: 'refused', isDone: false } : undefined);
    const refused = await ask('recusada');
    const undone = await engine.until(refused.id, ['completed', 'undone']);
    expect(undone).to.include({ state: 'undone' });
    expect(undone.failure).to.include({ step: 'secrets', code: 'refused' });
    await expectNothing(refused);
  });

  it('is taken back when somebody cancels it', async () => {
    let reach: (() => void) | undefined;
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    let go: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    engine.boundary = async (point) => {
      if (point !== 'forward tenant effect') return;
      reach?.();
      await gone;
    };
    const run = await ask('desistiu');
    await reached;
    expect((await engine.call('POST', `/provisionings/${run.id}/cancel`)).status).to.equal(202);
    go?.();
    expect(await engine.until(run.id, ['cancelled', 'completed'])).to.include({ state: 'cancelled' });
    await expectNothing(run);
    expect((await engine.call('POST', `/provisionings/${run.id}/cancel`)).status).to.equal(409);
  });

  it('ends a tenant for good: rows and secrets go, the proof and the slug stay', async () => {
    const run = await ask('adeus');
    await engine.until(run.id, ['completed']);
    const scope = engine.app.scope(run.tenantId);
    const bytes = Readable.from([Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(2000, 'x')])]);
    const upload = { contentType: 'application/pdf', kind: undefined, fileName: 'a.pdf', bytes, sizeBytes: undefined };
    const library = engine.app.app.service(MediaLibrary);
    await library.finish(scope, await library.receive(scope, upload));
    const files = join(engine.app.mediaDirectory, run.tenantId);
    expect(existsSync(files)).to.equal(true);
    const body = { createdBy: { name: 'Beto', email: 'beto@platform.example' }, justification: 'Contract ended' };
    const { status, body: ending } = await engine.call('POST', `/tenants/${run.tenantId}/offboard`, body);
    expect(status).to.equal(202);
    expect(await engine.until(ending.id, ['completed', 'stuck'])).to.include({ state: 'completed' });
    const left = await rowsOf(engine, run.tenantId);
    expect(Object.keys(left).filter((name) => !['outbox', 'inbox', 'event_log', 'event_cursors'].includes(name))).to.deep.equal([]);
    expect(await engine.app.app.service(SecretStore).list(scope)).to.deep.equal([]);
    expect(existsSync(files)).to.equal(false);
    const [removed] = await engine.query<{ jobs: number }>(
      `select (output ->> 'jobs')::int as jobs from platform.provision_steps where run_id = $1 and name = 'erase-remains'`,
      [ending.id],
    );
    expect(removed?.jobs).to.be.greaterThan(0);
    // All that is there is the job that had this done.
    expect(await engine.app.app.service(TenantJobs).removeAll(run.tenantId)).to.be.lessThanOrEqual(1);
    const { body: artifacts } = await engine.call<{ data: { name: string }[] }>('GET', `/provisionings/${ending.id}/artifacts`);
    expect(artifacts.data.map(({ name }) => name)).to.include('certificate.json');
    expect((await engine.call('POST', '/provisionings', input('adeus'))).status).to.equal(409);
  });
});

describe('a run that needs approval', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;

  before(async () => {
    engine = await startProvisioning({ LEADENGINE_PROVISIONING_APPROVAL: 'true' });
  });
  after(() => engine.app.stop());

  it('waits for somebody else, who approves what was planned and nothing else', async () => {
    const { body: run } = await engine.call('POST', '/provisionings', input('espera'));
    expect(run.state).to.equal('awaiting_approval');
    const approval = { planHash: run.planHash, approvedBy: { name: 'Cris', email: 'cris@platform.example' } };
    const path = `/provisionings/${run.id}/approve`;
    const own = await engine.call<{ code: string }>('POST', path, approval);
    expect(own.body.code).to.equal('provisioning.own_approval');
    const approve = async (body: object) =>
      engine.app.request<{ code: string; state: string }>('POST', `/v1/platform${path}`, { token: await engine.key(), body });
    expect((await approve({ ...approval, planHash: '0'.repeat(64) })).body.code).to.equal('provisioning.plan_changed');
    expect((await approve(approval)).body.state).to.equal('queued');
    expect(await engine.until(run.id, ['completed', 'undone'])).to.include({ state: 'completed' });
    expect((await approve(approval)).status).to.equal(409);
  });
});

import { randomUUID } from 'node:crypto';
import { DedicatedDatabases, Logins, SessionLocks } from '@leadengine/core/contract';
import { SecretStore } from '@leadengine/plugin-kit';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { StepFailure } from '../src/saga/step-failure.js';
import { input, rowsOf, startProvisioning, type ProvisioningApp, type Run } from './provisioning-fixture.js';

describe('a tenant that asks for a database of its own', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;
  const completed: Run[] = [];

  const ask = async (slug: string): Promise<Run> => {
    const { status, body } = await engine.call('POST', '/provisionings', input(slug, { mode: 'dedicated' }));
    expect(status, JSON.stringify(body)).to.equal(202);
    return body;
  };
  const make = async (slug: string): Promise<Run> => {
    const run = await engine.until((await ask(slug)).id, ['completed', 'undone', 'stuck']);
    if (run.state === 'completed') completed.push(run);
    return run;
  };
  const dedicated = (): DedicatedDatabases => engine.app.app.service(DedicatedDatabases);

  const inside = async <Row extends object>({ slug }: Run, text: string): Promise<readonly Row[]> => {
    const address = new URL(engine.app.databaseUrl);
    address.pathname = `/tenant_${slug}`;
    const client = new Client({ connectionString: address.toString() });
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  };

  const inCluster = async ({ slug, tenantId }: Run): Promise<{ readonly databases: number; readonly roles: number }> => {
    const [row] = await engine.query<{ databases: number; roles: number }>(
      `select (select count(*)::int from pg_database where datname = $1) as databases,
         (select count(*)::int from pg_roles where starts_with(rolname, $2)) as roles`,
      [`tenant_${slug}`, `t_${tenantId.replaceAll('-', '')}`],
    );
    return row ?? { databases: -1, roles: -1 };
  };

  const expectNothing = async (run: Run): Promise<void> => {
    expect(await inCluster(run)).to.deep.equal({ databases: 0, roles: 0 });
    const rows = await rowsOf(engine, run.tenantId);
    expect(Object.keys(rows).filter((name) => !['outbox', 'inbox', 'event_log', 'event_cursors'].includes(name))).to.deep.equal([]);
    for (const table of ['tenant_placements', 'tenant_signals', 'capacity_reservations'])
      expect(await engine.query(`select 1 from platform.${table} where tenant_id = $1`, [run.tenantId]), table).to.have.length(0);
    expect(await engine.query('select 1 from platform.tenants where id = $1', [run.tenantId])).to.have.length(0);
    expect(await engine.query('select 1 from secrets where tenant_id = $1 and sealed is not null', [run.tenantId])).to.have.length(0);
    expect((await dedicated().findOrphans(() => Promise.resolve(new Set()))).filter(({ kind }) => kind !== 'directory')).to.deep.equal([]);
  };

  before(async () => {
    engine = await startProvisioning({}, { janitorEveryMs: 500 });
  });
  afterEach(() => {
    engine.boundary = () => Promise.resolve();
  });
  after(async () => {
    for (const { tenantId, slug } of completed) {
      await dedicated().dropDatabase({ id: tenantId, slug });
      await dedicated().dropRoles({ id: tenantId, slug });
    }
    const templates = await engine.query<{ name: string }>(
      `select datname as name from pg_database, platform.installation i
       where starts_with(datname, 'le_tpl_' || right(replace(i.id::text, '-', ''), 12) || '_')`,
    );
    for (const { name } of templates) {
      await engine.query(`alter database ${name} with is_template false`);
      await engine.query(`drop database ${name}`);
    }
    await engine.app.stop();
  });

  it('gets one, with roles and a password of its own, and leaves no row among those of others', async () => {
    const run = await make('apartada');
    expect(run).to.include({ state: 'completed', failure: null });
    expect(run.steps.map(({ status, attempts }) => `${status} ${String(attempts)}`)).to.satisfy((all: string[]) =>
      all.every((each) => each === 'done 1'),
    );
    expect(await inCluster(run)).to.deep.equal({ databases: 1, roles: 3 });
    expect(
      await inside(run, 'select (select count(*)::int from users) as users, (select count(*)::int from queues) as queues'),
    ).to.deep.equal([{ users: 1, queues: 1 }]);
    const left = Object.keys(await rowsOf(engine, run.tenantId));
    expect(left.filter((name) => !['outbox', 'event_log', 'event_cursors'].includes(name))).to.deep.equal([]);

    const scope = engine.app.scope(run.tenantId);
    const store = engine.app.app.service(SecretStore);
    const inUse = (await store.list(scope)).filter(({ name }) => name.startsWith('DATABASE')).map(({ name, stage }) => `${name} ${stage}`);
    expect(inUse).to.deep.equal(['DATABASE_PASSWORD_B current']);
    expect(await dedicated().findPlacement(run.tenantId)).to.include({ state: 'active', login: 'b', database: 'tenant_apartada' });

    const password = (await store.get(scope, 'ADMIN_PASSWORD')).value.reveal();
    const session = await engine.app.app
      .service(Logins)
      .login({ tenant: run.slug, email: `operator@${run.slug}.leadengine.invalid`, password }, { requestId: 'test', ip: '127.0.0.1' });
    expect(session.user.role).to.equal('admin');
    const done = engine.recorded.filter(({ targets }) => targets.some(({ id }) => id === run.id)).map(({ action }) => action);
    expect(done.filter((action) => action === 'provisioning.step_done')).to.have.length(run.steps.length);
    expect(done.at(-1)).to.equal('provisioning.completed');
  });

  it('gets evidence of how it is kept apart, and no password in it', async () => {
    const [run] = completed;
    if (run === undefined) throw new Error('The tenant of the first test is missing.');
    const document = async <T>(name: string): Promise<T> =>
      (await engine.call<T>('GET', `/provisionings/${run.id}/artifacts/${name}`)).body;
    expect(await document<object>('isolation.json')).to.deep.include({ findings: [] });
    const separation = await document<{ login: { neighbors: string[]; database: string } }>('separation.json');
    expect(separation).to.deep.include({ findings: [], missing: [], unexpected: [] });
    expect(separation.login).to.deep.include({ neighbors: [], database: 'tenant_apartada' });
    expect(await document<object>('database.json')).to.include({ database: 'tenant_apartada' });
    const secrets = await engine.app.app.service(SecretStore).get(engine.app.scope(run.tenantId), 'DATABASE_PASSWORD_B');
    const stored = await engine.query<{ count: number }>(
      `select count(*)::int as count from platform.provision_artifacts where position(convert_to($1, 'UTF8') in content) > 0`,
      [secrets.value.reveal()],
    );
    expect(stored).to.deep.equal([{ count: 0 }]);
  });

  it('has nothing left in the cluster when its run is taken back', async () => {
    engine.boundary = (point) =>
      point === 'forward evidence effect' ? Promise.reject(new StepFailure('test.refused', 'Refused for the test.')) : Promise.resolve();
    const run = await make('recuada');
    expect(run).to.include({ state: 'undone' });
    await expectNothing(run);
  });

  it('is taken up where it was left after each point where a process may die, in both directions', async () => {
    // Those of every tenant are tried elsewhere.
    const own = ['roles', 'database', 'schema', 'placement', 'final-login'];
    const crashed = new Set<string>();
    const crash = async (point: string): Promise<void> => {
      if (crashed.has(point) || !own.includes(point.split(' ')[1] ?? '')) return;
      crashed.add(point);
      await engine.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'leadengine_locks'`,
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error(`crashed at ${point}`);
    };
    const untilOver = async (id: string): Promise<Run> => {
      for (;;) {
        await engine.call('POST', `/provisionings/${id}/resume`);
        const { body } = await engine.call('GET', `/provisionings/${id}`);
        if (['completed', 'undone', 'stuck'].includes(body.state)) return body;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    };
    engine.boundary = crash;
    const done = await untilOver((await ask('renascida')).id);
    expect(done).to.include({ state: 'completed' });
    completed.push(done);
    expect(crashed.size).to.equal(own.length * 3);
    expect(await inCluster(done)).to.deep.equal({ databases: 1, roles: 3 });

    crashed.clear();
    engine.boundary = (point) =>
      point === 'forward evidence effect'
        ? Promise.reject(new StepFailure('test.refused', 'Refused for the test.'))
        : point.startsWith('backward')
          ? crash(point)
          : Promise.resolve();
    const undone = await untilOver((await ask('caida')).id);
    expect(undone).to.include({ state: 'undone' });
    expect(crashed.size).to.be.greaterThan(own.length * 2);
    await expectNothing(undone);
  });

  it('loses what a worker made too late for a run that was taken back, and nothing that nobody knows', async () => {
    const [undone] = await engine.query<{ id: string; slug: string }>(
      `select tenant_id as id, slug from platform.provision_runs where state = 'undone' limit 1`,
    );
    if (undone === undefined) throw new Error('The run of an earlier test is missing.');
    const stranger = { id: randomUUID(), slug: `estranha-${String(process.pid)}` };
    const exists = async ({ id }: { readonly id: string }) =>
      (await engine.query('select 1 from pg_roles where starts_with(rolname, $1)', [`t_${id.replaceAll('-', '')}`])).length;
    try {
      const pause = await eventually(() => engine.app.app.service(SessionLocks).tryHold('provisioning janitor'));
      for (const tenant of [stranger, undone]) {
        await dedicated().createRoles(tenant);
        await dedicated().createDatabase(tenant);
      }
      await pause.release();
      await eventually(async () => ((await exists(undone)) === 0 ? true : undefined));
      expect(await engine.query('select 1 from pg_database where datname = $1', [`tenant_${undone.slug}`])).to.have.length(0);
      // Longer than a round.
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await exists(stranger)).to.equal(3);
    } finally {
      await dedicated().dropDatabase(stranger);
      await dedicated().dropRoles(stranger);
    }
  });

  it('changes over to its other login while it works, and locks the one before', async () => {
    const [run] = completed;
    if (run === undefined) throw new Error('The tenant of the first test is missing.');
    const { unitOfWork } = engine.app.app.database;
    const scope = engine.app.scope(run.tenantId);
    const failures: unknown[] = [];
    let isOver = false;
    const traffic = (async () => {
      while (!isOver) {
        await unitOfWork.run(scope, (tx) => tx.sql('select pg_sleep(0.002)')).catch((error: unknown) => failures.push(error));
      }
    })();
    const { status, body } = await engine.call<{ id: string }>('POST', '/rotations', {
      tenantId: run.tenantId,
      kind: 'database_login',
      subject: 'database',
      reason: 'an old laptop',
      requestedBy: { id: 'beto', name: 'Beto', email: 'beto@platform.example' },
      graceSeconds: 1,
    });
    expect(status, JSON.stringify(body)).to.equal(202);
    await eventually(async () => {
      const answer = await engine.call<{ state: string }>('GET', `/rotations/${body.id}?tenantId=${run.tenantId}`);
      return answer.body.state === 'completed' ? true : undefined;
    });
    isOver = true;
    await traffic;
    expect(failures).to.deep.equal([]);
    expect(await dedicated().findPlacement(run.tenantId)).to.include({ login: 'a' });
    const inUse = (await engine.app.app.service(SecretStore).list(scope))
      .map(({ name }) => name)
      .filter((name) => name.startsWith('DATABASE'));
    expect(inUse).to.deep.equal(['DATABASE_PASSWORD_A']);
    const logins = await engine.query<{ name: string }>(
      'select right(rolname, 1) as name from pg_roles where starts_with(rolname, $1) and rolcanlogin',
      [`t_${run.tenantId.replaceAll('-', '')}_`],
    );
    expect(logins).to.deep.equal([{ name: 'a' }]);
  });

  it('ends with an empty database that nobody can enter', async () => {
    const [run] = completed;
    if (run === undefined) throw new Error('The tenant of the first test is missing.');
    const body = { createdBy: { name: 'Beto', email: 'beto@platform.example' }, justification: 'Contract ended' };
    const { body: ending } = await engine.call('POST', `/tenants/${run.tenantId}/offboard`, body);
    expect(await engine.until(ending.id, ['completed', 'stuck'])).to.include({ state: 'completed', failure: null });
    expect(await dedicated().findPlacement(run.tenantId)).to.include({ state: 'closed' });
    const logins = await engine.query<{ may: boolean }>('select bool_or(rolcanlogin) as may from pg_roles where starts_with(rolname, $1)', [
      `t_${run.tenantId.replaceAll('-', '')}`,
    ]);
    expect(logins).to.deep.equal([{ may: false }]);
    expect(
      await inside(run, 'select (select count(*)::int from users) as users, (select count(*)::int from outbox) as outbox'),
    ).to.deep.equal([{ users: 0, outbox: 0 }]);
    expect(await engine.app.app.service(SecretStore).list(engine.app.scope(run.tenantId))).to.deep.equal([]);
    const recorded = engine.recorded.filter(({ targets }) => targets.some(({ id }) => id === ending.id));
    expect(recorded.at(-1)?.action).to.equal('tenant.offboarded');
  });
});

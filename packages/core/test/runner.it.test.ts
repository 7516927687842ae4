import { randomUUID } from 'node:crypto';
import { defineEvent, defineRunner, type RunnerContext, type RunnerDefinition } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { Type } from 'typebox';
import { LeaseLostError } from '../src/database/faults.js';
import { startRunnerRuntime, type LeaseTimes, type RunnerRuntime } from '../src/jobs/runner-runtime.js';
import { openLine } from './breakable-line.js';
import { createCluster, pause, silentMetrics, until, type JobsCluster, type JobsProcess } from './jobs-fixture.js';
import { asOwner, openDatabase, rejection, scopeOf, scopes, silentLog } from './kernel-fixture.js';

const Beaten = defineEvent({ name: 'sample.beaten', version: 1, summary: 'Beaten', payload: Type.Object({}) });
/** The protocol in fast motion. */
const times: LeaseTimes = { ttlSeconds: 2, renewMs: 400, giveUpMs: 1500, graceMs: 800 };

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

describe('runners', function () {
  this.timeout(120_000);
  let cluster: JobsCluster;
  let api: JobsProcess;
  const runtimes: RunnerRuntime[] = [];

  before(async () => {
    cluster = await createCluster('postgres');
    api = await cluster.start({ roles: ['api'], events: [Beaten] });
  });
  afterEach(async () => {
    await Promise.all(runtimes.splice(0).map((runtime) => runtime.stop()));
    await asOwner(cluster.url, 'update leases set wanted = false, owner = null');
  });
  after(() => cluster.drop());

  const want = (tenantId: string, key: string): Promise<void> =>
    api.database.unitOfWork.run(scopeOf(tenantId), (tx) => api.jobs.leases.want(tx, 'sample.beat', key));
  const release = (tenantId: string, key: string): Promise<void> =>
    api.database.unitOfWork.run(scopeOf(tenantId), (tx) => api.jobs.leases.release(tx, 'sample.beat', key));
  const leaseOf = async (key: string) =>
    (
      await asOwner<{ owner: string | null; epoch: number }>(cluster.url, 'select owner, epoch::int as epoch from leases where key = $1', [
        key,
      ])
    )[0];

  const startRuntime = (name: string, run: RunnerDefinition['run'], relay = api.database.relay): RunnerRuntime => {
    const runtime = startRunnerRuntime({
      relay,
      runners: [defineRunner({ id: 'sample.beat', summary: 'Beats', run })],
      scopes,
      processId: name,
      log: silentLog,
      held: silentMetrics.gauge('held', 'Held'),
      times,
    });
    runtimes.push(runtime);
    return runtime;
  };

  it('is wanted by all who want it at the same moment', async () => {
    const tenantId = randomUUID();
    for (let round = 0; round < 300; round += 1) {
      const key = randomUUID();
      await Promise.all([1, 2, 3, 4, 5, 6].map(() => want(tenantId, key)));
      expect(await asOwner(cluster.url, 'select wanted from leases where key = $1', [key])).to.deep.equal([{ wanted: true }]);
    }
  });

  it('runs what is wanted in one process, and stops it when released', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    const events: string[] = [];
    const options = {
      runners: [
        defineRunner({
          id: 'sample.beat',
          summary: 'Beats',
          async run({ key: own, scope }) {
            events.push(`begin ${own} ${scope.tenantId}`);
            await aborted(scope.signal);
            events.push('end');
          },
        }),
      ],
    };
    const [one, two] = await Promise.all([cluster.start(options), cluster.start(options)]);
    const startedAt = performance.now();
    await want(tenantId, key);
    await want(tenantId, key);
    await until(() => events.length > 0);
    expect(performance.now() - startedAt, 'time to start').to.be.lessThan(1000);
    await pause(300);
    expect(events).to.deep.equal([`begin ${key} ${tenantId}`]);
    await release(tenantId, key);
    await until(() => events.length === 2);
    await until(async () => (await leaseOf(key))?.owner === null);
    await Promise.all([one.stop(), two.stop()]);
  });

  it('hands a lease on at once when its process stops', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    const begun: string[] = [];
    const run =
      (name: string) =>
      async ({ scope }: RunnerContext) => {
        begun.push(name);
        await aborted(scope.signal);
      };
    const one = startRuntime('one', run('one'));
    await want(tenantId, key);
    one.check();
    await until(() => begun.length === 1);
    const two = startRuntime('two', run('two'));
    await one.stop();
    two.check();
    await until(() => begun.length === 2, 1000);
    expect(await leaseOf(key)).to.deep.equal({ owner: 'two', epoch: 2 });
  });

  it('tells the other processes of a lease that was given back, long before they look by themselves', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    const begun: number[] = [];
    const options = {
      runners: [
        defineRunner({
          id: 'sample.beat',
          summary: 'Beats',
          async run({ scope }) {
            begun.push(performance.now());
            await aborted(scope.signal);
          },
        }),
      ],
    };
    const one = await cluster.start(options);
    await want(tenantId, key);
    await until(() => begun.length === 1);
    const two = await cluster.start(options);
    const stoppedAt = performance.now();
    await one.stop();
    await until(() => begun.length === 2);
    expect((begun[1] ?? 0) - stoppedAt).to.be.below(1_500);
    await two.stop();
  });

  it('starts a runner again that fails or returns', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    let starts = 0;
    startRuntime('one', async ({ scope }) => {
      starts++;
      if (starts === 1) throw new Error('once');
      if (starts === 2) return;
      await aborted(scope.signal);
    }).check();
    await want(tenantId, key);
    await until(() => starts === 3);
    expect(await leaseOf(key)).to.deep.equal({ owner: 'one', epoch: 1 });
  });

  it('stops its runner before others may take the lease when PostgreSQL is out of reach, and fences what it still writes', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    const line = await openLine(cluster.url);
    const far = openDatabase(line.url);
    const marks: { readonly what: string; readonly at: number }[] = [];
    const mark = (what: string): void => void marks.push({ what, at: performance.now() });
    const stale: RunnerContext[] = [];
    try {
      const one = startRuntime(
        'one',
        async (context) => {
          stale.push(context);
          mark('one begins');
          await aborted(context.scope.signal);
          mark('one ends');
        },
        far.relay,
      );
      await want(tenantId, key);
      one.check();
      await until(() => marks.length === 1);
      line.silence();
      startRuntime('two', async ({ scope }) => {
        mark('two begins');
        await aborted(scope.signal);
      });
      await until(() => marks.length === 3);
      expect(marks.map(({ what }) => what)).to.deep.equal(['one begins', 'one ends', 'two begins']);
      expect(await leaseOf(key)).to.include({ owner: 'two' });

      const [holder] = stale;
      const write = api.database.unitOfWork.run(holder?.scope ?? scopeOf(tenantId), (tx) => Promise.resolve(void tx.emit(Beaten, {})));
      expect(await rejection(write)).to.be.instanceOf(LeaseLostError);
      expect(await asOwner(cluster.url, 'select 1 from outbox where tenant_id = $1', [tenantId])).to.have.length(0);
    } finally {
      line.mend();
      await Promise.all(runtimes.splice(0).map((runtime) => runtime.stop()));
      await far.close();
      await line.close();
    }
  });

  it('changes hands only between transactions of the holder', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    await want(tenantId, key);
    await asOwner(cluster.url, `update leases set owner = 'gone', epoch = 1, expires_at = now() - interval '1 s' where key = $1`, [key]);
    const fenced = scopeOf(tenantId, { runner: 'sample.beat', key, epoch: 1 });
    let begun = 0;
    let committed = false;
    const writing = api.database.unitOfWork
      .run(fenced, async (tx) => {
        tx.emit(Beaten, {});
        await tx.sql('select 1');
        await pause(1200);
        expect(begun, 'starts during the write').to.equal(0);
      })
      .then(() => {
        committed = true;
      });
    await pause(200);
    startRuntime('two', async ({ scope }) => {
      begun++;
      expect(committed).to.equal(true);
      await aborted(scope.signal);
    });
    await writing;
    await until(() => begun === 1);
    expect(await leaseOf(key)).to.deep.equal({ owner: 'two', epoch: 2 });
  });

  it('does not keep a lease alive whose runner it has ended', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    await want(tenantId, key);
    await asOwner(cluster.url, `update leases set owner = 'one', epoch = 7, expires_at = now() + interval '1 s' where key = $1`, [key]);
    let begun = 0;
    startRuntime('one', async ({ scope }) => {
      begun++;
      await aborted(scope.signal);
    });
    await until(() => begun === 1, 5000);
    expect(await leaseOf(key)).to.deep.equal({ owner: 'one', epoch: 8 });
  });

  it('extends the other leases while a runner does not end', async () => {
    const tenantId = randomUUID();
    const [stubborn, good] = [randomUUID(), randomUUID()];
    let starts = 0;
    const one = startRuntime('one', async ({ key, scope }) => {
      starts++;
      await aborted(scope.signal);
      if (key === stubborn) await pause(3000);
    });
    await want(tenantId, stubborn);
    await want(tenantId, good);
    one.check();
    await until(() => starts === 2);
    await release(tenantId, stubborn);
    one.check();
    await pause(3500);
    expect(starts).to.equal(2);
    expect(await leaseOf(good)).to.deep.equal({ owner: 'one', epoch: 1 });
  });

  it('wakes a runner in another process after the commit', async () => {
    const [tenantId, key] = [randomUUID(), randomUUID()];
    const other = await cluster.start({ roles: ['api'] });
    const abort = new AbortController();
    let [here, there] = [0, 0];
    api.jobs.leases.onWake('sample.beat', key, () => here++, abort.signal);
    other.jobs.leases.onWake('sample.beat', key, () => there++, abort.signal);
    await api.database.unitOfWork.run(scopeOf(tenantId), (tx) => {
      api.jobs.leases.wake(tx, 'sample.beat', key);
      api.jobs.leases.wake(tx, 'sample.beat', 'another key');
      return Promise.resolve();
    });
    await until(() => there === 1);
    await pause(200);
    expect([here, there]).to.deep.equal([1, 1]);
    abort.abort();
    await api.database.unitOfWork.run(scopeOf(tenantId), (tx) => {
      api.jobs.leases.wake(tx, 'sample.beat', key);
      return Promise.resolve();
    });
    await pause(200);
    expect([here, there]).to.deep.equal([1, 1]);
  });
});

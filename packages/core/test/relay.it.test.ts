import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineEvent, defineProcessor, defineQueue, defineSchedule, defineSubscriber } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { Client } from 'pg';
import { Type } from 'typebox';
import { createQueueStore } from '../src/jobs/create-queue-store.js';
import { jobPolicy } from '../src/jobs/job-policy.js';
import { createOutboxInspection } from '../src/jobs/outbox-inspection.js';
import { createOutboxPublisher } from '../src/jobs/outbox-publisher.js';
import { purgeExpired } from '../src/jobs/retention.js';
import { openLine, type BreakableLine } from './breakable-line.js';
import { backends, createCluster, pause, silentMetrics, startProcess, until, type JobsCluster } from './jobs-fixture.js';
import { asOwner, openDatabase, rejection, scopeOf, silentLog } from './kernel-fixture.js';

const Counted = defineEvent({ name: 'sample.counted', version: 1, summary: 'Counted', payload: Type.Object({ n: Type.Integer() }) });
const count = defineQueue({ name: 'sample.count', summary: 'Counts', payload: Type.Object({ n: Type.Integer() }) });
const childFile = fileURLToPath(new URL('relay-child.ts', import.meta.url));

/** Output of a publisher that kills itself after adding. */
const runChild = (cluster: JobsCluster): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', '--conditions=@leadengine/source', childFile, cluster.url, JSON.stringify(cluster.backend)],
      { timeout: 30_000 },
      (error, stdout, stderr) => {
        if (error?.signal === 'SIGKILL') resolve(stdout);
        else reject(new Error(`The child was not killed: ${stderr}`, { cause: error }));
      },
    );
  });

for (const kind of backends) {
  describe(`outbox relay on ${kind}`, function () {
    this.timeout(120_000);
    let cluster: JobsCluster;
    beforeEach(async () => {
      cluster = await createCluster(kind);
    });
    afterEach(() => cluster.drop());

    it('runs a subscriber once per event although it is delivered twice', async () => {
      const effects: number[] = [];
      let deliveries = 0;
      const process = await cluster.start({
        events: [Counted],
        subscribers: [
          defineSubscriber('sample.note', Counted, async (tx, { n }) => {
            deliveries++;
            if (n === 1 && deliveries === 1) throw new Error('the first delivery fails');
            await tx.sql('select 1');
            effects.push(n);
          }),
        ],
      });
      const scope = scopeOf(randomUUID());
      const ids = await process.database.unitOfWork.run(scope, (tx) => Promise.resolve([1, 2, 3].map((n) => tx.emit(Counted, { n }))));
      await until(() => effects.length === 3);
      await createOutboxInspection(process.database.relay, process.jobs.wakeRelay).replay({ ids });
      await until(
        async () => (await asOwner(cluster.url, 'select 1 from outbox where published_at is not null and last_error is null')).length === 3,
      );
      await pause(500);
      expect([...effects].sort()).to.deep.equal([1, 2, 3]);
      expect(await asOwner(cluster.url, 'select 1 from inbox')).to.have.length(3);
    });

    it('keeps one failing subscriber from blocking another', async () => {
      const heard: string[] = [];
      const process = await cluster.start({
        events: [Counted],
        subscribers: [
          defineSubscriber('sample.fails', Counted, () => Promise.reject(new Error('always'))),
          defineSubscriber('sample.hears', Counted, (_tx, _data, { id }) => Promise.resolve(void heard.push(id))),
        ],
      });
      const id = await process.database.unitOfWork.run(scopeOf(randomUUID()), (tx) => Promise.resolve(tx.emit(Counted, { n: 1 })));
      await until(() => heard.length === 1);
      expect(heard).to.deep.equal([id]);
    });

    it('doubles and loses nothing when a publisher is killed between adding and marking', async () => {
      const scope = scopeOf(randomUUID());
      const writer = openDatabase(cluster.url, { queues: [count] });
      try {
        await writer.unitOfWork.run(scope, (tx) => {
          for (let n = 0; n < 50; n++) tx.enqueue(count, { n });
          return Promise.resolve();
        });
        expect((await runChild(cluster)).trim()).to.equal('50');
        expect(await asOwner(cluster.url, 'select 1 from outbox where published_at is null')).to.have.length(50);
        const done: number[] = [];
        await cluster.start({
          queues: [count],
          processors: [defineProcessor(count, ({ payload: { n } }) => Promise.resolve(void done.push(n)))],
        });
        await until(async () => (await asOwner(cluster.url, 'select 1 from outbox where published_at is null')).length === 0);
        await until(() => done.length >= 50);
        await pause(500);
        expect(done.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 50 }, (_value, n) => n));
      } finally {
        await writer.close();
      }
    });

    it('publishes once with two processes at work', async () => {
      const done: string[] = [];
      const options = {
        queues: [count],
        processors: [defineProcessor(count, ({ jobId }) => Promise.resolve(void done.push(jobId)))],
      };
      const [one] = await Promise.all([cluster.start(options), cluster.start(options)]);
      const scope = scopeOf(randomUUID());
      await Promise.all(
        Array.from({ length: 40 }, (_value, round) =>
          one.database.unitOfWork.run(scope, (tx) => {
            for (let n = 0; n < 25; n++) tx.enqueue(count, { n: round * 25 + n });
            return Promise.resolve();
          }),
        ),
      );
      await until(() => done.length >= 1000);
      await pause(500);
      expect(done).to.have.length(1000);
      expect(new Set(done)).to.have.property('size', 1000);
    });

    it('survives that every database connection breaks, and neither loses nor doubles', async () => {
      const effects: number[] = [];
      const process = await cluster.start({
        events: [Counted],
        queues: [count],
        processors: [defineProcessor(count, () => Promise.resolve())],
        subscribers: [
          // The effect is stored by the transaction that marks the event as processed, so it may be counted in the database only.
          defineSubscriber('sample.note', Counted, (_tx, { n }) => Promise.resolve(void effects.push(n))),
        ],
      });
      const scope = scopeOf(randomUUID());
      const stored: string[] = [];
      for (let n = 0; n < 60; n++) {
        if (n % 20 === 10)
          await asOwner(
            cluster.url,
            'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
          );
        await process.database.unitOfWork
          .run(scope, (tx) => Promise.resolve(tx.emit(Counted, { n })))
          .then(
            (id) => stored.push(id),
            () => undefined,
          );
        await pause(10);
      }
      const rows = await asOwner<{ id: string }>(cluster.url, 'select id from outbox');
      expect(rows.map(({ id }) => id)).to.include.members(stored);
      await until(async () => (await asOwner(cluster.url, 'select 1 from inbox')).length === rows.length, 45_000);
      await until(async () => (await process.jobs.eventStream.latestCursor(scope)) === String(rows.length));
      expect(await asOwner(cluster.url, 'select 1 from outbox where published_at is null or sequenced_at is null')).to.have.length(0);
      expect(new Set(effects).size).to.equal(rows.length);
    });

    it('sets a row aside that the store refuses, and goes on with the others', async () => {
      const store = createQueueStore(cluster.backend, silentLog, false);
      const database = openDatabase(cluster.url, { queues: [count] });
      await store.ping();
      const queue = store.queue(count.name);
      try {
        const ids = await database.unitOfWork.run(scopeOf(randomUUID()), (tx) =>
          Promise.resolve([1, 2, 3].map((n) => tx.enqueue(count, { n }))),
        );
        queue.addBulk = () => Promise.reject(new Error('one of them is bad'));
        const add = queue.add.bind(queue);
        queue.add = (name, data: { readonly payload: { readonly n: number } }, options) =>
          data.payload.n === 2 ? Promise.reject(new Error('too large')) : add(name, data, options);
        const publish = createOutboxPublisher({
          relay: database.relay,
          subscribers: [],
          queues: new Map([[count.name, { queue, policy: jobPolicy(count) }]]),
          pingStore: () => store.ping(),
          log: silentLog,
          batchRows: silentMetrics.histogram('rows', 'Rows'),
        });
        await publish();
        const rows = await asOwner<{ id: string; attempts: number; last_error: string }>(
          cluster.url,
          'select id, attempts, last_error from outbox where published_at is null',
        );
        expect(rows).to.deep.equal([{ id: ids[1], attempts: 1, last_error: 'too large' }]);
        const inspection = createOutboxInspection(database.relay, () => undefined);
        expect(await inspection.status()).to.include({ unpublished: 1, failed: 1 });
        expect(await inspection.replay({ failed: true })).to.include({ replayed: 1 });
        queue.add = add;
        await publish();
        expect(await inspection.status()).to.include({ unpublished: 0, failed: 0 });
        expect(await queue.getJobCountByTypes('waiting')).to.equal(3);
      } finally {
        await queue.close();
        await store.close();
        await database.close();
      }
    });

    it('fires a schedule once per tick with two processes, for each active tenant', async () => {
      const runs: { readonly tenantId: string; readonly at: number }[] = [];
      const everyMs = 700;
      const tick = defineSchedule({
        id: 'sample.tick',
        summary: 'Ticks',
        everyMs,
        run: ({ tenantId }) => Promise.resolve(void runs.push({ tenantId, at: performance.now() })),
      });
      const failing = defineSchedule({ id: 'sample.fail', summary: 'Fails', everyMs, run: () => Promise.reject(new Error('always')) });
      await Promise.all([cluster.start({ schedules: [tick, failing] }), cluster.start({ schedules: [tick, failing] })]);
      await until(() => runs.length >= 2 * cluster.tenants.length);
      const from = performance.now();
      await pause(everyMs * 6);
      const later = runs.filter(({ at }) => at >= from);
      for (const tenantId of cluster.tenants) {
        const ticks = later.filter((run) => run.tenantId === tenantId);
        expect(ticks.length, 'ticks').to.be.within(4, 7);
        const gaps = ticks.slice(1).map(({ at }, i) => at - (ticks[i]?.at ?? 0));
        expect(Math.min(...gaps), 'shortest gap').to.be.greaterThan(everyMs / 3);
      }
    });

    it('keeps a schedule across restarts and forgets one that is gone', async () => {
      const runs: string[] = [];
      const schedule = (id: string) =>
        defineSchedule({ id, summary: 'Ticks', everyMs: 600, run: () => Promise.resolve(void runs.push(id)) });
      const first = await cluster.start({ schedules: [schedule('sample.kept'), schedule('sample.gone')] });
      await until(() => runs.includes('sample.gone') && runs.includes('sample.kept'));
      await first.stop();
      await cluster.start({ schedules: [schedule('sample.kept')] });
      runs.length = 0;
      await pause(2500);
      expect(runs).to.include('sample.kept');
      expect(runs).not.to.include('sample.gone');
    });
  });
}

describe('outbox relay while Redis is away', function () {
  this.timeout(120_000);
  let line: BreakableLine;
  let cluster: JobsCluster;

  beforeEach(async () => {
    cluster = await createCluster('redis', async (url) => {
      line = await openLine(url);
      return line.url;
    });
  });
  afterEach(async () => {
    line.mend();
    await cluster.drop();
    await line.close();
  });

  for (const fault of ['cut', 'silence'] as const) {
    it(`goes on with the event log and keeps the jobs through a ${fault}`, async () => {
      const done: number[] = [];
      const { database, jobs } = await cluster.start({
        events: [Counted],
        queues: [count],
        processors: [defineProcessor(count, ({ payload: { n } }) => Promise.resolve(void done.push(n)))],
      });
      const scope = scopeOf(randomUUID());
      line[fault]();
      await database.unitOfWork.run(scope, (tx) => {
        tx.enqueue(count, { n: 1 });
        return Promise.resolve(void tx.emit(Counted, { n: 1 }));
      });
      const startedAt = performance.now();
      await until(async () => (await jobs.eventStream.latestCursor(scope)) === '1', 5000);
      expect(performance.now() - startedAt).to.be.lessThan(1000);
      await pause(6000);
      expect(done).to.have.length(0);
      const check = jobs.health.find(({ name }) => name === 'redis');
      expect(await rejection(check?.check(new AbortController().signal) ?? Promise.resolve())).to.be.instanceOf(Error);
      line.mend();
      await until(() => done.length === 1);
      await pause(300);
      expect(done).to.deep.equal([1]);
    });
  }

  it('refuses to start and says why', async () => {
    const started = await startProcess(cluster.url, { kind: 'redis', url: 'redis://127.0.0.1:1', prefix: 'none' }, []).catch(
      (error: unknown) => error,
    );
    expect(String(started)).to.match(/Redis does not answer: .*ECONNREFUSED/);
  });

  it('stops in time', async () => {
    const process = await cluster.start({ queues: [count], processors: [defineProcessor(count, () => Promise.resolve())] });
    line.cut();
    await pause(200);
    const startedAt = performance.now();
    await process.jobs.stop();
    expect(performance.now() - startedAt).to.be.lessThan(20_000);
  });
});

describe('retention', function () {
  this.timeout(120_000);

  it('removes what is past its time and leaves what still waits', async () => {
    const cluster = await createCluster('postgres');
    const database = openDatabase(cluster.url, { events: [Counted], queues: [count] });
    const owner = new Client({ connectionString: cluster.url });
    try {
      await owner.connect();
      const scope = scopeOf(randomUUID());
      await database.unitOfWork.run(scope, (tx) => {
        for (let n = 0; n < 4; n++) tx.enqueue(count, { n });
        return Promise.resolve();
      });
      await owner.query(
        `update outbox set occurred_at = now() - interval '8 days', published_at = now() - interval '8 days' where (payload->>'n')::int < 2`,
      );
      await owner.query(`update outbox set occurred_at = now() - interval '8 days' where (payload->>'n')::int = 2`);
      await owner.query(
        `insert into event_log (tenant_id, cursor, id, type, version, occurred_at, actor, correlation_id, data, logged_at)
         select $1, n, gen_random_uuid(), 'sample.counted', 1, now(), '{}', 'c', '{}', now() - (10 - n) * interval '1 day' from generate_series(1, 9) n`,
        [scope.tenantId],
      );
      expect(await purgeExpired(database.relay, { outbox: 7, events: 7 })).to.equal(false);
      expect((await owner.query<{ n: string }>(`select payload->>'n' as n from outbox order by 1`)).rows.map(({ n }) => n)).to.deep.equal([
        '2',
        '3',
      ]);
      expect(
        (await owner.query<{ cursor: string }>('select cursor::text from event_log order by 1')).rows.map(({ cursor }) => cursor),
      ).to.deep.equal(['4', '5', '6', '7', '8', '9']);
    } finally {
      await owner.end();
      await database.close();
      await cluster.drop();
    }
  });
});

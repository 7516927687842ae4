import { randomUUID } from 'node:crypto';
import { defineProblem, defineProcessor, defineQueue, type JobContext } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { Type } from 'typebox';
import { createOutboxInspection } from '../src/jobs/outbox-inspection.js';
import { backends, createCluster, pause, until, type JobsCluster, type JobsProcess } from './jobs-fixture.js';
import { asOwner, scopeOf } from './kernel-fixture.js';

const work = defineQueue({
  name: 'sample.work',
  summary: 'Works',
  payload: Type.Object({ what: Type.String() }, { additionalProperties: false }),
  attempts: 3,
  backoff: { kind: 'fixed', delayMs: 50 },
  timeoutMs: 1500,
});
const unknown = defineQueue({ name: 'sample.unknown', summary: 'Of another release', payload: Type.Object({}) });
const Refused = defineProblem({ code: 'sample.refused', status: 409, title: 'Refused', detail: () => 'Refused.' });

for (const kind of backends) {
  describe(`jobs on ${kind}`, function () {
    this.timeout(120_000);
    const tenantId = randomUUID();
    const scope = scopeOf(tenantId);
    const seen: JobContext<{ what: string }>[] = [];
    const byWhat = (what: string) => seen.filter(({ payload }) => payload.what === what);
    let act: (context: JobContext<{ what: string }>) => Promise<void> = () => Promise.resolve();
    let cluster: JobsCluster;
    let process: JobsProcess;

    before(async () => {
      cluster = await createCluster(kind);
      process = await cluster.start({
        queues: [work, unknown],
        processors: [
          defineProcessor(work, async (context) => {
            seen.push(context);
            await act(context);
          }),
        ],
      });
    });
    after(() => cluster.drop());
    beforeEach(() => {
      act = () => Promise.resolve();
    });

    const enqueue = (what: string, runAt?: Date): Promise<string> =>
      process.database.unitOfWork.run(scope, (tx) =>
        Promise.resolve(tx.enqueue(work, { what }, ...(runAt === undefined ? [] : [{ runAt }]))),
      );
    const failedJobs = async () => (await process.jobs.inspect([work.name], { failed: true }))[0]?.failed ?? [];

    it('processes what a transaction enqueued, under the scope that caused it', async () => {
      const id = await enqueue('plain');
      await until(() => byWhat('plain').length === 1);
      const [context] = byWhat('plain');
      expect(context).to.include({ attempt: 1, isLastAttempt: false, jobId: `outbox-${id}` });
      expect(context?.scope).to.include({ tenantId, correlationId: scope.correlationId, causationId: id });
    });

    it('enqueues nothing when the transaction rolls back', async () => {
      const fault = new Error('no');
      await process.database.unitOfWork
        .run(scope, (tx) => {
          tx.enqueue(work, { what: 'rolled back' });
          return Promise.reject(fault);
        })
        .catch((error: unknown) => {
          expect(error).to.equal(fault);
        });
      await enqueue('after it');
      await until(() => byWhat('after it').length === 1);
      expect(byWhat('rolled back')).to.have.length(0);
    });

    it('starts a job when it is committed, and not at the next look of the relay', async () => {
      const delays: number[] = [];
      for (let i = 0; i < 20; i++) {
        const startedAt = performance.now();
        act = () => {
          delays.push(performance.now() - startedAt);
          return Promise.resolve();
        };
        await enqueue(`quick ${String(i)}`);
        await until(() => delays.length === i + 1);
      }
      const median = delays.sort((a, b) => a - b)[10] ?? Infinity;
      expect(median).to.be.lessThan(500);
    });

    it('does not run a job before its time', async () => {
      const runAt = new Date(Date.now() + 1200);
      await enqueue('later', runAt);
      await until(() => byWhat('later').length === 1);
      expect(Date.now()).to.be.at.least(runAt.getTime() - 20);
    });

    it('retries an error and tells the last attempt', async () => {
      act = ({ attempt }) => (attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve());
      await enqueue('retried');
      await until(() => byWhat('retried').length === 3);
      expect(byWhat('retried').map(({ attempt, isLastAttempt }) => [attempt, isLastAttempt])).to.deep.equal([
        [1, false],
        [2, false],
        [3, true],
      ]);
    });

    it('does not retry a problem below 500', async () => {
      act = () => Promise.reject(new Refused());
      const id = await enqueue('refused');
      await until(async () => (await failedJobs()).some((job) => job.id === `outbox-${id}`));
      await pause(200);
      expect(byWhat('refused')).to.have.length(1);
      expect((await failedJobs()).find((job) => job.id === `outbox-${id}`)?.reason).to.include('sample.refused');
    });

    it('aborts and retries an attempt that takes too long', async () => {
      const reasons: unknown[] = [];
      act = async ({ attempt, scope: { signal } }) => {
        if (attempt > 1) return;
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve);
        });
        reasons.push(signal.reason);
      };
      await enqueue('slow');
      await until(() => byWhat('slow').length === 2);
      expect(String(reasons[0])).to.include('1500 ms');
    });

    it('refuses a payload that does not fit, without calling the processor', async () => {
      const id = await enqueue('spoiled', new Date(Date.now() + 1500));
      await asOwner(cluster.url, `update outbox set payload = '{"what":7}', available_at = now() where id = $1`, [id]);
      await until(async () => (await failedJobs()).some((job) => job.id === `outbox-${id}`));
      expect(byWhat('spoiled')).to.have.length(0);
    });

    it('leaves jobs of a queue that only another release knows', async () => {
      const other = await cluster.start({ roles: ['api'], queues: [unknown] });
      const id = await other.database.unitOfWork.run(scope, (tx) => Promise.resolve(tx.enqueue(unknown, {})));
      // This process knows the queue, so it is published; one that a release forgot is not.
      await until(
        async () => (await asOwner(cluster.url, 'select 1 from outbox where id = $1 and published_at is not null', [id])).length === 1,
      );
      await asOwner(cluster.url, `update outbox set published_at = null, name = 'sample.forgotten' where id = $1`, [id]);
      await enqueue('beside it');
      await until(() => byWhat('beside it').length === 1);
      await pause(1200);
      expect(await asOwner(cluster.url, 'select 1 from outbox where id = $1 and published_at is not null', [id])).to.have.length(0);
    });

    it('runs a failed job once more when its row is replayed', async () => {
      act = () => Promise.reject(new Refused());
      const id = await enqueue('to be replayed');
      await until(async () => (await failedJobs()).some((job) => job.id === `outbox-${id}`));
      act = () => Promise.resolve();
      const inspection = createOutboxInspection(process.database.relay, process.jobs.wakeRelay);
      expect(await inspection.replay({ ids: [id] })).to.include({ replayed: 1 });
      await until(() => byWhat('to be replayed').length === 2);
      await until(async () => !(await failedJobs()).some((job) => job.id === `outbox-${id}`));
    });

    it('lets a job under way finish when the process stops', async () => {
      const second = await createCluster(kind);
      try {
        const outcome: string[] = [];
        const one = await second.start({
          queues: [work],
          processors: [
            defineProcessor(work, async () => {
              outcome.push('begun');
              await pause(800);
              outcome.push('done');
            }),
          ],
        });
        await one.database.unitOfWork.run(scope, (tx) => Promise.resolve(void tx.enqueue(work, { what: 'last' })));
        await until(() => outcome.length === 1);
        await one.jobs.stop();
        expect(outcome).to.deep.equal(['begun', 'done']);
      } finally {
        await second.drop();
      }
    });

    it('gives a job that the stop interrupts back without counting the attempt', async () => {
      const second = await createCluster(kind);
      const long = defineQueue({ ...work, name: 'sample.long', timeoutMs: 60_000, attempts: 1 });
      const attempts: number[] = [];
      try {
        const options = {
          queues: [long],
          processors: [
            defineProcessor(long, async ({ attempt, scope: { signal } }) => {
              attempts.push(attempt);
              if (attempts.length > 1) return;
              await new Promise((_resolve, reject) => {
                signal.addEventListener('abort', () => {
                  reject(new Error('interrupted'));
                });
              });
            }),
          ],
        };
        const one = await second.start(options);
        await one.database.unitOfWork.run(scope, (tx) => Promise.resolve(void tx.enqueue(long, { what: 'interrupted' })));
        await until(() => attempts.length === 1);
        await one.jobs.stop();
        await second.start(options);
        await until(() => attempts.length === 2);
        expect(attempts).to.deep.equal([1, 1]);
      } finally {
        await second.drop();
      }
    });

    it('serves many queues at once', async () => {
      const second = await createCluster(kind);
      const queues = Array.from({ length: 30 }, (_value, i) => defineQueue({ ...work, name: `sample.many-${String(i)}` }));
      const done = new Set<string>();
      try {
        const { database } = await second.start({
          queues,
          processors: queues.map((queue) =>
            defineProcessor(queue, async () => {
              await pause(20);
              done.add(queue.name);
            }),
          ),
        });
        await database.unitOfWork.run(scope, (tx) => {
          for (const queue of queues) for (let n = 0; n < 10; n++) tx.enqueue(queue, { what: 'many' });
          return Promise.resolve();
        });
        await until(() => done.size === queues.length);
      } finally {
        await second.drop();
      }
    });

    it('reports counts of its queues, also from a process that did not start', async () => {
      const [inspection] = await process.jobs.inspect([work.name], { failed: false });
      expect(inspection?.counts).to.include.keys('waiting', 'active', 'delayed', 'failed', 'completed');
      expect(process.jobs.queueNames()).to.include.members([work.name, 'leadengine-subscribers', 'leadengine-schedules']);
      for (const { check } of process.jobs.health) await check(new AbortController().signal);
    });
  });
}

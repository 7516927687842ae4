/**
 * A publisher that is killed after it added jobs to the queue store and before it marked their rows. Started by
 * relay.it.test.ts with the database's URL and the backend.
 */
import { Type } from 'typebox';
import { defineQueue } from '@leadengine/plugin-kit';
import { createQueueStore } from '../src/jobs/create-queue-store.js';
import { jobPolicy } from '../src/jobs/job-policy.js';
import { createOutboxPublisher } from '../src/jobs/outbox-publisher.js';
import type { QueueBackend } from '../src/kernel/parts.js';
import { silentMetrics } from './jobs-fixture.js';
import { openDatabase, silentLog } from './kernel-fixture.js';

const [, , url = '', backend = ''] = process.argv;
const queue = defineQueue({ name: 'sample.count', summary: 'Counts', payload: Type.Object({ n: Type.Integer() }) });
const store = createQueueStore(JSON.parse(backend) as QueueBackend, silentLog, false);
await store.ping();
const handle = store.queue(queue.name);
const addBulk = handle.addBulk.bind(handle);
handle.addBulk = async (jobs) => {
  await addBulk(jobs);
  process.stdout.write(`${String(jobs.length)}\n`, () => process.kill(process.pid, 'SIGKILL'));
  return new Promise(() => undefined);
};
const publish = createOutboxPublisher({
  relay: openDatabase(url).relay,
  subscribers: [],
  queues: new Map([[queue.name, { queue: handle, policy: jobPolicy(queue) }]]),
  pingStore: () => store.ping(),
  log: silentLog,
  batchRows: silentMetrics.histogram('rows', 'Rows'),
});
await publish();

import type { Logger } from '@leadengine/plugin-kit';
import { createPostgresBackend, withBackend, type PgPool, type Queue, type Worker } from 'bullmq';
import { Pool } from 'pg';
import { queueSchema } from '../database/migrate.js';
import { withStartupOptions } from '../database/pool.js';
import { databaseRoles } from '../database/roles.js';
import type { QueueBackend } from '../kernel/parts.js';
import { createFaultLog } from './fault-log.js';
import { keptJobs } from './job-policy.js';
import type { QueueStore } from './queue-store.js';

/** Each worker keeps one connection for LISTEN; so many more serve everybody's commands. */
const sharedConnections = 16;

/** One pool for all: BullMQ would make one for each queue and worker. */
export const createPostgresQueueStore = ({ url }: Extract<QueueBackend, { kind: 'postgres' }>, log: Logger): QueueStore => {
  const reportFault = createFaultLog(log);
  const pool = new Pool({
    connectionString: withStartupOptions(url, `-c role=${databaseRoles.queue} -c search_path=${queueSchema} -c statement_timeout=20000`),
    application_name: databaseRoles.queue,
    max: sharedConnections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // Every queue and worker listens for the pool's errors.
  pool.setMaxListeners(0);
  pool.on('error', (error) => {
    reportFault(error, {}, 'a queue connection broke');
  });
  // Without a listener, one that breaks while it is lent out would end the process.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const on = withBackend(createPostgresBackend);
  // BullMQ's own description of a pool, which pg's class fits in all but its index signature.
  const connection = pool as unknown as PgPool;
  let ended: Promise<void> | undefined;
  return {
    expectWorkers(count) {
      pool.options.max = sharedConnections + count;
    },
    queue: (name) => new on.Queue(name, { connection, defaultJobOptions: keptJobs }) as unknown as Queue,
    worker: (name, process, settings) => new on.Worker(name, process, { connection, ...keptJobs, ...settings }) as unknown as Worker,
    async ping() {
      await pool.query('select');
    },
    load: () => Promise.resolve(undefined),
    close() {
      ended ??= pool.end();
      return ended;
    },
  };
};

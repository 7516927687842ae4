import type { Logger } from '@leadengine/plugin-kit';
import { createPostgresBackend, Queue, withBackend, Worker, type PgPool, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { withStartupOptions } from '../database/pool.js';
import { databaseRoles } from '../database/roles.js';
import type { QueueBackend } from '../kernel/parts.js';

type JobOptions = Readonly<Pick<WorkerOptions, 'concurrency' | 'stalledInterval' | 'lockDuration' | 'maxStalledCount' | 'settings'>>;

/** BullMQ on one of its two backends, with connections of its own. */
export interface QueueStore {
  readonly kind: QueueBackend['kind'];
  queue(name: string): Queue;
  /** Starts taking jobs at once. */
  worker(name: string, process: Processor, options: JobOptions): Worker;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  /** After all queues and workers are closed. */
  close(): Promise<void>;
}

/** Jobs that were done stay for an hour, so that a second publishing is recognized; failed ones two weeks, for people to look at. */
const keptJobs = { removeOnComplete: { age: 3600 }, removeOnFail: { age: 14 * 86_400 } } as const;

const createRedisStore = ({ url, prefix }: Extract<QueueBackend, { kind: 'redis' }>, log: Logger): QueueStore => {
  // Producers fail fast, workers wait for ever: a Redis that restarts must not end them.
  const producer = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const consumer = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  let isClosing = false;
  for (const redis of [producer, consumer]) {
    redis.on('error', (error: Error) => {
      if (!isClosing) log.warn({ error }, 'Redis connection fault');
    });
  }
  const connect = async (redis: Redis): Promise<void> => {
    if (redis.status === 'wait') await redis.connect();
  };
  let connected: Promise<unknown> | undefined;
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection: producer, prefix, skipWaitingForReady: true, defaultJobOptions: keptJobs }),
    worker: (name, process, options) => new Worker(name, process, { connection: consumer, prefix, ...keptJobs, ...options }),
    async ping() {
      connected ??= Promise.all([connect(producer), connect(consumer)]).then(async () => {
        const answer = (await producer.config('GET', 'maxmemory-policy').catch(() => [])) as string[];
        const policy = answer[1];
        if (policy !== undefined && policy !== 'noeviction')
          log.warn({ policy }, 'Redis may evict jobs: set maxmemory-policy to noeviction');
      });
      try {
        await connected;
      } catch (error) {
        connected = undefined;
        throw error;
      }
      await producer.ping();
    },
    async close() {
      isClosing = true;
      await connected?.catch(() => undefined);
      for (const redis of [producer, consumer]) redis.disconnect();
    },
  };
};

/** Each worker holds one LISTEN connection and one for its blocked fetch; the rest serve commands. */
const poolSize = 40;

const createPostgresStore = ({ url }: Extract<QueueBackend, { kind: 'postgres' }>, log: Logger): QueueStore => {
  const pool = new Pool({
    connectionString: withStartupOptions(url, `-c role=${databaseRoles.queue} -c search_path=bullmq`),
    application_name: databaseRoles.queue,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  pool.setMaxListeners(0);
  pool.on('error', (error) => {
    log.warn({ error }, 'a queue connection broke');
  });
  const on = withBackend(createPostgresBackend);
  // BullMQ's own description of a pool, which pg's class fits in all but its index signature.
  const connection = pool as unknown as PgPool;
  return {
    kind: 'postgres',
    queue: (name) => new on.Queue(name, { connection, defaultJobOptions: keptJobs }) as unknown as Queue,
    worker: (name, process, options) => new on.Worker(name, process, { connection, ...keptJobs, ...options }) as unknown as Worker,
    async ping() {
      await pool.query('select');
    },
    async close() {
      await pool.end();
    },
  };
};

/** Connects lazily. */
export const createQueueStore = (backend: QueueBackend, log: Logger): QueueStore =>
  backend.kind === 'redis' ? createRedisStore(backend, log) : createPostgresStore(backend, log);

import type { Logger } from '@leadengine/plugin-kit';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueBackend } from '../kernel/parts.js';
import { createFaultLog } from './fault-log.js';
import { keptJobs } from './job-policy.js';
import { parseRedisLoad } from './queue-load.js';
import type { QueueStore } from './queue-store.js';

/** Nothing that the engine asks of Redis takes so long; a connection that hangs is as good as broken. */
const commandTimeoutMs = 5000;

/** A Redis that evicts keys loses jobs without a trace. */
export class RedisEvictsError extends Error {
  constructor(policy: string) {
    super(`Redis has the maxmemory-policy "${policy}" and may evict jobs: set it to "noeviction".`);
    this.name = 'RedisEvictsError';
  }
}

const evictionPolicy = async (redis: Redis): Promise<string | undefined> =>
  // INFO is allowed where hosts forbid CONFIG.
  /maxmemory_policy:([\w-]+)/.exec(await redis.info('memory'))?.[1];

export const createRedisQueueStore = (
  { url, prefix }: Extract<QueueBackend, { kind: 'redis' }>,
  log: Logger,
  isProduction: boolean,
): QueueStore => {
  // Producers fail fast, workers wait for ever: a Redis that restarts must not end them.
  const producer = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: commandTimeoutMs,
    commandTimeout: commandTimeoutMs,
  });
  const consumer = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  let isClosing = false;
  let lastFault: Error | undefined;
  const reportFault = createFaultLog(log);
  for (const redis of [producer, consumer]) {
    redis.on('error', (error: Error) => {
      lastFault = error;
      if (!isClosing) reportFault(error, {}, 'Redis connection fault');
    });
  }
  const connect = async (): Promise<void> => {
    await Promise.all([producer, consumer].filter(({ status }) => status === 'wait').map((redis) => redis.connect()));
    const policy = await evictionPolicy(producer);
    if (policy === undefined || policy === 'noeviction') return;
    const fault = new RedisEvictsError(policy);
    if (isProduction) throw fault;
    log.warn({ policy }, fault.message);
  };
  let connected: Promise<void> | undefined;
  return {
    expectWorkers: () => undefined,
    queue: (name) => new Queue(name, { connection: producer, prefix, skipWaitingForReady: true, defaultJobOptions: keptJobs }),
    worker: (name, process, settings) => new Worker(name, process, { connection: consumer, prefix, ...keptJobs, ...settings }),
    async ping() {
      connected ??= connect();
      try {
        await connected;
      } catch (error) {
        connected = undefined;
        // The client says of a refused connection only that it is closed.
        if (error instanceof RedisEvictsError || lastFault === undefined) throw error;
        throw new Error(`Redis does not answer: ${lastFault.message}`, { cause: error });
      }
      await producer.ping();
    },
    load: async () => parseRedisLoad((await Promise.all(['memory', 'clients'].map((part) => producer.info(part)))).join('\n')),
    async close() {
      isClosing = true;
      await connected?.catch(() => undefined);
      for (const redis of [producer, consumer]) redis.disconnect();
    },
  };
};

import { randomUUID } from 'node:crypto';
import type { Logger, Metrics } from '@leadengine/plugin-kit';
import { Redis } from 'ioredis';
import type { KernelDatabase } from '../src/database/create-database.js';
import { createJobs } from '../src/jobs/create-jobs.js';
import type { JobsPart, JobsWiring, QueueBackend } from '../src/kernel/parts.js';
import { createMigratedDatabase, openDatabase, scopes, silentLog, systemClock } from './kernel-fixture.js';

export const backends = ['redis', 'postgres'] as const;
export type BackendKind = (typeof backends)[number];

const redisUrl = (): string => process.env['LEADENGINE_TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

export const silentMetrics: Metrics = {
  counter: () => ({ add: () => undefined }),
  gauge: () => ({ set: () => undefined }),
  histogram: () => ({ observe: () => undefined }),
};

/** One engine process as far as jobs are concerned. */
export interface JobsProcess {
  readonly jobs: JobsPart;
  readonly database: KernelDatabase;
  stop(): Promise<void>;
}

export interface StartOptions extends Partial<JobsWiring> {
  readonly roles?: readonly ('api' | 'worker' | 'runner')[];
  readonly log?: Logger;
}

/** A migrated database and a key space for jobs, shared by the processes that a test starts. */
export interface JobsCluster {
  readonly url: string;
  readonly backend: QueueBackend;
  /** Ids that schedules run for. */
  readonly tenants: readonly string[];
  start(options?: StartOptions): Promise<JobsProcess>;
  /** Stops every process and drops the database. */
  drop(): Promise<void>;
}

export const startProcess = async (
  url: string,
  backend: QueueBackend,
  tenants: readonly string[],
  { roles = ['api', 'worker', 'runner'], log = silentLog, ...declared }: StartOptions = {},
): Promise<JobsProcess> => {
  const wiring: JobsWiring = { queues: [], events: [], processors: [], subscribers: [], schedules: [], runners: [], ...declared };
  const started: { jobs?: JobsPart } = {};
  const database = openDatabase(url, { events: wiring.events, queues: wiring.queues, onOutbox: () => started.jobs?.wakeRelay() });
  const jobs = createJobs({
    database,
    backend,
    settings: { outboxRetentionDays: 7, eventRetentionDays: 7 },
    roles: new Set(roles),
    environment: 'test',
    log,
    metrics: silentMetrics,
    clock: systemClock,
    scopes,
    processId: randomUUID(),
    activeTenants: () => Promise.resolve(tenants),
  });
  started.jobs = jobs;
  const stop = async (): Promise<void> => {
    await jobs.stopRunners();
    await jobs.stop();
    await database.close();
  };
  try {
    await jobs.start(wiring);
  } catch (error) {
    await stop();
    throw error;
  }
  return { jobs, database, stop };
};

/** @param reach - Puts something between the processes and Redis. */
export const createCluster = async (
  kind: BackendKind,
  reach: (url: string) => Promise<string> = (url) => Promise.resolve(url),
): Promise<JobsCluster> => {
  const scratch = await createMigratedDatabase();
  const prefix = `test_${randomUUID().slice(0, 8)}`;
  const backend: QueueBackend = kind === 'redis' ? { kind, url: await reach(redisUrl()), prefix } : { kind, url: scratch.url };
  const tenants = [randomUUID(), randomUUID()];
  const running: JobsProcess[] = [];
  return {
    url: scratch.url,
    backend,
    tenants,
    async start(options) {
      const process = await startProcess(scratch.url, backend, tenants, options);
      running.push(process);
      return process;
    },
    async drop() {
      await Promise.all(running.map((process) => process.stop()));
      await scratch.drop();
      if (backend.kind !== 'redis') return;
      const redis = new Redis(redisUrl());
      for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 500 }) as AsyncIterable<string[]>)
        if (keys.length > 0) await redis.del(...keys);
      redis.disconnect();
    },
  };
};

/** Waits until the condition holds. @throws Error when the time is over. */
export const until = async (holds: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> => {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It did not come true within ${String(withinMs)} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

import type { Queue, Worker } from 'bullmq';
import { outboxChannel } from '../database/create-database.js';
import { createEventStream, eventsChannel } from '../events/create-event-stream.js';
import type { SequencedBatch } from '../events/event-sequencer.js';
import type { RelayUnitOfWork } from '../database/database.js';
import type { CreateJobs, JobsWiring } from '../kernel/parts.js';
import { closeWorkers } from './close-workers.js';
import { createQueueStore } from './create-queue-store.js';
import { scheduleQueueName, subscriberQueueName } from './envelope.js';
import { forgetErased, type PayloadSchemas } from './erasure-rounds.js';
import { startDedicatedRelay } from './dedicated-relay.js';
import { createFaultLog } from './fault-log.js';
import { createJobTraces } from './job-traces.js';
import { jobPolicy } from './job-policy.js';
import { createLeaseTable } from './lease-table.js';
import { createLeaseBook } from './leases.js';
import { createOutboxLag } from './outbox-lag.js';
import { createOutboxPublisher, type KnownQueue } from './outbox-publisher.js';
import { inspectQueue } from './queue-inspection.js';
import { purgeExpired } from './retention.js';
import { createRoutedLeaseTable } from './routed-lease-table.js';
import { leaseTimes, leaseTimesOf, startRunnerRuntime, type RunnerRuntime } from './runner-runtime.js';
import { createScheduler, saveSchedules } from './scheduler.js';
import { createSignalTable } from './signal-table.js';
import { startRelay, type Relay } from './start-relay.js';
import { startLoop, type WakeableLoop } from './wakeable-loop.js';
import { removeJobsOf } from './tenant-jobs.js';
import { createWorkerRuntime } from './worker-runtime.js';

const retentionMs = 600_000;
const lagMs = 10_000;
const erasureMs = 5000;
const defaultConcurrency = 10;
const subscriberConcurrency = 20;
const scheduleConcurrency = 5;
/** A worker that died loses its jobs to the others after one lock and one check. */
const workerTiming = { lockDuration: 15_000, stalledInterval: 5000, maxStalledCount: 20 } as const;
const batchBuckets = [1, 5, 20, 50, 100, 250, 500, 1000];

const schemasOf =
  ({ events, queues }: Pick<JobsWiring, 'events' | 'queues'>): PayloadSchemas =>
  (kind, name, version) =>
    kind === 'event'
      ? events.find((event) => event.name === name && event.version === version)?.payload
      : queues.find((queue) => queue.name === name)?.payload;

/** Relay, queues, subscribers, schedules, leases and the event stream of one app. */
export const createJobs: CreateJobs = (input) => {
  const { database, backend, settings, roles, environment, log, metrics, scopes, processId, activeTenants } = input;
  const { relay, bus, unitOfWork, placements, relayOf } = database;
  const signals = createSignalTable(database.platform);
  const openStore = () => createQueueStore(backend, log, environment === 'production');
  const store = openStore();
  const eventStream = createEventStream({ unitOfWork, relay, bus, scopes, log });
  const leases = createLeaseBook(bus, log, (tenantId) => {
    database.signal(tenantId);
  });
  const reportFault = createFaultLog(log);
  const queues = new Map<string, KnownQueue>();
  const workers: Worker[] = [];
  const loops: WakeableLoop[] = [];
  const interrupts: (() => void)[] = [];
  let isStopping = false;
  let isStarted = false;
  let stopping: Promise<void> | undefined;
  let running: Relay | undefined;
  let dedicated: WakeableLoop | undefined;
  let runners: RunnerRuntime | undefined;
  let unsubscribe: (() => void) | undefined;

  const sequenced = metrics.counter('events_total', 'Events appended to the log');
  const batchRows = metrics.histogram('relay_batch_rows', 'Outbox rows moved by one round', {
    labelNames: ['loop'],
    buckets: batchBuckets,
  });
  const duration = metrics.histogram('job_duration_seconds', 'Duration of job attempts', { labelNames: ['queue', 'outcome'] });
  const held = metrics.gauge('held_leases_count', 'Leases held by this process');
  const lag = createOutboxLag(relay, metrics.gauge('outbox_lag_seconds', 'Age of the oldest due outbox row'), () => [...queues.keys()]);

  const tenantLag = metrics.gauge('tenant_outbox_lag_seconds', "Longest wait for the relay among tenants' own databases");
  const measureLag = async (): Promise<void> => {
    await lag.measure();
    tenantLag.set(await signals.lag());
  };

  const wakeRelay = (place?: string): void => {
    if (place !== 'dedicated') running?.wake();
    if (place !== 'shared') dedicated?.wake();
  };

  const openQueue = (name: string, policy: KnownQueue['policy']): Queue => {
    const queue = store.queue(name);
    queue.on('error', (error) => {
      if (!isStopping) reportFault(error, { queue: name }, 'a queue met a fault');
    });
    queues.set(name, { queue, policy });
    return queue;
  };

  const hire: typeof store.worker = (name, process, options) => {
    const worker = store.worker(name, process, options);
    worker.on('error', (error) => {
      if (!isStopping) reportFault(error, { queue: name }, 'a worker met a fault');
    });
    workers.push(worker);
    return worker;
  };

  const startWorkers = async (wiring: JobsWiring, schedules: Queue): Promise<void> => {
    const runtime = createWorkerRuntime({ scopes, unitOfWork, log, duration });
    const scheduler = createScheduler({ schedules: wiring.schedules, scopes, log, activeTenants });
    interrupts.push(runtime.interrupt, scheduler.interrupt);
    await saveSchedules(schedules, wiring.schedules);
    store.expectWorkers(wiring.processors.length + 2);
    for (const definition of wiring.processors) {
      const { name, concurrency = defaultConcurrency } = definition.queue;
      hire(name, runtime.processor(definition), { ...workerTiming, concurrency });
    }
    hire(subscriberQueueName, runtime.subscriber(wiring.subscribers), { ...workerTiming, concurrency: subscriberConcurrency });
    hire(scheduleQueueName, scheduler.process, { ...workerTiming, concurrency: scheduleConcurrency });
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));

    const { subscribers } = wiring;
    const publisherOf = (on: RelayUnitOfWork) =>
      createOutboxPublisher({ relay: on, subscribers, queues, pingStore: () => store.ping(), log, batchRows });
    const onSequenced = ({ grown, events }: Pick<SequencedBatch, 'grown' | 'events'>): void => {
      for (const { tenantId, last } of grown) {
        eventStream.advance(tenantId, last);
        bus.publish(eventsChannel, `${tenantId}:${last}`).catch((error: unknown) => {
          log.warn({ error }, 'other processes were not told of new events; they poll');
        });
      }
      sequenced.add(events);
      batchRows.observe(events, { loop: 'sequencer' });
    };
    running = startRelay({ relay, publish: publisherOf(relay), onSequenced, log });
    const traces = createJobTraces((name) => queues.get(name)?.queue, subscribers);
    const days = { outbox: settings.outboxRetentionDays, events: settings.eventRetentionDays };
    const schemas = schemasOf(wiring);
    dedicated = startDedicatedRelay({
      signals,
      placements,
      relay,
      relayOf,
      publish: (on) => publisherOf(on)(),
      async tidy(on) {
        while (await forgetErased({ relay: on, schemas, traces }));
        await purgeExpired(on, days);
      },
      onSequenced,
      onRunners: leases.announce,
      log,
    });
    loops.push(
      dedicated,
      startLoop({ name: 'retention', everyMs: retentionMs, log, round: () => purgeExpired(relay, days) }),
      startLoop({ name: 'erasures', everyMs: erasureMs, log, round: () => forgetErased({ relay, schemas, traces }) }),
      startLoop({ name: 'lag', everyMs: lagMs, log, round: () => measureLag().then(() => false) }),
    );
    unsubscribe = await bus.subscribe(outboxChannel, wakeRelay);
  };

  const stopAll = async (): Promise<void> => {
    isStopping = true;
    unsubscribe?.();
    eventStream.close();
    const interrupt = (): void => {
      for (const each of interrupts) each();
    };
    await closeWorkers(workers.splice(0), interrupt, log);
    await Promise.all([running?.stop(), ...loops.splice(0).map((loop) => loop.stop())]);
    await Promise.all([...queues.values()].map(({ queue }) => queue.close()));
    queues.clear();
    leases.close();
    await store.close();
  };

  return {
    leases,
    eventStream,
    health: [{ name: backend.kind === 'redis' ? 'redis' : 'queues', check: () => store.ping() }, lag.health],
    wakeRelay,
    queueNames: () => [...queues.keys()],
    bullBoardQueues: () => [...queues.values()].map(({ queue }) => queue),

    async load() {
      if (isStarted) return store.load();
      const own = openStore();
      try {
        await own.ping();
        return await own.load();
      } finally {
        await own.close();
      }
    },

    async removeJobsOf(tenantId) {
      let removed = 0;
      for (const { queue } of queues.values()) removed += await removeJobsOf(queue, tenantId);
      return removed;
    },

    async inspect(names, options) {
      const own = openStore();
      const handles: Queue[] = [];
      try {
        await own.ping();
        for (const name of names) handles.push(own.queue(name));
        return await Promise.all(handles.map((queue) => inspectQueue(queue, options)));
      } finally {
        await Promise.all(handles.map((queue) => queue.close()));
        await own.close();
      }
    },

    async start(wiring) {
      await store.ping();
      isStarted = true;
      for (const queue of wiring.queues) openQueue(queue.name, jobPolicy(queue));
      openQueue(subscriberQueueName, jobPolicy({}));
      const schedules = openQueue(scheduleQueueName, { attempts: 1 });
      // A handle whose first words to the store fail stays useless, so it gets ready while the store is known to answer.
      await Promise.all([...queues.values()].map(({ queue }) => queue.waitUntilReady()));
      await eventStream.start();
      await leases.start();
      if (roles.has('worker')) await startWorkers(wiring, schedules);
      if (roles.has('runner')) {
        const { leaseSeconds } = settings;
        const times = leaseSeconds === undefined ? leaseTimes : leaseTimesOf(leaseSeconds);
        const runtime = startRunnerRuntime({
          relay,
          tableOf: (owner, ttlSeconds) =>
            createRoutedLeaseTable({
              control: createLeaseTable(relay, owner, ttlSeconds, { isControl: true }),
              async tableOf(tenantId) {
                const placement = await placements.find(tenantId);
                return placement && createLeaseTable(relayOf(placement), owner, ttlSeconds);
              },
              withRunners: signals.withRunners,
              log,
            }),
          runners: wiring.runners,
          scopes,
          processId,
          log,
          held,
          times,
          onReturned: leases.announce,
        });
        runners = runtime;
        leases.onChange(runtime.check);
      }
    },

    async stopRunners() {
      const ending = runners;
      runners = undefined;
      await ending?.stop();
    },

    stop() {
      stopping ??= stopAll();
      return stopping;
    },
  };
};

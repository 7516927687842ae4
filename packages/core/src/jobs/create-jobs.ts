import type { HealthCheck } from '@leadengine/plugin-kit';
import type { Queue, Worker } from 'bullmq';
import { outboxChannel } from '../database/create-database.js';
import { createEventStream, eventsChannel } from '../events/create-event-stream.js';
import { sequenceEvents } from '../events/event-sequencer.js';
import type { CreateJobs, JobsWiring } from '../kernel/parts.js';
import { scheduleQueueName, subscriberQueueName } from './envelope.js';
import { jobPolicy, type JobPolicy } from './job-policy.js';
import { createLeaseBook } from './leases.js';
import { createOutboxPublisher } from './outbox-publisher.js';
import { inspectQueue } from './queue-inspection.js';
import { createQueueStore } from './queue-store.js';
import { purgeExpired } from './retention.js';
import { startRunnerRuntime, type RunnerRuntime } from './runner-runtime.js';
import { createScheduleProcessor, saveSchedules } from './scheduler.js';
import { startLoop, type WakeableLoop } from './wakeable-loop.js';
import { createWorkerRuntime } from './worker-runtime.js';

const pollMs = 1000;
const retentionMs = 600_000;
/** An outbox whose oldest due row is older than this is not ready. */
const unhealthyLagSeconds = 30;
const defaultConcurrency = 10;
const subscriberConcurrency = 20;
/** A worker that died loses its jobs to the others after one lock and one check. */
const workerTiming = { lockDuration: 15_000, stalledInterval: 5000, maxStalledCount: 20 } as const;

/** Relay, queues, subscribers, schedules, leases and the event stream of one app. */
export const createJobs: CreateJobs = ({
  database,
  backend,
  settings,
  roles,
  log,
  metrics,
  clock: _clock,
  scopes,
  processId,
  activeTenants,
}) => {
  const { relay, bus, unitOfWork } = database;
  const eventStream = createEventStream({ unitOfWork, bus, log });
  const leases = createLeaseBook(bus, log);
  const store = createQueueStore(backend, log);
  const queues = new Map<string, { readonly queue: Queue; readonly policy: JobPolicy }>();
  const workers: Worker[] = [];
  const loops: WakeableLoop[] = [];
  const relayLoops: WakeableLoop[] = [];
  const closing = new AbortController();
  let runners: RunnerRuntime | undefined;
  let unsubscribe: (() => void) | undefined;

  const published = metrics.counter('outbox_rows_total', 'Outbox rows moved to the queue store');
  const sequenced = metrics.counter('events_total', 'Events appended to the log');
  const batch = metrics.gauge('outbox_batch_rows', 'Rows of the last publisher round');
  const duration = metrics.histogram('job_duration_seconds', 'Duration of job attempts', { labelNames: ['queue', 'outcome'] });
  const heldLeases = metrics.gauge('held_leases_count', 'Leases held by this process');
  const lagGauge = metrics.gauge('outbox_lag_seconds', 'Age of the oldest due outbox row');

  const wakeRelay = (): void => {
    for (const loop of relayLoops) loop.wake();
  };

  const lagSeconds = async (): Promise<number> => {
    const [row] = await relay.read((sql) =>
      sql<{ lag: number }>(
        `select greatest(
           coalesce(extract(epoch from now() - (select min(available_at) from outbox where published_at is null and available_at <= now())), 0),
           coalesce(extract(epoch from now() - (select occurred_at from outbox where kind = 'event' and sequenced_at is null order by seq limit 1)), 0)
         )::float8 as lag`,
      ),
    );
    const lag = row?.lag ?? 0;
    lagGauge.set(lag);
    return lag;
  };
  const health: HealthCheck[] = [
    { name: backend.kind === 'redis' ? 'redis' : 'queues', check: () => store.ping() },
    {
      name: 'outbox',
      async check() {
        const lag = await lagSeconds();
        if (lag > unhealthyLagSeconds) throw new Error(`The oldest outbox row has waited for ${lag.toFixed(0)} s.`);
      },
    },
  ];

  const startWorkers = async (wiring: JobsWiring): Promise<void> => {
    const runtime = createWorkerRuntime({ scopes, unitOfWork, log, duration, closing: closing.signal });
    const hire = (...parameters: Parameters<typeof store.worker>): void => {
      const worker = store.worker(...parameters);
      worker.on('error', (error) => {
        if (!closing.signal.aborted) log.warn({ error, queue: parameters[0] }, 'a worker met a fault');
      });
      workers.push(worker);
    };
    for (const definition of wiring.processors) {
      const { name, concurrency = defaultConcurrency } = definition.queue;
      hire(name, runtime.processor(definition), { ...workerTiming, concurrency });
    }
    hire(subscriberQueueName, runtime.subscriber(wiring.subscribers), { ...workerTiming, concurrency: subscriberConcurrency });
    const schedules = queues.get(scheduleQueueName);
    if (schedules !== undefined) await saveSchedules(schedules.queue, wiring.schedules);
    hire(scheduleQueueName, createScheduleProcessor({ schedules: wiring.schedules, scopes, log, closing: closing.signal, activeTenants }), {
      ...workerTiming,
      concurrency: 2,
    });

    const publish = createOutboxPublisher({
      relay,
      subscribers: wiring.subscribers,
      queueOf: (name) => queues.get(name),
      log,
      published,
      batch,
    });
    relayLoops.push(
      startLoop({
        name: 'sequencer',
        everyMs: pollMs,
        log,
        async round() {
          const { tenantIds, events, hasMore } = await sequenceEvents(relay);
          if (events > 0) sequenced.add(events);
          await Promise.all(tenantIds.map((tenantId) => bus.publish(eventsChannel, tenantId)));
          return hasMore;
        },
      }),
      startLoop({ name: 'publisher', everyMs: pollMs, log, round: publish }),
    );
    loops.push(
      startLoop({
        name: 'retention',
        everyMs: retentionMs,
        log,
        round: () => purgeExpired(relay, { outbox: settings.outboxRetentionDays, events: settings.eventRetentionDays }),
      }),
    );
    unsubscribe = await bus.subscribe(outboxChannel, wakeRelay);
  };

  return {
    leases,
    eventStream,
    health,
    wakeRelay,
    queueNames: () => [...queues.keys()],
    bullBoardQueues: () => [...queues.values()].map(({ queue }) => queue),

    async inspect(names, options) {
      await store.ping();
      const handles = names.map((name) => store.queue(name));
      try {
        return await Promise.all(handles.map((queue) => inspectQueue(queue, options)));
      } finally {
        await Promise.all(handles.map((queue) => queue.close()));
      }
    },

    async start(wiring) {
      await store.ping();
      const policies = [
        ...wiring.queues.map((queue) => [queue.name, jobPolicy(queue)] as const),
        [subscriberQueueName, jobPolicy({})] as const,
        [scheduleQueueName, { attempts: 1 }] as const,
      ];
      for (const [name, policy] of policies) {
        const queue = store.queue(name);
        queue.on('error', (error) => {
          if (!closing.signal.aborted) log.warn({ error, queue: name }, 'a queue met a fault');
        });
        queues.set(name, { queue, policy });
      }
      await eventStream.start();
      await leases.start();
      if (roles.has('worker')) await startWorkers(wiring);
      if (roles.has('runner')) {
        runners = startRunnerRuntime({ relay, runners: wiring.runners, scopes, processId, log, held: heldLeases });
        leases.onChange(() => {
          runners?.check();
        });
      }
    },

    async stopRunners() {
      const running = runners;
      runners = undefined;
      await running?.stop();
    },

    async stop() {
      closing.abort();
      unsubscribe?.();
      eventStream.close();
      await Promise.all(workers.splice(0).map((worker) => worker.close()));
      await Promise.all([...relayLoops.splice(0), ...loops.splice(0)].map((loop) => loop.stop()));
      await Promise.all([...queues.values()].map(({ queue }) => queue.close()));
      queues.clear();
      leases.close();
      await store.close();
    },
  };
};

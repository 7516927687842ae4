import type { Actor, EventDefinition, Histogram, Logger, SubscriberDefinition } from '@leadengine/plugin-kit';
import type { Queue } from 'bullmq';
import type { RelayUnitOfWork } from '../database/database.js';
import { jobIdOf, subscriberQueueName, type JobEnvelope, type SubscriberEnvelope } from './envelope.js';
import type { JobPolicy } from './job-policy.js';
import { replayMark } from './outbox-inspection.js';

interface DueRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
  readonly actor: Actor;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly occurred_at: Date;
  readonly last_error: string | null;
}

export interface KnownQueue {
  readonly queue: Queue;
  readonly policy: JobPolicy;
}

export interface OutboxPublisherParts {
  readonly relay: RelayUnitOfWork;
  readonly subscribers: readonly SubscriberDefinition[];
  /** Queue handles and retry policies by name. */
  readonly queues: ReadonlyMap<string, KnownQueue>;
  /** Rejects when the queue store does not answer. */
  pingStore(): Promise<void>;
  readonly log: Logger;
  readonly batchRows: Histogram;
}

const batchSize = 500;

/** A row that the queue store refuses so often waits for an operator. */
const longestStreak = 10;

const subscriptionKey = (event: Pick<EventDefinition, 'name' | 'version'>): string => `${event.name}@${String(event.version)}`;

// Events wait for the sequencer, so that it never meets a row locked here while the queue store is slow. Jobs of queues that this
// release does not know are another release's.
const due = `select tenant_id, id, kind, name, version, payload, actor, correlation_id, causation_id, occurred_at, last_error from outbox
  where published_at is null and available_at <= now()
    and case kind when 'event' then sequenced_at is not null else name = any($1::text[]) end
  order by available_at, seq limit ${String(batchSize)} for update skip locked`;

const mark = `update outbox o set published_at = now(), last_error = null
  from unnest($1::uuid[], $2::uuid[]) as done(tenant_id, id) where o.tenant_id = done.tenant_id and o.id = done.id`;

const postpone = `update outbox o set attempts = o.attempts + 1, last_error = failed.reason,
    available_at = case when o.attempts + 1 >= ${String(longestStreak)} then 'infinity'
      else now() + make_interval(secs => least(power(2, o.attempts), 600)) end
  from unnest($1::uuid[], $2::uuid[], $3::text[]) as failed(tenant_id, id, reason)
  where o.tenant_id = failed.tenant_id and o.id = failed.id`;

interface OutgoingJob {
  readonly row: DueRow;
  readonly jobId: string;
  readonly data: JobEnvelope | SubscriberEnvelope;
}

const keysOf = (rows: readonly DueRow[]): [string[], string[]] => [rows.map((row) => row.tenant_id), rows.map((row) => row.id)];

/**
 * One round: moves due rows into the queue store. True when more are due.
 *
 * Rows stay locked until they are marked. A process that dies in between frees them, and whoever adds them again does so under
 * the same job ids, which the queue store knows.
 */
export const createOutboxPublisher = ({
  relay,
  subscribers,
  queues,
  pingStore,
  log,
  batchRows,
}: OutboxPublisherParts): (() => Promise<boolean>) => {
  const subscribersOf = new Map<string, string[]>();
  for (const { id, event } of subscribers) {
    const key = subscriptionKey(event);
    subscribersOf.set(key, [...(subscribersOf.get(key) ?? []), id]);
  }

  const groupByQueue = (rows: readonly DueRow[]): Map<string, OutgoingJob[]> => {
    const groups = new Map<string, OutgoingJob[]>();
    const put = (queue: string, job: OutgoingJob): void => {
      const group = groups.get(queue);
      if (group === undefined) groups.set(queue, [job]);
      else group.push(job);
    };
    for (const row of rows) {
      const { id, name, version, payload } = row;
      const common = { tenantId: row.tenant_id, actor: row.actor, correlationId: row.correlation_id };
      if (row.kind === 'job') {
        put(name, { row, jobId: jobIdOf(id), data: { v: 1, ...common, causationId: row.causation_id, payload } });
        continue;
      }
      const event = { id, type: name, version, occurredAt: row.occurred_at.toISOString(), ...common, data: payload };
      for (const subscriber of subscribersOf.get(subscriptionKey({ name, version })) ?? [])
        put(subscriberQueueName, { row, jobId: jobIdOf(id, subscriber), data: { v: 1, subscriber, event } });
    }
    return groups;
  };

  /** Rows whose jobs the store refused, with the reasons. @throws Error when the store is not there. */
  const add = async ({ queue, policy }: KnownQueue, jobs: readonly OutgoingJob[]): Promise<ReadonlyMap<DueRow, string>> => {
    const toEntry = ({ jobId, data }: OutgoingJob) => ({ name: queue.name, data, opts: { ...policy, jobId } });
    // A job that ended is known under its id still and would be taken for the same; one that runs stays.
    for (const { row, jobId } of jobs) if (row.last_error === replayMark) await queue.remove(jobId);
    const refused = new Map<DueRow, string>();
    try {
      await queue.addBulk(jobs.map(toEntry));
    } catch {
      await pingStore();
      for (const job of jobs) {
        const { name, data, opts } = toEntry(job);
        try {
          await queue.add(name, data, opts);
        } catch (error) {
          await pingStore();
          refused.set(job.row, error instanceof Error ? error.message.slice(0, 500) : 'unknown');
          log.error({ error, queue: queue.name, outboxId: job.row.id }, 'the queue store refused a job');
        }
      }
    }
    return refused;
  };

  return () =>
    relay.run(async (sql) => {
      const rows = await sql<DueRow>(due, [[...queues.keys()]]);
      if (rows.length === 0) return false;
      const refused = new Map<DueRow, string>();
      for (const [name, jobs] of groupByQueue(rows)) {
        const known = queues.get(name);
        if (known === undefined) throw new Error(`The queue ${name} is not open.`);
        for (const [row, reason] of await add(known, jobs)) refused.set(row, reason);
      }
      await sql(mark, keysOf(rows.filter((row) => !refused.has(row))));
      if (refused.size > 0) await sql(postpone, [...keysOf([...refused.keys()]), [...refused.values()]]);
      batchRows.observe(rows.length, { loop: 'publisher' });
      return rows.length === batchSize;
    });
};

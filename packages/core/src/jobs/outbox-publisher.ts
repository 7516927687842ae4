import type { Actor, Counter, EventDefinition, Gauge, Logger, SubscriberDefinition } from '@leadengine/plugin-kit';
import type { Queue } from 'bullmq';
import type { RelayUnitOfWork } from '../database/database.js';
import { jobIdOf, subscriberQueueName, type JobEnvelope, type SubscriberEnvelope } from './envelope.js';
import type { JobPolicy } from './job-policy.js';

interface UnpublishedRow {
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
}

export interface OutboxPublisherParts {
  readonly relay: RelayUnitOfWork;
  readonly subscribers: readonly SubscriberDefinition[];
  /** Queue handle and retry policy by name; undefined for a queue that no plugin declares any more. */
  queueOf(name: string): { readonly queue: Queue; readonly policy: JobPolicy } | undefined;
  readonly log: Logger;
  readonly published: Counter;
  readonly batch: Gauge;
}

const batchSize = 500;

/** A row taken by a publisher that died comes back after this. */
const claimSeconds = 10;

const subscriptionKey = (event: Pick<EventDefinition, 'name' | 'version'>): string => `${event.name}@${String(event.version)}`;

// A claim by time instead of a lock: no row stays locked while the queue store is spoken to.
const claim = `with due as (
    select tenant_id, id from outbox where published_at is null and available_at <= now()
    order by available_at, seq limit ${String(batchSize)} for update skip locked
  ), claimed as (
    update outbox o set available_at = now() + interval '${String(claimSeconds)} seconds', attempts = attempts + 1
    from due where o.tenant_id = due.tenant_id and o.id = due.id
    returning o.*
  )
  select tenant_id, id, kind, name, version, payload, actor, correlation_id, causation_id, occurred_at from claimed order by seq`;

const mark = `update outbox o set published_at = now(), last_error = null
  from unnest($1::uuid[], $2::uuid[]) as done(tenant_id, id) where o.tenant_id = done.tenant_id and o.id = done.id`;

const giveBack = `update outbox o set available_at = now() + interval '1 second', last_error = $3
  from unnest($1::uuid[], $2::uuid[]) as failed(tenant_id, id)
  where o.tenant_id = failed.tenant_id and o.id = failed.id and o.published_at is null`;

/** One round: moves due rows into the queue store. True when more are due. */
export const createOutboxPublisher = ({
  relay,
  subscribers,
  queueOf,
  log,
  published,
  batch,
}: OutboxPublisherParts): (() => Promise<boolean>) => {
  const subscribersOf = new Map<string, string[]>();
  for (const { id, event } of subscribers) {
    const key = subscriptionKey(event);
    subscribersOf.set(key, [...(subscribersOf.get(key) ?? []), id]);
  }

  const jobsOf = (
    row: UnpublishedRow,
  ): readonly { readonly queueName: string; readonly jobId: string; readonly data: JobEnvelope | SubscriberEnvelope }[] => {
    const common = { tenantId: row.tenant_id, actor: row.actor, correlationId: row.correlation_id };
    if (row.kind === 'job') {
      const data: JobEnvelope = { v: 1, ...common, causationId: row.causation_id, payload: row.payload };
      return [{ queueName: row.name, jobId: jobIdOf(row.id), data }];
    }
    const { id, name: type, version, occurred_at: occurredAt, payload } = row;
    const event = { id, type, version, occurredAt: occurredAt.toISOString(), ...common, data: payload };
    return (subscribersOf.get(subscriptionKey({ name: type, version })) ?? []).map((subscriber) => ({
      queueName: subscriberQueueName,
      jobId: jobIdOf(id, subscriber),
      data: { v: 1, subscriber, event } satisfies SubscriberEnvelope,
    }));
  };

  return async () => {
    const rows = await relay.run((sql) => sql<UnpublishedRow>(claim));
    batch.set(rows.length);
    if (rows.length === 0) return false;
    const byQueue = new Map<string, Parameters<Queue['addBulk']>[0]>();
    for (const row of rows) {
      for (const { queueName, jobId, data } of jobsOf(row)) {
        const known = queueOf(queueName);
        if (known === undefined) {
          log.error({ queue: queueName, outboxId: row.id }, 'a job of a queue that no plugin declares was dropped');
          continue;
        }
        byQueue.set(queueName, [...(byQueue.get(queueName) ?? []), { name: queueName, data, opts: { ...known.policy, jobId } }]);
      }
    }
    const keys = [rows.map((row) => row.tenant_id), rows.map((row) => row.id)] as const;
    try {
      for (const [name, jobs] of byQueue) await queueOf(name)?.queue.addBulk(jobs);
    } catch (error) {
      await relay.run((sql) => sql(giveBack, [...keys, error instanceof Error ? error.message.slice(0, 500) : 'unknown']));
      throw error;
    }
    await relay.run((sql) => sql(mark, [...keys]));
    published.add(rows.length);
    return rows.length === batchSize;
  };
};

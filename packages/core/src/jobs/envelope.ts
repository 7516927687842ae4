import type { Actor, EventEnvelope } from '@leadengine/plugin-kit';

/** What every job carries in the queue store. */
export interface JobEnvelope {
  readonly v: 1;
  readonly tenantId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly payload: unknown;
}

/** One event for one subscriber. */
export interface SubscriberEnvelope {
  readonly v: 1;
  readonly subscriber: string;
  readonly event: EventEnvelope;
}

/** Queue of all subscribers: one job per event and subscriber, so that one failing blocks no other. */
export const subscriberQueueName = 'leadengine-subscribers';

/** Queue whose jobs are the ticks of schedules. */
export const scheduleQueueName = 'leadengine-schedules';

/** The same for each publishing of a row, so that the queue store drops the second. */
export const jobIdOf = (outboxId: string, subscriber?: string): string =>
  subscriber === undefined ? `outbox-${outboxId}` : `outbox-${outboxId}-${subscriber}`;

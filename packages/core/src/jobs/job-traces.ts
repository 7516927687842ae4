import type { SubscriberDefinition } from '@leadengine/plugin-kit';
import type { Queue } from 'bullmq';
import { jobIdOf, subscriberQueueName } from './envelope.js';

/** A row of the outbox, as far as its jobs have it in their names. */
export interface PublishedRow {
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly version: number;
}

/** What the queue store keeps of rows that were published. */
export interface JobTraces {
  /** Removes the row's jobs that are over. False when one of them is still to be done. */
  remove(row: PublishedRow): Promise<boolean>;
}

const over = new Set(['completed', 'failed', 'unknown']);

export const createJobTraces = (queueOf: (name: string) => Queue | undefined, subscribers: readonly SubscriberDefinition[]): JobTraces => {
  const removeOne = async (queue: Queue | undefined, jobId: string): Promise<boolean> => {
    if (queue === undefined) return true;
    if (!over.has(await queue.getJobState(jobId))) return false;
    await queue.remove(jobId);
    return true;
  };
  return {
    async remove({ id, kind, name, version }) {
      if (kind === 'job') return removeOne(queueOf(name), jobIdOf(id));
      const own = subscribers.filter(({ event }) => event.name === name && event.version === version);
      const removed = await Promise.all(own.map((subscriber) => removeOne(queueOf(subscriberQueueName), jobIdOf(id, subscriber.id))));
      return removed.every(Boolean);
    },
  };
};

import type { Backoff, QueueDefinition } from '@leadengine/plugin-kit';
import type { JobsOptions } from 'bullmq';

/** How often and how far apart a job is tried, in BullMQ's terms. */
export type JobPolicy = Readonly<Pick<JobsOptions, 'attempts' | 'backoff'>>;

const defaultAttempts = 8;
const defaultBackoff: Backoff = { kind: 'exponential', delayMs: 1000, jitter: 0.5 };

/** @defaultValue 8 attempts, exponential from 1 s with jitter 0.5 */
export const jobPolicy = ({
  attempts = defaultAttempts,
  backoff = defaultBackoff,
}: Pick<QueueDefinition, 'attempts' | 'backoff'>): JobPolicy => ({
  attempts,
  backoff: { type: backoff.kind, delay: backoff.delayMs, ...(backoff.jitter === undefined ? {} : { jitter: backoff.jitter }) },
});

/** Jobs that were done stay for an hour, so that a second publishing is recognized; failed ones two weeks, for people to look at. */
export const keptJobs = { removeOnComplete: { age: 3600 }, removeOnFail: { age: 14 * 86_400 } } as const;

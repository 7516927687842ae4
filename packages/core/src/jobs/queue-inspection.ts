import type { Queue } from 'bullmq';

/** State of one queue, for operators. */
export interface QueueInspection {
  readonly queue: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Newest failed jobs, without their payloads. */
  readonly failed?: readonly { readonly id: string; readonly reason: string; readonly attempts: number }[];
}

export const inspectQueue = async (queue: Queue, { failed }: { readonly failed: boolean }): Promise<QueueInspection> => ({
  queue: queue.name,
  counts: await queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'completed'),
  ...(failed
    ? {
        failed: (await queue.getFailed(0, 49)).map((job) => ({ id: job.id ?? '', reason: job.failedReason, attempts: job.attemptsMade })),
      }
    : {}),
});

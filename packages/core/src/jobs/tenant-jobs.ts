import { defineService } from '@leadengine/plugin-kit';
import type { Queue } from 'bullmq';

/** What the queue store holds of single tenants. */
export interface TenantJobs {
  /**
   * Removes what waits and what is kept of jobs that are over; what a worker has in its hands right now is left to it. Returns how many.
   * Looks at every job of every queue, so it is for tenants that end.
   */
  removeAll(tenantId: string): Promise<number>;
}
export const TenantJobs = defineService<TenantJobs>('kernel.tenant-jobs');

const page = 500;
const states = ['waiting', 'prioritized', 'delayed', 'completed', 'failed'] as const;

const tenantOf = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('tenantId' in data) return data.tenantId;
  return 'event' in data ? tenantOf(data.event) : undefined;
};

/** @returns how many were removed. */
export const removeJobsOf = async (queue: Queue, tenantId: string): Promise<number> => {
  let removed = 0;
  for (const state of states) {
    for (let start = 0; ;) {
      const jobs = (await queue.getJobs([state], start, start + page - 1, true)) as (Awaited<ReturnType<Queue['getJob']>> | null)[];
      const own = jobs.flatMap((job) => (job?.id !== undefined && tenantOf(job.data) === tenantId ? [job.id] : []));
      // One that a worker has taken meanwhile stays.
      const outcomes = await Promise.allSettled(own.map((id) => queue.remove(id)));
      const gone = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value > 0).length;
      removed += gone;
      if (jobs.length < page) break;
      start += jobs.length - gone;
    }
  }
  return removed;
};

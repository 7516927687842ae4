import type { Logger, ScheduleDefinition } from '@leadengine/plugin-kit';
import type { Job, Processor, Queue } from 'bullmq';
import type { ScopeFactory } from '../kernel/scopes.js';

export interface SchedulerParts {
  readonly schedules: readonly ScheduleDefinition[];
  readonly scopes: ScopeFactory;
  readonly log: Logger;
  readonly closing: AbortSignal;
  activeTenants(): Promise<readonly string[]>;
}

/** Makes the queue store tick for each schedule, and forgets those that no plugin has any more. */
export const saveSchedules = async (queue: Queue, schedules: readonly ScheduleDefinition[]): Promise<void> => {
  const wanted = new Set(schedules.map(({ id }) => id));
  for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
  for (const { id, everyMs } of schedules) {
    await queue.upsertJobScheduler(
      id,
      { every: everyMs },
      { name: id, data: {}, opts: { attempts: 1, removeOnComplete: true, removeOnFail: { count: 50 } } },
    );
  }
};

/** Runs one tick: the schedule's work for each active tenant. One tenant's fault does not keep the others waiting. */
export const createScheduleProcessor = ({ schedules, scopes, log, closing, activeTenants }: SchedulerParts): Processor => {
  const byId = new Map(schedules.map((schedule) => [schedule.id, schedule]));
  return async (job: Job) => {
    const schedule = byId.get(job.name);
    if (schedule === undefined) return;
    let failures = 0;
    for (const tenantId of await activeTenants()) {
      if (closing.aborted) return;
      const scope = scopes.create({ tenantId, actor: { kind: 'system', id: schedule.id }, signal: closing });
      try {
        await schedule.run(scope);
      } catch (error) {
        failures++;
        log.error({ error, schedule: schedule.id, tenantId }, 'a schedule failed for a tenant');
      }
    }
    if (failures > 0) throw new Error(`${schedule.id} failed for ${String(failures)} tenants.`);
  };
};

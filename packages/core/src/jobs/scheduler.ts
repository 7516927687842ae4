import type { Logger, ScheduleDefinition } from '@leadengine/plugin-kit';
import type { Job, Processor, Queue } from 'bullmq';
import type { ScopeFactory } from '../kernel/scopes.js';

/** Longest run of a schedule for one tenant. */
const tenantTimeoutMs = 300_000;

export interface SchedulerParts {
  readonly schedules: readonly ScheduleDefinition[];
  readonly scopes: ScopeFactory;
  readonly log: Logger;
  activeTenants(everyMs: number): Promise<readonly string[]>;
}

/** Ticks of schedules. */
export interface Scheduler {
  /** Runs one tick: the schedule's work for each active tenant. One tenant's fault does not keep the others waiting. */
  readonly process: Processor;
  /** Aborts the run under way; no further tenant follows. The next tick does what was left out. */
  interrupt(): void;
}

/** Makes the queue store tick for each schedule, and forgets those that no plugin has any more. Safe from several processes at once. */
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

export const createScheduler = ({ schedules, scopes, log, activeTenants }: SchedulerParts): Scheduler => {
  const byId = new Map(schedules.map((schedule) => [schedule.id, schedule]));
  const stopping = new AbortController();

  const runFor = async (schedule: ScheduleDefinition, tenantId: string): Promise<void> => {
    const abort = new AbortController();
    const onStopping = (): void => {
      abort.abort(stopping.signal.reason);
    };
    stopping.signal.addEventListener('abort', onStopping);
    let timer: NodeJS.Timeout | undefined;
    try {
      await Promise.race([
        schedule.run(scopes.create({ tenantId, actor: { kind: 'system', id: schedule.id }, signal: abort.signal })),
        new Promise<never>((_resolve, reject) => {
          timer = setTimeout(() => {
            const reason = new Error(`The schedule took longer than ${String(tenantTimeoutMs)} ms for one tenant.`);
            abort.abort(reason);
            reject(reason);
          }, tenantTimeoutMs);
        }),
      ]);
    } finally {
      clearTimeout(timer);
      stopping.signal.removeEventListener('abort', onStopping);
    }
  };

  return {
    async process({ name }: Job) {
      const schedule = byId.get(name);
      if (schedule === undefined) return;
      let failures = 0;
      for (const tenantId of await activeTenants(schedule.everyMs)) {
        if (stopping.signal.aborted) return;
        try {
          await runFor(schedule, tenantId);
        } catch (error) {
          if (stopping.signal.aborted) return;
          failures++;
          log.error({ error, schedule: schedule.id, tenantId }, 'a schedule failed for a tenant');
        }
      }
      if (failures > 0) throw new Error(`${schedule.id} failed for ${String(failures)} tenants.`);
    },
    interrupt() {
      stopping.abort(new Error('The worker stops.'));
    },
  };
};

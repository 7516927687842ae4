import {
  defineProcessor,
  defineQueue,
  type Clock,
  type Logger,
  type ProcessorDefinition,
  type SystemScopes,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { Id, startLoop, type PlatformUnitOfWork, type WakeableLoop } from '@leadengine/core/contract';
import { Type } from 'typebox';
import { findRun, listIdleRuns } from '../saga/run.repository.js';
import type { Saga } from '../saga/saga.js';
import { isOutage } from '../saga/step-failure.js';

/** The job says only that there is something to do; what that is stands in the run's own tables. */
export const advanceRun = defineQueue({
  name: 'provisioning.advance-run',
  summary: 'Wakes a worker for a run that makes or ends a tenant',
  payload: Type.Object({ runId: Id }, { additionalProperties: false }),
  attempts: 3,
  concurrency: 10,
  timeoutMs: 900_000,
});

export interface WakingParts {
  readonly platform: PlatformUnitOfWork;
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Has a worker look at a run. */
export type WakeRun = (run: { readonly id: string; readonly tenantId: string }, runAt?: Date) => Promise<void>;

export const createWakeRun =
  ({ unitOfWork, scopes }: Pick<WakingParts, 'unitOfWork' | 'scopes'>): WakeRun =>
  ({ id, tenantId }, runAt) =>
    unitOfWork.run(scopes.system(tenantId, 'provisioning', { correlationId: id, isRoutine: true }), (tx) => {
      tx.enqueue(advanceRun, { runId: id }, runAt === undefined ? {} : { runAt });
      return Promise.resolve();
    });

export interface AdvanceParts extends Pick<WakingParts, 'platform' | 'log'> {
  readonly saga: Saga;
  readonly wake: WakeRun;
  /** Jobs come as soon as the process takes them, which is before its plugins are ready. */
  readonly started: Promise<void>;
}

/**
 * While the database is away the run stands where it stood. Its job ends: tries of seconds would be used up long before, and the sweep wakes
 * another worker as soon as the database answers.
 */
export const advanceRunProcessor = ({ saga, platform, wake, started, log }: AdvanceParts): ProcessorDefinition =>
  defineProcessor(advanceRun, async ({ payload: { runId }, scope }) => {
    await started;
    try {
      const outcome = await saga.advance(runId, scope.signal);
      if (outcome.kind !== 'waiting') return;
      const run = await platform.read((sql) => findRun(sql, runId));
      if (run !== undefined) await wake(run, outcome.until);
    } catch (error) {
      if (scope.signal.aborted || !isOutage(error)) throw error;
      log.warn({ error, runId }, 'a provisioning run stands still until the database is back');
    }
  });

/** A run that is worked on is touched with each step; one that was not for so long may have nobody. */
const idleMs = 10_000;
const sweepMs = 2000;
const perSweep = 50;

/**
 * Finds runs that nobody works on: their job was lost with the queue store, or with the process that had it. Waking a run that
 * somebody does work on changes nothing, since the run is locked.
 */
export const startSweep = ({ platform, clock, log }: WakingParts, wake: WakeRun): WakeableLoop => {
  let isFirst = true;
  const lastWake = new Map<string, number>();
  return startLoop({
    name: 'provisioning sweep',
    everyMs: sweepMs,
    log,
    async round() {
      const now = clock.now();
      // Right after the start, everything: what this process had before it died waits for it.
      const idleSince = isFirst ? now : new Date(now.getTime() - idleMs);
      isFirst = false;
      const idle = await platform.read((sql) => listIdleRuns(sql, { now, idleSince, limit: perSweep }));
      for (const run of idle) {
        const last = lastWake.get(run.id) ?? -Infinity;
        if (now.getTime() - last < idleMs) continue;
        lastWake.set(run.id, now.getTime());
        await wake(run);
      }
      const atWork = new Set(idle.map(({ id }) => id));
      for (const id of lastWake.keys()) if (!atWork.has(id)) lastWake.delete(id);
      return false;
    },
  });
};

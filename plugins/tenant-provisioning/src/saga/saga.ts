import type { Clock, Logger, Scope, SystemScopes } from '@leadengine/plugin-kit';
import type { PlatformUnitOfWork, SessionLocks } from '@leadengine/core/contract';
import { claimRun, type RunRow } from './run.repository.js';
import type { RunFacts, RunKind, TenantMode } from './run.js';
import { walkBack, walkForward } from './walk.js';
import type { SagaJournal } from './journal.js';
import { FenceLost } from './step-failure.js';
import { listSteps } from './step.repository.js';
import { planOf, type Plan } from './plan.js';
import type { Step, StepOutput } from './step.js';

/** Where a process may die: `<direction> <step> <intent, effect or done>`. */
export type Boundary = (point: string, run: RunFacts) => Promise<void>;

export interface SagaParts {
  readonly platform: PlatformUnitOfWork;
  readonly locks: SessionLocks;
  readonly scopes: SystemScopes;
  readonly clock: Clock;
  readonly log: Logger;
  readonly journal: SagaJournal;
  /** In the order in which they are done. */
  stepsOf(kind: RunKind, mode: TenantMode): readonly Step[];
  /** Tests end the process there. */
  readonly boundary: Boundary;
}

/**
 * `busy`: this process does not have the run, and another one may. `waiting`: not before that time. `over`: nothing is left to do now, or until somebody approves.
 */
export type Advance = { readonly kind: 'busy' | 'over' } | { readonly kind: 'waiting'; readonly until: Date };

/** Runs made of steps, in a table of their own: whoever finds a run that nobody works on takes it up where it was left. */
export interface Saga {
  plan(facts: RunFacts): Plan;
  /** Works on a run until it ends, has to wait, or the signal aborts. At most one process does at a time. */
  advance(runId: string, signal: AbortSignal): Promise<Advance>;
}

/** A run that this process holds. */
export interface HeldRun {
  row: RunRow;
  readonly steps: readonly Step[];
  readonly scope: Scope;
  readonly outputs: Record<string, StepOutput>;
}

export const createSaga = (parts: SagaParts): Saga => {
  const { platform, locks, scopes, clock, log } = parts;

  const work = async (row: RunRow, signal: AbortSignal): Promise<Advance> => {
    const history = await platform.read((sql) => listSteps(sql, row.id));
    const outputs: Record<string, StepOutput> = {};
    for (const step of history) if (step.direction === 'forward' && step.status === 'done') outputs[step.name] = step.output ?? {};
    const held: HeldRun = {
      row,
      steps: parts.stepsOf(row.kind, row.request.mode),
      scope: scopes.system(row.tenantId, 'provisioning', { signal, correlationId: row.id, isRoutine: true }),
      outputs,
    };
    if (held.row.state === 'running') {
      const outcome = await walkForward(parts, held, history);
      if (outcome !== undefined) return outcome;
    }
    if (held.row.state === 'undoing') {
      const begun = await platform.read((sql) => listSteps(sql, row.id));
      const outcome = await walkBack(parts, held, begun);
      if (outcome !== undefined) return outcome;
    }
    return { kind: 'over' };
  };

  return {
    plan: (facts) => planOf(parts.stepsOf(facts.kind, facts.request.mode), facts),

    async advance(runId, signal) {
      const lock = await locks.tryHold(`provisioning ${runId}`);
      if (lock === undefined) return { kind: 'busy' };
      try {
        const row = await platform.run((sql) => claimRun(sql, runId, clock.now()));
        return row === undefined ? { kind: 'over' } : await work(row, AbortSignal.any([signal, lock.signal]));
      } catch (error) {
        if (error instanceof FenceLost) log.warn({ runId }, 'another process took a provisioning run over');
        else if (lock.signal.aborted && !signal.aborted)
          log.warn({ error, runId }, 'the lock of a provisioning run was lost with its connection');
        else throw error;
        return { kind: 'busy' };
      } finally {
        await lock.release();
      }
    },
  };
};

import type { ProvisioningAction, ShownProvisioning } from '@leadengine/sdk';

/** How a run stands, in the words that people see. `failed`: something went wrong, and what was done is being taken back. */
export type ProvisionPhase =
  'approval' | 'queued' | 'running' | 'retrying' | 'cancelling' | 'failed' | 'stuck' | 'rolled-back' | 'cancelled' | 'done';

/** How a step stands. */
export type StepPhase = 'waiting' | 'running' | 'retrying' | 'failed' | 'undone' | 'done';

export type ShownStep = ShownProvisioning['steps'][number];

export const phaseOf = (run: ShownProvisioning): ProvisionPhase => {
  switch (run.state) {
    case 'awaiting_approval':
      return 'approval';
    case 'queued':
      return 'queued';
    case 'running':
      if (run.isCancelled && run.kind === 'create') return 'cancelling';
      return run.failure === null ? 'running' : 'retrying';
    case 'undoing':
      return run.isCancelled ? 'cancelling' : 'failed';
    case 'undone':
      return 'rolled-back';
    case 'completed':
      return 'done';
    default:
      return run.state;
  }
};

/** Nothing happens to it any more. */
export const isOver = ({ state }: ShownProvisioning): boolean => state === 'completed' || state === 'undone' || state === 'cancelled';

/** Somebody works on it, or will soon. */
export const isAtWork = ({ state }: ShownProvisioning): boolean => state === 'queued' || state === 'running' || state === 'undoing';

/** Whether the reason that the run gives is that of this step. */
export const isFailing = (run: ShownProvisioning, { name }: ShownStep): boolean => run.failure?.step === name && run.state !== 'completed';

export const stepPhaseOf = (run: ShownProvisioning, step: ShownStep): StepPhase => {
  if (isFailing(run, step)) return run.state === 'running' ? 'retrying' : 'failed';
  if (step.status === 'done' || step.status === 'undone') return step.status;
  if (step.status === 'intended') return run.state === 'running' ? 'running' : 'failed';
  return step.status === 'failed' ? 'failed' : 'waiting';
};

/** What the host allows and the run can take as it stands. */
export const possibleActions = (run: ShownProvisioning): readonly ProvisioningAction[] => {
  const possible: Readonly<Record<ProvisioningAction, boolean>> = {
    // Nobody has to wait for the time of the next attempt.
    resume: isAtWork(run) && run.retryAt !== null,
    retry: run.state === 'stuck',
    cancel:
      !run.isCancelled &&
      (run.state === 'awaiting_approval' || (run.kind === 'create' && (run.state === 'queued' || run.state === 'running'))),
  };
  return run.actions.filter((action) => possible[action]);
};

/** A step on the axis that all share: parts of its length, from 0 to 1, and how long it took. */
export interface TimeBar {
  readonly from: number;
  readonly size: number;
  readonly durationMs: number;
}

export interface Timeline {
  /** From the first step's begin to the last one's end, or to now. */
  readonly totalMs: number;
  /** By the name of the step; those that did not begin have none. */
  readonly bars: ReadonlyMap<string, TimeBar>;
}

const at = (time: string | null): number | undefined => (time === null ? undefined : Date.parse(time));

/**
 * When each step ran.
 *
 * @param endings - When the last attempt of a step ended that did not get it done, in milliseconds since the epoch.
 * @param now - The same, by the host's clock; a step that is being done grows up to it.
 */
export const timelineOf = (run: ShownProvisioning, endings: ReadonlyMap<string, number>, now: number): Timeline => {
  const spans = run.steps.flatMap((step) => {
    const begin = at(step.startedAt);
    if (begin === undefined) return [];
    const isGoingOn = run.state === 'running' && step.status !== 'done';
    const end = at(step.finishedAt) ?? (isGoingOn ? now : (endings.get(step.name) ?? at(run.finishedAt) ?? at(run.updatedAt) ?? begin));
    // Clocks of two machines: nothing ends before it began.
    return [{ name: step.name, begin, end: Math.max(begin, end) }];
  });
  const first = Math.min(...spans.map(({ begin }) => begin));
  const totalMs = spans.length === 0 ? 0 : Math.max(...spans.map(({ end }) => end)) - first;
  const part = (milliseconds: number): number => (totalMs === 0 ? 0 : milliseconds / totalMs);
  return {
    totalMs,
    bars: new Map(
      spans.map(({ name, begin, end }) => [name, { from: part(begin - first), size: part(end - begin), durationMs: end - begin }]),
    ),
  };
};

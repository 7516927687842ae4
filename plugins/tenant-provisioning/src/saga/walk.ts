import type { PlainSql } from '@leadengine/core/contract';
import type { SagaEntry } from './journal.js';
import type { Advance, HeldRun, SagaParts } from './saga.js';
import { factsOf, type RunRow } from './run.repository.js';
import { FenceLost, isFinal, mostAttempts, retryDelayMs, StepFailure, toStoredFailure } from './step-failure.js';
import { failStep, finishStep, intendStep, saveArtifact, type Direction, type StepRow } from './step.repository.js';
import type { NewArtifact, Step, StepContext, StepOutput } from './step.js';

type WalkParts = Pick<SagaParts, 'journal' | 'clock' | 'log' | 'boundary'>;

/** Taking back is given more time than doing: what is left behind costs more than what is late. */
const mostUndoAttempts = 40;

const contextOf = ({ row, scope, outputs }: HeldRun): StepContext => ({ run: factsOf(row), scope, outputs });

interface Done {
  readonly output: StepOutput;
  readonly artifacts: readonly NewArtifact[];
}

const doStep = async (parts: WalkParts, held: HeldRun, step: Step): Promise<Done> => {
  const context = contextOf(held);
  if ((await step.observe(context)) === 'foreign')
    throw new StepFailure('provisioning.foreign', `Something that ${step.name} would make is there, and is not of this run.`);
  const output = await step.apply(context);
  await parts.boundary(`forward ${step.name} effect`, context.run);
  const after = { ...context, outputs: { ...context.outputs, [step.name]: output } };
  await step.verify(after);
  return { output, artifacts: await step.evidence(after) };
};

const undoStep = async (parts: WalkParts, held: HeldRun, step: Step): Promise<Done> => {
  if (step.compensate !== undefined) {
    const context = contextOf(held);
    await step.compensate(context);
    await parts.boundary(`backward ${step.name} effect`, context.run);
    if ((await step.observe(context)) === 'present') throw new Error(`${step.name} was taken back and is still there.`);
  }
  return { output: {}, artifacts: [] };
};

/** What is said of a step to those who follow the run. */
const eventOf = (held: HeldRun, step: Step, direction: Direction) => ({
  type: 'step',
  step: step.name,
  direction,
  position: held.steps.indexOf(step),
  of: held.steps.length,
});

const intend = async (sql: PlainSql, held: HeldRun, step: Step, direction: Direction, now: Date): Promise<void> => {
  const { row, steps } = held;
  const key = { runId: row.id, name: step.name, direction };
  await intendStep(sql, key, { position: steps.indexOf(step), epoch: row.epoch, intent: step.plan(factsOf(row)) }, now);
};

interface Walk {
  readonly direction: Direction;
  readonly work: typeof doStep;
  /** Those that are to be done, in order. */
  readonly steps: readonly Step[];
}

/**
 * Does the step at `index` in one direction; undefined when it is done. What says so says also that the next one is begun: a transaction
 * each would cost as much time as the steps.
 */
const walkStep = async (
  parts: WalkParts,
  held: HeldRun,
  { direction, work, steps }: Walk,
  index: number,
): Promise<{ readonly error: unknown } | undefined> => {
  const { journal, boundary, log } = parts;
  const [step, next] = [steps[index] as Step, steps[index + 1]];
  const event = eventOf(held, step, direction);
  if (index === 0)
    held.row = await journal.write(held.row, {}, [{ ...event, status: 'started' }], (sql, now) => intend(sql, held, step, direction, now));
  await boundary(`${direction} ${step.name} intent`, factsOf(held.row));
  try {
    held.scope.signal.throwIfAborted();
    const { output, artifacts } = await work(parts, held, step);
    const action = direction === 'forward' ? 'provisioning.step_done' : 'provisioning.step_undone';
    const recording = journal.record(held.scope, held.row, [{ action, step: step.name }]).catch((error: unknown) => {
      log.warn({ error, runId: held.row.id, step: step.name }, 'a step was not recorded; it is when its run is over');
    });
    held.row = await journal.write(
      held.row,
      { attempts: 0, retryAt: null, ...(direction === 'forward' && { failure: null }) },
      [{ ...event, status: 'done' }, ...(next === undefined ? [] : [{ ...eventOf(held, next, direction), status: 'started' }])],
      async (sql, now) => {
        for (const artifact of artifacts) await saveArtifact(sql, { runId: held.row.id, step: step.name }, artifact, now);
        await finishStep(sql, { runId: held.row.id, name: step.name, direction }, output, now);
        if (next !== undefined) await intend(sql, held, next, direction, now);
      },
    );
    await recording;
    if (direction === 'forward') held.outputs[step.name] = output;
  } catch (error) {
    // Whoever goes on finds the intent and begins the step again.
    if (error instanceof FenceLost || held.scope.signal.aborted) throw error;
    return { error };
  }
  await boundary(`${direction} ${step.name} done`, factsOf(held.row));
  return undefined;
};

/** Waits and tries again, or ends this direction with another state. */
const settle = async (
  { journal, clock, log }: WalkParts,
  held: HeldRun,
  step: Step,
  { direction, error, last }: { readonly direction: Direction; readonly error: unknown; readonly last: RunRow['state'] },
): Promise<Advance | undefined> => {
  const attempts = held.row.attempts + 1;
  const failure = toStoredFailure(step.name, error);
  const isOver = direction === 'forward' ? isFinal(error) || attempts >= mostAttempts(error) : attempts >= mostUndoAttempts;
  log[isOver ? 'error' : 'warn']({ error, runId: held.row.id, step: step.name, direction, attempts, isOver }, 'a provisioning step failed');
  const event = { type: 'step', step: step.name, direction, code: failure.code };
  const key = { runId: held.row.id, name: step.name, direction };
  const until = new Date(clock.now().getTime() + retryDelayMs(attempts, error));
  held.row = await journal.write(
    held.row,
    // What made it turn round is what people want to know, not what went wrong on the way back.
    {
      ...(direction === 'forward' && { failure }),
      ...(isOver ? { state: last, attempts: 0, retryAt: null } : { attempts, retryAt: until }),
    },
    [{ ...event, status: isOver ? 'failed' : 'waiting' }],
    (sql) => failStep(sql, key, failure),
  );
  return isOver ? undefined : { kind: 'waiting', until };
};

const entriesOf = (action: SagaEntry['action'], steps: readonly Pick<Step, 'name'>[]): readonly SagaEntry[] =>
  steps.map(({ name }) => ({ action, step: name }));

/** Undefined when the direction has ended: the state says how. */
export const walkForward = async (parts: WalkParts, held: HeldRun, history: readonly StepRow[]): Promise<Advance | undefined> => {
  const { journal, clock } = parts;
  const isDone = new Set(history.filter(({ direction, status }) => direction === 'forward' && status === 'done').map(({ name }) => name));
  const canUndo = held.row.kind === 'create';
  const steps = held.steps.filter(({ name }) => !isDone.has(name));
  for (const [index, step] of steps.entries()) {
    if (held.row.isCancelled && canUndo) {
      held.row = await journal.write(held.row, { state: 'undoing', attempts: 0 }, [{ type: 'run', state: 'undoing' }]);
      return undefined;
    }
    const failed = await walkStep(parts, held, { direction: 'forward', work: doStep, steps }, index);
    if (failed === undefined) continue;
    return settle(parts, held, step, { direction: 'forward', error: failed.error, last: canUndo ? 'undoing' : 'stuck' });
  }
  await journal.record(held.scope, held.row, [
    ...entriesOf('provisioning.step_done', held.steps),
    { action: canUndo ? 'provisioning.completed' : 'tenant.offboarded' },
  ]);
  held.row = await journal.write(held.row, { state: 'completed', finishedAt: clock.now() }, [{ type: 'run', state: 'completed' }]);
  return undefined;
};

/** Takes back every step that was begun, the last one first. */
export const walkBack = async (parts: WalkParts, held: HeldRun, history: readonly StepRow[]): Promise<Advance | undefined> => {
  const { journal, clock } = parts;
  const namesOf = (wanted: (row: StepRow) => boolean): ReadonlySet<string> => new Set(history.filter(wanted).map(({ name }) => name));
  const begun = namesOf(({ direction }) => direction === 'forward');
  const done = namesOf(({ direction, status }) => direction === 'forward' && status === 'done');
  const undone = namesOf(({ direction, status }) => direction === 'backward' && status === 'done');
  const back = [...held.steps].reverse().filter(({ name }) => begun.has(name));
  const steps = back.filter(({ name }) => !undone.has(name));
  for (const [index, step] of steps.entries()) {
    const failed = await walkStep(parts, held, { direction: 'backward', work: undoStep, steps }, index);
    if (failed !== undefined) return settle(parts, held, step, { direction: 'backward', error: failed.error, last: 'stuck' });
  }
  const state = held.row.isCancelled ? 'cancelled' : 'undone';
  // Of a tenant apart, what was recorded on the way went with its database.
  await journal.record(held.scope, held.row, [
    ...entriesOf(
      'provisioning.step_done',
      held.steps.filter(({ name }) => done.has(name)),
    ),
    ...entriesOf('provisioning.step_undone', back),
    { action: 'provisioning.undone' },
  ]);
  held.row = await journal.write(held.row, { state, finishedAt: clock.now() }, [{ type: 'run', state }]);
  return undefined;
};

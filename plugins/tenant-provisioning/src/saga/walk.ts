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

/** Does one step in one direction; undefined when it is done. */
const walkStep = async (
  parts: WalkParts,
  held: HeldRun,
  step: Step,
  direction: Direction,
  work: typeof doStep,
): Promise<{ readonly error: unknown } | undefined> => {
  const { journal, boundary } = parts;
  const key = { runId: held.row.id, name: step.name, direction };
  const position = held.steps.indexOf(step);
  const event = { type: 'step', step: step.name, direction, position, of: held.steps.length };
  const intent = step.plan(factsOf(held.row));
  held.row = await journal.write(held.row, {}, { ...event, status: 'started' }, async (sql, now) => {
    await intendStep(sql, key, { position, epoch: held.row.epoch, intent }, now);
  });
  await boundary(`${direction} ${step.name} intent`, factsOf(held.row));
  try {
    held.scope.signal.throwIfAborted();
    const { output, artifacts } = await work(parts, held, step);
    await journal.record(held.scope, held.row, direction === 'forward' ? 'provisioning.step_done' : 'provisioning.step_undone', {
      step: step.name,
    });
    held.row = await journal.write(
      held.row,
      { attempts: 0, retryAt: null, ...(direction === 'forward' && { failure: null }) },
      { ...event, status: 'done' },
      async (sql, now) => {
        for (const artifact of artifacts) await saveArtifact(sql, { runId: held.row.id, step: step.name }, artifact, now);
        await finishStep(sql, key, output, now);
      },
    );
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
    { ...event, status: isOver ? 'failed' : 'waiting' },
    (sql) => failStep(sql, key, failure),
  );
  return isOver ? undefined : { kind: 'waiting', until };
};

/** Undefined when the direction has ended: the state says how. */
export const walkForward = async (parts: WalkParts, held: HeldRun, history: readonly StepRow[]): Promise<Advance | undefined> => {
  const { journal, clock } = parts;
  const isDone = new Set(history.filter(({ direction, status }) => direction === 'forward' && status === 'done').map(({ name }) => name));
  const canUndo = held.row.kind === 'create';
  for (const step of held.steps) {
    if (isDone.has(step.name)) continue;
    if (held.row.isCancelled && canUndo) {
      held.row = await journal.write(held.row, { state: 'undoing', attempts: 0 }, { type: 'run', state: 'undoing' });
      return undefined;
    }
    const failed = await walkStep(parts, held, step, 'forward', doStep);
    if (failed === undefined) continue;
    return settle(parts, held, step, { direction: 'forward', error: failed.error, last: canUndo ? 'undoing' : 'stuck' });
  }
  // Each is there once; of a tenant apart, those from before it had a trail are not yet.
  if (held.row.kind === 'create' && held.row.request.mode === 'dedicated')
    for (const step of held.steps) await journal.record(held.scope, held.row, 'provisioning.step_done', { step: step.name });
  await journal.record(held.scope, held.row, held.row.kind === 'create' ? 'provisioning.completed' : 'tenant.offboarded');
  held.row = await journal.write(held.row, { state: 'completed', finishedAt: clock.now() }, { type: 'run', state: 'completed' });
  return undefined;
};

/** Takes back every step that was begun, the last one first. */
export const walkBack = async (parts: WalkParts, held: HeldRun, history: readonly StepRow[]): Promise<Advance | undefined> => {
  const { journal, clock } = parts;
  const begun = new Set(history.filter(({ direction }) => direction === 'forward').map(({ name }) => name));
  const undone = new Set(history.filter(({ direction, status }) => direction === 'backward' && status === 'done').map(({ name }) => name));
  for (const step of [...held.steps].reverse()) {
    if (!begun.has(step.name) || undone.has(step.name)) continue;
    const failed = await walkStep(parts, held, step, 'backward', undoStep);
    if (failed !== undefined) return settle(parts, held, step, { direction: 'backward', error: failed.error, last: 'stuck' });
  }
  const state = held.row.isCancelled ? 'cancelled' : 'undone';
  await journal.record(held.scope, held.row, 'provisioning.undone');
  held.row = await journal.write(held.row, { state, finishedAt: clock.now() }, { type: 'run', state });
  return undefined;
};

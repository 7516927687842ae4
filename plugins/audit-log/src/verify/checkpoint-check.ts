import { parseCheckpoint } from '../note/checkpoint.js';
import type { NoteVerifier } from '../note/signed-note.js';
import type { FaultList } from './report.js';

/** A checkpoint that the log has to agree with. */
export interface ExpectedCheckpoint {
  readonly size: number;
  readonly root: Buffer;
}

/** Opens a note with the first key that has signed it. Undefined, and a fault, when none has. */
export const openCheckpoint = (
  note: string,
  verifiers: readonly NoteVerifier[],
  faults: FaultList,
  place: number,
): ExpectedCheckpoint | undefined => {
  const verifier = verifiers.find((candidate) => candidate.open(note) !== undefined);
  const checkpoint = verifier === undefined ? undefined : parseCheckpoint(verifier.open(note) ?? '');
  if (checkpoint === undefined || checkpoint.origin !== verifier?.name) {
    faults.add(place, 'checkpoint_not_signed', 'a checkpoint was not signed by the key of this log');
    return undefined;
  }
  return checkpoint;
};

/** Compares checkpoints with a log that is walked from its beginning. */
export interface CheckpointCheck {
  readonly compared: number;
  /** Call for each size that the log reaches. */
  reached(size: number, root: () => Buffer): void;
  /** Adds some that are ahead. */
  expect(checkpoints: readonly ExpectedCheckpoint[]): void;
  /** Says which of them the log never reached. */
  finish(size: number): void;
}

export const createCheckpointCheck = (faults: FaultList): CheckpointCheck => {
  const expected = new Map<number, ExpectedCheckpoint[]>();
  let compared = 0;
  let agreed = 0;
  let first = Infinity;
  return {
    get compared() {
      return compared;
    },
    expect(checkpoints) {
      for (const checkpoint of checkpoints) {
        const others = expected.get(checkpoint.size);
        if (others === undefined) expected.set(checkpoint.size, [checkpoint]);
        else others.push(checkpoint);
        first = Math.min(first, checkpoint.size);
      }
    },
    reached(size, root) {
      if (size < first) return;
      const due = expected.get(size);
      if (due === undefined) return;
      expected.delete(size);
      first = expected.size === 0 ? Infinity : Math.min(...expected.keys());
      const actual = root();
      for (const checkpoint of due) {
        compared += 1;
        if (checkpoint.root.equals(actual)) agreed = Math.max(agreed, size);
        // What is known to be wrong already makes every later root another.
        else if (faults.count === 0) {
          faults.add(
            agreed,
            'checkpoint_differs',
            `the log is not what was signed; it was changed between ${String(agreed)} and ${String(size - 1)}`,
          );
        }
      }
    },
    finish(size) {
      for (const ahead of expected.keys()) {
        faults.add(size, 'tail_missing', `a checkpoint speaks of ${String(ahead)} events, of which the first ${String(size)} are there`);
      }
    },
  };
};

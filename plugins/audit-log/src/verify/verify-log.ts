import { setImmediate as letIoRun } from 'node:timers/promises';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { createCompactRange, tileHeight, type CompactRange, type Subtree } from '../merkle/compact-range.js';
import { leafHash } from '../merkle/tree-hash.js';
import { parseVerifierKey, type NoteVerifier } from '../note/signed-note.js';
import { findLatestCheckpoint, listCheckpointsAfter } from '../sealer/checkpoint.repository.js';
import { findTree } from '../sealer/seal.repository.js';
import type { AuditKeys } from '../trail/audit-keys.js';
import type { LogKeyRing, LogKeys } from '../trail/log-keys.js';
import { leafOf } from '../trail/waiting-content.js';
import { checkRow } from './check-row.js';
import { createCheckpointCheck, openCheckpoint, type CheckpointCheck } from './checkpoint-check.js';
import { createFaultList, type FaultList, type VerificationReport } from './report.js';
import {
  countRows,
  countSubtrees,
  countTargets,
  findKeys,
  findLastPruning,
  findSubtrees,
  listPlaces,
  listSealed,
  listWaiting,
  type SealedRow,
} from './verify.repository.js';

export interface VerifyParts {
  readonly unitOfWork: UnitOfWork;
  readonly keys: AuditKeys;
  readonly logKeys: LogKeyRing;
}

const rowsAtOnce = 2000;
/** Checked in one turn. Else the statements that read ahead would wait until the whole chunk is checked, and so would all requests. */
const rowsPerTurn = 200;
const firstId = '00000000-0000-0000-0000-000000000000';

/** Levels of subtrees that a log of this size has, and how many of each. */
const subtreesOf = (size: number): number => {
  let count = 0;
  for (let width = 2 ** tileHeight; width <= size; width *= 2 ** tileHeight) count += Math.floor(size / width);
  return count;
};

/** What the walk has seen. */
interface WalkedLog {
  readonly pruned: number;
  /** Events that are there, whole or not. */
  readonly present: number;
}

/** Walks the seals from the first on. Reads ahead, so that the database and this process work at once. */
const walk = async (
  unitOfWork: UnitOfWork,
  keys: LogKeys,
  verifiers: readonly NoteVerifier[],
  scope: Scope,
  tree: CompactRange,
  checks: CheckpointCheck,
  faults: FaultList,
): Promise<WalkedLog> => {
  const read = <T>(work: Parameters<typeof unitOfWork.read<T>>[1]): Promise<T> => unitOfWork.read(scope, work);
  const prunedAt = await read(findLastPruning);
  let pruned = 0;
  let present = 0;
  let expectedSeq = 0;
  let knownTo = 0;
  let next: Promise<readonly SealedRow[]> = read((sql) => listSealed(sql, 0, rowsAtOnce));
  for (;;) {
    scope.signal.throwIfAborted();
    const rows = await next;
    const last = rows.at(-1);
    if (last === undefined) return { pruned, present };
    next = read((sql) => listSealed(sql, Number(last.seq) + 1, rowsAtOnce));
    // Awaited in the next turn; a fault here must not make it one that nobody handles.
    next.catch(() => undefined);
    for (;;) {
      const signed = await read((sql) => listCheckpointsAfter(sql, knownTo, rowsAtOnce));
      const near = signed.filter(({ size }) => size <= Number(last.seq) + 1);
      checks.expect(
        // One that was signed since the chunk before is of leaves that are behind already.
        near
          .filter(({ size }) => size > tree.size)
          .flatMap(({ note, size }) => {
            const opened = openCheckpoint(note, verifiers, faults, size - 1);
            if (opened !== undefined && opened.size !== size)
              faults.add(size - 1, 'checkpoint_differs', 'a checkpoint is stored under another size');
            return opened === undefined ? [] : [opened];
          }),
      );
      knownTo = near.at(-1)?.size ?? knownTo;
      if (near.length < rowsAtOnce) break;
    }
    const subtrees: Subtree[] = [];
    const owners = new Map<string, { readonly seq: number; readonly id: string }>();
    const targets = new Map<string, { readonly seq: number; readonly count: number }>();
    for (const [place, row] of rows.entries()) {
      if (place % rowsPerTurn === rowsPerTurn - 1) await letIoRun();
      const seq = Number(row.seq);
      if (seq !== expectedSeq) faults.add(expectedSeq, 'seal_missing', `no seal from ${String(expectedSeq)} to ${String(seq - 1)}`);
      expectedSeq = seq + 1;
      const { isPresent, isPruned, furtherTargets, idempotencyKey } = checkRow(keys, row, prunedAt, faults);
      if (isPresent) present += 1;
      if (isPruned) pruned += 1;
      if (idempotencyKey !== undefined) owners.set(idempotencyKey, { seq, id: row.eventId });
      if (furtherTargets > 0) targets.set(row.eventId, { seq, count: furtherTargets });
      tree.append(row.leaf, (subtree) => subtrees.push(subtree));
      checks.reached(tree.size, tree.root);
    }
    if (subtrees.length > 0) {
      const stored = await read((sql) => findSubtrees(sql, subtrees));
      for (const { level, index, hash } of subtrees) {
        if (stored.get(`${String(level)}/${String(index)}`)?.equals(hash) !== true && faults.count === 0)
          faults.add(index * 2 ** (level * tileHeight), 'tree_changed', 'a stored subtree is not that of its leaves');
      }
    }
    if (owners.size > 0) {
      const stored = await read((sql) => findKeys(sql, [...owners.keys()]));
      for (const [key, { seq, id }] of owners) {
        if (stored.get(key) !== id) faults.add(seq, 'key_changed', `the idempotency key of the event ${id} is not its own any more`);
      }
    }
    if (targets.size > 0) {
      const stored = await read((sql) => countTargets(sql, [...targets.keys()]));
      for (const [id, { seq, count }] of targets) {
        if (stored.get(id) !== count) faults.add(seq, 'targets_changed', `the targets of the event ${id} are not what it says`);
      }
    }
  }
};

/** Looks for events that nobody sealed and that do not wait for it, when there are more than there can be. */
const checkInserted = async (
  { unitOfWork }: VerifyParts,
  scope: Scope,
  walked: WalkedLog,
  size: number,
  faults: FaultList,
): Promise<void> => {
  const { events, waiting, sealed } = await unitOfWork.read(scope, countRows);
  if (events === walked.present + Math.max(0, sealed - size) + waiting) return;
  let after = { at: '-infinity', id: firstId };
  for (;;) {
    scope.signal.throwIfAborted();
    const places = await unitOfWork.read(scope, (sql) => listPlaces(sql, after, rowsAtOnce));
    for (const { id, isKnown, seq } of places) {
      if (!isKnown) faults.add(Number(seq ?? size), 'event_inserted', `the event ${id} was never sealed and does not wait for it`);
    }
    const last = places.at(-1);
    if (last === undefined) return;
    after = last;
  }
};

/** What is not sealed: either it waits and is the engine's, or somebody has put it there. */
const checkUnsealed = async ({ unitOfWork, keys }: VerifyParts, scope: Scope, size: number, faults: FaultList): Promise<number> => {
  let unsealed = 0;
  let after = firstId;
  for (;;) {
    const waiting = await unitOfWork.read(scope, (sql) => listWaiting(sql, after, rowsAtOnce));
    for (const event of waiting) {
      const { id, body, isRefused } = event;
      if (isRefused || body === null || leafOf(keys, scope.tenantId, event)?.equals(leafHash(body)) !== true)
        faults.add(
          size,
          body === null ? 'event_missing' : 'not_written_by_the_engine',
          `the event ${id} waits to be sealed and is not what the engine wrote`,
        );
    }
    unsealed += waiting.length;
    const last = waiting.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  return unsealed;
};

/**
 * Recomputes a tenant's log from what is stored, and compares it with all checkpoints: those stored, and those that the caller has
 * kept elsewhere. Holds a few thousand rows in memory, whatever the size. What commits meanwhile is left for the next time.
 */
export const verifyLog = async (parts: VerifyParts, scope: Scope, notes: readonly string[] = []): Promise<VerificationReport> => {
  const { unitOfWork, logKeys } = parts;
  const ofLog = await logKeys.of(scope);
  const faults = createFaultList();
  const checks = createCheckpointCheck(faults);
  const verifiers = [parseVerifierKey(ofLog.signer.verifierKey)];
  checks.expect(notes.flatMap((note) => openCheckpoint(note, verifiers, faults, 0) ?? []));
  const latest = await unitOfWork.read(scope, findLatestCheckpoint);
  const before = await unitOfWork.read(scope, findTree);
  const tree = createCompactRange();
  let headSize: number | undefined;
  const watched: CheckpointCheck = {
    ...checks,
    reached(size, root) {
      checks.reached(size, root);
      if (size !== before.size) return;
      headSize = size;
      if (!tree.toBytes().equals(before.edge) && faults.count === 0)
        faults.add(size - 1, 'tree_changed', 'the right edge of the tree is not that of its leaves');
    },
  };
  const walked = await walk(unitOfWork, ofLog, verifiers, scope, tree, watched, faults);
  if (before.size > 0 && headSize === undefined)
    faults.add(tree.size, 'tail_missing', `the tree has ${String(before.size)} events, of which the first ${String(tree.size)} are there`);
  // One that no leaf reaches any more. Later ones may be of events that were sealed behind this walk.
  if (latest !== undefined && latest.size > tree.size)
    checks.expect([openCheckpoint(latest.note, verifiers, faults, latest.size - 1) ?? []].flat());
  checks.finish(tree.size);
  const after = await unitOfWork.read(scope, async (sql) => ({ count: await countSubtrees(sql), tree: await findTree(sql) }));
  if (after.tree.size === tree.size && after.count !== subtreesOf(tree.size) && faults.count === 0)
    faults.add(0, 'tree_changed', `${String(after.count)} subtrees are stored, where the log has ${String(subtreesOf(tree.size))}`);
  const unsealed = await checkUnsealed(parts, scope, tree.size, faults);
  await checkInserted(parts, scope, walked, tree.size, faults);
  return faults.report({ tenantId: scope.tenantId, size: tree.size, pruned: walked.pruned, unsealed, checkpoints: checks.compared });
};

import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { createCompactRange, type Subtree } from '../merkle/compact-range.js';
import type { AuditKeys } from '../trail/audit-keys.js';
import type { LogKeyRing } from '../trail/log-keys.js';
import { leafHash } from '../merkle/tree-hash.js';
import { leafOf, type WaitingEvent } from '../trail/waiting-content.js';
import { sealMac, type Seal } from './seal-content.js';
import { findTree, insertSeals, insertSubtrees, listUnsealed, refuseUnsealed } from './seal.repository.js';

export interface SealParts {
  readonly unitOfWork: UnitOfWork;
  readonly keys: AuditKeys;
  readonly logKeys: LogKeyRing;
  readonly clock: Clock;
}

/** What one batch did. */
export interface SealedBatch {
  readonly sealed: number;
  /** Rows that the engine did not make. */
  readonly refused: number;
  readonly isFull: boolean;
}

/** Most events of one transaction of the sealer. */
const batchSize = 2000;

/** Whether the event still says what was hashed. Those of processes of the version before lie elsewhere, and are found by verifying. */
const isWhole = ({ leaf, body }: WaitingEvent): boolean => leaf === null || body === null || leafHash(body).equals(leaf);

/**
 * Gives events that wait their place in the tree.
 *
 * @param scope - Fenced, so that one process at a time does.
 * @param isCareful - Compares each event with its hash: one that was made unreadable would hold up all others.
 */
export const sealBatch = async ({ unitOfWork, keys, logKeys, clock }: SealParts, scope: Scope, isCareful = false): Promise<SealedBatch> => {
  const ofLog = await logKeys.of(scope);
  return unitOfWork.run(scope, async (tx) => {
    const { tenantId } = scope;
    const waiting = await listUnsealed(tx.sql, batchSize, isCareful);
    if (waiting.length === 0) return { sealed: 0, refused: 0, isFull: false };
    const leaves = waiting.map((event) => (isCareful && !isWhole(event) ? undefined : leafOf(keys, tenantId, event)));
    const refused = waiting.filter((_, at) => leaves[at] === undefined);
    if (refused.length > 0)
      await refuseUnsealed(
        tx,
        refused.map(({ id }) => id),
      );
    const accepted = waiting.flatMap((event, at) => {
      const leaf = leaves[at];
      const { keepDays } = event;
      return leaf === undefined || keepDays === null ? [] : [{ ...event, keepDays, leaf }];
    });
    const isFull = waiting.length === batchSize;
    if (accepted.length === 0) return { sealed: 0, refused: refused.length, isFull };

    const before = await findTree(tx.sql);
    const tree = createCompactRange(before.size, before.edge);
    const subtrees: Subtree[] = [];
    const sealedAt = clock.now();
    const seals = accepted.map(({ id, receivedAt, keepDays, leaf }) => {
      const seal: Seal = { seq: tree.size, eventId: id, receivedAt, keepDays, leaf, sealedAt };
      tree.append(leaf, (subtree) => subtrees.push(subtree));
      return { ...seal, mac: sealMac(ofLog, seal) };
    });
    await insertSeals(tx, before, { size: tree.size, edge: tree.toBytes() }, seals);
    await insertSubtrees(tx, subtrees);
    return { sealed: seals.length, refused: refused.length, isFull };
  });
};

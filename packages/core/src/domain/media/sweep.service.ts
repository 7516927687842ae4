import type { Clock, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import type { MediaChange } from './contract.js';
import { storageKey, type MediaStorage } from './media-storage.js';
import { deleteLeftover, listDueLeftovers, removeOld, removeUnused, type RemovedMedia } from './removal.repository.js';

/** Files per transaction. */
const batch = 100;

export interface SweepParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly storage: MediaStorage;
  /** How long an upload may wait for a message. */
  readonly unusedMs: number;
  /** How long files are kept; for ever when undefined. */
  readonly retentionMs: number | undefined;
  notify(tx: Transaction, change: MediaChange): Promise<void>;
}

/** Removes files that nobody uses, files that are too old, and objects in storage that have no file. */
export const createSweep = ({ unitOfWork, clock, storage, unusedMs, retentionMs, notify }: SweepParts) => {
  const drain = async (scope: Scope, remove: (tx: Transaction) => Promise<readonly RemovedMedia[]>): Promise<void> => {
    for (let isFull = true; isFull && !scope.signal.aborted;) {
      const removed = await unitOfWork.run(scope, async (tx) => {
        const taken = await remove(tx);
        for (const { media, messageIds } of taken) await notify(tx, { status: 'removed', media, messageIds });
        return taken.length;
      });
      isFull = removed === batch;
    }
  };

  return async (scope: Scope): Promise<void> => {
    await drain(scope, (tx) => removeUnused(tx, new Date(tx.now.getTime() - unusedMs), batch));
    if (retentionMs !== undefined) await drain(scope, (tx) => removeOld(tx, new Date(tx.now.getTime() - retentionMs), batch));
    const due = await unitOfWork.read(scope, (sql) => listDueLeftovers(sql, clock.now(), batch));
    for (const id of due) {
      if (scope.signal.aborted) return;
      // The object goes first: a crash in between leaves a row that has it removed again, never an object that nobody knows.
      await storage.delete(storageKey(scope.tenantId, id));
      await unitOfWork.run(scope, (tx) => deleteLeftover(tx, id));
    }
  };
};

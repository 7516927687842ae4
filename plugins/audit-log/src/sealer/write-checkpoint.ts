import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { createCompactRange } from '../merkle/compact-range.js';
import type { LogKeyRing } from '../trail/log-keys.js';
import { AuditCheckpointed } from './audit-checkpointed.js';
import type { CheckpointSink } from './checkpoint-sink.js';
import {
  findDeliveredSize,
  findLatestCheckpoint,
  insertCheckpoint,
  listCheckpointsAfter,
  saveDeliveredSize,
  type StoredCheckpoint,
} from './checkpoint.repository.js';
import { findTree } from './seal.repository.js';

export interface CheckpointParts {
  readonly unitOfWork: UnitOfWork;
  readonly logKeys: LogKeyRing;
  readonly clock: Clock;
  readonly sinks: readonly CheckpointSink[];
}

const deliveredAtOnce = 50;

/** Signs the tree as it is. Undefined when the latest checkpoint says it already. */
export const writeCheckpoint = async (
  { unitOfWork, logKeys, clock }: CheckpointParts,
  scope: Scope,
): Promise<StoredCheckpoint | undefined> => {
  const { signer } = await logKeys.of(scope);
  return unitOfWork.run(scope, async (tx) => {
    const { size, edge } = await findTree(tx.sql);
    const latest = await findLatestCheckpoint(tx.sql);
    if (size <= (latest?.size ?? 0)) return undefined;
    const note = signer.checkpoint(size, createCompactRange(size, edge).root());
    const checkpoint = { size, note, verifierKey: signer.verifierKey, createdAt: clock.now() };
    await insertCheckpoint(tx, checkpoint);
    tx.emit(AuditCheckpointed, { ...checkpoint, createdAt: checkpoint.createdAt.toISOString() });
    return checkpoint;
  });
};

/** Hands each sink what it has not kept yet, in order. A sink that fails holds up no other. True when all have everything. */
export const deliverCheckpoints = async ({ unitOfWork, sinks }: CheckpointParts, scope: Scope): Promise<boolean> => {
  let isDone = true;
  for (const sink of sinks) {
    try {
      const waiting = await unitOfWork.read(scope, async (sql) =>
        listCheckpointsAfter(sql, await findDeliveredSize(sql, sink.name), deliveredAtOnce),
      );
      for (const { size, note } of waiting) {
        await sink.keep({ tenantId: scope.tenantId, size, note }, scope.signal);
        await unitOfWork.run(scope, (tx) => saveDeliveredSize(tx, sink.name, size));
      }
      if (waiting.length === deliveredAtOnce) isDone = false;
    } catch (error) {
      if (scope.signal.aborted) throw error;
      isDone = false;
      scope.log.error({ error, provider: sink.name }, 'a checkpoint of the audit log was not kept outside the database');
    }
  }
  return isDone;
};

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
/** One that does not answer is tried again, like one that fails. */
const longestKeepMs = 10_000;

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

/** @returns whether the sink has everything. */
const deliverTo = async (sink: CheckpointSink, { unitOfWork }: CheckpointParts, scope: Scope): Promise<boolean> => {
  try {
    const waiting = await unitOfWork.read(scope, async (sql) =>
      listCheckpointsAfter(sql, await findDeliveredSize(sql, sink.name), deliveredAtOnce),
    );
    for (const { size, note } of waiting) {
      await sink.keep({ tenantId: scope.tenantId, size, note }, AbortSignal.any([scope.signal, AbortSignal.timeout(longestKeepMs)]));
      await unitOfWork.run(scope, (tx) => saveDeliveredSize(tx, sink.name, size));
    }
    return waiting.length < deliveredAtOnce;
  } catch (error) {
    if (scope.signal.aborted) throw error;
    scope.log.error({ error, provider: sink.name }, 'a checkpoint of the audit log was not kept outside the database');
    return false;
  }
};

/** Hands each sink what it has not kept yet, in order. A sink that fails or hangs holds up no other. True when all have everything. */
export const deliverCheckpoints = async (parts: CheckpointParts, scope: Scope): Promise<boolean> =>
  (await Promise.all(parts.sinks.map((sink) => deliverTo(sink, parts, scope)))).every(Boolean);

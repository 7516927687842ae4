import { setTimeout as sleep } from 'node:timers/promises';
import { defineRunner, type Counter, type Leases, type RunnerDefinition, type Scope } from '@leadengine/plugin-kit';
import { sealBatch, type SealParts } from './seal-batch.js';
import { hasUnsealed, retryRefused } from './seal.repository.js';
import { createDeliveries } from './deliveries.js';
import { deliverCheckpoints, writeCheckpoint, type CheckpointParts } from './write-checkpoint.js';

/** Id of the runner that seals a tenant's log. */
export const sealerId = 'audit.sealer';

/** The one log of a tenant. */
export const sealerKey = 'log';

export interface SealerParts extends SealParts, CheckpointParts {
  readonly leases: Leases;
  readonly checkpointMs: number;
  readonly refused: Counter;
}

/** Events of so long are sealed together. */
const gatherMs = 1000;
/** Longest rest: wakes may be lost, and transactions may commit long after they recorded. */
const pollMs = 10_000;
/** Between attempts at sinks that fail. */
const deliverEveryMs = 5000;
/** Without an event for so long, a sealer gives its lease up: a tenant at rest costs nothing. Whoever records the next one wants it again. */
const longestIdleMs = 60_000;

/** Rests until a wake, a while or the end. */
const createRest = (signal: AbortSignal) => {
  let isWoken = false;
  let end: (() => void) | undefined;
  return {
    wake(): void {
      isWoken = true;
      end?.();
    },
    async rest(ms: number): Promise<void> {
      if (!isWoken) {
        const ended = new AbortController();
        end = () => {
          ended.abort();
        };
        await sleep(ms, undefined, { signal: AbortSignal.any([ended.signal, signal]) }).catch(() => undefined);
        end = undefined;
      }
      isWoken = false;
    },
  };
};

const giveUp = ({ unitOfWork, leases }: SealerParts, scope: Scope, key: string): Promise<void> =>
  unitOfWork.run(scope, async (tx) => {
    await leases.lock(tx, sealerId, key);
    if (!(await hasUnsealed(tx.sql))) await leases.release(tx, sealerId, key);
  });

/** Seals the events of one tenant as they are committed, and signs checkpoints. The lease sees to it that one process does. */
export const createSealer = (parts: SealerParts): RunnerDefinition =>
  defineRunner({
    id: sealerId,
    summary: 'Seals the audit log of one tenant and signs its checkpoints',
    async run({ key, scope }) {
      const { signal } = scope;
      const { wake, rest } = createRest(signal);
      parts.leases.onWake(sealerId, key, wake, signal);
      await parts.unitOfWork.run(scope, retryRefused);
      // A tenant at rest costs one small query per poll: what is signed and kept is known as long as the lease is held.
      let isSigned = false;
      let checkpointAt = 0;
      const deliveries = createDeliveries(() => deliverCheckpoints(parts, scope), Math.min(deliverEveryMs, parts.checkpointMs), wake);
      let empties = 0;
      let busyAt = performance.now();
      try {
        while (!signal.aborted) {
          const { sealed, refused, isFull } = await sealBatch(parts, scope).catch((error: unknown) => {
            signal.throwIfAborted();
            scope.log.warn({ error }, 'events of the audit log could not be sealed; each is compared with its hash');
            return sealBatch(parts, scope, true);
          });
          if (refused > 0) {
            parts.refused.add(refused);
            scope.log.error({ count: refused }, 'events of the audit log were not written by the engine and are not sealed');
          }
          empties = sealed > 0 ? 0 : empties + 1;
          if (sealed > 0) {
            isSigned = false;
            busyAt = performance.now();
          }
          if (!isSigned && performance.now() >= checkpointAt) {
            if ((await writeCheckpoint(parts, scope)) !== undefined) {
              checkpointAt = performance.now() + parts.checkpointMs;
              deliveries.want();
            }
            isSigned = true;
          }
          deliveries.work();
          if (isFull) continue;
          // What came while this batch was under way has woken nobody who would still hear it.
          if (empties < 2) await sleep(gatherMs, undefined, { signal }).catch(() => undefined);
          else {
            const next = Math.min(isSigned ? Infinity : checkpointAt, deliveries.dueAt());
            if (next === Infinity && performance.now() - busyAt > longestIdleMs) await giveUp(parts, scope, key);
            await rest(Math.max(gatherMs, Math.min(pollMs, next - performance.now())));
          }
        }
      } finally {
        await deliveries.ended();
      }
    },
  });

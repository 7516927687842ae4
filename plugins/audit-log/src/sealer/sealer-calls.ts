import type { Leases, Logger, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { sealerId, sealerKey } from './sealer.js';

export interface SealerCallParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly leases: Leases;
  readonly log: Logger;
}

/** Sees to it that somebody seals what this process records. */
export interface SealerCalls {
  /** Cheap: called after every commit. */
  recorded(tenantId: string): void;
  stop(): void;
}

/** Longest time between two wakes of a tenant's sealer by this process: a busy tenant must not cost a notification per commit. */
const wakeEveryMs = 450;
/** The lease is asked for again after so long, should it have been given up. */
const wantEveryMs = 600_000;

export const createSealerCalls = ({ unitOfWork, scopes, leases, log }: SealerCallParts): SealerCalls => {
  const wantedAt = new Map<string, number>();
  const wokenAt = new Map<string, number>();
  const later = new Map<string, NodeJS.Timeout>();
  let isStopped = false;

  const call = (tenantId: string, isWanting: boolean): void => {
    const scope = scopes.system(tenantId, 'the audit log has events to seal', { isRoutine: true });
    const called = unitOfWork.run(scope, async (tx) => {
      if (isWanting) await leases.want(tx, sealerId, sealerKey);
      leases.wake(tx, sealerId, sealerKey);
    });
    called.catch((error: unknown) => {
      if (isWanting) wantedAt.delete(tenantId);
      if (!isStopped) log.warn({ error }, 'the sealer of the audit log was not called; the next event does, or a schedule');
    });
  };

  const wake = (tenantId: string): void => {
    const now = performance.now();
    wokenAt.set(tenantId, now);
    const isWanting = now - (wantedAt.get(tenantId) ?? -Infinity) > wantEveryMs;
    if (isWanting) wantedAt.set(tenantId, now);
    call(tenantId, isWanting);
  };

  return {
    recorded(tenantId) {
      if (isStopped || later.has(tenantId)) return;
      const waitMs = (wokenAt.get(tenantId) ?? -Infinity) + wakeEveryMs - performance.now();
      if (waitMs <= 0) {
        wake(tenantId);
        return;
      }
      later.set(
        tenantId,
        setTimeout(() => {
          later.delete(tenantId);
          wake(tenantId);
        }, waitMs),
      );
    },
    stop() {
      isStopped = true;
      for (const timer of later.values()) clearTimeout(timer);
      later.clear();
    },
  };
};

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

export const createSealerCalls = ({ unitOfWork, scopes, leases, log }: SealerCallParts): SealerCalls => {
  const wokenAt = new Map<string, number>();
  const later = new Map<string, NodeJS.Timeout>();
  let isStopped = false;

  // Wanted each time: a sealer at rest has given its lease up, and a tenant may have got a database of its own meanwhile.
  const call = (tenantId: string): void => {
    const scope = scopes.system(tenantId, 'the audit log has events to seal', { isRoutine: true });
    const called = unitOfWork.run(scope, async (tx) => {
      await leases.want(tx, sealerId, sealerKey);
      leases.wake(tx, sealerId, sealerKey);
    });
    called.catch((error: unknown) => {
      if (!isStopped) log.warn({ error }, 'the sealer of the audit log was not called; the next event does, or a schedule');
    });
  };

  const wake = (tenantId: string): void => {
    wokenAt.set(tenantId, performance.now());
    call(tenantId);
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

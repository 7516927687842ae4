import type { AuditTrail, Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';

export interface PruneParts {
  readonly unitOfWork: UnitOfWork;
  readonly trail: AuditTrail;
  readonly clock: Clock;
}

const prunedAtOnce = 5000;

/**
 * Removes a tenant's events whose time is over, which is an event itself; their hashes stay, so that the log verifies. The database
 * lets nothing else go.
 */
export const pruneEvents = async ({ unitOfWork, trail, clock }: PruneParts, scope: Scope): Promise<number> => {
  let pruned = 0;
  for (;;) {
    scope.signal.throwIfAborted();
    const events = await unitOfWork.run(scope, async (tx) => {
      const before = clock.now();
      const [row] = await tx.sql<{ events: number }>('select audit_prune($1, $2) as events', [before, prunedAtOnce]);
      const count = row?.events ?? 0;
      if (count > 0) trail.record(tx, { action: 'audit.pruned', targets: [], metadata: { events: count } });
      return count;
    });
    pruned += events;
    if (events < prunedAtOnce) return pruned;
  }
};

import { defineSchedule, type Clock, type ScheduleDefinition, type UnitOfWork } from '@leadengine/plugin-kit';

const hourMs = 3_600_000;

/** Removes stored answers that may no longer be repeated. */
export const purgeIdempotencyKeys = (unitOfWork: UnitOfWork, clock: Clock): ScheduleDefinition =>
  defineSchedule({
    id: 'kernel.purge-idempotency-keys',
    summary: 'Removes expired idempotency keys',
    everyMs: hourMs,
    run: (scope) =>
      unitOfWork.run(
        scope,
        async (tx) =>
          void (await tx.sql('delete from idempotency_keys where tenant_id = $1 and expires_at < $2', [scope.tenantId, clock.now()])),
      ),
  });

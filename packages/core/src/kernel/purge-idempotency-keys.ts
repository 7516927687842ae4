import { defineSchedule, type Clock, type ScheduleDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import type { PlatformUnitOfWork } from '../database/database.js';

const hourMs = 3_600_000;

/** Removes stored answers that may no longer be repeated. */
export const purgeIdempotencyKeys = (unitOfWork: UnitOfWork, platform: PlatformUnitOfWork, clock: Clock): ScheduleDefinition =>
  defineSchedule({
    id: 'kernel.purge-idempotency-keys',
    summary: 'Removes expired idempotency keys',
    everyMs: hourMs,
    async run(scope) {
      const now = clock.now();
      await unitOfWork.run(scope, (tx) =>
        tx.sql('delete from idempotency_keys where tenant_id = $1 and expires_at < $2', [scope.tenantId, now]),
      );
      // Schedules run per tenant; those after the first find nothing.
      await platform.run((sql) => sql('delete from platform.idempotency_keys where expires_at < $1', [now]));
    },
  });

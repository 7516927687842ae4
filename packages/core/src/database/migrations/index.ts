import type { Migrations } from '@leadengine/plugin-kit';
import { rolesAndPlatform } from './20260101000000-roles-and-platform.js';
import { outboxAndEvents } from './20260101000100-outbox-and-events.js';
import { leases } from './20260101000200-leases.js';
import { idempotencyKeys } from './20260101000300-idempotency-keys.js';
import { idempotencySeals } from './20260101000400-idempotency-seals.js';
import { erasures } from './20261201400000-erasures.js';
import { erasureAttempts } from './20261201400200-erasure-attempts.js';
import { dedicatedDatabases } from './20261203100000-dedicated-databases.js';
import { signalAge } from './20261204300000-signal-age.js';

/** Tables of the kernel itself. */
export const kernelMigrations: Migrations = {
  '20260101000000_roles_and_platform': rolesAndPlatform,
  '20260101000100_outbox_and_events': outboxAndEvents,
  '20260101000200_leases': leases,
  '20260101000300_idempotency_keys': idempotencyKeys,
  '20260101000400_idempotency_seals': idempotencySeals,
  '20261201400000_erasures': erasures,
  '20261201400200_erasure_attempts': erasureAttempts,
  '20261203100000_dedicated_databases': dedicatedDatabases,
  '20261204300000_signal_age': signalAge,
};

import { defineSchedule, type Clock, type ScheduleDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { placeOf } from './infisical-store.js';
import { listToRemove, setRemoved } from './register.repository.js';
import type { Vault } from './vault.js';

/** A try to store that was given up on may still arrive: the SDK goes on for about a minute. */
const settledAfterMs = 120_000;
const atOnce = 100;

/** Removes from Infisical what is of no use any more: the keys of revoked versions are gone. */
export const removeLeftovers = (unitOfWork: UnitOfWork, vault: Vault, clock: Clock): ScheduleDefinition =>
  defineSchedule({
    id: 'infisical.remove-leftovers',
    summary: 'Removes revoked secrets from Infisical',
    everyMs: 300_000,
    async run(scope) {
      const before = new Date(clock.now().getTime() - settledAfterMs);
      for (const { name, version } of await unitOfWork.read(scope, (sql) => listToRemove(sql, before, atOnce))) {
        await vault.remove(placeOf(scope.tenantId, name, version));
        await unitOfWork.run(scope, (tx) => setRemoved(tx, name, version));
      }
    },
  });

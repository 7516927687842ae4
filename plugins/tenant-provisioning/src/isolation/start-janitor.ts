import {
  startLoop,
  type DedicatedDatabases,
  type Orphan,
  type PlatformUnitOfWork,
  type SessionLocks,
  type WakeableLoop,
} from '@leadengine/core/contract';
import type { Logger } from '@leadengine/plugin-kit';
import { listEndedTenants, listTenantsAtWork } from '../saga/run.repository.js';

export interface JanitorParts {
  readonly platform: PlatformUnitOfWork;
  readonly dedicated: Pick<DedicatedDatabases, 'findOrphans' | 'removeOrphans'>;
  readonly locks: SessionLocks;
  readonly everyMs: number;
  readonly log: Logger;
}

/**
 * Removes what a worker made after its run had been taken over and undone: its statement was under way in the server. Databases and roles
 * go only when a run of exactly this tenant was taken back, which its own tables say; of any other nobody knows what it is, as after the
 * control database was restored from a backup, and it is named instead. Templates that nobody finished go when they are seen twice.
 */
export const startJanitor = ({ platform, dedicated, locks, everyMs, log }: JanitorParts): WakeableLoop => {
  let seen = new Set<string>();

  const isRemovable = async (orphans: readonly Orphan[]): Promise<(orphan: Orphan) => boolean> => {
    const ids = orphans.flatMap(({ tenantId }) => (tenantId === undefined ? [] : [tenantId]));
    const ended = new Set(await platform.read((sql) => listEndedTenants(sql, ids)));
    return ({ kind, name, tenantId }) => (tenantId === undefined ? kind === 'template' && seen.has(name) : ended.has(tenantId));
  };

  const clean = async (): Promise<void> => {
    const found = await dedicated.findOrphans(async (ids) => new Set(await platform.read((sql) => listTenantsAtWork(sql, ids))));
    const mayGo = await isRemovable(found);
    const removed = await dedicated.removeOrphans(found.filter(mayGo));
    if (removed.length > 0) log.info({ names: removed.map(({ name }) => name) }, 'what runs that were taken back had left was removed');
    const strange = found.filter((orphan) => !mayGo(orphan) && orphan.kind !== 'template' && !seen.has(orphan.name));
    if (strange.length > 0)
      log.warn({ names: strange.map(({ name }) => name) }, 'nobody knows what this is for; leadengine doctor --isolation says more');
    seen = new Set(found.map(({ name }) => name));
  };

  return startLoop({
    name: 'provisioning janitor',
    everyMs,
    log,
    async round() {
      const lock = await locks.tryHold('provisioning janitor');
      if (lock === undefined) return false;
      try {
        await clean();
      } finally {
        await lock.release();
      }
      return false;
    },
  });
};

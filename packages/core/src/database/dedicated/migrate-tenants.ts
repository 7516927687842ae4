import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@leadengine/plugin-kit';
import { sqlState } from './cluster.js';
import type { DriftReport, TenantMigration } from './contract.js';
import type { Placement } from './placement.repository.js';
import type { DatabaseTenant } from './tenant-names.js';

export interface MigrateTenantsParts {
  /** Version of the schema that this engine knows. */
  version(): Promise<string>;
  listPlacements(): Promise<readonly Placement[]>;
  migrateDatabase(tenant: DatabaseTenant): Promise<{ readonly applied: readonly string[] }>;
  checkDrift(tenant: DatabaseTenant): Promise<DriftReport>;
  readonly log: Logger;
}

/** Behind the canary and the first few; more would take the server's connections from those who work. */
const atOnce = 4;
const earlyShare = 0.05;
const attempts = 4;
/** A step that waits for a lock makes all who come after it wait as well, so it gives up soon and tries again. */
const lockTimeout = '55P03';

/** One, then a twentieth, then the rest. */
export const wavesOf = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const early = 1 + Math.ceil((all.length - 1) * earlyShare);
  return [all.slice(0, 1), all.slice(1, early), all.slice(early)].filter((wave) => wave.length > 0);
};

const withRetries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || sqlState(error) !== lockTimeout) throw error;
      await sleep(250 * 2 ** attempt * (0.5 + Math.random()));
    }
  }
};

/**
 * Brings the databases of tenants up to date, wave by wave: after a wave in which one failed, the next does not begin, so that a bad step
 * harms the canary and no more. What is up to date is left alone, so the same call goes on where an earlier one ended.
 */
export const migrateTenants = async (parts: MigrateTenantsParts): Promise<readonly TenantMigration[]> => {
  const placements = (await parts.listPlacements()).filter(({ state }) => state !== 'closed');
  if (placements.length === 0) return [];
  const version = await parts.version();
  const behind = placements.filter(({ schemaVersion }) => schemaVersion !== version);

  const migrateOne = async ({ tenantId, slug }: Placement): Promise<TenantMigration> => {
    const tenant = { id: tenantId, slug };
    const startedAt = performance.now();
    try {
      const { applied } = await withRetries(() => parts.migrateDatabase(tenant));
      const { missing, unexpected } = await parts.checkDrift(tenant);
      const drift = missing.length + unexpected.length;
      return { ...tenant, outcome: drift === 0 ? 'migrated' : 'drifted', applied, tookMs: performance.now() - startedAt };
    } catch (error) {
      parts.log.error({ error, tenantId }, 'the database of a tenant was not migrated');
      const reason = error instanceof Error ? error.message : 'unknown';
      return { ...tenant, outcome: 'failed', applied: [], tookMs: performance.now() - startedAt, reason };
    }
  };

  const results: TenantMigration[] = [];
  for (const wave of wavesOf(behind)) {
    const isHalted = results.some(({ outcome }) => outcome !== 'migrated');
    const queue = [...wave];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        results.push(isHalted ? { id: next.tenantId, slug: next.slug, outcome: 'halted', applied: [], tookMs: 0 } : await migrateOne(next));
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, wave.length) }, work));
  }
  return results;
};

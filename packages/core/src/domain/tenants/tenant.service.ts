import type { Clock, Logger } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import { credentialChannel, type TenantDirectory, type TenantPreparation } from './contract.js';
import { findTenant, findTenantBySlug, insertTenant, listTenants, updateTenant } from './tenant.repository.js';

export const createTenantDirectory = (platform: PlatformUnitOfWork, bus: NotificationBus, clock: Clock, log: Logger): TenantDirectory => {
  const preparations: TenantPreparation[] = [];
  return {
    find: (id) => platform.read((sql) => findTenant(sql, id)),
    findBySlug: (slug) => platform.read((sql) => findTenantBySlug(sql, slug)),
    list: ({ limit, after }) => platform.read((sql) => listTenants(sql, limit, after)),

    async create(input) {
      const steps: Awaited<ReturnType<TenantPreparation>>[] = [];
      for (const prepare of preparations) steps.push(await prepare(input));
      // The steps write under the app role, thus in transactions of their own, and commit first: what they leave behind when this one
      // fails belongs to a tenant id that never existed.
      return platform.run(async (sql) => {
        const tenant = await insertTenant(sql, input, clock.now());
        for (const step of steps) await step(tenant);
        return tenant;
      });
    },

    async update(id, patch) {
      const tenant = await platform.run((sql) => updateTenant(sql, id, patch, clock.now()));
      if (tenant === undefined) throw new NotFound({ resource: 'tenant' });
      if (patch.status !== undefined) {
        // Cached credentials expire on their own soon, so a lost notice only delays what is already true.
        await bus.publish(credentialChannel, id).catch((error: unknown) => {
          log.warn({ error }, 'the change of a tenant was not announced');
        });
      }
      return tenant;
    },

    prepareWith(preparation) {
      preparations.push(preparation);
    },
  };
};

import type { Clock, Logger, Once, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import type { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import { joinScope } from '../../database/join-scope.js';
import { credentialChannel, type TenantDirectory, type TenantPreparation } from './contract.js';
import { findTenant, findTenantBySlug, insertTenant, listTenants, updateTenant } from './tenant.repository.js';

const always: Once = (_sql, work) => work();

export interface TenantDirectoryParts {
  readonly platform: PlatformUnitOfWork;
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly bus: NotificationBus;
  readonly clock: Clock;
  readonly log: Logger;
}

export const createTenantDirectory = ({ platform, unitOfWork, scopes, bus, clock, log }: TenantDirectoryParts): TenantDirectory => {
  const preparations: TenantPreparation[] = [];
  return {
    find: (id) => platform.read((sql) => findTenant(sql, id)),
    findBySlug: (slug) => platform.read((sql) => findTenantBySlug(sql, slug)),
    list: ({ limit, after }) => platform.read((sql) => listTenants(sql, limit, after)),

    async create(input, once = always) {
      const steps: Awaited<ReturnType<TenantPreparation>>[] = [];
      for (const prepare of preparations) steps.push(await prepare(input));
      const scope = scopes.system(uuidv7(), 'new tenant');
      return unitOfWork.run(scope, (tx) =>
        once(tx.sql, async () => {
          const tenant = await insertTenant(tx, input);
          for (const step of steps) await step(joinScope(scope, tx));
          return tenant;
        }),
      );
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

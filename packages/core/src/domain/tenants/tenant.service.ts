import type { Clock, Logger, Once, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import type { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import { joinScope } from '../../database/join-scope.js';
import { actingAs } from '../../kernel/acting-as.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import { credentialChannel, type PreparedTenant, type Tenant, type TenantDirectory, type TenantPreparation } from './contract.js';
import { createPlatformAudit, type PlatformCaller } from './platform-audit.js';
import {
  addTenantSettings,
  findTenant,
  findTenantBySlug,
  hasOwnDatabase,
  insertTenant,
  isTenantThere,
  listTenants,
  registerTenant,
  updateTenant,
} from './tenant.repository.js';

const always: Once = (_sql, work) => work();

export interface TenantDirectoryParts {
  readonly platform: PlatformUnitOfWork;
  readonly audit: AuditRecorder;
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly bus: NotificationBus;
  readonly clock: Clock;
  readonly log: Logger;
}

export const createTenantDirectory = (parts: TenantDirectoryParts): TenantDirectory => {
  const { platform, audit, unitOfWork, scopes, bus, clock, log } = parts;
  const auditFor = createPlatformAudit(parts);
  const preparations: TenantPreparation[] = [];

  const make = async (id: string, input: PreparedTenant, once: Once, by: PlatformCaller | undefined): Promise<Tenant> => {
    const steps: Awaited<ReturnType<TenantPreparation>>[] = [];
    for (const prepare of preparations) steps.push(await prepare(input));
    const system = scopes.system(id, 'new tenant');
    const scope = by === undefined ? system : actingAs(system, { kind: 'platform', id: by.keyId });
    return unitOfWork.run(scope, (tx) =>
      once(tx.sql, async () => {
        const tenant = await insertTenant(tx, input);
        for (const step of steps) await step(joinScope(scope, tx));
        audit.record(tx, {
          action: 'tenant.created',
          targets: [{ type: 'tenant', id: tenant.id }],
          ...(by === undefined ? {} : { context: by.origin }),
        });
        return tenant;
      }),
    );
  };

  /**
   * In its own database the tenant comes into being with its first rows, as everywhere; the control database hears of it last. Whoever tries
   * again after a crash in between finds it there.
   */
  const makeInOwnDatabase = async (id: string, input: PreparedTenant): Promise<Tenant> => {
    try {
      await make(id, input, always, undefined);
    } catch (error) {
      if (!isTenantThere(error)) throw error;
    }
    return platform.run((sql) => registerTenant(sql, id, input, clock.now()));
  };

  return {
    find: (id) => platform.read((sql) => findTenant(sql, id)),
    findBySlug: (slug) => platform.read((sql) => findTenantBySlug(sql, slug)),
    list: ({ limit, after }) => platform.read((sql) => listTenants(sql, limit, after)),

    create: (input, once = always, by) => make(uuidv7(), input, once, by),

    async provision({ id, settings, ...input }) {
      const prepared = { ...input, hasGeneratedPassword: true };
      const [known, isApart] = await platform.read(async (sql) => [await findTenant(sql, id), await hasOwnDatabase(sql, id)] as const);
      const tenant = known ?? (await (isApart ? makeInOwnDatabase(id, prepared) : make(id, prepared, always, undefined)));
      await platform.run((sql) => addTenantSettings(sql, id, settings, clock.now()));
      return tenant;
    },

    async update(id, patch, by) {
      const record = auditFor(by);
      const tenant = await platform.run(async (sql) => {
        const updated = await updateTenant(sql, id, patch, clock.now());
        if (updated !== undefined) {
          const metadata = { fields: Object.keys(patch).sort().join(' '), status: updated.status };
          await record(id, { action: 'tenant.updated', targets: [{ type: 'tenant', id }], metadata });
        }
        return updated;
      });
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

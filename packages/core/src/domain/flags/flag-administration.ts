import type { Clock } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import type { PlainSql, PlatformUnitOfWork } from '../../database/database.js';
import { storableText } from '../storable.js';
import { createPlatformAudit, type PlatformAuditParts } from '../tenants/platform-audit.js';
import { TooManyFlags, UnknownTenant, type Flag, type FlagAdministration } from './contract.js';
import { flagLimit, type FlagCache } from './flag-cache.js';
import {
  deleteFlag,
  deleteOverride,
  findFlag,
  insertFlag,
  listFlags,
  listOverrides,
  lockFlag,
  saveOverride,
  updateFlag,
} from './flag.repository.js';

const missing = (): Error => new NotFound({ resource: 'flag' });

const lockExisting = async (sql: PlainSql, key: string): Promise<Flag> => {
  const flag = await lockFlag(sql, key);
  if (!flag) throw missing();
  return flag;
};

export interface FlagAdministrationParts extends PlatformAuditParts {
  readonly platform: PlatformUnitOfWork;
  readonly cache: FlagCache;
  readonly clock: Clock;
}

export const createFlagAdministration = ({ platform, cache, clock, ...auditParts }: FlagAdministrationParts): FlagAdministration => {
  const auditFor = createPlatformAudit(auditParts);
  return {
    list: ({ limit, after }) => platform.read((sql) => listFlags(sql, limit, after)),

    get: async (key) => {
      const flag = await platform.read((sql) => findFlag(sql, key));
      if (!flag) throw missing();
      return flag;
    },

    create: async (input, once) => {
      const flag = await platform.run((sql) =>
        once(sql, async () => {
          const described = { ...input, description: storableText(input.description ?? '') };
          const added = await insertFlag(sql, described, flagLimit, clock.now());
          if (!added) throw new TooManyFlags({ limit: flagLimit });
          return added;
        }),
      );
      cache.changed();
      return flag;
    },

    update: async (key, patch, ifMatch) => {
      const flag = await platform.run(async (sql) => {
        const locked = await lockExisting(sql, key);
        if (ifMatch !== undefined && ifMatch !== locked.version) throw new VersionMismatch({ currentVersion: locked.version });
        const described = patch.description === undefined ? patch : { ...patch, description: storableText(patch.description) };
        return updateFlag(sql, locked, described, clock.now());
      });
      cache.changed();
      return flag;
    },

    remove: async (key) => {
      if (!(await platform.run((sql) => deleteFlag(sql, key)))) throw missing();
      cache.changed();
    },

    listOverrides: (key, { limit, after }) =>
      platform.read(async (sql) => {
        if (!(await findFlag(sql, key))) throw missing();
        return listOverrides(sql, key, limit, after);
      }),

    override: async (key, tenantId, isEnabled, by) => {
      const record = auditFor(by);
      const override = await platform.run(async (sql) => {
        await lockExisting(sql, key);
        const saved = await saveOverride(sql, key, tenantId, isEnabled, clock.now());
        if (!saved) throw new UnknownTenant({ tenantId });
        await record(tenantId, { action: 'flag.overridden', targets: [{ type: 'flag', id: key }], metadata: { isEnabled } });
        return saved;
      });
      cache.changed(tenantId);
      return override;
    },

    removeOverride: async (key, tenantId, by) => {
      const record = auditFor(by);
      await platform.run(async (sql) => {
        if (!(await deleteOverride(sql, key, tenantId))) throw new NotFound({ resource: 'override' });
        await record(tenantId, { action: 'flag.override_removed', targets: [{ type: 'flag', id: key }] });
      });
      cache.changed(tenantId);
    },
  };
};

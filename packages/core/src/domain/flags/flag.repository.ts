import type { Statements } from '@leadengine/plugin-kit';
import type { PlainSql } from '../../database/database.js';
import { violatesUnique } from '../database-fault.js';
import { toTimestamp } from '../schema.js';
import { FlagExists, type Flag, type FlagInput, type FlagOverride, type FlagPatch } from './contract.js';

interface FlagRow {
  readonly key: string;
  readonly description: string;
  readonly is_enabled: boolean;
  readonly rollout_percent: number;
  readonly rollout_by: Flag['rolloutBy'];
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

interface OverrideRow {
  readonly tenant_id: string;
  readonly is_enabled: boolean;
  readonly updated_at: Date;
}

const columns = 'key, description, is_enabled, rollout_percent::float8 as rollout_percent, rollout_by, version, created_at, updated_at';

const toFlag = (row: FlagRow): Flag => ({
  key: row.key,
  description: row.description,
  isEnabled: row.is_enabled,
  rolloutPercent: row.rollout_percent,
  rolloutBy: row.rollout_by,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const toOverride = (row: OverrideRow): FlagOverride => ({
  tenantId: row.tenant_id,
  isEnabled: row.is_enabled,
  updatedAt: toTimestamp(row.updated_at),
});

/** By key. */
export const listFlags = async (sql: PlainSql, limit: number, after: string | undefined): Promise<readonly Flag[]> =>
  (await sql<FlagRow>(`select ${columns} from platform.flags where key > $1 order by key limit $2`, [after ?? '', limit])).map(toFlag);

export const findFlag = async (sql: PlainSql, key: string): Promise<Flag | undefined> => {
  const [row] = await sql<FlagRow>(`select ${columns} from platform.flags where key = $1`, [key]);
  return row && toFlag(row);
};

export const lockFlag = async (sql: PlainSql, key: string): Promise<Flag | undefined> => {
  const [row] = await sql<FlagRow>(`select ${columns} from platform.flags where key = $1 for update`, [key]);
  return row && toFlag(row);
};

/** @throws FlagExists */
export const insertFlag = async (sql: Statements, input: FlagInput, limit: number, now: Date): Promise<Flag | undefined> => {
  try {
    const [row] = await sql<FlagRow>(
      `insert into platform.flags (key, description, is_enabled, rollout_percent, rollout_by, created_at, updated_at)
       select $1, $2, $3, $4, $5, $6, $6 where (select count(*) from platform.flags) < $7 returning ${columns}`,
      [input.key, input.description ?? '', input.isEnabled ?? false, input.rolloutPercent ?? 100, input.rolloutBy ?? 'tenant', now, limit],
    );
    return row && toFlag(row);
  } catch (error) {
    if (violatesUnique(error, 'flags_pkey')) throw new FlagExists({ key: input.key }, { cause: error });
    throw error;
  }
};

/** Changes a flag that the caller has locked. */
export const updateFlag = async (sql: PlainSql, flag: Flag, patch: FlagPatch, now: Date): Promise<Flag> => {
  const changed = { ...flag, ...patch };
  const [row] = await sql<FlagRow>(
    `update platform.flags set description = $2, is_enabled = $3, rollout_percent = $4, rollout_by = $5, version = version + 1, updated_at = $6
     where key = $1 returning ${columns}`,
    [flag.key, changed.description, changed.isEnabled, changed.rolloutPercent, changed.rolloutBy, now],
  );
  if (!row) throw new Error('A locked flag is gone.');
  return toFlag(row);
};

export const deleteFlag = async (sql: PlainSql, key: string): Promise<boolean> =>
  (await sql('delete from platform.flags where key = $1 returning key', [key])).length > 0;

/** By tenant. */
export const listOverrides = async (
  sql: PlainSql,
  key: string,
  limit: number,
  after: string | undefined,
): Promise<readonly FlagOverride[]> => {
  const rows = await sql<OverrideRow>(
    `select tenant_id, is_enabled, updated_at from platform.flag_overrides
     where flag_key = $1 and ($2::uuid is null or tenant_id > $2) order by tenant_id limit $3`,
    [key, after ?? null, limit],
  );
  return rows.map(toOverride);
};

/** What a tenant has of its own, by key. */
export const findOverridesOfTenant = async (sql: PlainSql, tenantId: string): Promise<ReadonlyMap<string, boolean>> => {
  const rows = await sql<{ flag_key: string; is_enabled: boolean }>(
    'select flag_key, is_enabled from platform.flag_overrides where tenant_id = $1',
    [tenantId],
  );
  return new Map(rows.map((row) => [row.flag_key, row.is_enabled]));
};

/** Undefined when there is no such tenant. The caller has locked the flag. */
export const saveOverride = async (
  sql: PlainSql,
  key: string,
  tenantId: string,
  isEnabled: boolean,
  now: Date,
): Promise<FlagOverride | undefined> => {
  const [row] = await sql<OverrideRow>(
    `insert into platform.flag_overrides (tenant_id, flag_key, is_enabled, updated_at)
     select id, $1, $3, $4 from platform.tenants where id = $2
     on conflict (tenant_id, flag_key) do update set is_enabled = excluded.is_enabled, updated_at = excluded.updated_at
     returning tenant_id, is_enabled, updated_at`,
    [key, tenantId, isEnabled, now],
  );
  return row && toOverride(row);
};

export const deleteOverride = async (sql: PlainSql, key: string, tenantId: string): Promise<boolean> =>
  (await sql('delete from platform.flag_overrides where flag_key = $1 and tenant_id = $2 returning flag_key', [key, tenantId])).length > 0;

import type { PlatformUnitOfWork } from './database.js';

/** A table or index through which tenants could meet, and why. */
export interface OpenTable {
  readonly name: string;
  readonly reason: string;
}

/** Tables with rows of tenants are not kept apart as they must be. */
export class OpenTablesError extends Error {
  readonly tables: readonly OpenTable[];

  constructor(tables: readonly OpenTable[]) {
    super(
      `Tenants are not kept apart in ${tables.map(({ name, reason }) => `${name} (${reason})`).join(', ')}. ` +
        'Start keys with tenant_id and call tenantTable(knex, table) last in the migration.',
    );
    this.name = 'OpenTablesError';
    this.tables = tables;
  }
}

/** Tables that the app role does not reach are not the engine's. */
const findOpenTablesSql = `
  with tenant_table as (
    select c.oid, c.relrowsecurity and c.relforcerowsecurity as is_forced from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and has_table_privilege('leadengine_app', c.oid, 'select, insert, update, delete')
      and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id' and not attisdropped)
  )
  select oid::regclass::text as name, 'row level security is not forced' as reason from tenant_table where not is_forced
  union all
  select oid::regclass::text, 'the engine may truncate it' from tenant_table where has_table_privilege('leadengine_app', oid, 'truncate')
  union all
  select k.conrelid::regclass::text, 'the key ' || k.conname || ' does not start with tenant_id' from pg_constraint k join tenant_table t on t.oid = k.conrelid
  where k.contype in ('p', 'u', 'f') and (select attname from pg_attribute where attrelid = t.oid and attnum = k.conkey[1]) <> 'tenant_id'
  union all
  select i.indrelid::regclass::text, 'the index ' || i.indexrelid::regclass::text || ' does not start with tenant_id'
  from pg_index i join tenant_table t on t.oid = i.indrelid
  where i.indisunique and not exists (select from pg_constraint where conindid = i.indexrelid)
    and (select attname from pg_attribute where attrelid = t.oid and attnum = i.indkey[0]) is distinct from 'tenant_id'
  order by 1, 2`;

/** Asks the catalog; empty when tenants are apart. */
export const findOpenTables = (platform: PlatformUnitOfWork): Promise<readonly OpenTable[]> =>
  platform.read((sql) => sql<OpenTable>(findOpenTablesSql));

/** @throws OpenTablesError */
export const verifyIsolation = async (platform: PlatformUnitOfWork): Promise<void> => {
  const tables = await findOpenTables(platform);
  if (tables.length > 0) throw new OpenTablesError(tables);
};

import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { tenantLogins, type TenantNames } from './tenant-names.js';

// Partitions come and go with the calendar, queues and the notes of the migrator are no schema; what the owner may do is implied.
const catalogSql = `with spaces as (
    select oid, nspname, nspacl from pg_namespace where nspname in ('public', 'platform')
  ), relations as (
    select c.*, n.nspname || '.' || c.relname as name from pg_class c join spaces n on n.oid = c.relnamespace
    where not c.relispartition and c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relname not like 'leadengine_migrations%'
  ), routines as (
    select p.*, p.oid::regprocedure::text as name from pg_proc p join spaces n on n.oid = p.pronamespace
  ), grants as (
    select 'grant ' || a.privilege_type || ' on ' || r.name as line, a.grantee from relations r, aclexplode(r.relacl) a where a.grantee <> r.relowner
    union all
    select 'grant ' || a.privilege_type || ' (' || c.attname || ') on ' || r.name, a.grantee
      from relations r join pg_attribute c on c.attrelid = r.oid, aclexplode(c.attacl) a where a.grantee <> r.relowner
    union all
    select 'grant ' || a.privilege_type || ' on schema ' || n.nspname, a.grantee from spaces n, aclexplode(n.nspacl) a
      where a.grantee not in (select nspowner from pg_namespace where oid = n.oid)
    union all
    select 'grant ' || a.privilege_type || ' on function ' || f.name, a.grantee
      from routines f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee <> f.proowner
  )
  select 'table ' || name || ' ' || relkind::text || case when relrowsecurity then ' secured' else '' end
    || case when relforcerowsecurity then ' forced' else '' end || ' ' || coalesce(array_to_string(reloptions, ','), '') as line from relations
  union all
  select 'column ' || r.name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
    || ' ' || a.attidentity::text || a.attgenerated::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
    from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped and r.relkind <> 'S'
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  union all
  select 'index ' || pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' invalid' end from relations r join pg_index i on i.indrelid = r.oid
  union all
  select 'constraint ' || r.name || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) from relations r join pg_constraint k on k.conrelid = r.oid
    where k.contype <> 'n'
  union all
  select 'policy ' || r.name || ' ' || p.polname || ' ' || p.polcmd::text || case when p.polpermissive then '' else ' restrictive' end
    || ' to ' || (select string_agg(case o when 0 then 'public' else o::regrole::text end, ',' order by o::regrole::text) from unnest(p.polroles) o)
    || ' using ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' check ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
    from relations r join pg_policy p on p.polrelid = r.oid
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text from relations r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
  union all
  select 'view ' || name || ' ' || md5(pg_get_viewdef(oid)) from relations where relkind in ('v', 'm')
  union all
  select 'function ' || name || case when prosecdef then ' definer' else '' end || ' ' || md5(prosrc) || ' ' || coalesce(array_to_string(proconfig, ','), '')
    from routines
  union all
  select line || ' to ' || case grantee when 0 then 'public' else grantee::regrole::text end from grants`;

/** Everything in the schema that decides who sees what, one line each, sorted. */
export const readCatalog = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ line: string }>(catalogSql);
  return [...new Set(rows.map(({ line }) => line))].sort();
};

/** The same for the same catalog. */
export const fingerprintOf = (catalog: readonly string[]): string => createHash('sha256').update(catalog.join('\n')).digest('hex');

const appGrant = / to leadengine_app$/;

/** What the catalog of a template looks like in a tenant's database: its logins have the rights of the engine's role. */
export const withTenantGrants = (catalog: readonly string[], names: TenantNames): readonly string[] =>
  [
    ...catalog,
    ...catalog
      .filter((line) => line.endsWith(' to leadengine_app'))
      .flatMap((line) => tenantLogins.map((login) => line.replace(appGrant, ` to ${names.logins[login]}`))),
  ].sort();

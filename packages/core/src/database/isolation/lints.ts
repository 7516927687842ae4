import type { IsolationLint } from './isolation-lint.js';
import { policyLint } from './policy-lint.js';
import { roleLint } from './role-lint.js';
import { viewLint } from './view-lint.js';

/**
 * Tables with rows of tenants that the engine reaches, partitions among them: read directly, a partition is guarded by its own
 * policies only. Tables that the app role does not reach are not the engine's.
 */
export const tenantTablesSql = `
  tenant_table as (
    select c.oid, c.relrowsecurity as is_secured, c.relforcerowsecurity as is_forced from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'platform')
      and has_table_privilege('leadengine_app', c.oid, 'select, insert, update, delete, truncate')
      and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id' and not attisdropped)
  )`;

const migrationRemedy = 'Call tenantTable(knex, table) last in the migration that makes it.';
const keyRemedy = 'Start it with tenant_id.';

const securityLint: IsolationLint = {
  id: 'row-security-off',
  rule: 'row level security is on for every tenant table and partition',
  remedy: migrationRemedy,
  sql: `select oid::regclass::text as object, 'row level security is off' as reason from tenant_table where not is_secured`,
};

const forceLint: IsolationLint = {
  id: 'row-security-not-forced',
  rule: 'row level security is forced on every tenant table, its owner included',
  remedy: migrationRemedy,
  sql: `select oid::regclass::text as object, 'row level security is not forced' as reason from tenant_table where is_secured and not is_forced`,
};

// A key over all tenants tells one whether another has a value; an exclusion may name its columns in any order.
const keyLint: IsolationLint = {
  id: 'key-without-tenant',
  rule: 'every key and unique index of a tenant table starts with tenant_id',
  remedy: keyRemedy,
  sql: `
    select k.conrelid::regclass::text as object, 'the key ' || k.conname || ' does not start with tenant_id' as reason
    from pg_constraint k join tenant_table t on t.oid = k.conrelid
    where k.contype in ('p', 'u') and (select attname from pg_attribute where attrelid = t.oid and attnum = k.conkey[1]) <> 'tenant_id'
    union all
    select k.conrelid::regclass::text, 'the exclusion ' || k.conname || ' is not by tenant_id'
    from pg_constraint k join tenant_table t on t.oid = k.conrelid
    where k.contype = 'x' and not exists (
      select from pg_attribute where attrelid = t.oid and attname = 'tenant_id' and attnum = any(k.conkey))
    union all
    select i.indrelid::regclass::text, 'the index ' || i.indexrelid::regclass::text || ' does not start with tenant_id'
    from pg_index i join tenant_table t on t.oid = i.indrelid
    where i.indisunique and not exists (select from pg_constraint where conindid = i.indexrelid)
      and (select attname from pg_attribute where attrelid = t.oid and attnum = i.indkey[0]) is distinct from 'tenant_id'`,
};

// PostgreSQL checks references above row level security, so one without the tenant links rows of two.
const foreignKeyLint: IsolationLint = {
  id: 'foreign-key-without-tenant',
  rule: 'every foreign key between tenant tables starts with tenant_id on both sides',
  remedy: keyRemedy,
  sql: `
    select k.conrelid::regclass::text as object, 'the key ' || k.conname || ' does not start with tenant_id' as reason
    from pg_constraint k join tenant_table t on t.oid = k.conrelid
    where k.contype = 'f' and (
      (select attname from pg_attribute where attrelid = t.oid and attnum = k.conkey[1]) <> 'tenant_id'
      or exists (select from pg_attribute where attrelid = k.confrelid and attname = 'tenant_id' and attnum <> k.confkey[1] and not attisdropped))`,
};

const grantLint: IsolationLint = {
  id: 'risky-grant',
  rule: 'the engine may neither truncate a tenant table nor add triggers or references to it',
  remedy: 'Revoke the right from leadengine_app.',
  sql: `
    select oid::regclass::text as object, case p.name when 'truncate' then 'the engine may truncate it' else 'the engine has the right ' || p.name end as reason
    from tenant_table, unnest(array['truncate', 'references', 'trigger']) as p(name)
    where has_table_privilege('leadengine_app', oid, p.name)`,
};

/** The ways in which tenants of one schema can meet, each seen to happen on PostgreSQL. */
export const isolationLints: readonly IsolationLint[] = [
  securityLint,
  forceLint,
  viewLint,
  keyLint,
  foreignKeyLint,
  grantLint,
  roleLint,
  policyLint,
];

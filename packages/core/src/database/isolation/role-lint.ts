import type { IsolationLint } from './isolation-lint.js';

/** Attributes and memberships with which a role passes row level security or takes more rights. */
export const roleLint: IsolationLint = {
  id: 'dangerous-role',
  rule: 'the roles of the engine may neither log in nor pass row level security nor take rights',
  remedy: 'Alter the role to NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION, and take the membership away.',
  sql: `
    , engine_role as (
      select * from pg_roles where rolname in ('leadengine_app', 'leadengine_relay', 'leadengine_platform', 'leadengine_queue')
    )
    select r.rolname::text as object, 'the role ' || a.fault as reason from engine_role r cross join lateral (values
      (r.rolsuper, 'is a superuser'), (r.rolbypassrls, 'passes row level security'), (r.rolcanlogin, 'may log in'),
      (r.rolcreaterole, 'may create roles'), (r.rolcreatedb, 'may create databases'), (r.rolreplication, 'may replicate')) as a(has, fault)
    where a.has
    union all
    select r.rolname::text, 'the role is a member of ' || g.rolname from engine_role r join pg_roles g on g.oid <> r.oid
      and pg_has_role(r.oid, g.oid, 'member')
    where not r.rolsuper and (g.rolsuper or g.rolbypassrls or g.oid in (select relowner from pg_class join tenant_table t on t.oid = pg_class.oid)
      or g.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'))
    union all
    select r.rolname::text, 'the role owns ' || c.oid::regclass::text from engine_role r join pg_class c on c.relowner = r.oid
      join tenant_table t on t.oid = c.oid`,
};

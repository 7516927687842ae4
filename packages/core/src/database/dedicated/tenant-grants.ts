import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { databaseRoles } from '../roles.js';
import { tenantLogins, type TenantNames } from './tenant-names.js';

/**
 * Whoever can log in to a cluster may connect to each new database of it; here it is the tenant's logins and the engine's relay only. Until then
 * nobody may: also a worker that dies in between leaves no open door.
 */
export const closeDatabaseSql = ({ database, logins }: TenantNames): string => {
  const name = escapeIdentifier(database);
  const guests = [...tenantLogins.map((login) => escapeIdentifier(logins[login])), databaseRoles.relay].join(', ');
  return `begin; revoke all on database ${name} from public; grant connect on database ${name} to ${guests};
    alter database ${name} with allow_connections true; commit`;
};

/**
 * Gives the tenant's logins the rights that the engine's role has on tenants' tables, no more and no fewer. They are no members of that role:
 * it is the cluster's and has rights in the database of all other tenants, to which a login that leaked could then turn.
 */
export const grantTenantLogins = async (client: Client, names: TenantNames): Promise<void> => {
  const logins = tenantLogins.map((login) => names.logins[login]);
  const guests = logins.map(escapeIdentifier).join(', ');
  await client.query(`do $grants$
    declare
      wanted record;
    begin
      for wanted in
        select nspname from pg_namespace where nspname in ('public', 'platform')
      loop
        execute format('revoke all on all tables in schema %I from ${guests}', wanted.nspname);
        execute format('revoke all on all sequences in schema %I from ${guests}', wanted.nspname);
      end loop;
      for wanted in
        select a.privilege_type || ' on ' || case c.relkind when 'S' then 'sequence ' else 'table ' end || c.oid::regclass as what
          from pg_class c, aclexplode(c.relacl) a
          where c.relnamespace::regnamespace::text in ('public', 'platform') and a.grantee = ${escapeLiteral(databaseRoles.app)}::regrole
        union all
        select a.privilege_type || ' (' || quote_ident(k.attname) || ') on table ' || c.oid::regclass
          from pg_class c join pg_attribute k on k.attrelid = c.oid, aclexplode(k.attacl) a
          where c.relnamespace::regnamespace::text in ('public', 'platform') and a.grantee = ${escapeLiteral(databaseRoles.app)}::regrole
        union all
        select a.privilege_type || ' on function ' || p.oid::regprocedure
          from pg_proc p, aclexplode(p.proacl) a
          where p.pronamespace::regnamespace::text in ('public', 'platform') and a.grantee = ${escapeLiteral(databaseRoles.app)}::regrole
        union all
        select a.privilege_type || ' on schema ' || quote_ident(n.nspname) from pg_namespace n, aclexplode(n.nspacl) a
          where n.nspname in ('public', 'platform') and a.grantee = ${escapeLiteral(databaseRoles.app)}::regrole
      loop
        execute 'grant ' || wanted.what || ${escapeLiteral(` to ${guests}`)};
      end loop;
    end
  $grants$`);
};

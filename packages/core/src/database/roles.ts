import { escapeIdentifier, escapeLiteral, type ClientBase } from 'pg';

/** What each role may reach; see the migrations for the grants. */
export const databaseRoles = {
  /** Tenant tables, bound by row level security. */
  app: 'leadengine_app',
  /** Outbox, inbox, event log, cursors and leases of all tenants. */
  relay: 'leadengine_relay',
  /** Schema `platform`. */
  platform: 'leadengine_platform',
  /** Schema `bullmq`. */
  queue: 'leadengine_queue',
} as const;

export type DatabaseRole = (typeof databaseRoles)[keyof typeof databaseRoles];

/** Logins that act under a role, besides the one that migrates. */
export type RoleMembers = Partial<Record<DatabaseRole, string>>;

/**
 * Creates the roles and makes the current login a member. Roles belong to the cluster, so migrations of several databases may
 * meet here: whoever comes second finds the role there, or a catalog row just changed, and looks again.
 */
export const ensureRolesSql = (members: RoleMembers = {}): string => `do $roles$
declare
  wanted record;
  tries int := 0;
begin
  for wanted in select * from (values
    ${Object.values(databaseRoles)
      .map((role) => `(${escapeLiteral(role)}, ${members[role] === undefined ? 'null::text' : escapeLiteral(members[role])})`)
      .join(',\n    ')}
  ) as r(role_name, member) loop
    loop
      begin
        if not exists (select from pg_roles where rolname = wanted.role_name) then
          execute format('create role %I nologin nosuperuser nobypassrls nocreaterole nocreatedb', wanted.role_name);
        end if;
        -- Since PostgreSQL 16 the login that made a role is a member that may not act under it, unless it says so.
        if not exists (
          select from pg_auth_members m where roleid = wanted.role_name::regrole and member = current_user::regrole
            and coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)
        ) then
          execute format('grant %I to %I', wanted.role_name, current_user);
        end if;
        if wanted.member is not null and not exists (
          select from pg_auth_members where roleid = wanted.role_name::regrole and member = quote_ident(wanted.member)::regrole
        ) then
          execute format('grant %I to %I', wanted.role_name, wanted.member);
        end if;
        exit;
      exception when duplicate_object or unique_violation or internal_error then
        tries := tries + 1;
        if tries > 50 then
          raise;
        end if;
        perform pg_sleep(0.02 + random() * 0.05);
      end;
    end loop;
  end loop;
end
$roles$`;

/** Lets the queue role use everything in the schema of the queues, also what its owner adds later. */
export const grantQueueSchema = async (client: ClientBase, schema: string): Promise<void> => {
  const [name, role] = [escapeIdentifier(schema), databaseRoles.queue];
  await client.query(`
    -- Create: BullMQ makes a sequence for each queue when its first job comes.
    grant usage, create on schema ${name} to ${role};
    grant select, insert, update, delete on all tables in schema ${name} to ${role};
    grant usage, select, update on all sequences in schema ${name} to ${role};
    grant execute on all routines in schema ${name} to ${role};
    alter default privileges in schema ${name} grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema ${name} grant usage, select, update on sequences to ${role};
    alter default privileges in schema ${name} grant execute on routines to ${role}`);
};

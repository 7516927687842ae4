import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

/** Custom roles, invites and password resets. */
export const teamMigrations: Migrations = {
  '20261129000400_roles': {
    async up(knex) {
      await knex.raw(`
        create table roles (
          tenant_id uuid not null,
          id uuid not null,
          name text not null,
          description text not null default '',
          permissions text[] not null,
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id)
        );
        create unique index roles_name on roles (tenant_id, lower(name));
        alter table users
          add column role_id uuid,
          add column is_available boolean not null default true,
          add constraint users_custom_role foreign key (tenant_id, role_id) references roles (tenant_id, id),
          add constraint users_admins_hold_all check (role <> 'admin' or role_id is null);
        create index users_of_custom_role on users (tenant_id, role_id) where role_id is not null;
      `);
      await tenantTable(knex, 'roles');
    },
    async down(knex) {
      await knex.raw('alter table users drop column role_id, drop column is_available; drop table roles');
    },
  },
  '20261129000410_invites': {
    async up(knex) {
      await knex.raw(`
        create table invites (
          tenant_id uuid not null,
          id uuid not null,
          email text not null,
          role text not null check (role in ('admin', 'supervisor', 'agent')),
          role_id uuid,
          state text not null default 'open' check (state in ('open', 'accepted', 'revoked')),
          token_hash bytea not null,
          expires_at timestamptz(3) not null,
          valid_days int not null,
          invited_by uuid,
          user_id uuid,
          send_count int not null default 1,
          deliveries jsonb not null default '[]',
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint invites_custom_role foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete set null (role_id),
          constraint invites_inviter foreign key (tenant_id, invited_by) references users (tenant_id, id),
          constraint invites_user foreign key (tenant_id, user_id) references users (tenant_id, id)
        );
        create unique index invites_one_open on invites (tenant_id, lower(email)) where state = 'open';
        create index invites_by_state on invites (tenant_id, state, id desc);

        create table password_resets (
          tenant_id uuid not null,
          id uuid not null,
          user_id uuid not null,
          token_hash bytea not null,
          expires_at timestamptz(3) not null,
          used_at timestamptz(3),
          requested_by uuid,
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint password_resets_user foreign key (tenant_id, user_id) references users (tenant_id, id)
        );
        create index password_resets_of_user on password_resets (tenant_id, user_id) where used_at is null;
        create index password_resets_expiry on password_resets (tenant_id, expires_at);
      `);
      for (const table of ['invites', 'password_resets']) await tenantTable(knex, table);
    },
    async down(knex) {
      await knex.raw('drop table password_resets; drop table invites');
    },
  },
};

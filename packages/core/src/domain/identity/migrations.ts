import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { teamMigrations } from './team.migrations.js';

export const identityMigrations: Migrations = {
  '20261124000000_identity': {
    async up(knex) {
      await knex.raw(`
        create table users (
          tenant_id uuid not null,
          id uuid not null,
          email text not null,
          name text not null,
          role text not null check (role in ('admin', 'supervisor', 'agent')),
          status text not null default 'active' check (status in ('active', 'inactive')),
          password_hash text not null,
          session_epoch int not null default 1,
          last_login_at timestamptz(3),
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id)
        );
        create unique index users_email on users (tenant_id, lower(email));

        create table sessions (
          tenant_id uuid not null,
          id uuid not null,
          user_id uuid not null,
          session_epoch int not null,
          created_at timestamptz(3) not null,
          expires_at timestamptz(3) not null,
          revoked_at timestamptz(3),
          revoked_because text,
          primary key (tenant_id, id),
          constraint sessions_user foreign key (tenant_id, user_id) references users (tenant_id, id)
        );
        create index sessions_of_user on sessions (tenant_id, user_id) where revoked_at is null;
        create index sessions_expiry on sessions (tenant_id, expires_at);

        create table refresh_tokens (
          tenant_id uuid not null,
          session_id uuid not null,
          token_hash bytea not null,
          parent_hash bytea,
          created_at timestamptz(3) not null,
          rotated_at timestamptz(3),
          primary key (tenant_id, session_id, token_hash),
          constraint refresh_tokens_session foreign key (tenant_id, session_id) references sessions (tenant_id, id) on delete cascade
        );
        create unique index refresh_tokens_one_current on refresh_tokens (tenant_id, session_id) where rotated_at is null;

        create table api_keys (
          tenant_id uuid not null,
          id uuid not null,
          name text not null,
          scopes text[] not null,
          secret_hash bytea not null,
          created_by uuid,
          last_used_at timestamptz(3),
          expires_at timestamptz(3),
          revoked_at timestamptz(3),
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint api_keys_creator foreign key (tenant_id, created_by) references users (tenant_id, id)
        );

        create table platform.platform_keys (
          id uuid primary key,
          name text not null,
          permissions text[] not null,
          secret_hash bytea not null,
          last_used_at timestamptz(3),
          expires_at timestamptz(3),
          revoked_at timestamptz(3),
          created_at timestamptz(3) not null
        );
        grant select, insert, update on platform.platform_keys to leadengine_platform;

        -- Logged, unlike the request limits: a crash must not give attackers fresh attempts.
        create table platform.login_failures (key varchar(255) primary key, points integer not null default 0, expire bigint);
        create index login_failures_expiry on platform.login_failures (expire);
        grant select, insert, update, delete on platform.login_failures to leadengine_platform;
      `);
      for (const table of ['users', 'sessions', 'refresh_tokens', 'api_keys']) await tenantTable(knex, table);
    },
    async down(knex) {
      await knex.raw(`
        drop table platform.login_failures;
        drop table platform.platform_keys;
        drop table api_keys;
        drop table refresh_tokens;
        drop table sessions;
        drop table users;
      `);
    },
  },
  ...teamMigrations,
};

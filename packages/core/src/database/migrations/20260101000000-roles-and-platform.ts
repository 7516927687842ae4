import type { Migration } from '@leadengine/plugin-kit';
import { ensureRolesSql } from '../roles.js';

/** Roles, and what lies above tenants. Roles stay on the way down: they belong to the cluster. */
export const rolesAndPlatform: Migration = {
  async up(knex) {
    await knex.raw(ensureRolesSql().replaceAll('?', '\\?'));
    await knex.raw(`
      create schema if not exists platform;
      revoke all on schema platform from public;
      grant usage on schema platform to leadengine_platform;
      grant usage on schema public to leadengine_app, leadengine_relay, leadengine_platform;

      create table platform.tenants (
        id uuid primary key,
        slug text not null unique,
        name text not null,
        status text not null default 'active' check (status in ('active', 'suspended')),
        settings jsonb not null default '{}',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      grant select, insert, update on platform.tenants to leadengine_platform;

      create unlogged table platform.rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);
      grant select, insert, update, delete on platform.rate_limits to leadengine_platform;

      create table platform.breaking_migrations (name text primary key);
      grant select on platform.breaking_migrations to leadengine_platform;
      grant select on leadengine_migrations to leadengine_platform`);
  },
  async down(knex) {
    await knex.raw(`
      revoke select on leadengine_migrations from leadengine_platform;
      drop table platform.breaking_migrations;
      drop table platform.rate_limits;
      drop table platform.tenants;
      drop schema platform`);
  },
};

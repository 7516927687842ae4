import type { Migration } from '@leadengine/plugin-kit';

/**
 * Where tenants lie. A tenant without a placement is in this database with all others. No reference to the tenants: a placement is there
 * before its tenant is, so that nobody ever looks for the tenant in the wrong place.
 */
export const dedicatedDatabases: Migration = {
  async up(knex) {
    await knex.raw(`
      create table platform.installation (
        is_only boolean primary key default true check (is_only),
        id uuid not null
      );
      grant select, insert on platform.installation to leadengine_platform;

      create table platform.tenant_schemas (
        version text primary key,
        catalog text[] not null,
        created_at timestamptz not null default now()
      );
      grant select, insert, update on platform.tenant_schemas to leadengine_platform;

      create table platform.tenant_placements (
        tenant_id uuid primary key,
        slug text not null unique,
        database text not null unique,
        login text not null check (login in ('a', 'b')),
        state text not null check (state in ('making', 'active', 'closed')),
        schema_version text,
        schema_error text,
        migrated_at timestamptz,
        swept_at timestamptz not null default '-infinity',
        worked_at timestamptz not null default now(),
        wants_runners boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index tenant_placements_swept on platform.tenant_placements (swept_at) where state = 'active';
      grant select, insert, update, delete on platform.tenant_placements to leadengine_platform;
      grant usage on schema platform to leadengine_relay;
      grant select on platform.tenant_placements to leadengine_relay;
      grant select (id) on platform.tenants to leadengine_relay;

      create table platform.tenant_signals (
        tenant_id uuid primary key references platform.tenant_placements (tenant_id) on delete cascade,
        due_at timestamptz not null,
        generation bigint not null default 1
      ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
      create index tenant_signals_due on platform.tenant_signals (due_at);
      grant select, insert, update, delete on platform.tenant_signals to leadengine_platform`);
  },
  async down(knex) {
    await knex.raw(`
      revoke select (id) on platform.tenants from leadengine_relay;
      revoke usage on schema platform from leadengine_relay;
      drop table platform.tenant_signals;
      drop table platform.tenant_placements;
      drop table platform.tenant_schemas;
      drop table platform.installation`);
  },
};

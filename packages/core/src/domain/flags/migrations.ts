import type { Migrations } from '@leadengine/plugin-kit';

export const flagMigrations: Migrations = {
  '20261129000510_flags': {
    async up(knex) {
      await knex.raw(`
        create table platform.flags (
          key text collate "C" primary key,
          description text not null,
          is_enabled boolean not null,
          rollout_percent numeric(5, 2) not null check (rollout_percent between 0 and 100),
          rollout_by text not null check (rollout_by in ('tenant', 'actor')),
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null
        );
        create table platform.flag_overrides (
          tenant_id uuid not null references platform.tenants (id) on delete cascade,
          flag_key text collate "C" not null,
          is_enabled boolean not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, flag_key),
          constraint flag_overrides_flag foreign key (flag_key) references platform.flags (key) on delete cascade
        );
        create index flag_overrides_of_flag on platform.flag_overrides (flag_key, tenant_id);
        grant select, insert, update, delete on platform.flags, platform.flag_overrides to leadengine_platform`);
    },
    async down(knex) {
      await knex.raw('drop table platform.flag_overrides; drop table platform.flags');
    },
  },
};

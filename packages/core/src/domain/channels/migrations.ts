import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { gateMigrations } from './gate.migration.js';

export const channelMigrations: Migrations = {
  '20261124000000_channel_instances': {
    async up(knex) {
      await knex.raw(`
        create table channel_instances (
          tenant_id uuid not null,
          id uuid not null,
          channel text not null,
          name text not null,
          status text not null check (status in ('connected', 'connecting', 'disconnected', 'failed')),
          address text,
          archived_at timestamptz(3),
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint channel_instances_channel unique (tenant_id, id, channel)
        );
        comment on constraint channel_instances_channel on channel_instances is 'Lets a ticket name an instance of its own channel only';
      `);
      await tenantTable(knex, 'channel_instances');
    },
    async down(knex) {
      await knex.raw('drop table channel_instances');
    },
  },
  ...gateMigrations,
};

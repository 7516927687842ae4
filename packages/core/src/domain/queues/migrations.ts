import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const queueMigrations: Migrations = {
  '20261124000000_queues': {
    async up(knex) {
      await knex.raw(`
        create table queues (
          tenant_id uuid not null,
          id uuid not null,
          name text not null,
          description text not null default '',
          color text not null,
          position int not null,
          is_active boolean not null default true,
          is_default boolean not null default false,
          version int not null default 1,
          archived_at timestamptz(3),
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint queues_default_is_kept check (not is_default or (archived_at is null and is_active))
        );
        create unique index queues_name on queues (tenant_id, lower(name)) where archived_at is null;
        create unique index queues_default on queues (tenant_id) where is_default;
      `);
      await tenantTable(knex, 'queues');
    },
    async down(knex) {
      await knex.raw('drop table queues');
    },
  },
  '20261129000440_queue_routing': {
    async up(knex) {
      await knex.raw(`
        alter table queues
          add column assignment_strategy text not null default 'manual'
            constraint queues_strategy check (assignment_strategy in ('manual', 'round_robin', 'least_busy', 'sticky')),
          add column agent_capacity int,
          add column business_hours jsonb,
          add column out_of_hours_reply text
      `);
    },
    async down(knex) {
      await knex.raw(`
        alter table queues drop column assignment_strategy, drop column agent_capacity, drop column business_hours,
          drop column out_of_hours_reply
      `);
    },
  },
};

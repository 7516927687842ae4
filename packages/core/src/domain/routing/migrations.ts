import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const routingMigrations: Migrations = {
  '20261129000450_routing': {
    async up(knex) {
      await knex.raw(`
        create table queue_members (
          tenant_id uuid not null,
          queue_id uuid not null,
          user_id uuid not null,
          last_turn bigint,
          created_at timestamptz(3) not null,
          primary key (tenant_id, queue_id, user_id),
          constraint queue_members_queue foreign key (tenant_id, queue_id) references queues (tenant_id, id),
          constraint queue_members_user foreign key (tenant_id, user_id) references users (tenant_id, id)
        );
        create index queue_members_of_user on queue_members (tenant_id, user_id);

        create table queue_turns (tenant_id uuid primary key, turn bigint not null);

        create table queue_offers (
          tenant_id uuid not null,
          ticket_id uuid not null,
          queue_id uuid not null,
          user_id uuid not null,
          offered_at timestamptz(3) not null,
          primary key (tenant_id, ticket_id, queue_id),
          constraint queue_offers_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
        );

        create table queue_auto_replies (
          tenant_id uuid not null,
          ticket_id uuid not null,
          period text not null,
          sent_at timestamptz(3) not null,
          primary key (tenant_id, ticket_id, period),
          constraint queue_auto_replies_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
        );
      `);
      for (const table of ['queue_members', 'queue_turns', 'queue_offers', 'queue_auto_replies']) await tenantTable(knex, table);
    },
    async down(knex) {
      await knex.raw('drop table queue_auto_replies; drop table queue_offers; drop table queue_turns; drop table queue_members');
    },
  },
};

import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { changeMigrations } from './changes.migration.js';
import { holdMigrations } from './lane-holds.migration.js';
import { addMessageSearch } from './search.migration.js';
import { fillTicketFacts } from './ticket-facts.migration.js';

export const messageMigrations: Migrations = {
  '20261124000000_messages': {
    async up(knex) {
      await knex.raw(`
        create table messages (
          tenant_id uuid not null,
          id uuid not null,
          ticket_id uuid not null,
          contact_id uuid not null,
          instance_id uuid not null,
          direction text not null check (direction in ('inbound', 'outbound')),
          type text not null,
          content jsonb not null,
          status text not null check (status in ('received', 'queued', 'sent', 'delivered', 'read', 'failed')),
          provider_message_id text not null,
          sender_id uuid,
          failure jsonb,
          seq int not null,
          created_at timestamptz(3) not null,
          sent_at timestamptz(3),
          delivered_at timestamptz(3),
          read_at timestamptz(3),
          primary key (tenant_id, id),
          constraint messages_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id),
          constraint messages_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
          constraint messages_instance foreign key (tenant_id, instance_id) references channel_instances (tenant_id, id),
          constraint messages_sender foreign key (tenant_id, sender_id) references users (tenant_id, id)
        ) with (fillfactor = 90);
        create index messages_of_ticket on messages (tenant_id, ticket_id, created_at desc, id desc);
        create unique index messages_outbound_provider_id on messages (tenant_id, instance_id, provider_message_id) where direction = 'outbound';
        comment on column messages.seq is 'Place in the ticket: 1, 2, 3 and so on in the order of created_at';
      `);
      await tenantTable(knex, 'messages');
    },
    async down(knex) {
      await knex.raw('drop table messages');
    },
  },
  '20261124000100_message_deliveries': {
    async up(knex) {
      await knex.raw(`
        create table message_deliveries (
          tenant_id uuid not null,
          message_id uuid not null,
          ticket_id uuid not null,
          seq int not null,
          state text not null default 'queued' check (state in ('queued', 'sending')),
          attempts int not null default 0,
          claim uuid,
          claimed_until timestamptz(3),
          not_before timestamptz(3),
          last_error text,
          created_at timestamptz(3) not null,
          woken_at timestamptz(3) not null,
          primary key (tenant_id, message_id),
          constraint message_deliveries_lane unique (tenant_id, ticket_id, seq),
          constraint message_deliveries_message foreign key (tenant_id, message_id) references messages (tenant_id, id) on delete cascade
        ) with (fillfactor = 70);
        comment on table message_deliveries is 'Outbound messages that wait to be sent; one lane per ticket, worked off in the order of seq';
        comment on column message_deliveries.woken_at is 'When a job for the lane was last enqueued on account of this row';

        create table pending_status_reports (
          tenant_id uuid not null,
          id uuid not null,
          instance_id uuid not null,
          provider_message_id text not null,
          status text not null check (status in ('sent', 'delivered', 'read', 'failed')),
          failure jsonb,
          occurred_at timestamptz(3) not null,
          received_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint pending_status_reports_report unique (tenant_id, instance_id, provider_message_id, status)
        );
        create index pending_status_reports_by_age on pending_status_reports (tenant_id, received_at);
        comment on table pending_status_reports is 'Reports on messages that are not known yet';
      `);
      await tenantTable(knex, 'message_deliveries');
      await tenantTable(knex, 'pending_status_reports');
    },
    async down(knex) {
      await knex.raw('drop table pending_status_reports; drop table message_deliveries;');
    },
  },
  '20261124000200_inbound_events': {
    async up(knex) {
      await knex.raw(`
        create table inbound_events (
          tenant_id uuid not null,
          id uuid not null,
          channel text not null,
          instance_id uuid not null,
          provider_event_id text not null,
          raw jsonb not null,
          message jsonb,
          state text not null check (state in ('processed', 'pending', 'failed')),
          attempts int not null default 1,
          next_attempt_at timestamptz(3),
          error text,
          message_id uuid,
          received_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint inbound_events_event unique (tenant_id, instance_id, provider_event_id),
          constraint inbound_events_pending_has_message check (state = 'processed' or message is not null)
        );
        create index inbound_events_due on inbound_events (tenant_id, next_attempt_at) where state = 'pending';
        comment on table inbound_events is 'What channels handed in, as the provider gave it';
        comment on column inbound_events.message is 'The event in our terms, kept until its side effects are stored';
      `);
      await tenantTable(knex, 'inbound_events');
    },
    async down(knex) {
      await knex.raw('drop table inbound_events');
    },
  },
  ...changeMigrations,
  ...holdMigrations,
  '20261129000250_ticket_facts': fillTicketFacts,
  '20261130002000_message_terms': addMessageSearch,
};

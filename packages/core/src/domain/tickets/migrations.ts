import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { listMigrations } from './list.migrations.js';
import { activeStatusesSql } from './status.js';
import { searchMigrations } from './search.migrations.js';
import { tagMigrations } from './tag.migrations.js';
import { workflowMigrations } from './workflow.migrations.js';

export const ticketMigrations: Migrations = {
  '20261124000000_tickets': {
    async up(knex) {
      await knex.raw(`
        create table tickets (
          tenant_id uuid not null,
          id uuid not null,
          contact_id uuid not null,
          channel text not null,
          instance_id uuid not null,
          queue_id uuid,
          assignee_id uuid,
          status text not null check (status in ('open', 'pending', 'assigned', 'resolved', 'closed')),
          stage text not null default 'novo',
          priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
          subject text not null default '',
          contact_name text not null,
          contact_address text not null,
          last_message_preview text,
          last_message_at timestamptz(3),
          last_message_direction text,
          last_message_type text,
          message_count int not null default 0,
          inbound_count int not null default 0,
          outbound_count int not null default 0,
          unread_count int not null default 0,
          last_seq int not null default 0,
          last_read_seq int not null default 0,
          last_inbound_at timestamptz(3),
          first_response_at timestamptz(3),
          window_expires_at timestamptz(3),
          last_activity_at timestamptz(3) not null,
          closed_at timestamptz(3),
          closed_by text,
          close_reason text,
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint tickets_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
          constraint tickets_instance foreign key (tenant_id, instance_id, channel) references channel_instances (tenant_id, id, channel),
          constraint tickets_queue foreign key (tenant_id, queue_id) references queues (tenant_id, id),
          constraint tickets_assignee foreign key (tenant_id, assignee_id) references users (tenant_id, id),
          constraint tickets_assigned_to_somebody check (status <> 'assigned' or assignee_id is not null),
          constraint tickets_closed_at_a_time check ((status in ('resolved', 'closed')) = (closed_at is not null))
        ) with (fillfactor = 80);
        create unique index tickets_one_active on tickets (tenant_id, contact_id, channel) where status in ${activeStatusesSql};
        create index tickets_by_activity on tickets (tenant_id, last_activity_at desc, id desc);
        create index tickets_by_status on tickets (tenant_id, status, last_activity_at desc, id desc);
        create index tickets_active on tickets (tenant_id, last_activity_at desc, id desc) where status in ${activeStatusesSql};
        create index tickets_active_of_queue on tickets (tenant_id, queue_id, last_activity_at desc, id desc) where status in ${activeStatusesSql};
        create index tickets_active_of_assignee on tickets (tenant_id, assignee_id, last_activity_at desc, id desc) where status in ${activeStatusesSql};
        create index tickets_of_contact on tickets (tenant_id, contact_id, last_activity_at desc, id desc);
      `);
      await tenantTable(knex, 'tickets');
    },
    async down(knex) {
      await knex.raw('drop table tickets');
    },
  },
  ...workflowMigrations,
  ...listMigrations,
  ...tagMigrations,
  ...searchMigrations,
};

import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

/** Who has read what, and an index in the order of each filtered list. */
export const listMigrations: Migrations = {
  '20261129000210_ticket_reads_and_lists': {
    async up(knex) {
      await knex.raw(`
        create table ticket_reads (
          tenant_id uuid not null,
          ticket_id uuid not null,
          user_id uuid not null,
          last_read_seq int not null,
          read_inbound int not null,
          read_at timestamptz(3) not null,
          primary key (tenant_id, ticket_id, user_id),
          constraint ticket_reads_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade,
          constraint ticket_reads_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
        ) with (fillfactor = 80);
        comment on column ticket_reads.read_inbound is 'Inbound messages up to last_read_seq, so that what is unread is a subtraction';

        create index tickets_by_stage on tickets (tenant_id, stage, last_activity_at desc, id desc);
        create index tickets_by_priority on tickets (tenant_id, priority, last_activity_at desc, id desc) where priority <> 'normal';
        create index tickets_of_channel on tickets (tenant_id, channel, last_activity_at desc, id desc);
        create index tickets_of_instance on tickets (tenant_id, instance_id, last_activity_at desc, id desc);
        create index tickets_of_campaign on tickets (tenant_id, campaign_id, last_activity_at desc, id desc) where campaign_id is not null;
        create index tickets_by_creation on tickets (tenant_id, created_at desc, id desc);
        create index tickets_waiting on tickets (tenant_id, waiting_since, id) where waiting_since is not null;
      `);
      await tenantTable(knex, 'ticket_reads');
    },
    async down(knex) {
      await knex.raw(`
        drop index tickets_by_stage, tickets_by_priority, tickets_of_channel, tickets_of_instance, tickets_of_campaign, tickets_by_creation,
          tickets_waiting;
        drop table ticket_reads;
      `);
    },
  },
};

import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

/** What happens to messages after they were sent or received, and the lanes that carry it out. */
export const changeMigrations: Migrations = {
  '20261129000300_message_changes': {
    async up(knex) {
      await knex.raw(`
        alter table messages
          add column reply_to jsonb,
          add column reactions jsonb not null default '[]',
          add column poll_results jsonb,
          add column edited_at timestamptz(3),
          add column revoked_at timestamptz(3);
        create index messages_inbound_provider_id on messages (tenant_id, instance_id, provider_message_id) where direction = 'inbound';
        comment on column messages.reply_to is 'The message it answers, as it was then';
        comment on column messages.reactions is 'At most one per author';

        create table message_revisions (
          tenant_id uuid not null,
          id uuid not null,
          message_id uuid not null,
          content jsonb not null,
          replaced_at timestamptz(3) not null,
          replaced_by text not null,
          primary key (tenant_id, id),
          constraint message_revisions_message foreign key (tenant_id, message_id) references messages (tenant_id, id) on delete cascade
        );
        create index message_revisions_of_message on message_revisions (tenant_id, message_id, id desc);
        comment on table message_revisions is 'What messages said before they were edited or revoked';

        create table poll_votes (
          tenant_id uuid not null,
          message_id uuid not null,
          voter text not null,
          options text[] not null,
          voted_at timestamptz(3) not null,
          primary key (tenant_id, message_id, voter),
          constraint poll_votes_message foreign key (tenant_id, message_id) references messages (tenant_id, id) on delete cascade
        );
        comment on table poll_votes is 'The latest vote of each voter';
      `);
      await tenantTable(knex, 'message_revisions');
      await tenantTable(knex, 'poll_votes');
    },
    async down(knex) {
      await knex.raw(`
        drop table poll_votes;
        drop table message_revisions;
        drop index messages_inbound_provider_id;
        alter table messages drop column reply_to, drop column reactions, drop column poll_results, drop column edited_at, drop column revoked_at;
      `);
    },
  },
  '20261129000301_lane_steps': {
    async up(knex) {
      await knex.raw(`
        alter table message_deliveries
          add column id uuid not null default uuidv7(),
          add column step int not null default 0,
          add column change jsonb,
          add column actor text,
          drop constraint message_deliveries_lane,
          drop constraint message_deliveries_pkey,
          add constraint message_deliveries_pkey primary key (tenant_id, id),
          add constraint message_deliveries_lane unique (tenant_id, ticket_id, seq, step);
        create unique index message_deliveries_one_send on message_deliveries (tenant_id, message_id) where change is null;
        comment on column message_deliveries.step is 'Order within a seq: 0 is the message itself, then what happened to messages until the next one';
        comment on column message_deliveries.change is 'A reaction, edit or revocation; null sends the message';
      `);
    },
    async down(knex) {
      await knex.raw(`
        delete from message_deliveries where change is not null or step > 0;
        drop index message_deliveries_one_send;
        alter table message_deliveries
          drop constraint message_deliveries_lane,
          drop constraint message_deliveries_pkey,
          add constraint message_deliveries_pkey primary key (tenant_id, message_id),
          add constraint message_deliveries_lane unique (tenant_id, ticket_id, seq),
          drop column id, drop column step, drop column change, drop column actor;
      `);
    },
  },
};

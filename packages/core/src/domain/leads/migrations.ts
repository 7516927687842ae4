import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { addLeadConversion } from './conversion.migration.js';
import { openLeadStatusesSql } from './status.js';

export const leadMigrations: Migrations = {
  '20261129000530_leads': {
    async up(knex) {
      await knex.raw(`
        create table leads (
          tenant_id uuid not null,
          id uuid not null,
          contact_id uuid not null,
          owner_id uuid,
          ticket_id uuid,
          status text not null,
          position text collate "C" not null,
          source text not null,
          score smallint not null check (score between 0 and 100),
          value_cents bigint not null check (value_cents between 0 and 9007199254740991),
          currency text not null,
          probability smallint not null check (probability between 0 and 100),
          lost_reason text,
          expected_close_on date,
          next_follow_up_at timestamptz(3),
          custom_fields jsonb not null default '{}',
          closed_at timestamptz(3),
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint leads_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
          constraint leads_owner foreign key (tenant_id, owner_id) references users (tenant_id, id),
          constraint leads_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id),
          constraint leads_place unique (tenant_id, status, position),
          constraint leads_lost_for_a_reason check ((status = 'lost') = (lost_reason is not null)),
          constraint leads_closed_at_a_time check ((status in ('converted', 'lost')) = (closed_at is not null))
        );
        create unique index leads_one_open on leads (tenant_id, contact_id) where status in ${openLeadStatusesSql};
        create index leads_by_creation on leads (tenant_id, created_at desc, id desc);
        create index leads_by_change on leads (tenant_id, updated_at desc, id desc);
        create index leads_by_score on leads (tenant_id, score desc, id desc);
        create index leads_by_follow_up on leads (tenant_id, next_follow_up_at, id) where next_follow_up_at is not null;
        create index leads_by_status on leads (tenant_id, status, created_at desc, id desc);
        create index leads_by_source on leads (tenant_id, source, created_at desc, id desc);
        create index leads_of_owner on leads (tenant_id, owner_id, created_at desc, id desc);
        create index leads_of_contact on leads (tenant_id, contact_id, created_at desc, id desc);
        create index leads_of_ticket on leads (tenant_id, ticket_id) where ticket_id is not null;

        create table lead_activities (
          tenant_id uuid not null,
          id uuid not null,
          lead_id uuid not null,
          type text not null check (type in ('note', 'call', 'status_changed', 'whatsapp_replied')),
          note text not null default '',
          call_result text check (call_result in ('connected', 'no_answer', 'voicemail')),
          from_status text,
          to_status text,
          message_id uuid,
          author_id uuid,
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint lead_activities_lead foreign key (tenant_id, lead_id) references leads (tenant_id, id) on delete cascade,
          constraint lead_activities_message unique (tenant_id, message_id)
        );
        create index lead_activities_of_lead on lead_activities (tenant_id, lead_id, created_at desc, id desc);
        comment on column lead_activities.message_id is 'Not a foreign key: the activity outlives the message';
      `);
      await tenantTable(knex, 'leads');
      await tenantTable(knex, 'lead_activities');
    },
    async down(knex) {
      await knex.raw('drop table lead_activities; drop table leads;');
    },
  },
  '20261130001000_lead_conversion': addLeadConversion,
};

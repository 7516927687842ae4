import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Tags of leads, their way into conversations and back, and what leads do by themselves. */
export const addLeadConversion: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table lead_activities add column ticket_id uuid;
      comment on column lead_activities.ticket_id is 'Not a foreign key: the activity outlives the ticket';
      alter table lead_activities drop constraint lead_activities_type_check;
      alter table lead_activities add constraint lead_activities_type_check
        check (type in ('note', 'call', 'status_changed', 'whatsapp_replied', 'ticket_linked'));

      create table lead_tags (
        tenant_id uuid not null,
        lead_id uuid not null,
        tag_id uuid not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, lead_id, tag_id),
        constraint lead_tags_lead foreign key (tenant_id, lead_id) references leads (tenant_id, id) on delete cascade,
        constraint lead_tags_tag foreign key (tenant_id, tag_id) references tags (tenant_id, id) on delete cascade
      );
      create index lead_tags_by_creation on lead_tags (tenant_id, tag_id, created_at desc, lead_id desc);
      comment on column lead_tags.created_at is 'Of the lead, so that the list of a tag walks an index in its order';

      create table lead_settings (
        tenant_id uuid primary key,
        create_on_inbound boolean not null,
        updated_at timestamptz(3) not null
      );
    `);
    await tenantTable(knex, 'lead_tags');
    await tenantTable(knex, 'lead_settings');
  },
  async down(knex) {
    await knex.raw(`
      drop table lead_settings;
      drop table lead_tags;
      alter table lead_activities no force row level security;
      delete from lead_activities where type = 'ticket_linked';
      alter table lead_activities force row level security;
      alter table lead_activities drop constraint lead_activities_type_check;
      alter table lead_activities add constraint lead_activities_type_check
        check (type in ('note', 'call', 'status_changed', 'whatsapp_replied'));
      alter table lead_activities drop column ticket_id;
    `);
  },
};

import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** What is known of a person besides name and addresses, and what they are marked with. */
export const addContactProfile: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table contacts
        add column status text not null default 'active' check (status in ('active', 'inactive', 'archived')),
        add column source text not null default 'manual' check (source in ('manual', 'channel', 'import')),
        add column is_vip boolean not null default false,
        add column birth_date date,
        add column locale text,
        add column custom_fields jsonb not null default '{}',
        add column document_sealed text,
        add column document_index text,
        add column document_hint text,
        add column merged_into uuid,
        add column erased_at timestamptz(3),
        add column name_key text not null generated always as (lower(name)) stored,
        add column interaction_key timestamptz(3) not null generated always as (
          coalesce(date_bin('1 minute', last_interaction_at, timestamptz '2000-01-01 00:00:00+00'), '-infinity'::timestamptz)
        ) stored,
        add constraint contacts_merged_into foreign key (tenant_id, merged_into) references contacts (tenant_id, id),
        add constraint contacts_document_whole check ((document_sealed is null) = (document_index is null) and (document_sealed is null) = (document_hint is null));
      drop index contacts_by_name;
      create index contacts_by_name_key on contacts (tenant_id, name_key, id);
      create unique index contacts_document on contacts (tenant_id, document_index) where document_index is not null and merged_into is null;
      create index contacts_merged on contacts (tenant_id, merged_into) where merged_into is not null;
      create index contacts_by_interaction on contacts (tenant_id, interaction_key desc, id desc);
      create index contacts_by_status_and_name on contacts (tenant_id, status, name_key, id);
      create index contacts_by_status_and_creation on contacts (tenant_id, status, created_at desc, id desc);
      create index contacts_by_status_and_interaction
        on contacts (tenant_id, status, interaction_key desc, id desc);
      create index contacts_blocked on contacts (tenant_id, id) where is_blocked;
      comment on column contacts.name_key is 'A column and no expression: under row level security only plain columns are compared in an index';
      comment on column contacts.interaction_key is 'The minute of the last interaction, so that not every message of a talk changes indexes';
      comment on column contacts.document_index is 'Keyed digest of the document: equal documents have equal ones, and nothing else can be read from it';
      comment on column contacts.document_hint is 'Last two digits of the document, for people to recognize it by';

      create table contact_tags (
        tenant_id uuid not null,
        contact_id uuid not null,
        tag_id uuid not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, contact_id, tag_id),
        constraint contact_tags_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade,
        constraint contact_tags_tag foreign key (tenant_id, tag_id) references tags (tenant_id, id) on delete cascade
      );
      create index contact_tags_of_tag on contact_tags (tenant_id, tag_id, contact_id);
    `);
    await tenantTable(knex, 'contact_tags');
  },
  async down(knex) {
    await knex.raw(`
      drop table contact_tags;
      create index contacts_by_name on contacts (tenant_id, lower(name), id);
      drop index contacts_by_name_key;
      drop index contacts_blocked;
      drop index contacts_by_status_and_interaction;
      drop index contacts_by_status_and_creation;
      drop index contacts_by_status_and_name;
      drop index contacts_by_interaction;
      drop index contacts_merged;
      drop index contacts_document;
      alter table contacts drop column status, drop column source, drop column is_vip, drop column birth_date, drop column locale,
        drop column custom_fields, drop column document_sealed, drop column document_index, drop column document_hint,
        drop column merged_into, drop column erased_at, drop column name_key, drop column interaction_key;
    `);
  },
};

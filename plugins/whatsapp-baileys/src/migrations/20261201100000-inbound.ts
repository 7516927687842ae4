import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const tables = ['whatsapp_identities', 'whatsapp_polls', 'whatsapp_media_requests', 'whatsapp_groups'] as const;

/** What reading the inbox needs besides it: who is who, the secrets of polls, files to ask for again, and groups. */
export const inboundReading: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table whatsapp_inbox add column outcome text;
      comment on column whatsapp_inbox.outcome is 'What became of it; a colon separates why it shows nowhere';
      create index whatsapp_inbox_failed on whatsapp_inbox (tenant_id, instance_id, seq) where attempts > 0;

      create table whatsapp_identities (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        lid text not null,
        pn text not null,
        linked_at timestamptz,
        learned_at timestamptz not null,
        primary key (tenant_id, id),
        constraint whatsapp_identities_lid unique (tenant_id, instance_id, lid),
        constraint whatsapp_identities_pn unique (tenant_id, instance_id, pn),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade,
        check (lid like '%@lid' and pn like '%@s.whatsapp.net')
      );
      comment on table whatsapp_identities is 'The two addresses of one person, known to be of one person';
      comment on column whatsapp_identities.linked_at is 'When the contacts of both addresses became one';
      create index whatsapp_identities_unlinked on whatsapp_identities (tenant_id, instance_id, learned_at) where linked_at is null;

      create table whatsapp_polls (
        tenant_id uuid not null,
        instance_id uuid not null,
        dedupe_key text not null,
        sealed text not null,
        options text[] not null,
        created_at timestamptz not null,
        primary key (tenant_id, instance_id, dedupe_key),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      comment on table whatsapp_polls is 'What votes are decrypted with, for as long as people may vote';
      create index whatsapp_polls_by_age on whatsapp_polls (tenant_id, created_at);

      create table whatsapp_media_requests (
        tenant_id uuid not null,
        instance_id uuid not null,
        file_key text not null,
        state text not null check (state in ('wanted', 'asked', 'renewed', 'refused')),
        sealed text not null,
        asked_at timestamptz,
        updated_at timestamptz not null,
        primary key (tenant_id, instance_id, file_key),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      comment on table whatsapp_media_requests is 'Files that the phone of whoever has them is asked to upload again';
      comment on column whatsapp_media_requests.sealed is 'Where the file lies and how it is decrypted, encrypted for this number';
      create index whatsapp_media_requests_open on whatsapp_media_requests (tenant_id, instance_id) where state in ('wanted', 'asked');
      create index whatsapp_media_requests_by_age on whatsapp_media_requests (tenant_id, updated_at);

      create table whatsapp_groups (
        tenant_id uuid not null,
        instance_id uuid not null,
        address text not null,
        subject text not null,
        participants int not null,
        is_admin boolean not null,
        updated_at timestamptz not null,
        primary key (tenant_id, instance_id, address),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
    `);
    for (const table of tables) await tenantTable(knex, table);
  },

  async down(knex) {
    for (const table of [...tables].reverse()) await knex.schema.dropTable(table);
    await knex.raw('drop index whatsapp_inbox_failed; alter table whatsapp_inbox drop column outcome');
  },
};

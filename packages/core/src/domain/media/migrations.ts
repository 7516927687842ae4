import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const mediaMigrations: Migrations = {
  '20261129000350_media': {
    async up(knex) {
      await knex.raw(`
        create table media (
          tenant_id uuid not null,
          id uuid not null,
          kind text not null check (kind in ('image', 'audio', 'video', 'document', 'sticker')),
          status text not null check (status in ('pending', 'stored', 'failed')),
          mime_type text not null,
          file_name text,
          size_bytes bigint,
          sha256 text,
          failure text,
          created_at timestamptz(3) not null,
          unused_since timestamptz(3),
          primary key (tenant_id, id),
          constraint media_stored_is_whole check (status <> 'stored' or (size_bytes is not null and sha256 is not null))
        );
        create index media_unused on media (tenant_id, unused_since) where unused_since is not null;
        create index media_by_age on media (tenant_id, created_at);
        comment on column media.unused_since is 'Since when no message uses the file; null while one does';

        create table media_uses (
          tenant_id uuid not null,
          media_id uuid not null,
          message_id uuid not null,
          contact_id uuid not null,
          primary key (tenant_id, media_id, message_id),
          constraint media_uses_media foreign key (tenant_id, media_id) references media (tenant_id, id) on delete cascade
        );
        create index media_uses_of_message on media_uses (tenant_id, message_id);
        create index media_uses_of_contact on media_uses (tenant_id, contact_id, media_id);
        comment on table media_uses is 'Which messages use a file. The tables of messages and contacts are made after this one';

        create table media_leftovers (
          tenant_id uuid not null,
          id uuid not null,
          remove_after timestamptz(3) not null,
          primary key (tenant_id, id)
        );
        create index media_leftovers_due on media_leftovers (tenant_id, remove_after);
        comment on table media_leftovers is 'Objects in storage without a row in media: uploads under way, and files that were removed';

        create table media_usage (
          tenant_id uuid not null,
          stored_bytes bigint not null check (stored_bytes >= 0),
          primary key (tenant_id)
        );
      `);
      for (const table of ['media', 'media_uses', 'media_leftovers', 'media_usage']) await tenantTable(knex, table);
    },
    async down(knex) {
      await knex.raw('drop table media_usage; drop table media_leftovers; drop table media_uses; drop table media;');
    },
  },
  '20261129000351_media_fetches': {
    async up(knex) {
      await knex.raw(`
        create table media_fetches (
          tenant_id uuid not null,
          media_id uuid not null,
          channel text not null,
          instance_id uuid not null,
          provider_message_id text not null,
          source_url text,
          attempts int not null default 0,
          next_attempt_at timestamptz(3) not null,
          last_error text,
          primary key (tenant_id, media_id),
          constraint media_fetches_media foreign key (tenant_id, media_id) references media (tenant_id, id) on delete cascade
        );
        create index media_fetches_due on media_fetches (tenant_id, next_attempt_at);
        comment on table media_fetches is 'Files that channels have announced and whose bytes are still to be had';
      `);
      await tenantTable(knex, 'media_fetches');
    },
    async down(knex) {
      await knex.raw('drop table media_fetches');
    },
  },
};

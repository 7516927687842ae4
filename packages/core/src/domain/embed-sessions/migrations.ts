import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const embedSessionMigrations: Migrations = {
  '20261204100000_embed_sessions': {
    async up(knex) {
      await knex.raw(`
        create table embed_keys (
          tenant_id uuid not null,
          id uuid not null,
          name text not null,
          public_key text not null,
          scopes text[] not null,
          origins text[] not null,
          created_by uuid,
          revoked_at timestamptz(3),
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint embed_keys_creator foreign key (tenant_id, created_by) references users (tenant_id, id)
        );
        comment on column embed_keys.public_key is 'Ed25519, base64url';

        create table embed_sessions (
          tenant_id uuid not null,
          id uuid not null,
          user_id uuid,
          external_user_id text,
          widgets text[] not null,
          scopes text[] not null,
          origins text[] not null,
          issuer_kind text not null check (issuer_kind in ('user', 'api_key', 'embed_key', 'system')),
          issuer_id text not null,
          expires_at timestamptz(3) not null,
          ends_at timestamptz(3) not null,
          revoked_at timestamptz(3),
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint embed_sessions_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
          constraint embed_sessions_one_person check (num_nonnulls(user_id, external_user_id) = 1)
        );
        create index embed_sessions_newest on embed_sessions (tenant_id, created_at desc, id desc);
        create index embed_sessions_end on embed_sessions (tenant_id, ends_at);
        comment on column embed_sessions.expires_at is 'End of the newest token; the tokens themselves are signed and kept nowhere';

        -- Browsers ask whether they may send before they send, and so before anybody says which tenant it is.
        create table platform.embed_origins (origin text primary key, last_used_at timestamptz(3) not null);
        create index embed_origins_age on platform.embed_origins (last_used_at);
        grant select, insert, update, delete on platform.embed_origins to leadengine_platform;
      `);
      for (const table of ['embed_keys', 'embed_sessions']) await tenantTable(knex, table);
    },
    async down(knex) {
      await knex.raw('drop table platform.embed_origins; drop table embed_sessions; drop table embed_keys');
    },
  },
};

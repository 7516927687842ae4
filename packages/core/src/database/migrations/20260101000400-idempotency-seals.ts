import type { Migration } from '@leadengine/plugin-kit';

/** Sealed answers, and those of platform keys. */
export const idempotencySeals: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table idempotency_keys add column response_sealed text;

      create table platform.idempotency_keys (
        actor_id text not null,
        key text not null,
        request_hash text not null,
        response_status integer,
        response_headers jsonb,
        response_body jsonb,
        response_sealed text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (actor_id, key),
        -- The app role reads this table, and what platform keys were answered is not for it.
        constraint only_sealed check (response_sealed is not null and response_body is null and response_headers is null)
      );
      create index idempotency_keys_expiry on platform.idempotency_keys (expires_at);
      grant select, insert, update, delete on platform.idempotency_keys to leadengine_platform;

      -- A tenant, its first rows, which only the app role can write, and the stored answer are one commit; so this role adds
      -- tenants, but it neither sees nor changes any.
      grant usage on schema platform to leadengine_app;
      grant insert (id, slug, name, created_at, updated_at) on platform.tenants to leadengine_app;
      grant select, insert, update on platform.idempotency_keys to leadengine_app`);
  },
  async down(knex) {
    await knex.raw(`
      drop table platform.idempotency_keys;
      revoke insert (id, slug, name, created_at, updated_at) on platform.tenants from leadengine_app;
      revoke usage on schema platform from leadengine_app;
      alter table idempotency_keys drop column response_sealed`);
  },
};

import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Answers kept for repetition. */
export const idempotencyKeys: Migration = {
  async up(knex) {
    await knex.raw(`
      create table idempotency_keys (
        tenant_id uuid not null,
        actor_id text not null,
        key text not null,
        request_hash text not null,
        response_status integer,
        response_headers jsonb,
        response_body jsonb,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        primary key (tenant_id, actor_id, key)
      );
      create index idempotency_keys_expiry on idempotency_keys (tenant_id, expires_at)`);
    await tenantTable(knex, 'idempotency_keys');
  },
  async down(knex) {
    await knex.raw('drop table idempotency_keys');
  },
};

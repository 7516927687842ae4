import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Who of the platform was let into a tenant, why and until when. */
export const createImpersonations: Migration = {
  async up(knex) {
    await knex.raw(`
      create table impersonations (
        tenant_id uuid not null,
        id uuid not null,
        platform_key_id text not null,
        role text not null check (role in ('admin', 'supervisor', 'agent')),
        reason text not null,
        requested_by jsonb not null,
        secret_hash bytea not null,
        expires_at timestamptz(3) not null,
        ended_at timestamptz(3),
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint impersonations_are_short check (expires_at <= created_at + interval '1 hour')
      );
    `);
    await tenantTable(knex, 'impersonations', 'select, insert, update');
  },
  async down(knex) {
    await knex.raw('drop table impersonations');
  },
};

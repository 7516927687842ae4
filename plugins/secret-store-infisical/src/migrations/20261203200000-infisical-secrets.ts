import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** What is known of secrets whose values lie in Infisical, and the key that each value is encrypted under there. */
export const createInfisicalSecrets: Migration = {
  async up(knex) {
    await knex.raw(`
      create table infisical_secrets (
        tenant_id uuid not null,
        name text not null,
        version int not null,
        stage text not null check (stage in ('storing', 'pending', 'current', 'previous', 'revoked')),
        key bytea,
        fingerprint text,
        request jsonb not null,
        idempotency_key text not null,
        is_approval_asked boolean not null default false,
        is_stored boolean not null default true,
        created_at timestamptz not null,
        primary key (tenant_id, name, version),
        unique (tenant_id, idempotency_key),
        constraint infisical_secrets_revoked_are_gone check ((stage = 'revoked') = (key is null)),
        constraint infisical_secrets_are_known check (stage in ('storing', 'revoked') or fingerprint is not null)
      );
      comment on column infisical_secrets.is_stored is 'Something may lie in Infisical: true from before it is sent until it was removed';
      create unique index infisical_secrets_one_of_a_stage on infisical_secrets (tenant_id, name, stage)
        where stage in ('pending', 'current', 'previous');
      create index infisical_secrets_to_remove on infisical_secrets (tenant_id, created_at) where stage = 'revoked' and is_stored;
      create table infisical_secret_changes (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        version int not null,
        change text not null check (change in ('created', 'promoted', 'revoked', 'destroyed')),
        actor text not null,
        at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index infisical_secret_changes_of_name on infisical_secret_changes (tenant_id, name, id);
    `);
    await tenantTable(knex, 'infisical_secrets', 'select, insert, update');
    await tenantTable(knex, 'infisical_secret_changes', 'select, insert');
  },
  async down(knex) {
    await knex.raw('drop table infisical_secret_changes, infisical_secrets');
  },
};

import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Secrets under the key of their tenant, which lies wrapped beside them; what opens that lies outside of the database. */
export const createSecrets: Migration = {
  async up(knex) {
    await knex.raw(`
      create table secret_key_checks (key_id text primary key, sealed text not null);
      comment on table secret_key_checks is 'One value under each key encryption key, by which a wrong one is told at start';
      grant select, insert on secret_key_checks to leadengine_app;

      create table secret_keys (
        tenant_id uuid not null,
        version int not null,
        wrapped text not null,
        key_id text not null,
        created_at timestamptz not null,
        primary key (tenant_id, version)
      );
      create table secrets (
        tenant_id uuid not null,
        name text not null,
        version int not null,
        stage text not null check (stage in ('pending', 'current', 'previous', 'revoked')),
        sealed text,
        key_version int,
        fingerprint text not null,
        request jsonb not null,
        idempotency_key text not null,
        created_at timestamptz not null,
        primary key (tenant_id, name, version),
        unique (tenant_id, idempotency_key),
        constraint secrets_revoked_are_gone check ((stage = 'revoked') = (sealed is null) and (sealed is null) = (key_version is null)),
        foreign key (tenant_id, key_version) references secret_keys (tenant_id, version)
      );
      create unique index secrets_one_of_a_stage on secrets (tenant_id, name, stage) where stage <> 'revoked';
      create index secrets_of_key on secrets (tenant_id, key_version) where key_version is not null;
      create table secret_changes (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        version int not null,
        change text not null check (change in ('created', 'promoted', 'revoked', 'destroyed')),
        actor text not null,
        at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index secret_changes_of_name on secret_changes (tenant_id, name, id);
    `);
    await tenantTable(knex, 'secret_keys');
    await tenantTable(knex, 'secrets', 'select, insert, update');
    await tenantTable(knex, 'secret_changes', 'select, insert');
  },
  async down(knex) {
    await knex.raw('drop table secret_changes, secrets, secret_keys, secret_key_checks');
  },
};

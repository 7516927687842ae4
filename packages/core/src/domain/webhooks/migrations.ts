import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const webhookMigrations: Migrations = {
  '20261129000600_webhooks': {
    async up(knex) {
      await knex.raw(`
        create table webhook_subscriptions (
          tenant_id uuid not null,
          id uuid not null,
          url text not null,
          types text[] not null,
          description text not null default '',
          is_enabled boolean not null default true,
          disabled_reason text check (disabled_reason in ('by_hand', 'gone', 'failing', 'events_expired')),
          disabled_at timestamptz(3),
          position bigint not null,
          generation int not null default 0,
          failing_since timestamptz(3),
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint webhook_subscriptions_say_why check (is_enabled = (disabled_reason is null) and is_enabled = (disabled_at is null))
        ) with (fillfactor = 50);

        create table webhook_secrets (
          tenant_id uuid not null,
          id uuid not null,
          webhook_id uuid not null,
          sealed text not null,
          expires_at timestamptz(3),
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint webhook_secrets_subscription foreign key (tenant_id, webhook_id)
            references webhook_subscriptions (tenant_id, id) on delete cascade
        );
        create index webhook_secrets_of_subscription on webhook_secrets (tenant_id, webhook_id, id);

        create table webhook_deliveries (
          tenant_id uuid not null,
          id uuid not null,
          webhook_id uuid not null,
          cursor bigint not null,
          event_id uuid not null,
          event_type text not null,
          lane text not null,
          generation int not null,
          status text not null check (status in ('pending', 'delivered', 'failed')),
          attempts int not null,
          next_attempt_at timestamptz(3),
          first_attempt_at timestamptz(3),
          last_attempt_at timestamptz(3),
          status_code int,
          duration_ms int,
          error_code text,
          answer text,
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint webhook_deliveries_once unique (tenant_id, webhook_id, cursor),
          constraint webhook_deliveries_subscription foreign key (tenant_id, webhook_id)
            references webhook_subscriptions (tenant_id, id) on delete cascade,
          constraint webhook_deliveries_pending_is_due check ((status = 'pending') = (next_attempt_at is not null))
        );
        create index webhook_deliveries_by_status on webhook_deliveries (tenant_id, webhook_id, status, cursor);
        create index webhook_deliveries_by_type on webhook_deliveries (tenant_id, webhook_id, event_type, cursor);
      `);
      for (const table of ['webhook_subscriptions', 'webhook_secrets', 'webhook_deliveries']) await tenantTable(knex, table);
    },
    async down(knex) {
      await knex.raw('drop table webhook_deliveries; drop table webhook_secrets; drop table webhook_subscriptions');
    },
  },
  '20261201400100_webhook_erasures': {
    async up(knex) {
      await knex.raw(`
        create policy relay_reaches_all on webhook_deliveries to leadengine_relay using (true) with check (true);
        grant select, update (answer) on webhook_deliveries to leadengine_relay`);
    },
    async down(knex) {
      await knex.raw(`
        revoke all on webhook_deliveries from leadengine_relay;
        drop policy relay_reaches_all on webhook_deliveries`);
    },
  },
  '20261203200200_webhook_secret_stages': {
    async up(knex) {
      await knex.raw(`
        alter table webhook_secrets
          add column is_pending boolean not null default false,
          add constraint webhook_secrets_pending_has_no_end check (not is_pending or expires_at is null);
        alter table webhook_secrets no force row level security;
        delete from webhook_secrets s where s.expires_at is not null and exists (
          select from webhook_secrets n
          where n.tenant_id = s.tenant_id and n.webhook_id = s.webhook_id and n.expires_at is not null and n.id > s.id
        );
        alter table webhook_secrets force row level security;
        create unique index webhook_secrets_one_pending on webhook_secrets (tenant_id, webhook_id) where is_pending;
        create unique index webhook_secrets_one_current on webhook_secrets (tenant_id, webhook_id) where expires_at is null and not is_pending;
        create unique index webhook_secrets_one_previous on webhook_secrets (tenant_id, webhook_id) where expires_at is not null`);
    },
    async down(knex) {
      await knex.raw(`
        alter table webhook_secrets no force row level security;
        delete from webhook_secrets where is_pending;
        alter table webhook_secrets force row level security;
        drop index webhook_secrets_one_pending, webhook_secrets_one_current, webhook_secrets_one_previous;
        alter table webhook_secrets drop column is_pending`);
    },
  },
};

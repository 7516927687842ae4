import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const relayReaches = (table: string, rights: string): string => `
  create policy relay_reaches_all on ${table} to leadengine_relay using (true) with check (true);
  grant ${rights} on ${table} to leadengine_relay;`;

/** What is published, what was processed, and the log that readers follow. */
export const outboxAndEvents: Migration = {
  async up(knex) {
    await knex.raw(`
      create table outbox (
        tenant_id uuid not null,
        id uuid not null,
        seq bigint generated always as identity,
        kind text not null check (kind in ('event', 'job')),
        name text not null,
        version integer not null,
        payload jsonb not null,
        actor jsonb not null,
        correlation_id text not null,
        causation_id text,
        occurred_at timestamptz not null,
        available_at timestamptz not null,
        sequenced_at timestamptz,
        published_at timestamptz,
        attempts integer not null default 0,
        last_error text,
        primary key (tenant_id, id)
      ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
      create index outbox_unsequenced on outbox (seq) where kind = 'event' and sequenced_at is null;
      create index outbox_unpublished on outbox (available_at, seq) where published_at is null;
      create index outbox_age on outbox using brin (occurred_at);

      create table inbox (
        tenant_id uuid not null,
        subscriber text not null,
        message_id uuid not null,
        processed_at timestamptz not null default now(),
        primary key (tenant_id, subscriber, message_id)
      );
      create index inbox_age on inbox using brin (processed_at);

      create table event_cursors (tenant_id uuid primary key, last bigint not null);

      create table event_log (
        tenant_id uuid not null,
        cursor bigint not null,
        id uuid not null,
        type text not null,
        version integer not null,
        occurred_at timestamptz not null,
        actor jsonb not null,
        correlation_id text not null,
        data jsonb not null,
        logged_at timestamptz not null default now(),
        primary key (tenant_id, cursor),
        unique (tenant_id, id)
      );
      create index event_log_age on event_log using brin (logged_at)`);
    await tenantTable(knex, 'outbox', 'select, insert');
    await tenantTable(knex, 'inbox', 'select, insert');
    await tenantTable(knex, 'event_cursors', 'select');
    await tenantTable(knex, 'event_log', 'select');
    await knex.raw(
      relayReaches('outbox', 'select, update, delete') +
        relayReaches('inbox', 'select, delete') +
        relayReaches('event_cursors', 'select, insert, update') +
        relayReaches('event_log', 'select, insert, delete'),
    );
  },
  async down(knex) {
    await knex.raw('drop table event_log; drop table event_cursors; drop table inbox; drop table outbox');
  },
};

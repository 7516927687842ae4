import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** People who were erased and of whom what was published and answered does not yet say nothing. */
export const erasures: Migration = {
  async up(knex) {
    await knex.raw(`
      create table erasures (
        tenant_id uuid not null,
        id uuid not null,
        ids text[] not null,
        due_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index erasures_due on erasures (due_at)`);
    await tenantTable(knex, 'erasures', 'select, insert');
    await knex.raw(`
      create policy relay_reaches_all on erasures to leadengine_relay using (true) with check (true);
      grant select, update (due_at), delete on erasures to leadengine_relay;
      grant update (data) on event_log to leadengine_relay;
      create policy relay_reaches_all on idempotency_keys to leadengine_relay using (true) with check (true);
      grant select, update (response_headers, response_body, response_sealed) on idempotency_keys to leadengine_relay`);
  },
  async down(knex) {
    await knex.raw(`
      revoke all on idempotency_keys from leadengine_relay;
      drop policy relay_reaches_all on idempotency_keys;
      revoke update (data) on event_log from leadengine_relay;
      drop table erasures`);
  },
};

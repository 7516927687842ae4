import type { Migration } from '@leadengine/plugin-kit';

/**
 * Lets the engine remove events whose time is over, and no others: the functions act as the owner of the tables and check the time
 * themselves. Hashes, seals and idempotency keys stay.
 */
export const addAuditPruning: Migration = {
  async up(knex) {
    await knex.raw(`
      create index audit_events_by_expiry on audit_events (tenant_id, keep_days, received_at);

      create function audit_prune(before timestamptz, most int) returns int
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
        class int := 0;
        gone int;
        pruned int := 0;
      begin
        perform set_config('audit.pruning', 'on', true);
        loop
          select min(e.keep_days) into class from audit_events e where e.tenant_id = tenant and e.keep_days > class;
          exit when class is null or pruned >= most;
          with over as materialized (
            select e.received_at, e.id from audit_events e
            where e.tenant_id = tenant and e.keep_days = class
              and e.received_at <= least(before, now()) - make_interval(hours => 24 * class)
              and exists (select from audit_seals s where s.tenant_id = tenant and s.event_id = e.id)
            order by e.received_at, e.id limit most - pruned
          ), targets as (
            delete from audit_further_targets t using over o
            where t.tenant_id = tenant and t.received_at = o.received_at and t.event_id = o.id
          ), deleted as (
            delete from audit_events e using over o where e.tenant_id = tenant and e.received_at = o.received_at and e.id = o.id returning 1
          ) select count(*) into gone from deleted;
          pruned := pruned + gone;
        end loop;
        perform set_config('audit.pruning', '', true);
        return pruned;
      end $$;

      create function audit_drop_partitions() returns int language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        part record;
        is_used boolean;
        dropped int := 0;
      begin
        perform pg_advisory_xact_lock(hashtext('audit_make_partitions'));
        perform set_config('lock_timeout', '2s', true);
        for part in
          select c.oid::regclass as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'audit_events'::regclass and c.relname ~ '^audit_events_[0-9]{4}_[0-9]{2}$'
            and to_date(right(c.relname, 7), 'YYYY_MM') < date_trunc('month', now() - interval '30 days')
        loop
          -- Row level security would hide the rows of all tenants from the owner, too.
          execute format('alter table %s no force row level security', part.name);
          execute format('select exists (select from %s)', part.name) into is_used;
          if is_used then
            execute format('alter table %s force row level security', part.name);
          else
            execute format('drop table %s', part.name);
            dropped := dropped + 1;
          end if;
        end loop;
        return dropped;
      end $$;
      revoke all on function audit_prune from public;
      revoke all on function audit_drop_partitions from public;
      grant execute on function audit_prune to leadengine_app;
      grant execute on function audit_drop_partitions to leadengine_app;
    `);
  },
  async down(knex) {
    await knex.raw(`
      drop function audit_drop_partitions;
      drop function audit_prune;
      drop index audit_events_by_expiry;
    `);
  },
};

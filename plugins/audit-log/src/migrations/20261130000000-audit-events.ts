import { tenantTable, type Migration } from '@leadengine/plugin-kit';
import { monthsAhead } from './partitions.js';

/**
 * Rows of events and of everything that proves them are written once. The app role may not change them, and the triggers hold up
 * whoever may; what a superuser does all the same, `leadengine audit verify` finds.
 */
export const createAuditEvents: Migration = {
  async up(knex) {
    await knex.raw(`
      create function audit_refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and current_setting('audit.pruning', true) = 'on'
          and pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then
          return old;
        end if;
        raise exception '% keeps what it has', tg_table_name using errcode = 'insufficient_privilege';
      end $$;

      create table audit_events (
        tenant_id uuid not null,
        id uuid not null,
        received_at timestamptz(3) not null,
        occurred_at timestamptz(3) not null,
        keep_days int not null,
        action text collate "C" not null,
        actor_kind text collate "C" not null,
        actor_id text collate "C" not null,
        target_type text collate "C",
        target_id text collate "C",
        outcome text collate "C" not null check (outcome in ('success', 'failure', 'denied')),
        idempotency_key text,
        body text not null,
        primary key (tenant_id, received_at, id)
      ) partition by range (received_at);
      comment on column audit_events.body is 'The event as RFC 8785 writes it: these very bytes are hashed';
      create index audit_events_by_action on audit_events (tenant_id, action, received_at, id);
      create index audit_events_by_actor on audit_events (tenant_id, actor_kind, actor_id, received_at, id);
      create index audit_events_by_target on audit_events (tenant_id, target_type, target_id, received_at, id);
      create index audit_events_by_outcome on audit_events (tenant_id, outcome, received_at, id) where outcome <> 'success';
      create table audit_events_default partition of audit_events default;

      create table audit_further_targets (
        tenant_id uuid not null,
        target_type text collate "C" not null,
        target_id text collate "C" not null,
        received_at timestamptz(3) not null,
        event_id uuid not null,
        primary key (tenant_id, target_type, target_id, received_at, event_id)
      );
      create table audit_keys (
        tenant_id uuid not null,
        key text collate "C" not null,
        event_id uuid not null,
        primary key (tenant_id, key)
      );
      create table audit_unsealed (
        tenant_id uuid not null,
        id uuid not null,
        received_at timestamptz(3) not null,
        mac bytea not null,
        refused_at timestamptz(3),
        primary key (tenant_id, id)
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
      create table audit_seals (
        tenant_id uuid not null,
        seq bigint not null check (seq >= 0),
        event_id uuid not null,
        received_at timestamptz(3) not null,
        keep_days int not null,
        leaf bytea not null,
        mac bytea not null,
        sealed_at timestamptz(3) not null,
        primary key (tenant_id, seq),
        unique (tenant_id, event_id)
      );
      create table audit_subtrees (
        tenant_id uuid not null,
        level int not null,
        place bigint not null,
        hash bytea not null,
        primary key (tenant_id, level, place)
      );
      create table audit_trees (
        tenant_id uuid primary key,
        size bigint not null,
        edge bytea not null
      ) with (fillfactor = 50);
      create table audit_checkpoints (
        tenant_id uuid not null,
        size bigint not null,
        note text not null,
        verifier_key text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, size)
      );
      create table audit_sinks (
        tenant_id uuid not null,
        sink text not null,
        delivered_size bigint not null,
        primary key (tenant_id, sink)
      ) with (fillfactor = 50);
      create table audit_personal_keys (
        tenant_id uuid not null,
        id uuid not null,
        subject_kind text collate "C" not null,
        subject_id text collate "C" not null,
        wrapped text,
        created_at timestamptz(3) not null,
        erased_at timestamptz(3),
        primary key (tenant_id, id),
        constraint audit_personal_keys_are_there_or_erased check ((wrapped is null) = (erased_at is not null))
      );
      create index audit_personal_keys_of_subject on audit_personal_keys (tenant_id, subject_kind, subject_id, id);
    `);
    for (const table of ['audit_events', 'audit_further_targets', 'audit_keys', 'audit_seals', 'audit_subtrees', 'audit_checkpoints']) {
      await tenantTable(knex, table, 'select, insert');
      await knex.raw(`create trigger keep_rows before update or delete on ?? for each row execute function audit_refuse_change()`, [table]);
      await knex.raw(`create trigger keep_table before truncate on ?? for each statement execute function audit_refuse_change()`, [table]);
    }
    await tenantTable(knex, 'audit_unsealed', 'select, insert, delete, update (refused_at)');
    await tenantTable(knex, 'audit_trees', 'select, insert, update');
    await tenantTable(knex, 'audit_sinks', 'select, insert, update');
    await tenantTable(knex, 'audit_personal_keys', 'select, insert, update (wrapped, erased_at)');
    await knex.raw(`
      create function audit_close_partition(part regclass) returns void language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', part);
        execute format('alter table %s force row level security', part);
        execute format('create trigger keep_table before truncate on %s for each statement execute function audit_refuse_change()', part);
      end $$;

      create function audit_make_partitions(ahead int) returns int language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        first_day timestamptz;
        name text;
        made int := 0;
      begin
        perform pg_advisory_xact_lock(hashtext('audit_make_partitions'));
        for months in 0..least(greatest(ahead, 0), 60) loop
          first_day := date_trunc('month', now(), 'UTC') + make_interval(months => months);
          name := 'audit_events_' || to_char(first_day at time zone 'UTC', 'YYYY"_"MM');
          continue when to_regclass(name) is not null;
          begin
            -- Made aside and attached, which lets inserts go on.
            execute format('create table %I (like audit_events including all)', name);
            perform audit_close_partition(name::regclass);
            execute format('alter table audit_events attach partition %I for values from (%L) to (%L)', name, first_day,
              date_trunc('month', now(), 'UTC') + make_interval(months => months + 1));
          exception when check_violation then
            -- A month whose events are in the default partition already stays there.
            continue;
          end;
          made := made + 1;
        end loop;
        return made;
      end $$;
      revoke all on function audit_close_partition from public;
      revoke all on function audit_make_partitions from public;
      grant execute on function audit_make_partitions to leadengine_app;
      select audit_close_partition('audit_events_default');
    `);
    await knex.raw('select audit_make_partitions(?)', [monthsAhead]);
  },
  async down(knex) {
    await knex.raw(`
      drop function audit_make_partitions;
      drop function audit_close_partition;
      drop table audit_personal_keys, audit_sinks, audit_checkpoints, audit_trees, audit_subtrees, audit_seals, audit_unsealed, audit_keys,
        audit_further_targets, audit_events;
      drop function audit_refuse_change;
    `);
  },
};

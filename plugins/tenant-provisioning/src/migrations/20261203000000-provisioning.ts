import type { Migration } from '@leadengine/plugin-kit';

/** Runs that make and end tenants, with what they did. Above tenants: a run begins before its tenant and outlives it. */
export const createProvisioning: Migration = {
  async up(knex) {
    await knex.raw(
      `
      create table platform.provision_runs (
        id uuid primary key,
        kind text not null check (kind in ('create', 'offboard')),
        tenant_id uuid not null,
        slug text not null,
        request jsonb not null,
        requested_by text not null,
        idempotency_key text not null,
        request_hash text not null,
        state text not null check (state in
          ('awaiting_approval', 'queued', 'running', 'completed', 'undoing', 'undone', 'cancelled', 'stuck')),
        plan jsonb not null,
        plan_hash text not null,
        approval jsonb,
        is_cancelled boolean not null default false,
        epoch int not null default 0,
        attempts int not null default 0,
        failure jsonb,
        retry_at timestamptz,
        last_progress int not null default 0,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        finished_at timestamptz,
        constraint provision_runs_key unique (requested_by, idempotency_key)
      );
      create unique index provision_runs_one_of_slug on platform.provision_runs (slug)
        where kind = 'create' and state not in ('undone', 'cancelled');
      create unique index provision_runs_one_of_tenant on platform.provision_runs (tenant_id)
        where state not in ('completed', 'undone', 'cancelled');
      create index provision_runs_at_work on platform.provision_runs (updated_at) where state in ('queued', 'running', 'undoing');
      create index provision_runs_of_state on platform.provision_runs (state, id);
      comment on index platform.provision_runs_one_of_slug is 'A slug that was ever given stays taken, also after its tenant has gone';

      create table platform.provision_steps (
        run_id uuid not null references platform.provision_runs on delete cascade,
        name text not null,
        direction text not null check (direction in ('forward', 'backward')),
        position int not null,
        status text not null check (status in ('intended', 'done', 'failed')),
        attempts int not null default 0,
        intent jsonb not null,
        output jsonb,
        failure jsonb,
        epoch int not null,
        started_at timestamptz not null,
        finished_at timestamptz,
        primary key (run_id, name, direction)
      );
      create table platform.provision_artifacts (
        run_id uuid not null references platform.provision_runs on delete cascade,
        name text not null,
        step text not null,
        content_type text not null,
        sha256 text not null,
        bytes int not null,
        content bytea not null,
        created_at timestamptz not null,
        primary key (run_id, name)
      );
      create table platform.provision_progress (
        run_id uuid not null references platform.provision_runs on delete cascade,
        number int not null,
        at timestamptz not null,
        event jsonb not null,
        primary key (run_id, number)
      );
      create table platform.capacity_reservations (
        run_id uuid primary key references platform.provision_runs on delete cascade,
        tenant_id uuid not null,
        connections int not null,
        storage_bytes bigint not null,
        messages_per_second double precision not null,
        created_at timestamptz not null
      );
      grant select, insert, update on platform.provision_runs, platform.provision_steps to leadengine_platform;
      grant select, insert, update on platform.provision_artifacts to leadengine_platform;
      grant select, insert on platform.provision_progress to leadengine_platform;
      grant select, insert, delete on platform.capacity_reservations to leadengine_platform;

      -- Rows of a tenant, from the tables that depend on others first: the engine's roles may not delete most of them. Who asks is the
      -- platform role, and only while a run says so. What proves what was done stays: the audit log, and what is known of secrets
      create function platform.delete_tenant_rows(tenant uuid, roots text[]) returns void
        language plpgsql set search_path = pg_catalog, public as $$
        declare
          entry record;
          is_blocked boolean;
          rounds int := 0;
        begin
          perform set_config('app.tenant_id', tenant::text, true);
          loop
            is_blocked := false;
            for entry in
              with recursive wanted (oid) as (
                select c.oid from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                  and (roots is null or c.relname = any (roots))
                union
                select k.conrelid from pg_constraint k join wanted on k.confrelid = wanted.oid where k.contype = 'f'
              )
              select c.oid::regclass as name from wanted join pg_class c using (oid)
              where exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id' and not attisdropped)
                and not c.relispartition and c.relname not like 'audit\\_%' and c.relname not like 'secret%'
            loop
              begin
                execute format('delete from %s where tenant_id = $1', entry.name) using tenant;
              exception when foreign_key_violation then
                is_blocked := true;
              end;
            end loop;
            exit when not is_blocked;
            rounds := rounds + 1;
            if rounds > 20 then
              raise exception 'rows of tenant % depend on each other in a circle', tenant;
            end if;
          end loop;
        end $$;
      revoke all on function platform.delete_tenant_rows(uuid, text[]) from public;

      create function platform.take_back_tenant(run uuid) returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
        declare
          tenant uuid;
        begin
          select tenant_id into tenant from platform.provision_runs where id = run and kind = 'create' and state = 'undoing';
          if tenant is null then
            raise exception 'run % takes nothing back', run;
          end if;
          perform platform.delete_tenant_rows(tenant, null);
          delete from platform.tenants where id = tenant;
        end $$;

      create function platform.erase_tenant(run uuid) returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
        declare
          tenant uuid;
        begin
          select tenant_id into tenant from platform.provision_runs where id = run and kind = 'offboard' and state = 'running';
          if tenant is null then
            raise exception 'run % erases nothing', run;
          end if;
          perform platform.delete_tenant_rows(tenant, null);
        end $$;

      -- The rows of the tenant that is set, as whoever calls may see them: row level security and grants hold.
      create function export_tenant_rows() returns table (source text, content jsonb)
        language plpgsql stable security invoker set search_path = pg_catalog, public as $$
        declare
          entry record;
        begin
          for entry in
            select c.oid::regclass as name, c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id' and not attisdropped)
              and has_table_privilege(c.oid, 'select')
            order by c.relname
          loop
            return query execute format(
              'select %L::text, to_jsonb(t) from %s t where t.tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid',
              entry.relname, entry.name);
          end loop;
        end $$;
      revoke all on function export_tenant_rows() from public;
      grant execute on function export_tenant_rows() to leadengine_app;

      -- What the smoke test of a tenant that is not ready yet has made.
      create function platform.purge_smoke_test(run uuid) returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
        declare
          tenant uuid;
        begin
          select tenant_id into tenant from platform.provision_runs where id = run and kind = 'create' and state in ('running', 'undoing');
          if tenant is null then
            raise exception 'run % purges nothing', run;
          end if;
          perform platform.delete_tenant_rows(tenant, array['channel_instances', 'contacts', 'sessions']);
        end $$;
      revoke all on function platform.take_back_tenant(uuid), platform.erase_tenant(uuid), platform.purge_smoke_test(uuid) from public;
      grant execute on function platform.take_back_tenant(uuid), platform.erase_tenant(uuid), platform.purge_smoke_test(uuid)
        to leadengine_platform;
    `.replaceAll('?', '\\?'),
    );
  },
  async down(knex) {
    await knex.raw(`
      drop function export_tenant_rows();
      drop function platform.purge_smoke_test(uuid), platform.erase_tenant(uuid), platform.take_back_tenant(uuid),
        platform.delete_tenant_rows(uuid, text[]);
      drop table platform.capacity_reservations, platform.provision_progress, platform.provision_artifacts, platform.provision_steps,
        platform.provision_runs;
    `);
  },
};

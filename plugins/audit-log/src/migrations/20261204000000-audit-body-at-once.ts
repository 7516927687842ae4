import type { Migration } from '@leadengine/plugin-kit';

/**
 * A transaction writes its event into the queue of the sealer alone, which has one index; the sealer moves a batch to where it is
 * kept and searched, with all its indexes. `audit_recorded` is both. The engine moves events with their seals and may remove none
 * from the queue; a sealer of the version before stops at that, and its successor goes on.
 */
export const addBodyAtOnce: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table audit_unsealed add body text, add check (body is null or leaf is not null);
      revoke delete on audit_unsealed from leadengine_app;

      create view audit_recorded with (security_invoker = true) as
        select tenant_id, id, received_at, action, actor_kind, actor_id, target_type, target_id, outcome, body from audit_events
        union all
        select u.tenant_id, u.id, u.received_at, e.event->>'action', e.event#>>'{actor,kind}', e.event#>>'{actor,id}',
          e.event#>>'{targets,0,type}', e.event#>>'{targets,0,id}', e.event->>'outcome', u.body
        -- One that somebody made unreadable is found by verifying, and must not end every search.
        from audit_unsealed u, lateral (select case when u.body is json object then u.body::json end as event) e
        where u.body is not null;
      grant select on audit_recorded to leadengine_app;

      create function audit_move_sealed(first bigint, following bigint) returns int
        language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
      declare
        tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
        sealed uuid[];
        left_queue int;
      begin
        -- The tables grow and shrink faster than their statistics: each step can go by one index only.
        select array_agg(s.event_id) into sealed from (
          select event_id from audit_seals where tenant_id = tenant and seq >= first and seq < following order by seq limit following - first
        ) s;
        with gone as (
          delete from audit_unsealed u where u.tenant_id = tenant and u.id = any(sealed)
          returning u.id, u.received_at, u.keep_days, u.body
        ), moved as (
          insert into audit_events (tenant_id, id, received_at, occurred_at, keep_days, action, actor_kind, actor_id, target_type, target_id,
            outcome, idempotency_key, body)
          select tenant, e.id, e.received_at, (e.event->>'occurredAt')::timestamptz, e.keep_days, e.event->>'action', e.event#>>'{actor,kind}',
            e.event#>>'{actor,id}', e.event#>>'{targets,0,type}', e.event#>>'{targets,0,id}', e.event->>'outcome',
            e.event->>'idempotencyKey', e.body
          -- Not pulled up: each body would be parsed once per column.
          from (select id, received_at, keep_days, body, body::jsonb as event from gone where body is not null offset 0) e
          -- What somebody else has put there is found by its seal, and must not hold up the rest.
          on conflict do nothing
        ) select count(*) into left_queue from gone;
        return left_queue;
      end $$;
      revoke all on function audit_move_sealed from public;
      grant execute on function audit_move_sealed to leadengine_app;
    `);
  },
  async down(knex) {
    await knex.raw(`
      insert into audit_events (tenant_id, id, received_at, occurred_at, keep_days, action, actor_kind, actor_id, target_type, target_id, outcome,
        idempotency_key, body)
      select tenant_id, id, received_at, (body::jsonb->>'occurredAt')::timestamptz, keep_days, body::jsonb->>'action',
        body::jsonb#>>'{actor,kind}', body::jsonb#>>'{actor,id}', body::jsonb#>>'{targets,0,type}', body::jsonb#>>'{targets,0,id}',
        body::jsonb->>'outcome', body::jsonb->>'idempotencyKey', body
      from audit_unsealed where body is not null;
      drop function audit_move_sealed;
      drop view audit_recorded;
      alter table audit_unsealed drop body;
      grant delete on audit_unsealed to leadengine_app;
    `);
  },
};

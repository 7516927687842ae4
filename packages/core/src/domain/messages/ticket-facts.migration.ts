import type { Migration } from '@leadengine/plugin-kit';

/** What tickets know of their messages since they keep it, for the messages that were there before. */
export const fillTicketFacts: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table tickets no force row level security;
      alter table messages no force row level security;
      with answered as (
        select tenant_id, ticket_id, max(seq) as seq from messages where direction = 'outbound' group by tenant_id, ticket_id
      ), facts as (
        select m.tenant_id, m.ticket_id,
          min(coalesce(m.sent_at, m.created_at)) filter (where m.direction = 'inbound') as first_inbound_at,
          min(m.created_at) filter (where m.direction = 'outbound') as first_outbound_at,
          max(m.created_at) filter (where m.direction = 'outbound') as last_outbound_at,
          min(coalesce(m.sent_at, m.created_at)) filter (where m.direction = 'inbound' and m.seq > coalesce(a.seq, 0)) as waiting_since
        from messages m left join answered a on a.tenant_id = m.tenant_id and a.ticket_id = m.ticket_id
        group by m.tenant_id, m.ticket_id
      )
      update tickets t set first_inbound_at = f.first_inbound_at, first_outbound_at = f.first_outbound_at, last_outbound_at = f.last_outbound_at,
        waiting_since = case when t.closed_at is null then f.waiting_since end,
        first_responder_id = (
          select m.sender_id from messages m
          where m.tenant_id = t.tenant_id and m.ticket_id = t.id and m.direction = 'outbound' and m.created_at >= t.first_response_at
          order by m.created_at limit 1
        )
      from facts f where t.tenant_id = f.tenant_id and t.id = f.ticket_id and t.first_inbound_at is null and t.first_outbound_at is null;
      alter table messages force row level security;
      alter table tickets force row level security;
    `);
  },
  down: () => Promise.resolve(),
};

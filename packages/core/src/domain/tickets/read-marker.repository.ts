import type { Actor, Sql, Transaction } from '@leadengine/plugin-kit';
import type { Ticket } from './contract.js';
import { ticketColumns, toTicket, type TicketRow } from './ticket.row.js';

/**
 * The columns of a ticket as its caller sees it: what is unread counts from the user's own mark. Programs have none, so they get
 * the team's count.
 *
 * @param userId - Placeholder of the user's id; undefined when no user asks.
 */
export const callersColumns = (alias: string, userId: string | undefined): string =>
  ticketColumns
    .map((column) =>
      column === 'unread_count' && userId !== undefined ? `${callersUnread(alias, userId)} as unread_count` : `${alias}.${column}`,
    )
    .join(', ');

/** How many inbound messages of a ticket a user has not read. */
export const callersUnread = (alias: string, userId: string): string =>
  `${alias}.inbound_count - coalesce((select r.read_inbound from ticket_reads r
    where r.tenant_id = $1 and r.ticket_id = ${alias}.id and r.user_id = ${userId}), 0)`;

/** The user whose marks count; undefined for programs. */
export const readerOf = (actor: Actor): string | undefined => (actor.kind === 'user' ? actor.id : undefined);

const ownText = `select ${callersColumns('t', '$3')} from tickets t where t.tenant_id = $1 and t.id = $2`;
const teamText = `select ${callersColumns('t', undefined)} from tickets t where t.tenant_id = $1 and t.id = $2`;

/** A ticket as the caller sees it. */
export const findCallersTicket = async (sql: Sql, id: string): Promise<Ticket | undefined> => {
  const { tenantId, actor } = sql.scope;
  const reader = readerOf(actor);
  const [row] = await sql<TicketRow>(
    reader === undefined ? teamText : ownText,
    reader === undefined ? [tenantId, id] : [tenantId, id, reader],
  );
  return row && toTicket(row);
};

/** What the caller has of a ticket that was just written. */
export const asCallerSees = async (sql: Sql, ticket: Ticket): Promise<Ticket> => {
  const reader = readerOf(sql.scope.actor);
  if (reader === undefined) return ticket;
  const [row] = await sql<{ read_inbound: number }>(
    'select read_inbound from ticket_reads where tenant_id = $1 and ticket_id = $2 and user_id = $3',
    [sql.scope.tenantId, ticket.id, reader],
  );
  return { ...ticket, unreadCount: ticket.inboundCount - (row?.read_inbound ?? 0) };
};

const markText = `
  with before as (
    select id, unread_count, last_seq, inbound_count from tickets where tenant_id = $1 and id = $2 for no key update
  ), own as (
    insert into ticket_reads as r (tenant_id, ticket_id, user_id, last_read_seq, read_inbound, read_at)
    select $1, b.id, $4::uuid, b.last_seq, b.inbound_count, $3 from before b where $4::uuid is not null
    on conflict (tenant_id, ticket_id, user_id) do update
      set last_read_seq = excluded.last_read_seq, read_inbound = excluded.read_inbound, read_at = excluded.read_at
      where r.read_inbound < excluded.read_inbound or r.last_read_seq < excluded.last_read_seq
    returning 1
  )
  update tickets t set unread_count = 0, last_read_seq = t.last_seq,
    updated_at = case when b.unread_count > 0 then $3::timestamptz else t.updated_at end
  from before b where t.tenant_id = $1 and t.id = b.id
  returning ${ticketColumns.map((column) => `t.${column}`).join(', ')}, t.last_seq, b.unread_count > 0 as had_unread,
    exists (select from own) as is_news`;

/** What a mark changed: for the team, and for the caller. */
export interface ReadMark {
  readonly ticket: Ticket;
  readonly lastReadSeq: number;
  readonly hadUnread: boolean;
  readonly isNewsForCaller: boolean;
}

/** Marks a ticket as read by the caller, and so by the team. */
export const markTicketRead = async (tx: Transaction, id: string): Promise<ReadMark | undefined> => {
  const [row] = await tx.sql<TicketRow & { readonly last_seq: number; readonly had_unread: boolean; readonly is_news: boolean }>(markText, [
    tx.scope.tenantId,
    id,
    tx.now,
    readerOf(tx.scope.actor) ?? null,
  ]);
  return row && { ticket: toTicket(row), lastReadSeq: row.last_seq, hadUnread: row.had_unread, isNewsForCaller: row.is_news };
};

import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { prefixedRow } from '../prefixed-row.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import { storableJson } from '../storable.js';
import type { Ticket } from '../tickets/contract.js';
import { activeStatusesSql } from '../tickets/status.js';
import { ticketColumns, toTicket, type TicketRow } from '../tickets/ticket.row.js';
import { previewOf } from './channel-content.js';
import type { StoredContent } from './content.js';
import type { Message, MessageListQuery, MessagePage, ReplyTo } from './contract.js';
import { messageColumns, messageColumnsOf, toMessage, type MessageRow } from './message.row.js';
import { emptyResultsOf } from './poll.js';
import { newProviderMessageId } from './provider-message-id.js';
import { quoteOf, type QuotedRow } from './quote.js';

const ticketOf = prefixedRow<TicketRow>(ticketColumns, 't');
const messageOf = prefixedRow<MessageRow>(messageColumns, 'm');

const MessageCursor = Type.Tuple([Timestamp, Id]);

const pageText = (after: string): string => `
  select t.id as found, ${messageColumnsOf('m')}
  from tickets t left join lateral (
    select * from messages x where x.tenant_id = $1 and x.ticket_id = $2 ${after} order by x.created_at desc, x.id desc limit $3
  ) m on true
  where t.tenant_id = $1 and t.id = $2
  order by m.created_at desc, m.id desc`;
const firstPage = pageText('');
const nextPage = pageText('and (x.created_at, x.id) < ($4, $5)');

/** One page in one statement, which also tells an empty ticket from none: undefined when there is no such ticket. */
export const listMessages = async (sql: Sql, ticketId: string, query: MessageListQuery): Promise<MessagePage | undefined> => {
  const limit = query.limit ?? defaultPageSize;
  const after = query.cursor === undefined ? [] : decodeCursor(MessageCursor, query.cursor);
  const rows = await sql<MessageRow>(after.length === 0 ? firstPage : nextPage, [sql.scope.tenantId, ticketId, limit + 1, ...after]);
  if (rows.length === 0) return undefined;
  // A ticket without messages is one row of nulls.
  const messages = rows.filter((row) => (row.id as string | null) !== null);
  return toPage(messages, limit, toMessage, (row) => [toTimestamp(row.created_at), row.id]);
};

export const findMessage = async (sql: Sql, id: string): Promise<Message | undefined> => {
  const [row] = await sql<MessageRow>(`select ${messageColumnsOf('m')} from messages m where m.tenant_id = $1 and m.id = $2`, [
    sql.scope.tenantId,
    id,
  ]);
  return row && toMessage(row);
};

// The ticket's row is locked first, which puts the messages of a ticket into one order; created_at grows strictly in it.
const insertText = `
  with ticket as (
    update tickets t set
      last_seq = t.last_seq + 1, message_count = t.message_count + 1, outbound_count = t.outbound_count + 1,
      last_message_at = greatest($3, t.last_message_at + interval '1 millisecond'),
      last_activity_at = greatest($3, t.last_activity_at, t.last_message_at + interval '1 millisecond'),
      last_message_preview = $4, last_message_direction = 'outbound', last_message_type = $5,
      first_outbound_at = coalesce(t.first_outbound_at, $3), last_outbound_at = greatest($3, t.last_outbound_at),
      first_response_at = coalesce(t.first_response_at, case when $13 and t.inbound_count > 0 then $3::timestamptz end),
      first_responder_id = case when $13 and t.inbound_count > 0 and t.first_response_at is null then $9::uuid else t.first_responder_id end,
      waiting_since = case when $13 then null else t.waiting_since end,
      updated_at = $3
    where t.tenant_id = $1 and t.id = $2 and t.status in ${activeStatusesSql}
    returning t.*
  ), message as (
    insert into messages (tenant_id, id, ticket_id, contact_id, instance_id, direction, type, content, status, provider_message_id, sender_id,
      seq, created_at, reply_to, poll_results)
    select $1, $6::uuid, t.id, t.contact_id, coalesce($10::uuid, t.instance_id), 'outbound', $5, $7::jsonb, 'queued', $8, $9::uuid, t.last_seq,
      t.last_message_at, $11::jsonb, $12::jsonb
    from ticket t
    returning *
  ), delivery as (
    insert into message_deliveries (tenant_id, message_id, ticket_id, seq, created_at, woken_at)
    select $1, m.id, m.ticket_id, m.seq, $3, $3 from message m
  )
  select ${ticketOf.select}, ${messageOf.select} from ticket t, message m`;

/** A message on its way out. */
export interface NewOutbound {
  readonly content: StoredContent;
  readonly replyTo: ReplyTo | null;
  /** Undefined: that of the ticket. */
  readonly instanceId: string | undefined;
}

/** Stores a message on its way out with its place in the ticket's lane; undefined when no such ticket is active. */
export const insertOutbound = async (
  tx: Transaction,
  ticketId: string,
  { content, replyTo, instanceId }: NewOutbound,
): Promise<{ readonly message: Message; readonly ticket: Ticket } | undefined> => {
  const { tenantId, actor } = tx.scope;
  const pollResults = emptyResultsOf(content);
  const [row] = await tx.sql<Record<string, unknown>>(insertText, [
    tenantId,
    ticketId,
    tx.now,
    previewOf(content),
    content.type,
    uuidv7(),
    storableJson(content),
    newProviderMessageId(),
    actor.kind === 'user' ? actor.id : null,
    instanceId ?? null,
    replyTo && storableJson(replyTo),
    pollResults && storableJson(pollResults),
    // What the engine says by itself, such as that nobody is in, answers nothing.
    actor.kind !== 'system',
  ]);
  return row && { message: toMessage(messageOf.pick(row)), ticket: toTicket(ticketOf.pick(row)) };
};

/** What an answer to this message carries of it; undefined when it is not in the contact's conversation on the ticket's channel. */
export const findReplyTo = async (sql: Sql, ticketId: string, messageId: string): Promise<ReplyTo | undefined> => {
  const [row] = await sql<QuotedRow>(
    `select m.id, m.direction, m.content from tickets t
     join messages m on m.tenant_id = t.tenant_id and m.id = $3 and m.contact_id = t.contact_id
     join tickets o on o.tenant_id = m.tenant_id and o.id = m.ticket_id and o.channel = t.channel
     where t.tenant_id = $1 and t.id = $2`,
    [sql.scope.tenantId, ticketId, messageId],
  );
  return row && quoteOf(row);
};

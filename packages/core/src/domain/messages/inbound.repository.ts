import type { InboundMessage, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { Contact } from '../contacts/contract.js';
import { contactColumns, contactTagsSql, toContact, type ContactRow } from '../contacts/contact.row.js';
import type { TagRef } from '../tags/contract.js';
import { prefixedRow } from '../prefixed-row.js';
import { storableJson, storableText } from '../storable.js';
import type { Ticket } from '../tickets/contract.js';
import { activeStatusesSql } from '../tickets/status.js';
import { ticketColumns, toTicket, type TicketRow } from '../tickets/ticket.row.js';
import { previewOf, toStoredContent } from './channel-content.js';
import type { Message } from './contract.js';
import { personCtes, personValues } from './inbound-person.js';
import { messageColumns, toMessage, type MessageRow } from './message.row.js';
import { emptyResultsOf } from './poll.js';
import { findQuote } from './quote.js';

const contactOf = prefixedRow<ContactRow>(contactColumns, 'c');
const ticketOf = prefixedRow<TicketRow>(ticketColumns, 't');
const messageOf = prefixedRow<MessageRow>(messageColumns, 'm');

/** Everything that follows from an inbound message, in one statement. Each step takes the rows of the one before; the ticket is locked last. */
const storeText = `
  with ${personCtes}, ticket as (
    insert into tickets as t (tenant_id, id, contact_id, contact_name, contact_address, channel, instance_id, queue_id, status,
      last_message_preview, last_message_at, last_message_direction, last_message_type,
      message_count, inbound_count, unread_count, last_seq, first_inbound_at, last_inbound_at, waiting_since, window_expires_at,
      last_activity_at, created_at, updated_at, stage_since)
    select $1, $21::uuid, c.id, c.name, $20, $3, $4::uuid, (select id from queues where tenant_id = $1 and is_default), 'open',
      $22, $8, 'inbound', $23, 1, 1, 1, 1, $24::timestamptz, $24::timestamptz, $24::timestamptz, $24::timestamptz + interval '24 hours',
      $8, $8, $8, $8
    from contact c
    on conflict (tenant_id, contact_id, channel) where status in ${activeStatusesSql} do update set
      contact_name = excluded.contact_name, contact_address = excluded.contact_address, instance_id = excluded.instance_id,
      last_message_preview = excluded.last_message_preview, last_message_direction = 'inbound', last_message_type = excluded.last_message_type,
      last_message_at = greatest(excluded.last_message_at, t.last_message_at + interval '1 millisecond'),
      last_activity_at = greatest(excluded.last_activity_at, t.last_activity_at, t.last_message_at + interval '1 millisecond'),
      message_count = t.message_count + 1, inbound_count = t.inbound_count + 1, unread_count = t.unread_count + 1, last_seq = t.last_seq + 1,
      first_inbound_at = least(t.first_inbound_at, excluded.first_inbound_at),
      last_inbound_at = greatest(t.last_inbound_at, excluded.last_inbound_at),
      waiting_since = coalesce(t.waiting_since, excluded.waiting_since),
      window_expires_at = greatest(t.window_expires_at, excluded.window_expires_at),
      updated_at = excluded.updated_at
    returning *, xmax = 0 as is_new
  ), message as (
    insert into messages (tenant_id, id, ticket_id, contact_id, instance_id, direction, type, content, status, provider_message_id, seq,
      created_at, sent_at, reply_to, poll_results)
    select $1, $7::uuid, t.id, t.contact_id, $4::uuid, 'inbound', $23, $25::jsonb, 'received', $26, t.last_seq, t.last_message_at, $24::timestamptz,
      $27::jsonb, $28::jsonb
    from ticket t
    returning *
  )
  select c.is_new as contact_is_new, c.updated_at = $8::timestamptz as contact_changed, t.is_new as ticket_is_new,
    ${contactOf.select}, ${contactTagsSql('c')} as contact_tags, ${ticketOf.select}, ${messageOf.select}
  from contact c, ticket t, message m`;

interface StoredFlags {
  readonly contact_is_new: boolean;
  readonly contact_changed: boolean;
  readonly ticket_is_new: boolean;
  readonly contact_tags: readonly TagRef[];
}

/** What one inbound message made of contact, ticket and message. */
export interface StoredInbound {
  readonly contact: Contact;
  readonly contactIsNew: boolean;
  readonly contactChanged: boolean;
  readonly ticket: Ticket;
  readonly ticketIsNew: boolean;
  readonly message: Message;
}

/** Stores the raw event and all that follows from it; undefined when the event was here before. */
export const storeInbound = async (tx: Transaction, inbound: InboundMessage): Promise<StoredInbound | undefined> => {
  const { address, values } = personValues(tx, inbound, tx.now);
  const content = toStoredContent(inbound.content);
  const occurredAt = inbound.occurredAt < tx.now ? inbound.occurredAt : tx.now;
  const replyTo = inbound.replyTo ? await findQuote(tx.sql, inbound.instanceId, address, inbound.replyTo) : null;
  const pollResults = emptyResultsOf(content);
  const [row] = await tx.sql<StoredFlags & Record<string, unknown>>(storeText, [
    ...values,
    uuidv7(),
    previewOf(content),
    content.type,
    occurredAt,
    storableJson(content),
    storableText(inbound.providerMessageId),
    replyTo && storableJson(replyTo),
    pollResults && storableJson(pollResults),
  ]);
  if (!row) return undefined;
  return {
    contact: toContact({ ...contactOf.pick(row), tags: row.contact_tags }),
    contactIsNew: row.contact_is_new,
    contactChanged: !row.contact_is_new && row.contact_changed,
    ticket: toTicket(ticketOf.pick(row)),
    ticketIsNew: row.ticket_is_new,
    message: toMessage(messageOf.pick(row)),
  };
};

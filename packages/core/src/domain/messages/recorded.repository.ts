import type { InboundMessage, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { Address } from '../contacts/address.js';
import type { Contact } from '../contacts/contract.js';
import { contactColumns, contactTagsSql, toContact, type ContactRow } from '../contacts/contact.row.js';
import { prefixedRow } from '../prefixed-row.js';
import { storableJson, storableText } from '../storable.js';
import type { TagRef } from '../tags/contract.js';
import type { Ticket } from '../tickets/contract.js';
import { activeStatusesSql } from '../tickets/status.js';
import { ticketColumns, toTicket, type TicketRow } from '../tickets/ticket.row.js';
import { previewOf, toStoredContent } from './channel-content.js';
import type { StoredContent } from './content.js';
import type { Message } from './contract.js';
import { personCtes, personValues } from './inbound-person.js';
import { messageColumns, toMessage, type MessageRow } from './message.row.js';
import { emptyResultsOf } from './poll.js';
import { findQuote } from './quote.js';

const contactOf = prefixedRow<ContactRow>(contactColumns, 'c');
const ticketOf = prefixedRow<TicketRow>(ticketColumns, 't');
const messageOf = prefixedRow<MessageRow>(messageColumns, 'm');

/** Closed tickets with this reason hold what was written before the instance was connected here. */
const importedReason = 'imported';

/** What we write on another device goes on in a ticket that has just been closed; after that it begins another conversation. */
const recentlyMs = 24 * 3_600_000;

const personText = `with ${personCtes}
  select c.is_new as contact_is_new, ${contactOf.select}, ${contactTagsSql('c')} as contact_tags from contact c`;

const isSentHere = async (tx: Transaction, { instanceId, providerMessageId }: InboundMessage): Promise<boolean> =>
  (
    await tx.sql(
      `select 1 as found from messages where tenant_id = $1 and instance_id = $2 and provider_message_id = $3 and direction = 'outbound'`,
      [tx.scope.tenantId, instanceId, storableText(providerMessageId)],
    )
  ).length > 0;

const findPlace = async (tx: Transaction, contactId: string, { channel, source }: InboundMessage): Promise<string | undefined> => {
  const [row] =
    source === 'history'
      ? await tx.sql<{ id: string }>(
          `select id from tickets where tenant_id = $1 and contact_id = $2 and channel = $3 and status = 'closed' and close_reason = $4
           order by created_at, id limit 1 for no key update`,
          [tx.scope.tenantId, contactId, channel, importedReason],
        )
      : await tx.sql<{ id: string }>(
          `select id from tickets where tenant_id = $1 and contact_id = $2 and channel = $3
             and (status in ${activeStatusesSql} or last_activity_at > $4 and close_reason is distinct from $5)
           order by status in ${activeStatusesSql} desc, last_activity_at desc limit 1 for no key update`,
          [tx.scope.tenantId, contactId, channel, new Date(tx.now.getTime() - recentlyMs), importedReason],
        );
  return row?.id;
};

/** `$2` the ticket, `$3` the contact, `$4` the direction, `$5` when it takes its place, `$6` preview, `$7` type. */
const reuseText = `
  update tickets t set
    last_seq = t.last_seq + 1, message_count = t.message_count + 1,
    inbound_count = t.inbound_count + ($4 = 'inbound')::int, outbound_count = t.outbound_count + ($4 = 'outbound')::int,
    last_message_at = case when $15 then greatest(t.last_message_at, $5::timestamptz) else greatest($5::timestamptz, t.last_message_at + interval '1 millisecond') end,
    last_activity_at = greatest(t.last_activity_at, $5::timestamptz, case when $15 then null else t.last_message_at + interval '1 millisecond' end),
    last_message_preview = case when $15 and t.last_message_at > $5::timestamptz then t.last_message_preview else $6 end,
    last_message_direction = case when $15 and t.last_message_at > $5::timestamptz then t.last_message_direction else $4 end,
    last_message_type = case when $15 and t.last_message_at > $5::timestamptz then t.last_message_type else $7 end,
    first_inbound_at = case when $4 = 'inbound' then least(t.first_inbound_at, $5::timestamptz) else t.first_inbound_at end,
    last_inbound_at = case when $4 = 'inbound' then greatest(t.last_inbound_at, $5::timestamptz) else t.last_inbound_at end,
    first_outbound_at = case when $4 = 'outbound' then least(t.first_outbound_at, $5::timestamptz) else t.first_outbound_at end,
    last_outbound_at = case when $4 = 'outbound' then greatest(t.last_outbound_at, $5::timestamptz) else t.last_outbound_at end,
    first_response_at = case when not $15 and t.inbound_count > 0 then coalesce(t.first_response_at, $5::timestamptz) else t.first_response_at end,
    waiting_since = case when $15 then t.waiting_since end,
    updated_at = $16
  where t.tenant_id = $1 and t.id = $2 and t.contact_id = $3
  returning t.*, false as is_new`;

const openText = `
  insert into tickets as t (tenant_id, id, contact_id, contact_name, contact_address, channel, instance_id, queue_id, status, closed_at,
    closed_by, close_reason, last_message_preview, last_message_at, last_message_direction, last_message_type, message_count, inbound_count,
    outbound_count, last_seq, first_inbound_at, last_inbound_at, first_outbound_at, last_outbound_at, last_activity_at, created_at, updated_at,
    stage_since)
  select $1, $2::uuid, c.id, c.name, $17, $18, $9::uuid, (select id from queues where tenant_id = $1 and is_default),
    case when $15 then 'closed' else 'open' end, case when $15 then $16::timestamptz end, case when $15 then 'system:channel' end,
    case when $15 then '${importedReason}' end, $6, $5::timestamptz, $4, $7, 1, ($4 = 'inbound')::int, ($4 = 'outbound')::int, 1,
    case when $4 = 'inbound' then $5::timestamptz end, case when $4 = 'inbound' then $5::timestamptz end,
    case when $4 = 'outbound' then $5::timestamptz end, case when $4 = 'outbound' then $5::timestamptz end, $5::timestamptz, $16, $16, $16
  from contacts c where c.tenant_id = $1 and c.id = $3
  returning t.*, true as is_new`;

const writeText = (ticket: string): string => `
  with ticket as (${ticket}), message as (
    insert into messages (tenant_id, id, ticket_id, contact_id, instance_id, direction, type, content, status, provider_message_id, seq,
      created_at, sent_at, reply_to, poll_results)
    select $1, $8::uuid, t.id, t.contact_id, $9::uuid, $4, $7, $10::jsonb, case when $4 = 'inbound' then 'received' else 'sent' end, $11, t.last_seq,
      case when $15 then $5::timestamptz else t.last_message_at end, $12::timestamptz, $13::jsonb, $14::jsonb
    from ticket t
    returning *
  )
  select t.is_new as ticket_is_new, ${ticketOf.select}, ${messageOf.select} from ticket t, message m`;
const reuseWrite = writeText(reuseText);
const openWrite = writeText(openText);

/** What a message made that is kept without being news. */
export interface Recorded {
  readonly contact: Contact;
  readonly contactIsNew: boolean;
  readonly ticket: Ticket;
  readonly ticketIsNew: boolean;
  readonly message: Message;
}

const findReplyTo = (tx: Transaction, inbound: InboundMessage, address: Address) =>
  inbound.replyTo ? findQuote(tx.sql, inbound.instanceId, address, inbound.replyTo) : null;

const write = async (
  tx: Transaction,
  inbound: InboundMessage,
  contactId: string,
  message: { readonly id: string; readonly content: StoredContent; readonly address: Address; readonly spoken: string },
) => {
  const { content, address } = message;
  const isHistory = inbound.source === 'history';
  const occurredAt = inbound.occurredAt < tx.now ? inbound.occurredAt : tx.now;
  const place = await findPlace(tx, contactId, inbound);
  const replyTo = await findReplyTo(tx, inbound, address);
  const pollResults = emptyResultsOf(content);
  const values = [
    tx.scope.tenantId,
    place ?? uuidv7(),
    contactId,
    inbound.by === 'us' ? 'outbound' : 'inbound',
    isHistory ? occurredAt : tx.now,
    previewOf(content),
    content.type,
    message.id,
    inbound.instanceId,
    storableJson(content),
    storableText(inbound.providerMessageId),
    occurredAt,
    replyTo && storableJson(replyTo),
    pollResults && storableJson(pollResults),
    isHistory,
    tx.now,
  ] as const;
  const [row] =
    place === undefined
      ? await tx.sql<Record<string, unknown>>(openWrite, [...values, message.spoken, inbound.channel])
      : await tx.sql<Record<string, unknown>>(reuseWrite, values);
  if (!row) throw new Error('A locked ticket is gone.');
  return row;
};

/**
 * Stores what belongs into a conversation without being news: what we wrote on another device, and what was written before. Undefined when
 * the event was here before, or the message was sent from here.
 */
export const storeRecorded = async (tx: Transaction, inbound: InboundMessage): Promise<Recorded | undefined> => {
  if (inbound.by === 'us' && (await isSentHere(tx, inbound))) return undefined;
  const { address, values } = personValues(tx, inbound, inbound.source === 'history' ? inbound.occurredAt : tx.now);
  const [person] = await tx.sql<{ contact_is_new: boolean; contact_tags: readonly TagRef[] } & Record<string, unknown>>(personText, values);
  if (!person) return undefined;
  const contact = toContact({ ...contactOf.pick(person), tags: person.contact_tags });
  const row = await write(tx, inbound, contact.id, {
    id: values[6],
    content: toStoredContent(inbound.content),
    address,
    spoken: values[19],
  });
  return {
    contact,
    contactIsNew: person.contact_is_new,
    ticket: toTicket(ticketOf.pick(row)),
    ticketIsNew: row['ticket_is_new'] === true,
    message: toMessage(messageOf.pick(row)),
  };
};

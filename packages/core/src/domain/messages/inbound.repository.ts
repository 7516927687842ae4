import type { InboundMessage, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { addressOf, phoneKind } from '../contacts/address.js';
import type { Contact } from '../contacts/contract.js';
import { contactColumns, contactTagsSql, toContact, type ContactRow } from '../contacts/contact.row.js';
import type { TagRef } from '../tags/contract.js';
import { prefixedRow } from '../prefixed-row.js';
import { cutText, storableJson, storableText } from '../storable.js';
import type { Ticket } from '../tickets/contract.js';
import { activeStatusesSql } from '../tickets/status.js';
import { ticketColumns, toTicket, type TicketRow } from '../tickets/ticket.row.js';
import { previewOf, toStoredContent } from './channel-content.js';
import type { Message } from './contract.js';
import { messageColumns, toMessage, type MessageRow } from './message.row.js';
import { emptyResultsOf } from './poll.js';
import { findQuote } from './quote.js';

const contactOf = prefixedRow<ContactRow>(contactColumns, 'c');
const ticketOf = prefixedRow<TicketRow>(ticketColumns, 't');
const messageOf = prefixedRow<MessageRow>(messageColumns, 'm');

/**
 * Everything that follows from an inbound message, in one statement. Each step takes the rows of the one before, so the order
 * of locks is always event, identity, contact, ticket. Concurrent first messages of a person wait at the identity and then go
 * on with the contact and ticket of the first: `on conflict do update` returns rows that the snapshot does not show yet. A known
 * identity is held, so that a merge of contacts either takes along what is stored here or is seen by it.
 */
const storeText = `
  with event as (
    insert into inbound_events (tenant_id, id, channel, instance_id, provider_event_id, raw, state, message_id, received_at)
    values ($1, $2, $3, $4, $5, $6, 'processed', $7, $8)
    on conflict on constraint inbound_events_event do nothing
    returning id
  ), known as (
    select i.contact_id from event, contact_identities i where i.tenant_id = $1 and i.kind = $9 and i.address = $10 for key share of i
  ), added as (
    insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
    select $1, $11::uuid, $9, $10, $12::uuid, $13, $8 from event where not exists (select 1 from known)
    on conflict (tenant_id, kind, address) do update set contact_id = contact_identities.contact_id
    returning contact_id
  ), person as (
    select contact_id from known union all select contact_id from added
  ), alias as (
    insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
    select $1, a.id, $9, a.address, p.contact_id, a.provenance, $8
    from person p, unnest($14::uuid[], $15::text[], $16::text[]) as a(id, address, provenance)
    where not exists (
      select 1 from contact_identities x
      where x.tenant_id = $1 and x.kind = $9 and x.address = a.address and (x.provenance = 'observed' or a.provenance = 'derived')
    )
    on conflict (tenant_id, kind, address) do update set provenance = excluded.provenance where contact_identities.provenance <> 'observed'
  ), contact as (
    insert into contacts (tenant_id, id, name, name_source, source, phone, last_interaction_at, created_at, updated_at)
    select $1, p.contact_id, coalesce($17::text, $20::text), 'channel', 'channel', $18, $8, $8, $8 from person p
    on conflict (tenant_id, id) do update set
      last_interaction_at = excluded.last_interaction_at,
      name = case when contacts.name_source = 'channel' then coalesce($17::text, contacts.name) else contacts.name end,
      version = contacts.version + (contacts.name_source = 'channel' and $17::text <> contacts.name)::int,
      updated_at = case when contacts.name_source = 'channel' and $17::text <> contacts.name then $8::timestamptz else contacts.updated_at end
    returning *, xmax = 0 as is_new
  ), ticket as (
    insert into tickets as t (tenant_id, id, contact_id, contact_name, contact_address, channel, instance_id, queue_id, status,
      last_message_preview, last_message_at, last_message_direction, last_message_type,
      message_count, inbound_count, unread_count, last_seq, first_inbound_at, last_inbound_at, waiting_since, window_expires_at,
      last_activity_at, created_at, updated_at, stage_since)
    select $1, $19::uuid, c.id, c.name, $20, $3, $4::uuid, (select id from queues where tenant_id = $1 and is_default), 'open',
      $21, $8, 'inbound', $22, 1, 1, 1, 1, $23::timestamptz, $23::timestamptz, $23::timestamptz, $23::timestamptz + interval '24 hours',
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
    select $1, $7::uuid, t.id, t.contact_id, $4::uuid, 'inbound', $22, $24::jsonb, 'received', $25, t.last_seq, t.last_message_at, $23::timestamptz,
      $26::jsonb, $27::jsonb
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

const longestName = 200;

const nameOf = (displayName: string | undefined): string | null => {
  const name = cutText(storableText(displayName ?? '').trim(), longestName);
  return name === '' ? null : name;
};

/** Stores the raw event and all that follows from it; undefined when the event was here before. */
export const storeInbound = async (tx: Transaction, inbound: InboundMessage): Promise<StoredInbound | undefined> => {
  const address = addressOf(inbound.channel, storableText(inbound.from));
  const observed = storableText(inbound.from).trim();
  const content = toStoredContent(inbound.content);
  const provenanceOf = (spelling: string): string => (spelling === observed ? 'observed' : 'derived');
  const occurredAt = inbound.occurredAt < tx.now ? inbound.occurredAt : tx.now;
  const replyTo = inbound.replyTo ? await findQuote(tx.sql, inbound.instanceId, address, inbound.replyTo) : null;
  const pollResults = emptyResultsOf(content);
  const [row] = await tx.sql<StoredFlags & Record<string, unknown>>(storeText, [
    tx.scope.tenantId,
    uuidv7(),
    inbound.channel,
    inbound.instanceId,
    storableText(inbound.providerEventId),
    storableJson(inbound.raw),
    uuidv7(),
    tx.now,
    address.kind,
    address.canonical,
    uuidv7(),
    uuidv7(),
    provenanceOf(address.canonical),
    address.aliases.map(() => uuidv7()),
    address.aliases,
    address.aliases.map(provenanceOf),
    nameOf(inbound.displayName),
    address.kind === phoneKind ? address.canonical : null,
    uuidv7(),
    observed,
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

import type { InboundMessage, ReceiveOutcome, Transaction } from '@leadengine/plugin-kit';
import { addressOf } from '../contacts/address.js';
import type { MediaLibrary } from '../media/contract.js';
import { storableJson, storableText } from '../storable.js';
import { TicketUpdated } from '../tickets/contract.js';
import { refreshTicketPreview } from './change.repository.js';
import { toStoredContent } from './channel-content.js';
import { MessageUpdated } from './contract.js';
import { announceFile, reserveFile } from './message-media.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';
import { emptyResultsOf } from './poll.js';
import { findQuote } from './quote.js';

const fillText = `
  update messages m set content = $4::jsonb, type = $5, poll_results = $6::jsonb, reply_to = coalesce(m.reply_to, $7::jsonb)
  from inbound_events e
  where e.tenant_id = $1 and e.instance_id = $2 and e.provider_event_id = $3 and m.tenant_id = $1 and m.id = e.message_id
    and m.type = 'unavailable' and m.revoked_at is null
  returning ${messageColumnsOf('m')}`;

/** An event whose own storing still waits gets the content that it lacked. */
const keepForLater = async (tx: Transaction, inbound: InboundMessage): Promise<void> => {
  await tx.sql(
    `update inbound_events set message = $4 where tenant_id = $1 and instance_id = $2 and provider_event_id = $3
       and state <> 'processed' and message -> 'content' ->> 'type' = 'unavailable'`,
    [tx.scope.tenantId, inbound.instanceId, storableText(inbound.providerEventId), storableJson(inbound)],
  );
};

/** Gives content to a message that was stored without, because it could not be read then. What has content keeps it. */
export const fillContent = async (tx: Transaction, heard: InboundMessage, library: MediaLibrary): Promise<ReceiveOutcome> => {
  if (heard.content.type === 'unavailable') return { kind: 'duplicate' };
  const inbound = reserveFile(library, heard);
  const content = toStoredContent(inbound.content);
  const pollResults = emptyResultsOf(content);
  const person = addressOf(inbound.channel, storableText(inbound.from));
  const replyTo = inbound.replyTo ? await findQuote(tx.sql, inbound.instanceId, person, inbound.replyTo) : null;
  const [row] = await tx.sql<MessageRow>(fillText, [
    tx.scope.tenantId,
    inbound.instanceId,
    storableText(inbound.providerEventId),
    storableJson(content),
    content.type,
    pollResults && storableJson(pollResults),
    replyTo && storableJson(replyTo),
  ]);
  if (!row) {
    await keepForLater(tx, inbound);
    return { kind: 'duplicate' };
  }
  const message = toMessage(row);
  await announceFile(library, tx, inbound, message);
  if (inbound.source === 'history') return { kind: 'stored', ticketId: message.ticketId, messageId: message.id };
  tx.emit(MessageUpdated, message);
  const ticket = await refreshTicketPreview(tx, message);
  if (ticket) tx.emit(TicketUpdated, ticket);
  return { kind: 'stored', ticketId: message.ticketId, messageId: message.id };
};

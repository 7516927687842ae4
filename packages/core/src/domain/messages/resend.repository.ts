import type { Transaction } from '@leadengine/plugin-kit';
import type { Message } from './contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';
import { newProviderMessageId } from './provider-message-id.js';

/** After these the network certainly has no message with the old id, so that the next attempt is one of its own. */
const refusals = new Set(['invalid_recipient', 'rate_limited', 'unsupported', 'rejected', 'restricted', 'not_configured']);

/**
 * Makes a failed message wait for another attempt. It keeps its provider id when the first attempt may have arrived after all: the
 * network then takes both for one.
 */
export const requeue = async (tx: Transaction, row: MessageRow): Promise<Message> => {
  const isRefused = row.failure !== null && refusals.has(row.failure.code);
  const [queued] = await tx.sql<MessageRow>(
    `update messages m set status = 'queued', failure = null, provider_message_id = $3 where m.tenant_id = $1 and m.id = $2
     returning ${messageColumnsOf('m')}`,
    [tx.scope.tenantId, row.id, isRefused ? newProviderMessageId() : row.provider_message_id],
  );
  if (!queued) throw new Error('A locked message is gone.');
  return toMessage(queued);
};

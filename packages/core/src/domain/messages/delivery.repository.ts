import type { OutboundMessage, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { cutText, storableText } from '../storable.js';
import { toChannelContent, type StoredContent } from './content.js';
import type { MessageStatus } from './status.js';

/** How long a claim holds without being renewed. */
export const claimMs = 15_000;

/** The head of a lane, claimed by this process. */
export interface Claim {
  readonly id: string;
  readonly channel: string;
  readonly message: OutboundMessage;
  /** The message has gone out or failed already. */
  readonly isSettled: boolean;
}

interface ClaimedRow {
  readonly attempts: number;
  readonly id: string;
  readonly status: MessageStatus;
  readonly provider_message_id: string;
  readonly instance_id: string;
  readonly content: StoredContent;
  readonly channel: string;
  readonly contact_address: string;
}

const claimText = `
  with head as (
    select message_id, state, claimed_until, not_before from message_deliveries
    where tenant_id = $1 and ticket_id = $2 order by seq limit 1 for update
  ), claimed as (
    update message_deliveries d set state = 'sending', attempts = d.attempts + 1, claim = $3, claimed_until = $4
    from head h
    where d.tenant_id = $1 and d.message_id = h.message_id
      and case h.state when 'sending' then h.claimed_until <= $5 else h.not_before is null or h.not_before <= $5 end
    returning d.message_id, d.attempts
  )
  select c.attempts, m.id, m.status, m.provider_message_id, m.instance_id, m.content, t.channel, t.contact_address
  from claimed c
  join messages m on m.tenant_id = $1 and m.id = c.message_id
  join tickets t on t.tenant_id = $1 and t.id = m.ticket_id`;

/** Claims the first message of a ticket's lane, unless another process has it or it has to wait. */
export const claimHead = async (tx: Transaction, ticketId: string): Promise<Claim | undefined> => {
  const id = uuidv7();
  const until = new Date(tx.now.getTime() + claimMs);
  const [row] = await tx.sql<ClaimedRow>(claimText, [tx.scope.tenantId, ticketId, id, until, tx.now]);
  if (!row) return undefined;
  return {
    id,
    channel: row.channel,
    isSettled: row.status !== 'queued',
    message: {
      messageId: row.id,
      providerMessageId: row.provider_message_id,
      instanceId: row.instance_id,
      to: row.contact_address,
      content: toChannelContent(row.content),
      attempt: row.attempts,
    },
  };
};

/** Holds a claim for longer; false when it was lost. */
export const renewClaim = async (tx: Transaction, { id, message }: Claim): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    'update message_deliveries set claimed_until = $4 where tenant_id = $1 and message_id = $2 and claim = $3 returning 1 as found',
    [tx.scope.tenantId, message.messageId, id, new Date(tx.now.getTime() + claimMs)],
  );
  return rows.length > 0;
};

/** Takes a message out of its lane. */
export const endDelivery = async (tx: Transaction, messageId: string): Promise<void> => {
  await tx.sql('delete from message_deliveries where tenant_id = $1 and message_id = $2', [tx.scope.tenantId, messageId]);
};

/** Puts a claimed message back at the head of its lane until `notBefore`; false when the claim was lost. */
export const postponeDelivery = async (tx: Transaction, { id, message }: Claim, notBefore: Date, reason: string): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `update message_deliveries set state = 'queued', claim = null, claimed_until = null, not_before = $4, last_error = $5, woken_at = $4
     where tenant_id = $1 and message_id = $2 and claim = $3 returning 1 as found`,
    [tx.scope.tenantId, message.messageId, id, notBefore, cutText(storableText(reason), 500)],
  );
  return rows.length > 0;
};

/** Lanes whose head could be sent but was not, for longer than a job should take. Marks them, so that each is woken once in a while. */
export const wakeStaleLanes = async (tx: Transaction, before: Date, limit: number): Promise<readonly string[]> => {
  const rows = await tx.sql<{ ticket_id: string }>(
    `with stale as (
       select tenant_id, message_id from message_deliveries x
       where tenant_id = $1 and woken_at < $2 and case state when 'sending' then claimed_until <= $3 else coalesce(not_before, created_at) <= $3 end
         and not exists (select 1 from message_deliveries h where h.tenant_id = $1 and h.ticket_id = x.ticket_id and h.seq < x.seq)
       order by woken_at limit $4 for update skip locked
     )
     update message_deliveries d set woken_at = $3 from stale s where d.tenant_id = s.tenant_id and d.message_id = s.message_id
     returning d.ticket_id`,
    [tx.scope.tenantId, before, tx.now, limit],
  );
  return rows.map(({ ticket_id: ticketId }) => ticketId);
};

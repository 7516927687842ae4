import type { MessageChange, OutboundChange, OutboundMessage, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { cutText, storableJson, storableText } from '../storable.js';
import { toChannelContent } from './channel-content.js';
import type { StoredContent } from './content.js';
import type { ReplyTo } from './contract.js';
import type { MessageStatus } from './status.js';

/** How long a claim holds without being renewed. */
export const claimMs = 15_000;

/** The head of a lane, claimed by this process. */
export interface Claim {
  readonly id: string;
  readonly deliveryId: string;
  readonly ticketId: string;
  readonly messageId: string;
  readonly instance: LaneHead['instance'];
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** What there is to do; `nothing` when the message has gone out or failed already, or was revoked. */
  readonly task:
    | { readonly kind: 'send'; readonly message: OutboundMessage }
    | { readonly kind: 'change'; readonly change: OutboundChange; readonly actor: string }
    | { readonly kind: 'nothing' };
}

interface ClaimedRow extends QueuedChange {
  readonly delivery_id: string;
  readonly ticket_id: string;
  readonly attempts: number;
  readonly id: string;
  readonly status: MessageStatus;
  readonly direction: 'inbound' | 'outbound';
  readonly provider_message_id: string;
  readonly instance_id: string;
  readonly content: StoredContent;
  readonly reply_to: ReplyTo | null;
  readonly reply_to_provider_id: string | null;
  readonly contact_address: string;
  readonly is_campaign: boolean;
  readonly last_inbound_at: Date | null;
}

interface QueuedChange {
  readonly change: MessageChange | null;
  readonly actor: string | null;
}

const headText = `
  with head as (
    select id, message_id, slot_at, state, claimed_until, not_before from message_deliveries
    where tenant_id = $1 and ticket_id = $2 order by seq, step limit 1 for update
  )
  select h.id, h.slot_at is not null as has_slot, m.instance_id, t.channel from head h
  join messages m on m.tenant_id = $1 and m.id = h.message_id
  join tickets t on t.tenant_id = $1 and t.id = m.ticket_id
  where case h.state when 'sending' then h.claimed_until <= $3 else h.not_before is null or h.not_before <= $3 end`;

/** The first entry of a lane, locked. */
export interface LaneHead {
  readonly id: string;
  readonly instance: { readonly id: string; readonly channel: string };
  /** Its turn in the instance's pace has come. */
  readonly hasSlot: boolean;
}

/** Locks the first entry of a ticket's lane; undefined when there is none, another process has it or it has to wait. */
export const lockHead = async (tx: Transaction, ticketId: string): Promise<LaneHead | undefined> => {
  const [row] = await tx.sql<{ id: string; has_slot: boolean; instance_id: string; channel: string }>(headText, [
    tx.scope.tenantId,
    ticketId,
    tx.now,
  ]);
  return row && { id: row.id, instance: { id: row.instance_id, channel: row.channel }, hasSlot: row.has_slot };
};

/** Lets a locked head wait for its instance. */
export const holdHead = async (tx: Transaction, { id }: LaneHead, until: Date, slotAt: Date | null): Promise<void> => {
  await tx.sql(
    `update message_deliveries set state = 'queued', not_before = $3, woken_at = $3, slot_at = $4, is_held = $4::timestamptz is null
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, until, slotAt],
  );
};

/** Lets go of what waits for an instance. Those whom another process has at hand come by themselves. */
export const releaseHeld = async (tx: Transaction, instanceId: string, limit: number): Promise<readonly string[]> => {
  const rows = await tx.sql<{ ticket_id: string }>(
    `with held as (
       select d.tenant_id, d.id from message_deliveries d join messages m on m.tenant_id = d.tenant_id and m.id = d.message_id
       where d.tenant_id = $1 and d.is_held and d.state = 'queued' and m.instance_id = $2 order by d.created_at, d.id limit $3 for update of d skip locked
     )
     update message_deliveries d set not_before = null, is_held = false, woken_at = $4 from held h where d.tenant_id = h.tenant_id and d.id = h.id
     returning d.ticket_id`,
    [tx.scope.tenantId, instanceId, limit, tx.now],
  );
  return rows.map(({ ticket_id: ticketId }) => ticketId);
};

const claimText = `
  with claimed as (
    update message_deliveries d set state = 'sending', attempts = d.attempts + 1, claim = $3, claimed_until = $4, slot_at = null, is_held = false
    where d.tenant_id = $1 and d.id = $2
    returning d.id, d.message_id, d.attempts, d.change, d.actor
  )
  select c.id as delivery_id, c.attempts, c.change, c.actor, m.id, m.ticket_id, m.status, m.direction, m.provider_message_id, m.instance_id,
    m.content, m.reply_to, q.provider_message_id as reply_to_provider_id, t.channel, t.contact_address,
    t.campaign_id is not null as is_campaign,
    case when c.change is null then (
      select max(o.last_inbound_at) from tickets o where o.tenant_id = $1 and o.contact_id = t.contact_id and o.instance_id = m.instance_id
    ) end as last_inbound_at
  from claimed c
  join messages m on m.tenant_id = $1 and m.id = c.message_id
  join tickets t on t.tenant_id = $1 and t.id = m.ticket_id
  left join messages q on q.tenant_id = $1 and q.id = (m.reply_to ->> 'messageId')::uuid`;

const taskOf = (row: ClaimedRow): Claim['task'] => {
  const { instance_id: instanceId, contact_address: to, attempts: attempt, content } = row;
  const providerMessageId = row.provider_message_id;
  if (content.type === 'revoked') return { kind: 'nothing' };
  if (row.change) {
    const target = { providerMessageId, isOurs: row.direction === 'outbound' };
    return {
      kind: 'change',
      change: { changeId: row.delivery_id, instanceId, to, target, change: row.change, attempt },
      actor: row.actor ?? '',
    };
  }
  // A report on an earlier attempt came in before that attempt could be recorded.
  if (row.status !== 'queued' || content.type === 'unavailable') return { kind: 'nothing' };
  const replyTo =
    row.reply_to && row.reply_to_provider_id !== null
      ? { providerMessageId: row.reply_to_provider_id, isOurs: row.reply_to.author === 'us', preview: row.reply_to.preview }
      : undefined;
  const { is_campaign: isCampaign } = row;
  const lastInboundAt = row.last_inbound_at ?? undefined;
  const message = { messageId: row.id, providerMessageId, instanceId, to, content: toChannelContent(content), replyTo, attempt };
  return { kind: 'send', message: { ...message, lastInboundAt, isCampaign } };
};

/** Claims a locked head. */
export const claimHead = async (tx: Transaction, head: LaneHead): Promise<Claim> => {
  const id = uuidv7();
  const until = new Date(tx.now.getTime() + claimMs);
  const [row] = await tx.sql<ClaimedRow>(claimText, [tx.scope.tenantId, head.id, id, until]);
  if (!row) throw new Error('A locked entry of a lane is gone.');
  return {
    id,
    deliveryId: row.delivery_id,
    ticketId: row.ticket_id,
    messageId: row.id,
    instance: head.instance,
    attempt: row.attempts,
    task: taskOf(row),
  };
};

/** Puts a change of a message at the end of its ticket's lane. The caller has locked the ticket. */
export const queueStep = async (tx: Transaction, messageId: string, change: MessageChange | null): Promise<void> => {
  const { tenantId, actor } = tx.scope;
  await tx.sql(
    `insert into message_deliveries (tenant_id, id, message_id, ticket_id, seq, step, change, actor, created_at, woken_at)
     select $1, $3, m.id, t.id, t.last_seq, 1 + coalesce((
         select max(d.step) from message_deliveries d where d.tenant_id = $1 and d.ticket_id = t.id and d.seq = t.last_seq
       ), 0), $4::jsonb, $5, $6, $6
     from messages m join tickets t on t.tenant_id = m.tenant_id and t.id = m.ticket_id where m.tenant_id = $1 and m.id = $2`,
    [tenantId, messageId, uuidv7(), change && storableJson(change), `${actor.kind}:${actor.id}`, tx.now],
  );
};

/** Takes a message out of its lane that no attempt was made at; false when it is too late. */
export const cancelSend = async (tx: Transaction, messageId: string): Promise<boolean> => {
  const rows = await tx.sql<{ id: string }>(
    `delete from message_deliveries where tenant_id = $1 and message_id = $2 and change is null and state = 'queued' and attempts = 0 returning id`,
    [tx.scope.tenantId, messageId],
  );
  return rows.length > 0;
};

/** Holds a claim for longer; false when it was lost. */
export const renewClaim = async (tx: Transaction, { id, deliveryId }: Claim): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    'update message_deliveries set claimed_until = $4 where tenant_id = $1 and id = $2 and claim = $3 returning 1 as found',
    [tx.scope.tenantId, deliveryId, id, new Date(tx.now.getTime() + claimMs)],
  );
  return rows.length > 0;
};

/** Takes an entry out of its lane; false when somebody else has. */
export const endDelivery = async (tx: Transaction, { deliveryId }: Claim): Promise<boolean> => {
  const rows = await tx.sql<{ id: string }>('delete from message_deliveries where tenant_id = $1 and id = $2 returning id', [
    tx.scope.tenantId,
    deliveryId,
  ]);
  return rows.length > 0;
};

/** Puts a claimed message back at the head of its lane until `notBefore`; false when the claim was lost. */
export const postponeDelivery = async (tx: Transaction, { id, deliveryId }: Claim, notBefore: Date, reason: string): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `update message_deliveries set state = 'queued', claim = null, claimed_until = null, not_before = $4, last_error = $5, slot_at = null, woken_at = $4
     where tenant_id = $1 and id = $2 and claim = $3 returning 1 as found`,
    [tx.scope.tenantId, deliveryId, id, notBefore, cutText(storableText(reason), 500)],
  );
  return rows.length > 0;
};

/** Lanes whose head could be sent but was not, for longer than a job should take. Marks them, so that each is woken once in a while. */
export const wakeStaleLanes = async (tx: Transaction, before: Date, limit: number): Promise<readonly string[]> => {
  const rows = await tx.sql<{ ticket_id: string }>(
    `with stale as (
       select tenant_id, id from message_deliveries x
       where tenant_id = $1 and woken_at < $2 and case state when 'sending' then claimed_until <= $3 else coalesce(not_before, created_at) <= $3 end
         and not exists (select 1 from message_deliveries h where h.tenant_id = $1 and h.ticket_id = x.ticket_id and (h.seq, h.step) < (x.seq, x.step))
       order by woken_at limit $4 for update skip locked
     )
     update message_deliveries d set woken_at = $3 from stale s where d.tenant_id = s.tenant_id and d.id = s.id
     returning d.ticket_id`,
    [tx.scope.tenantId, before, tx.now, limit],
  );
  return rows.map(({ ticket_id: ticketId }) => ticketId);
};

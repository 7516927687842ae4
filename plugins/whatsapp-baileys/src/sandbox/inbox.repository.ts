import type { MessageChange, MessageContent, Sql, Transaction } from '@leadengine/plugin-kit';
import type { SandboxInboxItem } from './sandbox.schema.js';
import { storableJson } from './storable-json.js';

interface InboxRow {
  readonly id: string;
  readonly customer_id: string;
  readonly phone: string;
  readonly provider_message_id: string;
  readonly content: MessageContent;
  readonly reply_to: string | null;
  readonly reaction: string | null;
  readonly edited_at: Date | null;
  readonly revoked_at: Date | null;
  readonly deliveries: number;
  readonly received_at: Date;
}

export const toInboxItem = (row: InboxRow): SandboxInboxItem => ({
  id: row.id,
  customerId: row.customer_id,
  phone: row.phone,
  providerMessageId: row.provider_message_id,
  content: { ...row.content },
  replyTo: row.reply_to,
  reaction: row.reaction,
  editedAt: row.edited_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
  deliveries: row.deliveries,
  receivedAt: row.received_at.toISOString(),
});

/** Counts another send of a message that is on the phone already. False when it is not. */
export const absorbRepeat = async (tx: Transaction, instanceId: string, providerMessageId: string): Promise<boolean> =>
  (
    await tx.sql<{ deliveries: number }>(
      `update whatsapp_sandbox_inbox set deliveries = deliveries + 1
        where tenant_id = $1 and instance_id = $2 and provider_message_id = $3 returning deliveries`,
      [tx.scope.tenantId, instanceId, providerMessageId],
    )
  ).length > 0;

/** Puts a message on a customer's phone. Returns how often it was sent, 1 when it is new. */
export const putOnPhone = async (
  tx: Transaction,
  message: {
    readonly id: string;
    readonly instanceId: string;
    readonly customerId: string;
    readonly providerMessageId: string;
    readonly content: MessageContent;
    /** Id of the message it answers. */
    readonly replyTo: string | null;
  },
): Promise<number> => {
  const [row] = await tx.sql<{ deliveries: number }>(
    `insert into whatsapp_sandbox_inbox (tenant_id, id, instance_id, customer_id, provider_message_id, content, received_at, reply_to)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)
     on conflict (tenant_id, instance_id, provider_message_id) do update set deliveries = whatsapp_sandbox_inbox.deliveries + 1
     returning deliveries`,
    [
      tx.scope.tenantId,
      message.id,
      message.instanceId,
      message.customerId,
      message.providerMessageId,
      storableJson(message.content),
      tx.now,
      message.replyTo,
    ],
  );
  if (row === undefined) throw new Error('insert … returning gave no row');
  return row.deliveries;
};

/** `limit` received messages after the id, oldest first; of one phone when given. */
export const listInbox = (
  sql: Sql,
  instanceId: string,
  phone: string | null,
  after: string | null,
  limit: number,
): Promise<readonly InboxRow[]> =>
  sql<InboxRow>(
    `select m.id, m.customer_id, c.phone, m.provider_message_id, m.content, m.reply_to, m.reaction, m.edited_at, m.revoked_at,
            m.deliveries, m.received_at
       from whatsapp_sandbox_inbox m join whatsapp_sandbox_customers c on c.tenant_id = m.tenant_id and c.id = m.customer_id
      where m.tenant_id = $1 and m.instance_id = $2 and ($3::text is null or c.phone = $3) and ($4::uuid is null or m.id > $4::uuid)
      order by m.id limit $5`,
    [sql.scope.tenantId, instanceId, phone, after, limit],
  );

const changeTexts: Readonly<Record<MessageChange['kind'], string>> = {
  reaction: 'reaction = $4::text',
  edit: `content = jsonb_set(content, case when content ->> 'type' = 'text' then '{text}'::text[] else '{caption}'::text[] end, to_jsonb($4::text)), edited_at = $5`,
  revoke: 'revoked_at = coalesce(revoked_at, $5), reaction = $4::text',
};

const textOf = (change: MessageChange): string | null => {
  if (change.kind === 'edit') return change.text;
  return change.kind === 'reaction' ? change.emoji : null;
};

/** Changes a message on a customer's phone. False when it is not there. */
export const changeOnPhone = async (
  tx: Transaction,
  instanceId: string,
  providerMessageId: string,
  change: MessageChange,
): Promise<boolean> =>
  (
    await tx.sql<{ id: string }>(
      `update whatsapp_sandbox_inbox set ${changeTexts[change.kind]}
        where tenant_id = $1 and instance_id = $2 and provider_message_id = $3 and $5::timestamptz is not null returning id`,
      [tx.scope.tenantId, instanceId, providerMessageId, textOf(change), tx.now],
    )
  ).length > 0;

/** Shows our reaction on a message that a customer wrote. False when there is none. */
export const reactToCustomer = async (
  tx: Transaction,
  instanceId: string,
  providerMessageId: string,
  emoji: string | null,
): Promise<boolean> =>
  (
    await tx.sql<{ id: string }>(
      `update whatsapp_sandbox_actions set reaction = $4
        where tenant_id = $1 and instance_id = $2 and provider_message_id = $3 and kind in ('write', 'reply') returning id`,
      [tx.scope.tenantId, instanceId, providerMessageId, emoji],
    )
  ).length > 0;

import type { MessageContent, Sql, Transaction } from '@leadengine/plugin-kit';
import type { SandboxInboxItem } from './sandbox.schema.js';
import { storableJson } from './storable-json.js';

interface InboxRow {
  readonly id: string;
  readonly customer_id: string;
  readonly phone: string;
  readonly provider_message_id: string;
  readonly content: MessageContent;
  readonly deliveries: number;
  readonly received_at: Date;
}

export const toInboxItem = (row: InboxRow): SandboxInboxItem => ({
  id: row.id,
  customerId: row.customer_id,
  phone: row.phone,
  providerMessageId: row.provider_message_id,
  content: { ...row.content },
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
  },
): Promise<number> => {
  const [row] = await tx.sql<{ deliveries: number }>(
    `insert into whatsapp_sandbox_inbox (tenant_id, id, instance_id, customer_id, provider_message_id, content, received_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7)
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
    `select m.id, m.customer_id, c.phone, m.provider_message_id, m.content, m.deliveries, m.received_at
       from whatsapp_sandbox_inbox m join whatsapp_sandbox_customers c on c.tenant_id = m.tenant_id and c.id = m.customer_id
      where m.tenant_id = $1 and m.instance_id = $2 and ($3::text is null or c.phone = $3) and ($4::uuid is null or m.id > $4::uuid)
      order by m.id limit $5`,
    [sql.scope.tenantId, instanceId, phone, after, limit],
  );

import type { InboundChange, MessageContent, MessageTarget, Sql, Transaction } from '@leadengine/plugin-kit';
import { storableJson } from './storable-json.js';

export type ActionKind = 'write' | 'deliver' | 'read' | 'reply' | 'fail' | 'change';

/** What a customer does to a message. */
export type CustomerChange = Pick<InboundChange, 'target' | 'change'>;

/** Something the simulated network will do. */
export interface NewAction {
  readonly id: string;
  readonly customerId: string;
  readonly kind: ActionKind;
  /** Unique per instance; a second action with the same one is not stored. */
  readonly eventId: string;
  /** Of the message it reports on, or of the one the customer writes. */
  readonly providerMessageId: string;
  /** What the customer writes; null for reports. */
  readonly content: MessageContent | null;
  /** The message that a customer answers. */
  readonly replyTo?: MessageTarget;
  readonly change?: CustomerChange;
  readonly dueAt: Date;
}

/** An action that is due, with whom it concerns. */
export interface DueAction {
  readonly id: string;
  readonly customer_id: string;
  readonly phone: string;
  readonly display_name: string | null;
  readonly kind: ActionKind;
  readonly provider_event_id: string;
  readonly provider_message_id: string;
  readonly content: MessageContent | null;
  readonly reply_to: MessageTarget | null;
  readonly change: CustomerChange | null;
  readonly due_at: Date;
  readonly attempts: number;
}

export const scheduleActions = async (tx: Transaction, instanceId: string, actions: readonly NewAction[]): Promise<void> => {
  if (actions.length === 0) return;
  await tx.sql(
    `insert into whatsapp_sandbox_actions
       (tenant_id, id, instance_id, customer_id, kind, provider_event_id, provider_message_id, content, reply_to, change, due_at)
     select $1, a.id, $2, a."customerId", a.kind, a."eventId", a."providerMessageId", a.content, a."replyTo", a.change, a."dueAt"
       from jsonb_to_recordset($3::jsonb) as a(id uuid, "customerId" uuid, kind text, "eventId" text, "providerMessageId" text, content jsonb,
         "replyTo" jsonb, change jsonb, "dueAt" timestamptz)
     on conflict (tenant_id, instance_id, provider_event_id) do nothing`,
    [
      tx.scope.tenantId,
      instanceId,
      storableJson(actions.map(({ content, ...action }) => (content === null ? action : { ...action, content }))),
    ],
  );
};

/** What is due, in order. A customer whose earlier action waits for another try is left out, so that nothing overtakes it. */
export const listDueActions = (sql: Sql, instanceId: string, now: Date, limit: number): Promise<readonly DueAction[]> =>
  sql<DueAction>(
    `select a.id, a.customer_id, c.phone, c.display_name, a.kind, a.provider_event_id, a.provider_message_id, a.content, a.reply_to, a.change,
       a.due_at, a.attempts
       from whatsapp_sandbox_actions a
       join whatsapp_sandbox_customers c on c.tenant_id = a.tenant_id and c.id = a.customer_id
      where a.tenant_id = $1 and a.instance_id = $2 and a.done_at is null and a.due_at <= $3
        and not exists (select 1 from whatsapp_sandbox_actions b
                         where b.tenant_id = a.tenant_id and b.customer_id = a.customer_id and b.done_at is null and b.retry_at > $3)
      order by a.due_at, a.id limit $4`,
    [sql.scope.tenantId, instanceId, now, limit],
  );

/** When the next action falls due or may be tried again; undefined when there is nothing to do. */
export const findNextDue = async (sql: Sql, instanceId: string, now: Date): Promise<Date | undefined> => {
  const [row] = await sql<{ next_at: Date | null }>(
    `select least(
       (select due_at from whatsapp_sandbox_actions
         where tenant_id = $1 and instance_id = $2 and done_at is null and due_at > $3 order by due_at limit 1),
       (select min(retry_at) from whatsapp_sandbox_actions
         where tenant_id = $1 and instance_id = $2 and done_at is null and retry_at > $3)) as next_at`,
    [sql.scope.tenantId, instanceId, now],
  );
  return row?.next_at ?? undefined;
};

export const markDone = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await tx.sql(
    'update whatsapp_sandbox_actions set done_at = $3, retry_at = null where tenant_id = $1 and id = any($2::uuid[]) and done_at is null',
    [tx.scope.tenantId, ids, tx.now],
  );
};

export const markFailed = async (tx: Transaction, id: string, error: string, retryAt: Date): Promise<void> => {
  await tx.sql(
    'update whatsapp_sandbox_actions set attempts = attempts + 1, retry_at = $3, last_error = $4 where tenant_id = $1 and id = $2 and done_at is null',
    [tx.scope.tenantId, id, retryAt, error],
  );
};

/** Deletes what was done before `before`. Returns how many. */
export const pruneActions = async (tx: Transaction, before: Date): Promise<number> =>
  (
    await tx.sql<{ id: string }>('delete from whatsapp_sandbox_actions where tenant_id = $1 and done_at < $2 returning id', [
      tx.scope.tenantId,
      before,
    ])
  ).length;

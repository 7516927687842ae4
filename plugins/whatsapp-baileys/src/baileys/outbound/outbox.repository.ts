import type { ChannelFailureCode, Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';

export type OutboxState = 'queued' | 'sending' | 'written' | 'server' | 'delivered' | 'read' | 'failed' | 'unknown';

/** Where a message or change stands. */
export interface EntryStand {
  readonly id: string;
  readonly state: OutboxState;
  /** The lane has still to do something about it. */
  readonly is_open: boolean;
  /** What the engine has not been told yet. */
  readonly report: string | null;
  readonly failure_code: ChannelFailureCode | null;
  readonly failure_detail: string | null;
}

const standText = `
  select id, state, is_open, report, failure_code, failure_detail from whatsapp_outbox
  where tenant_id = $1 and instance_id = $2 and provider_message_id = $3`;

export const findStand = async (sql: Sql, instanceId: string, providerMessageId: string): Promise<EntryStand | undefined> =>
  (await sql<EntryStand>(standText, [sql.scope.tenantId, instanceId, providerMessageId]))[0];

export const lockStand = async (tx: Transaction, instanceId: string, providerMessageId: string): Promise<EntryStand | undefined> =>
  (await tx.sql<EntryStand>(`${standText} for update`, [tx.scope.tenantId, instanceId, providerMessageId]))[0];

/** What is put into the outbox. */
export interface NewEntry {
  readonly instanceId: string;
  readonly chat: string;
  readonly providerMessageId: string;
  readonly kind: 'send' | 'change';
  readonly priority: 0 | 1 | 2;
  /** The person never wrote to this number; an earlier message of ours that arrived makes it none all the same. */
  readonly isStranger: boolean;
  readonly textDigest: Buffer | null;
  readonly sealed: string;
}

/** Puts something at the end of its chat; once per id. */
export const insertEntry = async (tx: Transaction, entry: NewEntry): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_outbox (tenant_id, id, instance_id, chat, provider_message_id, kind, priority, is_new_chat, text_digest, content,
       created_at, queued_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::boolean and not exists (
       select 1 from whatsapp_outbox w where w.tenant_id = $1 and w.instance_id = $3 and w.chat = $4 and w.server_at is not null
     ), $9, $10, $11, $11, $11)
     on conflict on constraint whatsapp_outbox_message do nothing`,
    [
      tx.scope.tenantId,
      uuidv7(),
      entry.instanceId,
      entry.chat,
      entry.providerMessageId,
      entry.kind,
      entry.priority,
      entry.isStranger,
      entry.textDigest,
      entry.sealed,
      tx.now,
    ],
  );
};

/** The person has written: what waits for them is no first message any more. */
export const markChatKnown = async (tx: Transaction, instanceId: string, chat: string): Promise<void> => {
  await tx.sql(
    'update whatsapp_outbox set is_new_chat = false where tenant_id = $1 and instance_id = $2 and chat = $3 and is_open and is_new_chat',
    [tx.scope.tenantId, instanceId, chat],
  );
};

/** Lets the lane try again what had failed, with the same id and the same protobuf. */
export const reopenEntry = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox set state = 'queued', is_open = true, writes = 0, overdues = 0, refusals = 0, nack = null, not_before = null,
       failure_code = null, failure_detail = null, report = null, queued_at = $3, updated_at = $3
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, tx.now],
  );
};

import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { StoredContent } from './content.js';
import type { Message, PollResults, Reaction, ReplyTo } from './contract.js';
import { failureOf } from './failure.js';
import type { MessageStatus } from './status.js';

/** A message as the table has it. */
export interface MessageRow {
  readonly id: string;
  readonly ticket_id: string;
  readonly contact_id: string;
  readonly instance_id: string;
  readonly direction: 'inbound' | 'outbound';
  readonly status: MessageStatus;
  readonly content: StoredContent;
  readonly provider_message_id: string;
  readonly sender_id: string | null;
  readonly failure: { readonly code: string; readonly detail: string } | null;
  readonly created_at: Date;
  readonly sent_at: Date | null;
  readonly delivered_at: Date | null;
  readonly read_at: Date | null;
  readonly reply_to: ReplyTo | null;
  readonly reactions: Reaction[];
  readonly poll_results: PollResults | null;
  readonly edited_at: Date | null;
  readonly revoked_at: Date | null;
}

export const messageColumns = [
  'id',
  'ticket_id',
  'contact_id',
  'instance_id',
  'direction',
  'status',
  'content',
  'provider_message_id',
  'sender_id',
  'failure',
  'created_at',
  'sent_at',
  'delivered_at',
  'read_at',
  'reply_to',
  'reactions',
  'poll_results',
  'edited_at',
  'revoked_at',
] as const satisfies readonly (keyof MessageRow)[];

/** The columns of a joined message. */
export const messageColumnsOf = (alias: string): string => messageColumns.map((column) => `${alias}.${column}`).join(', ');

export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  ticketId: row.ticket_id,
  contactId: row.contact_id,
  instanceId: row.instance_id,
  direction: row.direction,
  status: row.status,
  content: row.content,
  providerMessageId: row.provider_message_id,
  senderId: row.sender_id,
  failure: row.failure && failureOf(row.failure),
  replyTo: row.reply_to,
  reactions: row.reactions,
  pollResults: row.poll_results,
  createdAt: toTimestamp(row.created_at),
  sentAt: toTimestampOrNull(row.sent_at),
  deliveredAt: toTimestampOrNull(row.delivered_at),
  readAt: toTimestampOrNull(row.read_at),
  editedAt: toTimestampOrNull(row.edited_at),
  revokedAt: toTimestampOrNull(row.revoked_at),
});

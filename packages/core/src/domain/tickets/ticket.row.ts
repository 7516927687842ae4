import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { Ticket, TicketPriority } from './contract.js';
import type { TicketStatus } from './status.js';

/** A ticket as the table has it. */
export interface TicketRow {
  readonly id: string;
  readonly contact_id: string;
  readonly channel: string;
  readonly instance_id: string;
  readonly queue_id: string | null;
  readonly assignee_id: string | null;
  readonly status: TicketStatus;
  readonly stage: string;
  readonly priority: TicketPriority;
  readonly subject: string;
  readonly contact_name: string;
  readonly contact_address: string;
  readonly last_message_preview: string | null;
  readonly last_message_at: Date | null;
  readonly last_message_direction: 'inbound' | 'outbound' | null;
  readonly last_message_type: string | null;
  readonly message_count: number;
  readonly inbound_count: number;
  readonly outbound_count: number;
  readonly unread_count: number;
  readonly last_inbound_at: Date | null;
  readonly first_response_at: Date | null;
  readonly window_expires_at: Date | null;
  readonly last_activity_at: Date;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly close_reason: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export const ticketColumns = [
  'id',
  'contact_id',
  'channel',
  'instance_id',
  'queue_id',
  'assignee_id',
  'status',
  'stage',
  'priority',
  'subject',
  'contact_name',
  'contact_address',
  'last_message_preview',
  'last_message_at',
  'last_message_direction',
  'last_message_type',
  'message_count',
  'inbound_count',
  'outbound_count',
  'unread_count',
  'last_inbound_at',
  'first_response_at',
  'window_expires_at',
  'last_activity_at',
  'closed_at',
  'closed_by',
  'close_reason',
  'version',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof TicketRow)[];

const toLastMessage = (row: TicketRow): Ticket['lastMessage'] =>
  row.last_message_at === null || row.last_message_direction === null
    ? null
    : {
        preview: row.last_message_preview ?? '',
        at: toTimestamp(row.last_message_at),
        direction: row.last_message_direction,
        type: row.last_message_type ?? 'text',
      };

export const toTicket = (row: TicketRow): Ticket => ({
  id: row.id,
  status: row.status,
  stage: row.stage,
  priority: row.priority,
  subject: row.subject,
  channel: row.channel,
  instanceId: row.instance_id,
  queueId: row.queue_id,
  assigneeId: row.assignee_id,
  contact: { id: row.contact_id, name: row.contact_name, address: row.contact_address },
  lastMessage: toLastMessage(row),
  unreadCount: row.unread_count,
  messageCount: row.message_count,
  inboundCount: row.inbound_count,
  outboundCount: row.outbound_count,
  lastInboundAt: toTimestampOrNull(row.last_inbound_at),
  firstResponseAt: toTimestampOrNull(row.first_response_at),
  windowExpiresAt: toTimestampOrNull(row.window_expires_at),
  lastActivityAt: toTimestamp(row.last_activity_at),
  closedAt: toTimestampOrNull(row.closed_at),
  closedBy: row.closed_by,
  closeReason: row.close_reason,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { Ticket, TicketAttribution, TicketOutcome, TicketPriority } from './contract.js';
import type { Stage } from './stage.js';
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
  readonly stage: Stage;
  readonly stage_since: Date | null;
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
  readonly first_inbound_at: Date | null;
  readonly last_inbound_at: Date | null;
  readonly first_outbound_at: Date | null;
  readonly last_outbound_at: Date | null;
  readonly waiting_since: Date | null;
  readonly first_response_at: Date | null;
  readonly first_responder_id: string | null;
  readonly window_expires_at: Date | null;
  readonly last_activity_at: Date;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly close_reason: string | null;
  readonly close_outcome: TicketOutcome | null;
  readonly tag_ids: string[];
  readonly next_step: string | null;
  readonly next_step_at: Date | null;
  readonly attribution: TicketAttribution;
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
  'stage_since',
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
  'first_inbound_at',
  'last_inbound_at',
  'first_outbound_at',
  'last_outbound_at',
  'waiting_since',
  'first_response_at',
  'first_responder_id',
  'window_expires_at',
  'last_activity_at',
  'closed_at',
  'closed_by',
  'close_reason',
  'close_outcome',
  'tag_ids',
  'next_step',
  'next_step_at',
  'attribution',
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
  stageSince: toTimestamp(row.stage_since ?? row.created_at),
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
  firstInboundAt: toTimestampOrNull(row.first_inbound_at),
  lastInboundAt: toTimestampOrNull(row.last_inbound_at),
  firstOutboundAt: toTimestampOrNull(row.first_outbound_at),
  lastOutboundAt: toTimestampOrNull(row.last_outbound_at),
  waitingSince: toTimestampOrNull(row.waiting_since),
  firstResponseAt: toTimestampOrNull(row.first_response_at),
  firstResponderId: row.first_responder_id,
  windowExpiresAt: toTimestampOrNull(row.window_expires_at),
  lastActivityAt: toTimestamp(row.last_activity_at),
  closedAt: toTimestampOrNull(row.closed_at),
  closedBy: row.closed_by,
  closeReason: row.close_reason,
  closeOutcome: row.close_outcome,
  tagIds: row.tag_ids,
  nextStep: row.next_step === null ? null : { text: row.next_step, dueAt: toTimestampOrNull(row.next_step_at) },
  attribution: row.attribution,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

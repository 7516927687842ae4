import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { TagRef } from '../tags/contract.js';
import type { Stage, TicketOutcome, TicketStatus } from '../tickets/contract.js';
import type { Lead } from './contract.js';
import type { LeadStatus, LossReason } from './status.js';

/** A lead with what its answer shows of contact, owner and ticket, and nothing more of them. */
export interface LeadRow {
  readonly id: string;
  readonly contact_id: string;
  readonly contact_name: string;
  readonly contact_phone: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly ticket_id: string | null;
  readonly ticket_channel: string;
  readonly ticket_status: TicketStatus;
  readonly ticket_stage: Stage;
  readonly ticket_closed_at: Date | null;
  readonly ticket_close_outcome: TicketOutcome | null;
  readonly tags: readonly TagRef[];
  readonly status: LeadStatus;
  readonly position: string;
  readonly source: string;
  readonly score: number;
  readonly value_cents: number;
  readonly currency: string;
  readonly probability: number;
  readonly lost_reason: LossReason | null;
  readonly expected_close_on: string | null;
  readonly next_follow_up_at: Date | null;
  readonly custom_fields: Readonly<Record<string, unknown>>;
  readonly closed_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** What is selected of a lead `l`, joined with {@link leadParts}. Its tags are put in order outside, which keeps sorts out of the plan. */
export const leadColumns = `l.id, l.contact_id, c.name as contact_name, c.phone as contact_phone, l.owner_id, u.name as owner_name,
    l.ticket_id, l.status, l.position, l.source, l.score, l.value_cents::float8 as value_cents, l.currency, l.probability, l.lost_reason,
    l.expected_close_on::text as expected_close_on, l.next_follow_up_at, l.custom_fields, l.closed_at, l.version, l.created_at, l.updated_at,
    t.channel as ticket_channel, t.status as ticket_status, t.stage as ticket_stage, t.closed_at as ticket_closed_at,
    t.close_outcome as ticket_close_outcome,
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'color', g.color))
      from lead_tags lt join tags g on g.tenant_id = $1 and g.id = lt.tag_id where lt.tenant_id = $1 and lt.lead_id = l.id), '[]') as tags`;

export const leadParts = `join contacts c on c.tenant_id = $1 and c.id = l.contact_id
    left join users u on u.tenant_id = $1 and u.id = l.owner_id
    left join tickets t on t.tenant_id = $1 and t.id = l.ticket_id`;

/** Begins every reading of single leads. */
export const selectLeads = `select ${leadColumns} from leads l ${leadParts} where l.tenant_id = $1`;

const ticketOf = (row: LeadRow): Lead['ticket'] =>
  row.ticket_id === null
    ? null
    : {
        id: row.ticket_id,
        channel: row.ticket_channel,
        status: row.ticket_status,
        stage: row.ticket_stage,
        closedAt: toTimestampOrNull(row.ticket_closed_at),
        closeOutcome: row.ticket_close_outcome,
      };

const byName = (a: TagRef, b: TagRef): number => a.name.localeCompare(b.name, 'pt-BR');

export const toLead = (row: LeadRow): Lead => ({
  id: row.id,
  status: row.status,
  position: row.position,
  contact: { id: row.contact_id, name: row.contact_name, phone: row.contact_phone },
  owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? '' },
  ticketId: row.ticket_id,
  ticket: ticketOf(row),
  tags: [...row.tags].sort(byName),
  source: row.source,
  score: row.score,
  valueCents: row.value_cents,
  currency: row.currency,
  probability: row.probability,
  lostReason: row.lost_reason,
  expectedCloseOn: row.expected_close_on,
  nextFollowUpAt: toTimestampOrNull(row.next_follow_up_at),
  customFields: row.custom_fields,
  closedAt: toTimestampOrNull(row.closed_at),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { Lead } from './contract.js';
import type { LeadStatus, LossReason } from './status.js';

/** A lead with what its answer shows of contact and owner, and nothing more of them. */
export interface LeadRow {
  readonly id: string;
  readonly contact_id: string;
  readonly contact_name: string;
  readonly contact_phone: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly ticket_id: string | null;
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

/** Begins every reading of leads. */
export const selectLeads = `select l.id, l.contact_id, c.name as contact_name, c.phone as contact_phone, l.owner_id, u.name as owner_name,
    l.ticket_id, l.status, l.position, l.source, l.score, l.value_cents::float8 as value_cents, l.currency, l.probability, l.lost_reason,
    l.expected_close_on::text as expected_close_on, l.next_follow_up_at, l.custom_fields, l.closed_at, l.version, l.created_at, l.updated_at
  from leads l
    join contacts c on c.tenant_id = $1 and c.id = l.contact_id
    left join users u on u.tenant_id = $1 and u.id = l.owner_id
  where l.tenant_id = $1`;

export const toLead = (row: LeadRow): Lead => ({
  id: row.id,
  status: row.status,
  position: row.position,
  contact: { id: row.contact_id, name: row.contact_name, phone: row.contact_phone },
  owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? '' },
  ticketId: row.ticket_id,
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

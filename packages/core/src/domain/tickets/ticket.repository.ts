import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { Ticket, TicketAttribution, TicketOutcome, TicketPriority } from './contract.js';
import { actorName } from './history.repository.js';
import type { Stage } from './stage.js';
import { activeStatusesSql, type TicketStatus } from './status.js';
import { ticketColumns, toTicket, type TicketRow } from './ticket.row.js';

const columns = ticketColumns.join(', ');

export const findTicket = async (sql: Sql, id: string): Promise<Ticket | undefined> => {
  const [row] = await sql<TicketRow>(`select ${columns} from tickets where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row && toTicket(row);
};

export const ticketExists = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql('select 1 as found from tickets where tenant_id = $1 and id = $2', [sql.scope.tenantId, id])).length > 0;

/**
 * Locks a ticket for a change. The contact is locked first, as by arriving messages, so that whether the contact has another
 * open ticket cannot change meanwhile.
 */
export const lockTicket = async (tx: Transaction, id: string): Promise<Ticket | undefined> => {
  const { tenantId } = tx.scope;
  await tx.sql(
    `select 1 from contacts where tenant_id = $1 and id = (select contact_id from tickets where tenant_id = $1 and id = $2) for no key update`,
    [tenantId, id],
  );
  const [row] = await tx.sql<TicketRow>(`select ${columns} from tickets where tenant_id = $1 and id = $2 for no key update`, [
    tenantId,
    id,
  ]);
  return row && toTicket(row);
};

export const findActiveTicketId = async (sql: Sql, contactId: string, channel: string): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }>(
    `select id from tickets where tenant_id = $1 and contact_id = $2 and channel = $3 and status in ${activeStatusesSql}`,
    [sql.scope.tenantId, contactId, channel],
  );
  return row?.id;
};

/** Active tickets of a user, in the order in which whoever takes several of them locks them. */
export const listActiveOf = async (sql: Sql, userId: string): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select id from tickets where tenant_id = $1 and assignee_id = $2 and status in ${activeStatusesSql} order by contact_id, id`,
    [sql.scope.tenantId, userId],
  );
  return rows.map(({ id }) => id);
};

export interface NewTicket {
  readonly contactId: string;
  readonly contactName: string;
  readonly contactAddress: string;
  readonly channel: string;
  readonly instanceId: string;
  /** Undefined: the default queue. */
  readonly queueId: string | undefined;
  readonly subject: string;
  readonly priority: TicketPriority;
  readonly stage: Stage;
  readonly attribution: TicketAttribution;
}

/** Opens a ticket; undefined when the contact has an active one on the channel. */
export const insertTicket = async (tx: Transaction, ticket: NewTicket): Promise<Ticket | undefined> => {
  const [row] = await tx.sql<TicketRow>(
    `insert into tickets (tenant_id, id, contact_id, contact_name, contact_address, channel, instance_id, queue_id, subject, priority,
       status, last_activity_at, created_at, updated_at, stage, stage_since, attribution, campaign_id)
     values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::uuid, (select id from queues where tenant_id = $1 and is_default)), $9, $10,
       'open', $11, $11, $11, $12, $11, $13::jsonb, $14)
     on conflict (tenant_id, contact_id, channel) where status in ${activeStatusesSql} do nothing
     returning ${columns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      ticket.contactId,
      ticket.contactName,
      ticket.contactAddress,
      ticket.channel,
      ticket.instanceId,
      ticket.queueId ?? null,
      ticket.subject,
      ticket.priority,
      tx.now,
      ticket.stage,
      ticket.attribution,
      ticket.attribution.campaignId ?? null,
    ],
  );
  return row && toTicket(row);
};

/** What an edit may change; the rest follows messages. */
export interface TicketChange {
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly queueId: string | null;
  readonly assigneeId: string | null;
  readonly subject: string;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
  readonly closeOutcome: TicketOutcome | null;
  readonly stage: Stage;
  readonly nextStep: Ticket['nextStep'];
}

/** Writes an edit of a ticket that {@link lockTicket} locked. */
export const changeTicket = async (tx: Transaction, id: string, change: TicketChange): Promise<Ticket> => {
  const [row] = await tx.sql<TicketRow>(
    `update tickets set status = $3, priority = $4, queue_id = $5, assignee_id = $6, subject = $7, closed_at = $8, closed_by = $9,
       close_reason = $10, version = version + 1, updated_at = $11, close_outcome = $12, stage = $13,
       stage_since = case when stage = $13 then stage_since else $11 end, next_step = $14, next_step_at = $15,
       waiting_since = case when $8::timestamptz is null then waiting_since end
     where tenant_id = $1 and id = $2 returning ${columns}`,
    [
      tx.scope.tenantId,
      id,
      change.status,
      change.priority,
      change.queueId,
      change.assigneeId,
      change.subject,
      change.closedAt,
      change.closedBy,
      change.closeReason,
      tx.now,
      change.closeOutcome,
      change.stage,
      change.nextStep?.text ?? null,
      change.nextStep?.dueAt ?? null,
    ],
  );
  if (!row) throw new Error('A locked ticket is gone.');
  return toTicket(row);
};

export const countActiveInQueue = async (sql: Sql, queueId: string): Promise<number> => {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from tickets where tenant_id = $1 and queue_id = $2 and status in ${activeStatusesSql}`,
    [sql.scope.tenantId, queueId],
  );
  return row?.count ?? 0;
};

/** Moves what is active in a queue to another one, with its history. */
export const moveActiveToQueue = async (tx: Transaction, queueId: string, targetQueueId: string): Promise<readonly Ticket[]> => {
  const rows = await tx.sql<TicketRow>(
    `with moved as (
       update tickets set queue_id = $3, version = version + 1, updated_at = $4
       where tenant_id = $1 and queue_id = $2 and status in ${activeStatusesSql} returning *
     ), told as (
       insert into ticket_transitions (tenant_id, id, ticket_id, from_status, to_status, from_queue_id, to_queue_id, from_assignee_id,
         to_assignee_id, actor, at)
       select tenant_id, uuidv7(), id, status, status, $2, $3, assignee_id, assignee_id, $5, $4 from moved
     )
     select ${columns} from moved`,
    [tx.scope.tenantId, queueId, targetQueueId, tx.now, actorName(tx.scope.actor)],
  );
  return rows.map(toTicket);
};

/** Copies a contact's present name into its tickets. Returns those it changed. */
export const copyContactNameToTickets = async (tx: Transaction, contactId: string): Promise<readonly Ticket[]> => {
  const rows = await tx.sql<TicketRow>(
    `update tickets t set contact_name = c.name, updated_at = $3 from contacts c
     where t.tenant_id = $1 and t.contact_id = $2 and c.tenant_id = $1 and c.id = $2 and t.contact_name <> c.name
     returning ${ticketColumns.map((column) => `t.${column}`).join(', ')}`,
    [tx.scope.tenantId, contactId, tx.now],
  );
  return rows.map(toTicket);
};

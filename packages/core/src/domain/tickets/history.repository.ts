import type { Actor, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { Ticket, TicketOutcome } from './contract.js';

/** Somebody as one word, such as `user:…`. */
export const actorName = ({ kind, id }: Actor): string => `${kind}:${id}`;

/**
 * The time of a change, but not before that of the one before it on the same ticket ($3): of two at once, the later one may have begun
 * first and waited for the ticket's row.
 */
const notBefore = (table: string, parameter: number): string =>
  `greatest($${String(parameter)}::timestamptz, (select max(at) from ${table} where tenant_id = $1 and ticket_id = $3))`;

/** Writes down a change of status, queue or assignee. */
export const insertTransition = async (
  tx: Transaction,
  before: Ticket,
  after: Ticket,
  why: { readonly reason?: string; readonly outcome?: TicketOutcome },
): Promise<void> => {
  await tx.sql(
    `insert into ticket_transitions (tenant_id, id, ticket_id, from_status, to_status, from_queue_id, to_queue_id, from_assignee_id,
       to_assignee_id, actor, reason, outcome, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, ${notBefore('ticket_transitions', 13)})`,
    [
      tx.scope.tenantId,
      uuidv7(),
      after.id,
      before.status,
      after.status,
      before.queueId,
      after.queueId,
      before.assigneeId,
      after.assigneeId,
      actorName(tx.scope.actor),
      why.reason ?? null,
      why.outcome ?? null,
      tx.now,
    ],
  );
};

/** Writes down a move in the sales process. */
export const insertStageChange = async (tx: Transaction, before: Ticket, after: Ticket, reason: string | undefined): Promise<void> => {
  await tx.sql(
    `insert into ticket_stage_changes (tenant_id, id, ticket_id, from_stage, to_stage, since, actor, reason, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, ${notBefore('ticket_stage_changes', 9)})`,
    [
      tx.scope.tenantId,
      uuidv7(),
      after.id,
      before.stage,
      after.stage,
      before.stageSince,
      actorName(tx.scope.actor),
      reason ?? null,
      tx.now,
    ],
  );
};

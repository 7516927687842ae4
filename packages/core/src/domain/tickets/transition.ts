import type { Transaction } from '@leadengine/plugin-kit';
import { TicketAssigned, TicketClosed, TicketStageChanged, TicketUpdated, type Ticket, type TicketOutcome } from './contract.js';
import { actorName, insertStageChange, insertTransition } from './history.repository.js';
import { AssigneeNeeded, StageRefused, TicketAlreadyOpen, TransitionRefused } from './problems.js';
import { mayFollow, type Stage } from './stage.js';
import { isActive, ticketTransitions, type TicketStatus } from './status.js';
import { changeTicket, findActiveTicketId, type TicketChange } from './ticket.repository.js';

/** An edit as its caller means it. What is left out stays. */
export interface TicketEdit {
  readonly status?: TicketStatus;
  readonly stage?: Stage;
  readonly priority?: Ticket['priority'];
  readonly queueId?: string;
  readonly assigneeId?: string | null;
  readonly subject?: string;
  readonly nextStep?: Ticket['nextStep'];
  /** Why; kept in the history and, when the edit closes the ticket, on it. */
  readonly reason?: string;
  readonly outcome?: TicketOutcome;
}

type Closing = Pick<TicketChange, 'closedAt' | 'closedBy' | 'closeReason' | 'closeOutcome'>;

const notClosed: Closing = { closedAt: null, closedBy: null, closeReason: null, closeOutcome: null };

const closingOf = (tx: Transaction, ticket: Ticket, status: TicketStatus, { reason, outcome }: TicketEdit): Closing => {
  if (isActive(status)) return notClosed;
  if (ticket.closedAt === null)
    return { closedAt: tx.now, closedBy: actorName(tx.scope.actor), closeReason: reason ?? null, closeOutcome: outcome ?? null };
  return {
    closedAt: new Date(ticket.closedAt),
    closedBy: ticket.closedBy,
    closeReason: reason ?? ticket.closeReason,
    closeOutcome: outcome ?? ticket.closeOutcome,
  };
};

const assertTransition = async (tx: Transaction, ticket: Ticket, status: TicketStatus): Promise<void> => {
  if (status === ticket.status) return;
  if (!ticketTransitions[ticket.status].includes(status)) throw new TransitionRefused({ from: ticket.status, to: status });
  if (isActive(ticket.status) || !isActive(status)) return;
  const existingTicketId = await findActiveTicketId(tx.sql, ticket.contact.id, ticket.channel);
  if (existingTicketId !== undefined) throw new TicketAlreadyOpen({ existingTicketId });
};

/** `open` means that nobody has it, so going there takes the assignee off. */
const assigneeOf = (ticket: Ticket, status: TicketStatus, edit: TicketEdit): string | null => {
  const assigneeId = edit.assigneeId === undefined ? ticket.assigneeId : edit.assigneeId;
  if (status === 'assigned' && assigneeId === null) throw new AssigneeNeeded();
  return status === 'open' ? null : assigneeId;
};

const hasMoved = (before: Ticket, after: Ticket): boolean =>
  before.status !== after.status || before.queueId !== after.queueId || before.assigneeId !== after.assigneeId;

/**
 * The one way in which a locked ticket changes: checks the moves of status and stage, keeps what depends on them, writes the
 * history and publishes it.
 */
export const applyEdit = async (tx: Transaction, ticket: Ticket, edit: TicketEdit): Promise<Ticket> => {
  const status = edit.status ?? ticket.status;
  const stage = edit.stage ?? ticket.stage;
  await assertTransition(tx, ticket, status);
  if (!mayFollow(ticket.stage, stage)) throw new StageRefused({ from: ticket.stage, to: stage });
  const changed = await changeTicket(tx, ticket.id, {
    status,
    stage,
    priority: edit.priority ?? ticket.priority,
    queueId: edit.queueId ?? ticket.queueId,
    assigneeId: assigneeOf(ticket, status, edit),
    subject: edit.subject ?? ticket.subject,
    nextStep: edit.nextStep === undefined ? ticket.nextStep : edit.nextStep,
    ...closingOf(tx, ticket, status, edit),
  });
  if (hasMoved(ticket, changed)) await insertTransition(tx, ticket, changed, edit);
  tx.emit(TicketUpdated, changed);
  if (changed.stage !== ticket.stage) {
    await insertStageChange(tx, ticket, changed, edit.reason);
    tx.emit(TicketStageChanged, changed);
  }
  if (changed.assigneeId !== ticket.assigneeId) tx.emit(TicketAssigned, changed);
  if (ticket.closedAt === null && changed.closedAt !== null) tx.emit(TicketClosed, changed);
  return changed;
};

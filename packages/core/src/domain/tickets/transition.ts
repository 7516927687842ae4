import type { Actor, Transaction } from '@leadengine/plugin-kit';
import {
  AssigneeNeeded,
  TicketAlreadyOpen,
  TicketAssigned,
  TicketClosed,
  TicketUpdated,
  TransitionRefused,
  type Ticket,
} from './contract.js';
import { isActive, ticketTransitions, type TicketStatus } from './status.js';
import { changeTicket, findActiveTicketId, type TicketChange } from './ticket.repository.js';

/** An edit as its caller means it. What is left out stays. */
export interface TicketEdit {
  readonly status?: TicketStatus;
  readonly priority?: Ticket['priority'];
  readonly queueId?: string;
  readonly assigneeId?: string | null;
  readonly subject?: string;
  readonly closeReason?: string;
}

const nameOf = ({ kind, id }: Actor): string => `${kind}:${id}`;

const closingOf = (
  tx: Transaction,
  ticket: Ticket,
  status: TicketStatus,
  reason: string | undefined,
): Pick<TicketChange, 'closedAt' | 'closedBy' | 'closeReason'> => {
  if (isActive(status)) return { closedAt: null, closedBy: null, closeReason: null };
  if (ticket.closedAt === null) return { closedAt: tx.now, closedBy: nameOf(tx.scope.actor), closeReason: reason ?? null };
  return { closedAt: new Date(ticket.closedAt), closedBy: ticket.closedBy, closeReason: reason ?? ticket.closeReason };
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

/** The one way in which a locked ticket changes: checks the move, keeps what depends on it and publishes it. */
export const applyEdit = async (tx: Transaction, ticket: Ticket, edit: TicketEdit): Promise<Ticket> => {
  const status = edit.status ?? ticket.status;
  await assertTransition(tx, ticket, status);
  const changed = await changeTicket(tx, ticket.id, {
    status,
    priority: edit.priority ?? ticket.priority,
    queueId: edit.queueId ?? ticket.queueId,
    assigneeId: assigneeOf(ticket, status, edit),
    subject: edit.subject ?? ticket.subject,
    ...closingOf(tx, ticket, status, edit.closeReason),
  });
  tx.emit(TicketUpdated, changed);
  if (changed.assigneeId !== ticket.assigneeId) tx.emit(TicketAssigned, changed);
  if (ticket.closedAt === null && changed.closedAt !== null) tx.emit(TicketClosed, changed);
  return changed;
};

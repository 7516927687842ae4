import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import type { Queue, Queues } from '../queues/contract.js';
import type { Ticket, Tickets } from '../tickets/contract.js';
import { lockTicket } from '../tickets/ticket.repository.js';
import { applyEdit } from '../tickets/transition.js';
import { holdAvailable, listCandidates, saveTurn, takeTurn } from './member.repository.js';
import { turnOrder } from './turn-order.js';
import { findLastAgent, forgetOffers, listTicketsOf, listWaiting, wasOffered } from './waiting.repository.js';

/** What one run may hand out per queue; the next follows soon. */
const batch = 200;

/** `assigned`, `nobody`: all members are away or have enough, `settled`: there is nothing to hand out. */
export type Assignment = 'assigned' | 'nobody' | 'settled';

/** Hands waiting tickets to members of their queues. */
export interface Assignments {
  assignIn(tx: Transaction, ticketId: string): Promise<Assignment>;
  /** Hands out what waits in all queues of a tenant. */
  handOut(scope: Scope): Promise<void>;
  /** Gives what a user has back to the queues, which hand it out anew. */
  release(tx: Transaction, userId: string): Promise<void>;
}

const waits = (ticket: Ticket | undefined): ticket is Ticket & { readonly queueId: string } =>
  ticket?.status === 'open' && ticket.assigneeId === null && ticket.queueId !== null;

const handsOut = ({ isActive, assignmentStrategy }: Queue): boolean => isActive && assignmentStrategy !== 'manual';

export const createAssignments = (unitOfWork: UnitOfWork, queues: Queues, tickets: Tickets): Assignments => {
  const chooseAgent = async (tx: Transaction, queue: Queue, ticket: Ticket): Promise<string | undefined> => {
    const candidates = await listCandidates(tx.sql, queue.id, queue.agentCapacity);
    const lastAgent = queue.assignmentStrategy === 'sticky' ? await findLastAgent(tx.sql, ticket.contact.id, ticket.id) : undefined;
    for (const { userId } of turnOrder(queue.assignmentStrategy, candidates, lastAgent)) {
      if (await holdAvailable(tx, userId)) return userId;
    }
    return undefined;
  };

  const assignIn: Assignments['assignIn'] = async (tx, ticketId) => {
    const known = await tickets.find(tx.sql, ticketId);
    if (!waits(known)) return 'settled';
    const queue = await queues.find(tx.sql, known.queueId);
    if (queue === undefined || !handsOut(queue)) return 'settled';
    const turn = await takeTurn(tx);
    if (await wasOffered(tx.sql, ticketId, queue.id)) return 'settled';
    const userId = await chooseAgent(tx, queue, known);
    if (userId === undefined) return 'nobody';
    const ticket = await lockTicket(tx, ticketId);
    if (!waits(ticket) || ticket.queueId !== queue.id) return 'settled';
    await applyEdit(tx, ticket, { status: 'assigned', assigneeId: userId });
    await saveTurn(tx, { queueId: queue.id, userId, ticketId, turn });
    return 'assigned';
  };

  return {
    assignIn,

    async handOut(scope) {
      for (const queue of (await queues.list(scope)).filter(handsOut)) {
        for (const id of await unitOfWork.read(scope, (sql) => listWaiting(sql, queue.id, batch))) {
          if (scope.signal.aborted) return;
          if ((await unitOfWork.run(scope, (tx) => assignIn(tx, id))) === 'nobody') break;
        }
      }
    },

    async release(tx, userId) {
      for (;;) {
        const ids = await listTicketsOf(tx.sql, userId, batch);
        for (const id of ids) {
          const ticket = await lockTicket(tx, id);
          if (ticket?.assigneeId !== userId || ticket.closedAt !== null) continue;
          await applyEdit(tx, ticket, { status: ticket.status === 'assigned' ? 'open' : ticket.status, assigneeId: null });
          await forgetOffers(tx, id);
        }
        if (ids.length < batch) return;
      }
    },
  };
};

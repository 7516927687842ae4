import type { Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { TicketNotOpen, TicketUpdated, type Tickets } from '../tickets/contract.js';
import { deliverMessages, MessageQueued, type MessageInput, type Messages } from './contract.js';
import { findMessage, insertOutbound, listMessages } from './message.repository.js';

export const createMessages = (unitOfWork: UnitOfWork, tickets: Tickets): Messages => {
  const refuse = async (tx: Transaction, ticketId: string): Promise<never> => {
    const ticket = await tickets.find(tx.sql, ticketId);
    throw ticket ? new TicketNotOpen({ currentStatus: ticket.status }) : new NotFound({ resource: 'ticket' });
  };

  const sendIn = async (tx: Transaction, ticketId: string, input: MessageInput): ReturnType<Messages['sendIn']> => {
    const stored = (await insertOutbound(tx, ticketId, input)) ?? (await refuse(tx, ticketId));
    tx.emit(MessageQueued, stored.message);
    tx.emit(TicketUpdated, stored.ticket);
    tx.enqueue(deliverMessages, { ticketId });
    return stored;
  };

  return {
    list: async (scope, ticketId, query) => {
      const page = await unitOfWork.read(scope, (sql) => listMessages(sql, ticketId, query));
      if (!page) throw new NotFound({ resource: 'ticket' });
      return page;
    },

    get: async (scope, id) => {
      const message = await unitOfWork.read(scope, (sql) => findMessage(sql, id));
      if (!message) throw new NotFound({ resource: 'message' });
      return message;
    },

    find: findMessage,
    send: (scope, ticketId, input) => unitOfWork.run(scope, async (tx) => (await sendIn(tx, ticketId, input)).message),
    sendIn,
  };
};

import type { Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { UnknownInstance, type ChannelDirectory } from '../channels/contract.js';
import type { Contacts } from '../contacts/contract.js';
import { UnknownQueue, type Queues } from '../queues/contract.js';
import { storableText } from '../storable.js';
import { isActiveUser } from './assignee.repository.js';
import {
  ContactUnreachable,
  TicketAlreadyOpen,
  TicketCreated,
  TicketNotOpen,
  TicketUpdated,
  UnknownAssignee,
  UnknownContact,
  type Ticket,
  type TicketInput,
  type TicketPatch,
  type Tickets,
} from './contract.js';
import { isActive, type TicketStatus } from './status.js';
import { listTickets } from './ticket-list.js';
import { findActiveTicketId, findTicket, insertTicket, lockTicket, markTicketRead } from './ticket.repository.js';
import { applyEdit } from './transition.js';

export interface TicketParts {
  readonly unitOfWork: UnitOfWork;
  readonly queues: Queues;
  readonly contacts: Contacts;
  readonly channels: ChannelDirectory;
}

const missing = (): Error => new NotFound({ resource: 'ticket' });

const lockExisting = async (tx: Transaction, id: string): Promise<Ticket> => {
  const ticket = await lockTicket(tx, id);
  if (!ticket) throw missing();
  return ticket;
};

/** Where a reopened ticket goes: back to its agent while there is one who works here. */
const statusAfterReopening = async (tx: Transaction, ticket: Ticket): Promise<TicketStatus> =>
  ticket.assigneeId !== null && (await isActiveUser(tx, ticket.assigneeId)) ? 'assigned' : 'open';

export const createTickets = ({ unitOfWork, queues, contacts, channels }: TicketParts): Tickets => {
  const assertQueue = async (tx: Transaction, queueId: string | undefined): Promise<void> => {
    if (queueId !== undefined && (await queues.find(tx.sql, queueId)) === undefined) throw new UnknownQueue({ queueId });
  };

  const createIn = async (tx: Transaction, input: TicketInput): Promise<Ticket> => {
    const { contactId, instanceId, queueId } = input;
    const contact = await contacts.lock(tx, contactId);
    if (!contact) throw new UnknownContact({ contactId });
    const instance = await channels.findInstance(tx.sql, instanceId);
    if (!instance) throw new UnknownInstance({ instanceId });
    await assertQueue(tx, queueId);
    const { channel } = instance;
    const address = await contacts.findAddress(tx.sql, contactId, channel);
    if (address === undefined) throw new ContactUnreachable({ channel });
    const ticket = await insertTicket(tx, {
      contactId,
      contactName: contact.name,
      contactAddress: address,
      channel,
      instanceId,
      queueId,
      subject: storableText(input.subject ?? ''),
      priority: input.priority ?? 'normal',
    });
    if (!ticket) throw new TicketAlreadyOpen({ existingTicketId: (await findActiveTicketId(tx.sql, contactId, channel)) ?? '' });
    tx.emit(TicketCreated, ticket);
    return ticket;
  };

  const ensureActiveIn: Tickets['ensureActiveIn'] = async (tx, input) => {
    const { contactId, instanceId } = input;
    // Arriving messages lock the contact, too, so that nobody opens a ticket between the look and the insert.
    if (!(await contacts.lock(tx, contactId))) throw new UnknownContact({ contactId });
    const instance = await channels.findInstance(tx.sql, instanceId);
    if (!instance) throw new UnknownInstance({ instanceId });
    const activeId = await findActiveTicketId(tx.sql, contactId, instance.channel);
    return (activeId === undefined ? undefined : await findTicket(tx.sql, activeId)) ?? createIn(tx, input);
  };

  const updateIn = async (tx: Transaction, id: string, patch: TicketPatch, ifMatch: number | undefined): Promise<Ticket> => {
    const ticket = await lockExisting(tx, id);
    if (ifMatch !== undefined && ifMatch !== ticket.version) throw new VersionMismatch({ currentVersion: ticket.version });
    await assertQueue(tx, patch.queueId);
    return applyEdit(tx, ticket, { ...patch, ...(patch.subject !== undefined && { subject: storableText(patch.subject) }) });
  };

  const assignIn = async (tx: Transaction, id: string, assigneeId: string | null): Promise<Ticket> => {
    const ticket = await lockExisting(tx, id);
    if (!isActive(ticket.status)) throw new TicketNotOpen({ currentStatus: ticket.status });
    if (assigneeId === null) return applyEdit(tx, ticket, { status: 'open', assigneeId: null });
    if (!(await isActiveUser(tx, assigneeId))) throw new UnknownAssignee({ assigneeId });
    return applyEdit(tx, ticket, { status: 'assigned', assigneeId });
  };

  return {
    list: (scope, query) => unitOfWork.read(scope, (sql) => listTickets(sql, query)),

    get: async (scope, id) => {
      const ticket = await unitOfWork.read(scope, (sql) => findTicket(sql, id));
      if (!ticket) throw missing();
      return ticket;
    },

    find: findTicket,
    ensureActiveIn,
    create: (scope, input) => unitOfWork.run(scope, (tx) => createIn(tx, input)),
    update: (scope, id, patch, ifMatch) => unitOfWork.run(scope, (tx) => updateIn(tx, id, patch, ifMatch)),
    assign: (scope, id, assigneeId) => unitOfWork.run(scope, (tx) => assignIn(tx, id, assigneeId)),

    close: (scope, id, { reason }) =>
      unitOfWork.run(scope, async (tx) => {
        const ticket = await lockExisting(tx, id);
        if (ticket.status === 'closed') return ticket;
        return applyEdit(tx, ticket, { status: 'closed', ...(reason !== undefined && { closeReason: storableText(reason) }) });
      }),

    reopen: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const ticket = await lockExisting(tx, id);
        if (isActive(ticket.status)) return ticket;
        return applyEdit(tx, ticket, { status: await statusAfterReopening(tx, ticket) });
      }),

    markRead: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const read = await markTicketRead(tx, id);
        if (!read) throw missing();
        if (read.hadUnread) tx.emit(TicketUpdated, read.ticket);
        return read.ticket;
      }),
  };
};

import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { UnknownInstance, type ChannelDirectory } from '../channels/contract.js';
import type { Contacts } from '../contacts/contract.js';
import { UnknownQueue, type Queues } from '../queues/contract.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { isActiveUser } from './assignee.repository.js';
import {
  TicketCreated,
  TicketRead,
  TicketUpdated,
  type Ticket,
  type TicketAssignment,
  type TicketAttribution,
  type TicketClosing,
  type TicketInput,
  type TicketPatch,
  type Tickets,
} from './contract.js';
import { ContactUnreachable, TicketAlreadyOpen, TicketNotOpen, UnknownAssignee, UnknownContact, UnknownStage } from './problems.js';
import { firstStage, stageOf, type Stage } from './stage.js';
import { isActive, type TicketStatus } from './status.js';
import { listTickets } from './ticket-list.js';
import { findActiveTicketId, findTicket, insertTicket, listActiveOf, lockTicket } from './ticket.repository.js';
import { asCallerSees, findCallersTicket, markTicketRead } from './read-marker.repository.js';
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

const storableAttribution = (given: TicketAttribution): TicketAttribution => ({
  ...given,
  ...(given.campaignName !== undefined && { campaignName: storableText(given.campaignName) }),
  ...(given.productType !== undefined && { productType: storableText(given.productType) }),
  ...(given.strategy !== undefined && { strategy: storableText(given.strategy) }),
});

const knownStage = (name: string): Stage => {
  const stage = stageOf(name);
  if (stage === undefined) throw new UnknownStage({ stage: name });
  return stage;
};

const reasonOf = (reason: string | undefined): { readonly reason?: string } =>
  reason === undefined ? {} : { reason: storableText(reason) };

const assertOpen = ({ status }: Ticket): void => {
  if (!isActive(status)) throw new TicketNotOpen({ currentStatus: status });
};

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
      stage: input.stage === undefined ? firstStage : knownStage(input.stage),
      attribution: storableAttribution(input.attribution ?? {}),
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
    const { stage, subject, nextStep, ...rest } = patch;
    return applyEdit(tx, ticket, {
      ...rest,
      ...(subject !== undefined && { subject: storableText(subject) }),
      ...(stage !== undefined && { stage: knownStage(stage) }),
      ...(nextStep !== undefined && { nextStep: nextStep && { ...nextStep, text: storableText(nextStep.text) } }),
    });
  };

  const moveStageIn: Tickets['moveStageIn'] = async (tx, id, { stage, reason }) => {
    const ticket = await lockExisting(tx, id);
    const target = knownStage(stage);
    return target === ticket.stage ? ticket : applyEdit(tx, ticket, { stage: target, ...reasonOf(reason) });
  };

  const assignIn = async (tx: Transaction, id: string, { assigneeId, reason }: TicketAssignment): Promise<Ticket> => {
    const ticket = await lockExisting(tx, id);
    assertOpen(ticket);
    if (assigneeId === null) return applyEdit(tx, ticket, { status: 'open', assigneeId: null, ...reasonOf(reason) });
    if (!(await isActiveUser(tx, assigneeId))) throw new UnknownAssignee({ assigneeId });
    return applyEdit(tx, ticket, { status: 'assigned', assigneeId, ...reasonOf(reason) });
  };

  const endIn = async (tx: Transaction, id: string, status: 'closed' | 'resolved', { reason, outcome }: TicketClosing): Promise<Ticket> => {
    const ticket = await lockExisting(tx, id);
    if (ticket.status === status) return ticket;
    return applyEdit(tx, ticket, { status, ...reasonOf(reason), ...(outcome !== undefined && { outcome }) });
  };

  const closeIn: Tickets['closeIn'] = (tx, id, closing) => endIn(tx, id, 'closed', closing);

  /** Does it and answers with the ticket as the caller sees it. */
  const doing = (scope: Scope, work: (tx: Transaction) => Promise<Ticket>): Promise<Ticket> =>
    unitOfWork.run(scope, async (tx) => asCallerSees(tx.sql, await work(tx)));

  return {
    list: (scope, query) => unitOfWork.read(scope, (sql) => listTickets(sql, query)),

    get: async (scope, id) => {
      const ticket = await unitOfWork.read(scope, (sql) => findCallersTicket(sql, id));
      if (!ticket) throw missing();
      return ticket;
    },

    find: findTicket,
    ensureActiveIn,
    create: (scope, input) => doing(scope, (tx) => createIn(tx, input)),
    createIn,
    update: (scope, id, patch, ifMatch) => doing(scope, (tx) => updateIn(tx, id, patch, ifMatch)),
    moveStage: (scope, id, move) => doing(scope, (tx) => moveStageIn(tx, id, move)),
    moveStageIn,
    assign: (scope, id, assignment) => doing(scope, (tx) => assignIn(tx, id, assignment)),
    assignIn,

    async releaseIn(tx, userId, reason) {
      for (const id of await listActiveOf(tx.sql, userId)) {
        const ticket = await lockExisting(tx, id);
        if (ticket.assigneeId === userId && isActive(ticket.status))
          await applyEdit(tx, ticket, {
            status: ticket.status === 'assigned' ? 'open' : ticket.status,
            assigneeId: null,
            ...reasonOf(reason),
          });
      }
    },

    transfer: (scope, id, { queueId, assigneeId = null, reason }) =>
      doing(scope, async (tx) => {
        const ticket = await lockExisting(tx, id);
        assertOpen(ticket);
        await assertQueue(tx, queueId);
        if (assigneeId !== null && !(await isActiveUser(tx, assigneeId))) throw new UnknownAssignee({ assigneeId });
        return applyEdit(tx, ticket, { queueId, assigneeId, status: assigneeId === null ? 'open' : 'assigned', ...reasonOf(reason) });
      }),

    close: (scope, id, closing) => doing(scope, (tx) => closeIn(tx, id, closing)),
    closeIn,
    resolve: (scope, id, closing) => doing(scope, (tx) => endIn(tx, id, 'resolved', closing)),

    reopen: (scope, id, { reason } = {}) =>
      doing(scope, async (tx) => {
        const ticket = await lockExisting(tx, id);
        if (isActive(ticket.status)) return ticket;
        return applyEdit(tx, ticket, { status: await statusAfterReopening(tx, ticket), ...reasonOf(reason) });
      }),

    markRead: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const read = await markTicketRead(tx, id);
        if (!read) throw missing();
        if (read.hadUnread) tx.emit(TicketUpdated, read.ticket);
        if (read.isNewsForCaller)
          tx.emit(TicketRead, { ticketId: id, userId: scope.actor.id, lastReadSeq: read.lastReadSeq, readAt: toTimestamp(tx.now) });
        return { ...read.ticket, unreadCount: 0 };
      }),
  };
};

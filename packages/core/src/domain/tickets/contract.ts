import { defineEvent, defineProblem, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { TicketStatus } from './status.js';

export { TicketStatus, ticketTransitions } from './status.js';

export const TicketPriority = Type.Union([Type.Literal('low'), Type.Literal('normal'), Type.Literal('high'), Type.Literal('urgent')]);
export type TicketPriority = Static<typeof TicketPriority>;

export const MessageDirection = Type.Union([Type.Literal('inbound'), Type.Literal('outbound')]);

const subject = Type.String({ maxLength: 200 });
const closeReason = Type.String({ maxLength: 500 });

/** A conversation with one contact on one channel, from its first message to its end. */
export const Ticket = Type.Object(
  {
    id: Id,
    status: TicketStatus,
    stage: Type.String({ description: 'Place in the sales process' }),
    priority: TicketPriority,
    subject,
    channel: Type.String(),
    instanceId: Id,
    queueId: nullable(Id),
    assigneeId: nullable(Id),
    contact: Type.Object(
      { id: Id, name: Type.String(), address: Type.String({ description: 'Where messages go to' }) },
      { additionalProperties: false },
    ),
    lastMessage: nullable(
      Type.Object(
        {
          preview: Type.String({ description: 'Up to 160 characters; empty when the message has no text' }),
          at: Timestamp,
          direction: MessageDirection,
          type: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    unreadCount: Type.Integer({ description: 'Inbound messages since the ticket was last marked as read' }),
    messageCount: Type.Integer(),
    inboundCount: Type.Integer(),
    outboundCount: Type.Integer(),
    lastInboundAt: nullable(Timestamp),
    firstResponseAt: nullable(Timestamp),
    windowExpiresAt: nullable(Type.String({ format: 'date-time', description: '24 h after the last inbound message' })),
    lastActivityAt: Timestamp,
    closedAt: nullable(Timestamp),
    closedBy: nullable(Type.String({ description: 'Who closed it, as kind:id' })),
    closeReason: nullable(Type.String()),
    version: Type.Integer({ description: 'Counts edits; messages leave it alone' }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Ticket', additionalProperties: false },
);
export type Ticket = Static<typeof Ticket>;

export const TicketInput = Type.Object(
  {
    contactId: Id,
    instanceId: Id,
    queueId: Type.Optional(Id),
    subject: Type.Optional(subject),
    priority: Type.Optional(TicketPriority),
  },
  { $id: 'TicketInput', additionalProperties: false },
);
export type TicketInput = Static<typeof TicketInput>;

export const TicketPatch = Type.Object(
  {
    status: Type.Optional(TicketStatus),
    priority: Type.Optional(TicketPriority),
    queueId: Type.Optional(Id),
    subject: Type.Optional(subject),
  },
  { $id: 'TicketPatch', additionalProperties: false, minProperties: 1 },
);
export type TicketPatch = Static<typeof TicketPatch>;

export const TicketAssignment = Type.Object(
  { assigneeId: nullable(Type.String({ format: 'uuid', description: 'A user who is active; null gives the ticket back to its queue' })) },
  { $id: 'TicketAssignment', additionalProperties: false },
);
export type TicketAssignment = Static<typeof TicketAssignment>;

export const TicketClosing = Type.Object({ reason: Type.Optional(closeReason) }, { $id: 'TicketClosing', additionalProperties: false });
export type TicketClosing = Static<typeof TicketClosing>;

export const TicketCreated = defineEvent({ name: 'ticket.created', version: 1, summary: 'A ticket was opened', payload: Ticket });
export const TicketUpdated = defineEvent({
  name: 'ticket.updated',
  version: 1,
  summary: 'A ticket or its last message changed',
  payload: Ticket,
});
export const TicketAssigned = defineEvent({
  name: 'ticket.assigned',
  version: 1,
  summary: 'A ticket went to an agent or back to its queue',
  payload: Ticket,
});
export const TicketClosed = defineEvent({ name: 'ticket.closed', version: 1, summary: 'A ticket was resolved or closed', payload: Ticket });

export const TicketAlreadyOpen = defineProblem<{ existingTicketId: string }>({
  code: 'tickets.already_open',
  status: 409,
  title: 'The contact has an open ticket on this channel',
  detail: ({ existingTicketId }) => `Ticket ${existingTicketId} is open; go on there.`,
});

export const TicketNotOpen = defineProblem<{ currentStatus: TicketStatus }>({
  code: 'tickets.not_open',
  status: 409,
  title: 'The ticket is not open',
  detail: ({ currentStatus }) => `The ticket is ${currentStatus}; reopen it first.`,
});

export const TransitionRefused = defineProblem<{ from: TicketStatus; to: TicketStatus }>({
  code: 'tickets.transition_refused',
  status: 422,
  title: 'The status cannot follow',
  detail: ({ from, to }) => `A ticket that is ${from} cannot become ${to}.`,
});

export const AssigneeNeeded = defineProblem({
  code: 'tickets.assignee_needed',
  status: 422,
  title: 'Nobody is assigned',
  detail: () => 'Assign the ticket to a user instead.',
});

export const UnknownAssignee = defineProblem<{ assigneeId: string }>({
  code: 'tickets.unknown_assignee',
  status: 422,
  title: 'No such active user',
  detail: ({ assigneeId }) => `There is no active user ${assigneeId}.`,
});

export const UnknownContact = defineProblem<{ contactId: string }>({
  code: 'tickets.unknown_contact',
  status: 422,
  title: 'No such contact',
  detail: ({ contactId }) => `There is no contact ${contactId}.`,
});

export const ContactUnreachable = defineProblem<{ channel: string }>({
  code: 'tickets.contact_unreachable',
  status: 422,
  title: 'The contact has no address on this channel',
  detail: ({ channel }) => `Give the contact an address for ${channel} first.`,
});

export interface TicketListQuery {
  /** `active` stands for open, pending and assigned. */
  readonly status?: TicketStatus | 'active';
  readonly queue?: string;
  /** Id of a user, `me` or `none`. */
  readonly assignee?: string;
  readonly channel?: string;
  readonly instance?: string;
  readonly contact?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface TicketPage {
  readonly data: Ticket[];
  readonly nextCursor: string | null;
}

/** Conversations of a tenant. Every change of status goes through one function, whichever method asks for it. */
export interface Tickets {
  /** Newest activity first. @throws InvalidCursor */
  list(scope: Scope, query: TicketListQuery): Promise<TicketPage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Ticket>;
  find(sql: Sql, id: string): Promise<Ticket | undefined>;
  /** @throws UnknownContact, UnknownInstance, UnknownQueue, ContactUnreachable, TicketAlreadyOpen */
  create(scope: Scope, input: TicketInput): Promise<Ticket>;
  /** The contact's active ticket on the instance's channel, opened when there is none. @throws as {@link Tickets.create}, except TicketAlreadyOpen */
  ensureActiveIn(tx: Transaction, input: TicketInput): Promise<Ticket>;
  /** @throws NotFound, VersionMismatch, TransitionRefused, AssigneeNeeded, UnknownQueue, TicketAlreadyOpen */
  update(scope: Scope, id: string, patch: TicketPatch, ifMatch: number | undefined): Promise<Ticket>;
  /** @throws NotFound, TicketNotOpen, UnknownAssignee */
  assign(scope: Scope, id: string, assigneeId: string | null): Promise<Ticket>;
  /** @throws NotFound */
  close(scope: Scope, id: string, closing: TicketClosing): Promise<Ticket>;
  /** @throws NotFound, TicketAlreadyOpen */
  reopen(scope: Scope, id: string): Promise<Ticket>;
  /** Sets the unread count to 0. @throws NotFound */
  markRead(scope: Scope, id: string): Promise<Ticket>;
}
export const Tickets = defineService<Tickets>('tickets.tickets');

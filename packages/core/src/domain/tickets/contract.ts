import { defineEvent, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { TicketPriority } from './priority.js';
import { Stage } from './stage.js';
import { TicketStatus } from './status.js';
import type { TicketFilters } from './ticket-filters.js';

export * from './problems.js';
export { TicketPriority } from './priority.js';
export { Stage, stageAliases, stageOf, stageTransitions } from './stage.js';
export { TicketStatus, ticketTransitions } from './status.js';

export const MessageDirection = Type.Union([Type.Literal('inbound'), Type.Literal('outbound')]);

const subject = Type.String({ maxLength: 200 });
const reason = Type.String({ maxLength: 500 });
const stageName = Type.String({ minLength: 1, maxLength: 60, description: 'A stage, or one of the other names it is known by' });

/** How a conversation ended. */
export const TicketOutcome = Type.Union([
  Type.Literal('won'),
  Type.Literal('lost'),
  Type.Literal('no_interest'),
  Type.Literal('no_answer'),
  Type.Literal('duplicate'),
  Type.Literal('spam'),
  Type.Literal('other'),
]);
export type TicketOutcome = Static<typeof TicketOutcome>;

/** What brought the contact here; set when the ticket is opened and kept with it. */
export const TicketAttribution = Type.Object(
  {
    campaignId: Type.Optional(Id),
    campaignName: Type.Optional(Type.String({ maxLength: 200 })),
    productType: Type.Optional(Type.String({ maxLength: 60 })),
    strategy: Type.Optional(Type.String({ maxLength: 60 })),
  },
  { $id: 'TicketAttribution', additionalProperties: false },
);
export type TicketAttribution = Static<typeof TicketAttribution>;

const nextStep = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }), dueAt: nullable(Timestamp) },
  { additionalProperties: false },
);

/** A conversation with one contact on one channel, from its first message to its end. */
export const Ticket = Type.Object(
  {
    id: Id,
    status: TicketStatus,
    stage: Stage,
    stageSince: Timestamp,
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
    unreadCount: Type.Integer({
      description: 'Inbound messages since the caller marked the ticket as read; in events and for programs, since anybody did',
    }),
    messageCount: Type.Integer(),
    inboundCount: Type.Integer(),
    outboundCount: Type.Integer(),
    firstInboundAt: nullable(Timestamp),
    lastInboundAt: nullable(Timestamp),
    firstOutboundAt: nullable(Timestamp),
    lastOutboundAt: nullable(Timestamp),
    waitingSince: nullable(Type.String({ format: 'date-time', description: 'The first message of the contact that nobody answered yet' })),
    firstResponseAt: nullable(
      Type.String({ format: 'date-time', description: 'When somebody first answered; automatic answers do not count' }),
    ),
    firstResponderId: nullable(Id),
    windowExpiresAt: nullable(Type.String({ format: 'date-time', description: '24 h after the last inbound message' })),
    lastActivityAt: Timestamp,
    closedAt: nullable(Timestamp),
    closedBy: nullable(Type.String({ description: 'Who closed it, as kind:id' })),
    closeReason: nullable(Type.String()),
    closeOutcome: nullable(TicketOutcome),
    tagIds: Type.Array(Id),
    nextStep: nullable(nextStep),
    attribution: TicketAttribution,
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
    stage: Type.Optional(stageName),
    attribution: Type.Optional(TicketAttribution),
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
    stage: Type.Optional(stageName),
    nextStep: Type.Optional(nullable(nextStep)),
  },
  { $id: 'TicketPatch', additionalProperties: false, minProperties: 1 },
);
export type TicketPatch = Static<typeof TicketPatch>;

const assigneeId = nullable(Type.String({ format: 'uuid', description: 'A user who is active; null gives the ticket back to its queue' }));

export const TicketAssignment = Type.Object(
  { assigneeId, reason: Type.Optional(reason) },
  { $id: 'TicketAssignment', additionalProperties: false },
);
export type TicketAssignment = Static<typeof TicketAssignment>;

export const TicketTransfer = Type.Object(
  { queueId: Id, assigneeId: Type.Optional(assigneeId), reason },
  { $id: 'TicketTransfer', additionalProperties: false },
);
export type TicketTransfer = Static<typeof TicketTransfer>;

export const TicketClosing = Type.Object(
  { reason: Type.Optional(reason), outcome: Type.Optional(TicketOutcome) },
  { $id: 'TicketClosing', additionalProperties: false },
);
export type TicketClosing = Static<typeof TicketClosing>;

export const TicketReopening = Type.Object({ reason: Type.Optional(reason) }, { $id: 'TicketReopening', additionalProperties: false });
export type TicketReopening = Static<typeof TicketReopening>;

export const StageMove = Type.Object(
  { stage: stageName, reason: Type.Optional(reason) },
  { $id: 'StageMove', additionalProperties: false },
);
export type StageMove = Static<typeof StageMove>;

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
export const TicketRead = defineEvent({
  name: 'ticket.read',
  version: 1,
  summary: 'A user read what was unread to them',
  payload: Type.Object(
    { ticketId: Id, userId: Id, lastReadSeq: Type.Integer({ description: 'How many messages the ticket had' }), readAt: Timestamp },
    { additionalProperties: false },
  ),
});
export const TicketStageChanged = defineEvent({
  name: 'ticket.stage_changed',
  version: 1,
  summary: 'A ticket moved in the sales process',
  payload: Ticket,
});
export const TicketClosed = defineEvent({ name: 'ticket.closed', version: 1, summary: 'A ticket was resolved or closed', payload: Ticket });

export interface TicketListQuery extends TicketFilters {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface TicketPage {
  readonly data: Ticket[];
  readonly nextCursor: string | null;
}

/** Conversations of a tenant. Every change of status goes through one function, whichever method asks for it. */
export interface Tickets {
  /** Newest activity first unless the query has another order. @throws InvalidCursor */
  list(scope: Scope, query: TicketListQuery): Promise<TicketPage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Ticket>;
  find(sql: Sql, id: string): Promise<Ticket | undefined>;
  /** @throws UnknownContact, UnknownInstance, UnknownQueue, UnknownStage, ContactUnreachable, TicketAlreadyOpen */
  create(scope: Scope, input: TicketInput): Promise<Ticket>;
  /** The contact's active ticket on the instance's channel, opened when there is none. @throws as {@link Tickets.create}, except TicketAlreadyOpen */
  ensureActiveIn(tx: Transaction, input: TicketInput): Promise<Ticket>;
  /** Like {@link Tickets.create}, in the caller's transaction. */
  createIn(tx: Transaction, input: TicketInput): Promise<Ticket>;
  /** @throws NotFound, VersionMismatch, TransitionRefused, StageRefused, UnknownStage, AssigneeNeeded, UnknownQueue, TicketAlreadyOpen */
  update(scope: Scope, id: string, patch: TicketPatch, ifMatch: number | undefined): Promise<Ticket>;
  /** @throws NotFound, StageRefused, UnknownStage */
  moveStage(scope: Scope, id: string, move: StageMove): Promise<Ticket>;
  /** Like {@link Tickets.moveStage}, in the caller's transaction. */
  moveStageIn(tx: Transaction, id: string, move: StageMove): Promise<Ticket>;
  /** @throws NotFound, TicketNotOpen, UnknownAssignee */
  assign(scope: Scope, id: string, assignment: TicketAssignment): Promise<Ticket>;
  /** Like {@link Tickets.assign}, in the caller's transaction. */
  assignIn(tx: Transaction, id: string, assignment: TicketAssignment): Promise<Ticket>;
  /** Gives back to their queues what a user has. */
  releaseIn(tx: Transaction, userId: string, reason: string): Promise<void>;
  /** Moves an open ticket to another queue, and there to nobody or to a user. @throws NotFound, TicketNotOpen, UnknownQueue, UnknownAssignee */
  transfer(scope: Scope, id: string, transfer: TicketTransfer): Promise<Ticket>;
  /** @throws NotFound */
  close(scope: Scope, id: string, closing: TicketClosing): Promise<Ticket>;
  /** Like {@link Tickets.close}, in the caller's transaction. */
  closeIn(tx: Transaction, id: string, closing: TicketClosing): Promise<Ticket>;
  /** Marks as done what may come back. @throws NotFound, TransitionRefused */
  resolve(scope: Scope, id: string, closing: TicketClosing): Promise<Ticket>;
  /** @throws NotFound, TicketAlreadyOpen */
  reopen(scope: Scope, id: string, reopening?: TicketReopening): Promise<Ticket>;
  /** Sets the caller's unread count to 0. @throws NotFound */
  markRead(scope: Scope, id: string): Promise<Ticket>;
}
export const Tickets = defineService<Tickets>('tickets.tickets');

import { defineEvent, defineQueue, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { MessageDirection, type Ticket } from '../tickets/contract.js';
import { ContentInput, StoredContent, type MessageInput } from './content.js';
import { MessageFailure } from './failure.js';
import { MessageStatus } from './status.js';

export { ContentInput, MessageInput } from './content.js';
export { MessageFailure, type FailureCode } from './failure.js';
export {
  ChannelUnsupported,
  MessageWithheld,
  NoInstance,
  NotChangeable,
  NotFailed,
  TemplateParameterMissing,
  UnknownReplyTarget,
  WindowClosed,
} from './problems.js';
export { MessageStatus } from './status.js';

const Side = Type.Union([Type.Literal('contact'), Type.Literal('us')]);

/** The message that another one answers, as it was when the answer was written. */
export const ReplyTo = Type.Object(
  {
    messageId: nullable(Type.String({ format: 'uuid', description: 'Null when the message is not known here' })),
    author: Side,
    type: Type.String(),
    preview: Type.String({ description: 'Up to 160 characters' }),
  },
  { $id: 'ReplyTo', additionalProperties: false },
);
export type ReplyTo = Static<typeof ReplyTo>;

/** An emoji that somebody put on a message. */
export const Reaction = Type.Object(
  { author: Side, emoji: Type.String(), userId: nullable(Type.String({ format: 'uuid', description: 'Who of us' })), at: Timestamp },
  { $id: 'Reaction', additionalProperties: false },
);
export type Reaction = Static<typeof Reaction>;

/** How a poll stands. */
export const PollResults = Type.Object(
  {
    totalVoters: Type.Integer(),
    totalVotes: Type.Integer(),
    options: Type.Array(Type.Object({ name: Type.String(), votes: Type.Integer() }, { additionalProperties: false })),
  },
  { $id: 'PollResults', additionalProperties: false },
);
export type PollResults = Static<typeof PollResults>;

/** One message of a ticket. */
export const Message = Type.Object(
  {
    id: Id,
    ticketId: Id,
    contactId: Id,
    instanceId: Id,
    direction: MessageDirection,
    status: MessageStatus,
    content: StoredContent,
    providerMessageId: Type.String(),
    senderId: nullable(Type.String({ format: 'uuid', description: 'The user who wrote it; null for contacts and programs' })),
    failure: nullable(MessageFailure),
    replyTo: nullable(ReplyTo),
    reactions: Type.Array(Reaction, { description: 'At most one per author' }),
    pollResults: nullable(PollResults),
    createdAt: Type.String({ format: 'date-time', description: 'When it was stored here; grows strictly within a ticket' }),
    sentAt: nullable(Timestamp),
    deliveredAt: nullable(Timestamp),
    readAt: nullable(Timestamp),
    editedAt: nullable(Timestamp),
    revokedAt: nullable(Timestamp),
  },
  { $id: 'Message', additionalProperties: false },
);
export type Message = Static<typeof Message>;

const messageEvent = <const N extends string>(name: N, summary: string) => defineEvent({ name, version: 1, summary, payload: Message });

export const MessageReceived = messageEvent('message.received', 'A contact wrote');
export const MessageQueued = messageEvent('message.queued', 'A message to a contact was stored and waits to be sent');
export const MessageSent = messageEvent('message.sent', 'The network took a message');
export const MessageDelivered = messageEvent('message.delivered', 'A message reached the contact');
export const MessageRead = messageEvent('message.read', 'The contact read a message');
export const MessageFailed = messageEvent('message.failed', 'A message will not be sent');

export const MessageUpdated = messageEvent('message.updated', 'A message got a reaction or vote, was edited or revoked');

export const MessageChangeFailed = defineEvent({
  name: 'message.change_failed',
  version: 1,
  summary: 'The network did not take a reaction, edit or revocation',
  payload: Type.Object(
    {
      message: Message,
      change: Type.Union([Type.Literal('reaction'), Type.Literal('edit'), Type.Literal('revoke')]),
      failure: MessageFailure,
    },
    { additionalProperties: false },
  ),
});

/** Works off one ticket's outbound messages in order. */
export const deliverMessages = defineQueue({
  name: 'messages.deliver',
  summary: "Sends a ticket's queued messages in order",
  payload: Type.Object({ ticketId: Id }, { additionalProperties: false }),
  concurrency: 20,
  timeoutMs: 120_000,
});

/** Body of a message to a contact. */
export const ContactMessageInput = Type.Object(
  {
    instanceId: Type.Optional(
      Type.String({ format: 'uuid', description: "Sends through this instance; left out: that of the contact's newest ticket" }),
    ),
    content: ContentInput,
  },
  { $id: 'ContactMessageInput', additionalProperties: false },
);
export type ContactMessageInput = Static<typeof ContactMessageInput>;

/** Body of a message to an address. */
export const AddressMessageInput = Type.Object(
  {
    to: Type.String({ minLength: 8, maxLength: 32, description: 'A telephone number; an unknown one becomes a contact' }),
    content: ContentInput,
  },
  { $id: 'AddressMessageInput', additionalProperties: false },
);
export type AddressMessageInput = Static<typeof AddressMessageInput>;

export interface MessageListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface MessageSearchQuery extends MessageListQuery {
  /** Words that a message must have; of the last one the beginning is enough. */
  readonly q: string;
  /** Id of a ticket. */
  readonly ticket?: string;
  /** Id of a contact. */
  readonly contact?: string;
  readonly from?: string;
  /** Before this time. */
  readonly to?: string;
}

export interface MessagePage {
  readonly data: Message[];
  readonly nextCursor: string | null;
}

/** A message that did not go out, and whom it was for. */
export const FailedMessage = Type.Object(
  { message: Message, contact: Type.Object({ id: Id, name: Type.String(), address: Type.String() }, { additionalProperties: false }) },
  { $id: 'FailedMessage', additionalProperties: false },
);
export type FailedMessage = Static<typeof FailedMessage>;

export interface FailedMessageQuery extends MessageListQuery {
  readonly from: string;
}

export interface FailedMessagePage {
  readonly data: FailedMessage[];
  readonly nextCursor: string | null;
}

/** What a message said before it was edited or revoked. */
export const MessageRevision = Type.Object(
  { id: Id, content: StoredContent, replacedAt: Timestamp, replacedBy: Type.String({ description: 'Who replaced it, as kind:id' }) },
  { $id: 'MessageRevision', additionalProperties: false },
);
export type MessageRevision = Static<typeof MessageRevision>;

export interface MessageRevisionPage {
  readonly data: MessageRevision[];
  readonly nextCursor: string | null;
}

/** Messages of a tenant. */
export interface Messages {
  /** Newest first. @throws NotFound when there is no such ticket, InvalidCursor */
  list(scope: Scope, ticketId: string, query: MessageListQuery): Promise<MessagePage>;
  /** Newest first. @throws InvalidCursor, InvalidRequest when no word is long enough */
  search(scope: Scope, query: MessageSearchQuery): Promise<MessagePage>;
  /** Those that did not go out, newest first. @throws InvalidCursor */
  listFailed(scope: Scope, query: FailedMessageQuery): Promise<FailedMessagePage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Message>;
  find(sql: Sql, id: string): Promise<Message | undefined>;
  /**
   * Stores a message and queues it for delivery.
   *
   * @throws NotFound when there is no such ticket, TicketNotOpen, UnknownReplyTarget, UnknownInstance, ChannelUnsupported, TemplateParameterMissing
   */
  send(scope: Scope, ticketId: string, input: MessageInput): Promise<Message>;
  /** Opens or reuses the contact's active ticket and sends there. @throws NotFound, NoInstance, and as {@link Messages.send} */
  sendToContact(scope: Scope, contactId: string, input: ContactMessageInput): Promise<Message>;
  /** Like {@link Messages.sendToContact}, for an address that may be nobody's yet. @throws InvalidPhone, UnknownInstance, and as {@link Messages.send} */
  sendToAddress(scope: Scope, instanceId: string, input: AddressMessageInput): Promise<Message>;
  /** Like {@link Messages.send}, in the caller's transaction; what the channel cannot do fails when it is sent. */
  sendIn(tx: Transaction, ticketId: string, input: MessageInput): Promise<{ readonly message: Message; readonly ticket: Ticket }>;
  /**
   * Puts an emoji on a message in place of an earlier one of ours; null takes it back. Like an edit or a revocation it shows when
   * the channel took it.
   *
   * @throws NotFound, ChannelUnsupported, NotChangeable
   */
  react(scope: Scope, id: string, emoji: string | null): Promise<Message>;
  /** @throws NotFound, ChannelUnsupported, NotChangeable, WindowClosed */
  edit(scope: Scope, id: string, text: string): Promise<Message>;
  /** Deletes it for everyone; what waits to be sent is cancelled at once. @throws NotFound, ChannelUnsupported, NotChangeable, WindowClosed */
  revoke(scope: Scope, id: string): Promise<Message>;
  /** Gives a failed message another chance at the end of its lane. @throws NotFound, NotFailed, NotChangeable, TicketNotOpen */
  resend(scope: Scope, id: string): Promise<Message>;
  /** What it said before, newest first. @throws NotFound, InvalidCursor */
  listRevisions(scope: Scope, id: string, query: MessageListQuery): Promise<MessageRevisionPage>;
}
export const Messages = defineService<Messages>('messages.messages');

/** What an arriving message made besides itself. */
export interface InboundFacts {
  readonly contactIsNew: boolean;
  readonly ticketIsNew: boolean;
  readonly ticket: Ticket;
}
export type InboundWrite = (tx: Transaction, message: Message, facts: InboundFacts) => Promise<void>;

/**
 * What else is written in the commit of each message that arrives. A subscriber costs a job per message; this costs one statement,
 * so it is for short ones. When one fails, the event is kept raw and all of it is tried again.
 */
export interface InboundWrites {
  /** Call it in `setup`. */
  add(write: InboundWrite): void;
}
export const InboundWrites = defineService<InboundWrites>('messages.inbound-writes');

/**
 * Decides whether a message may go out, in the commit that would queue it. Throw `MessageWithheld` with a reason to withhold it.
 *
 * @param ticket - As it is with the message: `inboundCount` tells whether the contact has written in it.
 */
export type SendPolicy = (tx: Transaction, ticket: Ticket) => Promise<void>;

/** What the law or the tenant has against messages. Asked for each, so a policy makes up its mind without a statement where it can. */
export interface SendPolicies {
  /** Call it in `setup`. */
  add(policy: SendPolicy): void;
}
export const SendPolicies = defineService<SendPolicies>('messages.send-policies');

import { defineEvent, defineQueue, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { MessageDirection, type Ticket } from '../tickets/contract.js';
import { StoredContent, type MessageInput } from './content.js';
import { MessageStatus } from './status.js';

export { MessageInput } from './content.js';
export { MessageStatus } from './status.js';

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
    failure: nullable(Type.Object({ code: Type.String(), detail: Type.String() }, { additionalProperties: false })),
    createdAt: Type.String({ format: 'date-time', description: 'When it was stored here; grows strictly within a ticket' }),
    sentAt: nullable(Timestamp),
    deliveredAt: nullable(Timestamp),
    readAt: nullable(Timestamp),
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

/** Works off one ticket's outbound messages in order. */
export const deliverMessages = defineQueue({
  name: 'messages.deliver',
  summary: "Sends a ticket's queued messages in order",
  payload: Type.Object({ ticketId: Id }, { additionalProperties: false }),
  concurrency: 20,
  timeoutMs: 120_000,
});

export interface MessageListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface MessagePage {
  readonly data: Message[];
  readonly nextCursor: string | null;
}

/** Messages of a tenant. */
export interface Messages {
  /** Newest first. @throws NotFound when there is no such ticket, InvalidCursor */
  list(scope: Scope, ticketId: string, query: MessageListQuery): Promise<MessagePage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Message>;
  find(sql: Sql, id: string): Promise<Message | undefined>;
  /** Stores a message and queues it for delivery. @throws NotFound when there is no such ticket, TicketNotOpen */
  send(scope: Scope, ticketId: string, input: MessageInput): Promise<Message>;
  /** Like {@link Messages.send}, in the caller's transaction. */
  sendIn(tx: Transaction, ticketId: string, input: MessageInput): Promise<{ readonly message: Message; readonly ticket: Ticket }>;
}
export const Messages = defineService<Messages>('messages.messages');

// Written from the OpenAPI document of an engine. Do not edit.

import type { BodyOf } from '../operation-types.js';
import type { operations } from '../../src/generated/schema.js';

/** A person became known. */
export type ContactCreatedEvent = BodyOf<operations['event.contact.created']>;
/** What is known of a person changed. */
export type ContactUpdatedEvent = BodyOf<operations['event.contact.updated']>;
/** A message reached the contact. */
export type MessageDeliveredEvent = BodyOf<operations['event.message.delivered']>;
/** A message will not be sent. */
export type MessageFailedEvent = BodyOf<operations['event.message.failed']>;
/** A message to a contact was stored and waits to be sent. */
export type MessageQueuedEvent = BodyOf<operations['event.message.queued']>;
/** The contact read a message. */
export type MessageReadEvent = BodyOf<operations['event.message.read']>;
/** A contact wrote. */
export type MessageReceivedEvent = BodyOf<operations['event.message.received']>;
/** The network took a message. */
export type MessageSentEvent = BodyOf<operations['event.message.sent']>;
/** A ticket went to an agent or back to its queue. */
export type TicketAssignedEvent = BodyOf<operations['event.ticket.assigned']>;
/** A ticket was resolved or closed. */
export type TicketClosedEvent = BodyOf<operations['event.ticket.closed']>;
/** A ticket was opened. */
export type TicketCreatedEvent = BodyOf<operations['event.ticket.created']>;
/** A ticket or its last message changed. */
export type TicketUpdatedEvent = BodyOf<operations['event.ticket.updated']>;
/** A user was added. */
export type UserCreatedEvent = BodyOf<operations['event.user.created']>;
/** A user was changed. */
export type UserUpdatedEvent = BodyOf<operations['event.user.updated']>;
/** A WhatsApp number changed its connection status. */
export type WhatsappInstanceStatusChangedEvent = BodyOf<operations['event.whatsapp.instance.status_changed']>;

/** Events by type. Clients of plugins add theirs by declaration merging. */
export interface LeadEngineEvents {
  readonly 'contact.created': ContactCreatedEvent;
  readonly 'contact.updated': ContactUpdatedEvent;
  readonly 'message.delivered': MessageDeliveredEvent;
  readonly 'message.failed': MessageFailedEvent;
  readonly 'message.queued': MessageQueuedEvent;
  readonly 'message.read': MessageReadEvent;
  readonly 'message.received': MessageReceivedEvent;
  readonly 'message.sent': MessageSentEvent;
  readonly 'ticket.assigned': TicketAssignedEvent;
  readonly 'ticket.closed': TicketClosedEvent;
  readonly 'ticket.created': TicketCreatedEvent;
  readonly 'ticket.updated': TicketUpdatedEvent;
  readonly 'user.created': UserCreatedEvent;
  readonly 'user.updated': UserUpdatedEvent;
  readonly 'whatsapp.instance.status_changed': WhatsappInstanceStatusChangedEvent;
}

/** An event of the tenant's log; `type` tells which. */
export type LeadEngineEvent = LeadEngineEvents[keyof LeadEngineEvents];

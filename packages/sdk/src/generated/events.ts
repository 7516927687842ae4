// Written from the OpenAPI document of an engine. Do not edit.

import type { BodyOf } from '../operation-types.js';
import type { operations } from '../../src/generated/schema.js';

/** A person became known. */
export type ContactCreatedEvent = BodyOf<operations['event.contact.created']>;
/** A contact became part of another one, which is given as it is now. */
export type ContactMergedEvent = BodyOf<operations['event.contact.merged']>;
/** A contact that had become part of another one is back, and is given as it is now. */
export type ContactUnmergedEvent = BodyOf<operations['event.contact.unmerged']>;
/** What is known of a person changed. */
export type ContactUpdatedEvent = BodyOf<operations['event.contact.updated']>;
/** The network did not take a reaction, edit or revocation. */
export type MessageChangeFailedEvent = BodyOf<operations['event.message.change_failed']>;
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
/** A message got a reaction or vote, was edited or revoked. */
export type MessageUpdatedEvent = BodyOf<operations['event.message.updated']>;
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
/** The engine stopped delivering to an endpoint. */
export type WebhookDisabledEvent = BodyOf<operations['event.webhook.disabled']>;
/** A WhatsApp number changed its connection status. */
export type WhatsappInstanceStatusChangedEvent = BodyOf<operations['event.whatsapp.instance.status_changed']>;

/** Events by type. Clients of plugins add theirs by declaration merging. */
export interface LeadEngineEvents {
  readonly 'contact.created': ContactCreatedEvent;
  readonly 'contact.merged': ContactMergedEvent;
  readonly 'contact.unmerged': ContactUnmergedEvent;
  readonly 'contact.updated': ContactUpdatedEvent;
  readonly 'message.change_failed': MessageChangeFailedEvent;
  readonly 'message.delivered': MessageDeliveredEvent;
  readonly 'message.failed': MessageFailedEvent;
  readonly 'message.queued': MessageQueuedEvent;
  readonly 'message.read': MessageReadEvent;
  readonly 'message.received': MessageReceivedEvent;
  readonly 'message.sent': MessageSentEvent;
  readonly 'message.updated': MessageUpdatedEvent;
  readonly 'ticket.assigned': TicketAssignedEvent;
  readonly 'ticket.closed': TicketClosedEvent;
  readonly 'ticket.created': TicketCreatedEvent;
  readonly 'ticket.updated': TicketUpdatedEvent;
  readonly 'user.created': UserCreatedEvent;
  readonly 'user.updated': UserUpdatedEvent;
  readonly 'webhook.disabled': WebhookDisabledEvent;
  readonly 'whatsapp.instance.status_changed': WhatsappInstanceStatusChangedEvent;
}

/** An event of the tenant's log; `type` tells which. */
export type LeadEngineEvent = LeadEngineEvents[keyof LeadEngineEvents];

// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

import type { components } from '../../src/generated/schema.js';

/** A message reached the contact */
export type MessageDeliveredEvent = components['schemas']['MessageDeliveredEvent'];
/** A message will not be sent */
export type MessageFailedEvent = components['schemas']['MessageFailedEvent'];
/** A message to a contact was stored and waits to be sent */
export type MessageQueuedEvent = components['schemas']['MessageQueuedEvent'];
/** The contact read a message */
export type MessageReadEvent = components['schemas']['MessageReadEvent'];
/** A contact wrote */
export type MessageReceivedEvent = components['schemas']['MessageReceivedEvent'];
/** The network took a message */
export type MessageSentEvent = components['schemas']['MessageSentEvent'];
/** A ticket went to an agent or back to its queue */
export type TicketAssignedEvent = components['schemas']['TicketAssignedEvent'];
/** A ticket was resolved or closed */
export type TicketClosedEvent = components['schemas']['TicketClosedEvent'];
/** A ticket was opened */
export type TicketCreatedEvent = components['schemas']['TicketCreatedEvent'];
/** A ticket or its last message changed */
export type TicketUpdatedEvent = components['schemas']['TicketUpdatedEvent'];

/** An event of the tenant's log; `type` tells which. */
export type LeadEngineEvent =
  | MessageDeliveredEvent
  | MessageFailedEvent
  | MessageQueuedEvent
  | MessageReadEvent
  | MessageReceivedEvent
  | MessageSentEvent
  | TicketAssignedEvent
  | TicketClosedEvent
  | TicketCreatedEvent
  | TicketUpdatedEvent;

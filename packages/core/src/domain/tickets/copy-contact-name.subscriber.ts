import { defineSubscriber, type SubscriberDefinition } from '@leadengine/plugin-kit';
import { ContactUpdated } from '../contacts/contract.js';
import { TicketUpdated } from './contract.js';
import { copyContactNameToTickets } from './ticket.repository.js';

/** Lists show the contact's name from the ticket's own row; this keeps it the contact's. */
export const copyContactName: SubscriberDefinition = defineSubscriber('tickets.copy-contact-name', ContactUpdated, async (tx, contact) => {
  // The name is read anew: events of one contact may be worked off in any order.
  for (const ticket of await copyContactNameToTickets(tx, contact.id)) tx.emit(TicketUpdated, ticket);
});

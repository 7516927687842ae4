import { definePlugin } from '@leadengine/plugin-kit';
import { Authenticator } from '../../contract/principal.js';
import { ChannelDirectory } from '../channels/contract.js';
import { Contacts } from '../contacts/contract.js';
import { Queues } from '../queues/contract.js';
import { Tags } from '../tags/contract.js';
import { ticketBulkRoutes } from './bulk.routes.js';
import { TicketAssigned, TicketClosed, TicketCreated, TicketRead, Tickets, TicketStageChanged, TicketUpdated } from './contract.js';
import { copyContactName } from './copy-contact-name.subscriber.js';
import { mergeTickets } from './merge-tickets.js';
import { ticketHistoryRoutes } from './history.routes.js';
import { ticketMigrations } from './migrations.js';
import { NoteCreated, NoteDeleted, TicketNotes } from './note.contract.js';
import { createTicketNotes } from './note.service.js';
import { ticketRoutes } from './routes.js';
import { countByTag } from './tag.repository.js';
import { ticketTagRoutes } from './tag.routes.js';
import { createTicketTags } from './tag.service.js';
import { countActiveInQueue, moveActiveToQueue } from './ticket.repository.js';
import { ticketData } from './ticket-privacy.js';
import { createTickets } from './ticket.service.js';

/** Conversations and who has them. */
export const ticketsPlugin = definePlugin({
  name: 'tickets',
  contract: 1,
  // The authenticator stands for the plugin that owns the table of users, which tickets refer to.
  requires: { queues: Queues, tags: Tags, contacts: Contacts, channels: ChannelDirectory, authenticator: Authenticator },
  provides: { tickets: Tickets, notes: TicketNotes },
  permissions: {
    'tickets:read': { description: 'See tickets', roles: ['supervisor', 'agent'] },
    'tickets:write': { description: 'Open, change, assign and close tickets', roles: ['supervisor', 'agent'] },
  },
  migrations: ticketMigrations,
  events: [TicketCreated, TicketUpdated, TicketAssigned, TicketRead, TicketStageChanged, TicketClosed, NoteCreated, NoteDeleted],
  setup({ unitOfWork, services: { queues, tags, contacts, channels } }) {
    const tickets = createTickets({ unitOfWork, queues, contacts, channels });
    const notes = createTicketNotes(unitOfWork);
    tags.registerUse({ kind: 'tickets', count: countByTag });
    queues.registerOccupants({
      countOpen: (tx, queueId) => countActiveInQueue(tx.sql, queueId),
      moveOpen: async (tx, queueId, targetQueueId) => {
        for (const ticket of await moveActiveToQueue(tx, queueId, targetQueueId)) tx.emit(TicketUpdated, ticket);
      },
    });
    contacts.registerMergeParticipant(mergeTickets);
    contacts.registerDataHolder(ticketData);
    return {
      services: { tickets, notes },
      routes: [
        ...ticketRoutes(tickets),
        ...ticketBulkRoutes(tickets),
        ...ticketHistoryRoutes(unitOfWork, notes),
        ...ticketTagRoutes(createTicketTags(unitOfWork, tags)),
      ],
      subscribers: [copyContactName],
    };
  },
});

import { hostEvents } from './events.js';

const events = hostEvents(document);

events.on('conversation.opened', ({ ticket }) => console.log(ticket.contact.name));
events.on('provider.state', ({ state }) => console.log(state));
events.on('inbox.before-select', (_detail, event) => event.preventDefault());
events.on('ticket-board.moved', ({ queueId }) => console.log(queueId));
events.on('pipeline.select', ({ ticketId }) => {
  // @ts-expect-error A lead may have no conversation.
  const known: string = ticketId;
  console.log(known);
});
// @ts-expect-error A conversation is not moved.
events.on('conversation.moved', () => undefined);
// @ts-expect-error It carries a ticket.
events.on('conversation.opened', ({ lead }) => console.log(lead));

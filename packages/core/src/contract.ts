/** What plugins may use of the engine besides the plugin kit: services, events, schemas and problems of its domain. */
export * from './contract/page.js';
export * from './contract/principal.js';
export * from './contract/problems.js';
export * from './domain/channels/contract.js';
export * from './domain/contacts/contract.js';
export * from './domain/messages/contract.js';
export * from './domain/outbound-http/contract.js';
export * from './domain/queues/contract.js';
export * from './domain/tags/contract.js';
export * from './domain/tickets/contract.js';
export * from './domain/tickets/note.contract.js';
export * from './domain/webhooks/contract.js';
export * from './domain/schema.js';
export { EventStream, type LoggedEvent } from './events/event-stream.js';
export { violatesUnique } from './domain/database-fault.js';
export { storableText } from './domain/storable.js';

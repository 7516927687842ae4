// Written from the OpenAPI document of an engine. Do not edit.

export * from './api-keys.js';
export * from './auth.js';
export * from './contacts.js';
export * from './flags.js';
export * from './invites.js';
export * from './leads.js';
export * from './me.js';
export * from './media.js';
export * from './messages.js';
export * from './permissions.js';
export * from './platform-flags.js';
export * from './platform-tenants.js';
export * from './preferences.js';
export * from './queue-members.js';
export * from './queues.js';
export * from './quick-replies.js';
export * from './reports.js';
export * from './roles.js';
export * from './tags.js';
export * from './tasks.js';
export * from './tickets.js';
export * from './users.js';
export * from './views.js';
export * from './webhooks.js';
export * from './whatsapp.js';
export * from './whatsapp-sandbox.js';

// Written from the OpenAPI document of an engine. Do not edit.

export * from './api-keys.js';
export * from './auth.js';
export * from './contacts.js';
export * from './me.js';
export * from './messages.js';
export * from './permissions.js';
export * from './platform-tenants.js';
export * from './queues.js';
export * from './tags.js';
export * from './tasks.js';
export * from './tickets.js';
export * from './users.js';
export * from './webhooks.js';
export * from './whatsapp.js';
export * from './whatsapp-sandbox.js';

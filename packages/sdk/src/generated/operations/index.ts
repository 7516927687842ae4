// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

export * from './auth.js';
export * from './me.js';
export * from './messages.js';
export * from './tickets.js';

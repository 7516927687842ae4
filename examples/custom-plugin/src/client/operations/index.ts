// Written from the OpenAPI document of an engine. Do not edit.

export * from './reminders.js';

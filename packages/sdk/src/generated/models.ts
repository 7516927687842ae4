// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

import type { components } from '../../src/generated/schema.js';

export type Message = components['schemas']['Message'];
export type MessageContent = components['schemas']['MessageContent'];
export type MessageInput = components['schemas']['MessageInput'];
export type Ticket = components['schemas']['Ticket'];
export type TicketAssignment = components['schemas']['TicketAssignment'];
export type TicketClosing = components['schemas']['TicketClosing'];
export type TicketInput = components['schemas']['TicketInput'];
export type TicketPatch = components['schemas']['TicketPatch'];

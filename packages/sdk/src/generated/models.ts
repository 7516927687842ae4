// Written from the OpenAPI document of an engine. Do not edit.

import type { components } from '../../src/generated/schema.js';

export type Actor = components['schemas']['Actor'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyInput = components['schemas']['ApiKeyInput'];
export type Contact = components['schemas']['Contact'];
export type ContactInput = components['schemas']['ContactInput'];
export type ContactPatch = components['schemas']['ContactPatch'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type Login = components['schemas']['Login'];
export type Me = components['schemas']['Me'];
export type MePatch = components['schemas']['MePatch'];
export type Message = components['schemas']['Message'];
export type MessageContent = components['schemas']['MessageContent'];
export type MessageInput = components['schemas']['MessageInput'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type Permission = components['schemas']['Permission'];
export type Problem = components['schemas']['Problem'];
export type Queue = components['schemas']['Queue'];
export type QueueInput = components['schemas']['QueueInput'];
export type QueuePatch = components['schemas']['QueuePatch'];
export type RefreshToken = components['schemas']['RefreshToken'];
export type Session = components['schemas']['Session'];
export type Tenant = components['schemas']['Tenant'];
export type TenantInput = components['schemas']['TenantInput'];
export type TenantPatch = components['schemas']['TenantPatch'];
export type Ticket = components['schemas']['Ticket'];
export type TicketAssignment = components['schemas']['TicketAssignment'];
export type TicketClosing = components['schemas']['TicketClosing'];
export type TicketInput = components['schemas']['TicketInput'];
export type TicketPatch = components['schemas']['TicketPatch'];
export type User = components['schemas']['User'];
export type UserInput = components['schemas']['UserInput'];
export type UserPatch = components['schemas']['UserPatch'];
export type WhatsAppInstance = components['schemas']['WhatsAppInstance'];
export type WhatsAppSandboxCustomer = components['schemas']['WhatsAppSandboxCustomer'];
export type WhatsAppSandboxInboxItem = components['schemas']['WhatsAppSandboxInboxItem'];

import { defaultPageSize, NotFound, pageOf, pageQuery, toPage } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { PhoneNumber } from '../instance/phone-number.js';
import { idAfter, instanceParams } from '../route-parts.js';
import { toCustomer } from './customer.repository.js';
import { toInboxItem } from './inbox.repository.js';
import { AmbiguousMessage, FailureNotApplicable } from './sandbox.problems.js';
import {
  AcceptedChange,
  AcceptedWrite,
  CustomerChanges,
  CustomerWrites,
  NewCustomer,
  SandboxCustomer,
  SandboxInboxItem,
} from './sandbox.schema.js';
import type { SandboxService } from './sandbox.service.js';

/** The simulated customers of sandbox numbers. */
export const sandboxRoutes = (sandbox: SandboxService): readonly RouteDefinition[] => [
  defineRoute({
    id: 'whatsappSandbox.write',
    method: 'POST',
    path: '/instances/:id/sandbox/messages',
    summary: 'Write in as a simulated customer',
    description: 'A phone nobody knows becomes a customer that reads. On a disconnected number the message waits for the next connect.',
    access: { permission: 'whatsapp:write' },
    params: instanceParams,
    body: CustomerWrites,
    responses: { 202: AcceptedWrite },
    problems: [NotFound, AmbiguousMessage],
    audit: 'whatsapp_sandbox.written',
    handler: async ({ scope, params, body }) => reply(202, await sandbox.write(scope, params.id, body)),
  }),
  defineRoute({
    id: 'whatsappSandbox.change',
    method: 'POST',
    path: '/instances/:id/sandbox/changes',
    summary: 'React, edit, revoke or vote as a simulated customer',
    access: { permission: 'whatsapp:write' },
    params: instanceParams,
    body: CustomerChanges,
    responses: { 202: AcceptedChange },
    problems: [NotFound],
    audit: 'whatsapp_sandbox.changed',
    handler: async ({ scope, params, body }) => reply(202, await sandbox.change(scope, params.id, body)),
  }),
  defineRoute({
    id: 'whatsappSandbox.configureCustomer',
    method: 'POST',
    path: '/instances/:id/sandbox/customers',
    summary: 'Set up a simulated customer',
    description: 'The same phone again starts over with the new behavior and script.',
    access: { permission: 'whatsapp:write' },
    params: instanceParams,
    body: NewCustomer,
    responses: { 201: SandboxCustomer },
    problems: [NotFound, AmbiguousMessage, FailureNotApplicable],
    audit: 'whatsapp_sandbox.configured',
    handler: async ({ scope, params, body }) => reply(201, await sandbox.configure(scope, params.id, body)),
  }),
  defineRoute({
    id: 'whatsappSandbox.listCustomers',
    method: 'GET',
    path: '/instances/:id/sandbox/customers',
    summary: 'List simulated customers',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(SandboxCustomer) },
    problems: [NotFound],
    handler: async ({ scope, params, query: { limit = defaultPageSize, cursor } }) => {
      const rows = await sandbox.customers(scope, params.id, idAfter(cursor), limit + 1);
      return reply(
        200,
        toPage(rows, limit, toCustomer, ({ id }) => [id]),
      );
    },
  }),
  defineRoute({
    id: 'whatsappSandbox.listInbox',
    method: 'GET',
    path: '/instances/:id/sandbox/inbox',
    summary: 'List what simulated customers received',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    query: Type.Object({ ...pageQuery, phone: Type.Optional(PhoneNumber) }, { additionalProperties: false }),
    responses: { 200: pageOf(SandboxInboxItem) },
    problems: [NotFound],
    handler: async ({ scope, params, query: { limit = defaultPageSize, cursor, phone } }) => {
      const rows = await sandbox.inbox(scope, params.id, phone ?? null, idAfter(cursor), limit + 1);
      return reply(
        200,
        toPage(rows, limit, toInboxItem, ({ id }) => [id]),
      );
    },
  }),
];

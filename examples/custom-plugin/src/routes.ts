import { IdParams, InvalidCursor, NotFound, pageOf, pageQuery } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { AlreadyDue, DueTimeNotAhead, Reminder, ReminderInput, ReminderStatus, UnknownContact } from './contract.js';
import type { Reminders } from './reminder.service.js';

const ReminderQuery = Type.Object({ ...pageQuery, status: Type.Optional(ReminderStatus) }, { additionalProperties: false });

export const reminderRoutes = (reminders: Reminders): readonly RouteDefinition[] => [
  defineRoute({
    id: 'reminders.list',
    method: 'GET',
    path: '/',
    summary: 'List reminders, next due first',
    description: 'Open ones, unless another status is asked for.',
    access: { permission: 'reminders:read' },
    query: ReminderQuery,
    responses: { 200: pageOf(Reminder) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await reminders.list(scope, query)),
  }),
  defineRoute({
    id: 'reminders.create',
    method: 'POST',
    path: '/',
    summary: 'Set a reminder',
    access: { permission: 'reminders:write' },
    body: ReminderInput,
    responses: { 201: Reminder },
    problems: [UnknownContact, DueTimeNotAhead],
    audit: 'reminder.created',
    handler: async ({ scope, body }) => reply(201, await reminders.create(scope, body)),
  }),
  defineRoute({
    id: 'reminders.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a reminder',
    access: { permission: 'reminders:read' },
    params: IdParams,
    responses: { 200: Reminder },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await reminders.get(scope, params.id)),
  }),
  defineRoute({
    id: 'reminders.cancel',
    method: 'POST',
    path: '/:id/cancel',
    summary: 'Cancel a reminder',
    access: { permission: 'reminders:write' },
    params: IdParams,
    responses: { 200: Reminder },
    problems: [NotFound, AlreadyDue],
    audit: 'reminder.cancelled',
    handler: async ({ scope, params }) => reply(200, await reminders.cancel(scope, params.id)),
  }),
];

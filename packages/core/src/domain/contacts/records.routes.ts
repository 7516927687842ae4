import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { madeUnder } from '../audit-targets.js';
import { etag, IdParams } from '../schema.js';
import {
  ContactInteraction,
  ContactInteractionInput,
  ContactNote,
  ContactNoteInput,
  ContactTask,
  ContactTaskInput,
  ContactTaskPatch,
  ContactTaskStatus,
  TimelineEntry,
  UnknownTaskAssignee,
} from './contract.js';
import type { ContactRecords } from './records.service.js';

const PageQuery = Type.Object(pageQuery, { additionalProperties: false });
const TaskQuery = Type.Object(
  {
    ...pageQuery,
    assignee: Type.Optional(
      Type.Union([Type.Literal('me'), Type.Literal('none'), Type.String({ format: 'uuid' })], { description: 'A user, oneself or nobody' }),
    ),
    status: Type.Optional(ContactTaskStatus),
  },
  { additionalProperties: false },
);
const read = { permission: 'contacts:read' } as const;
const write = { permission: 'contacts:write' } as const;

export const recordRoutes = (records: ContactRecords): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.notes.list',
    method: 'GET',
    path: '/contacts/:id/notes',
    summary: 'List the notes on a contact, newest first',
    access: read,
    params: IdParams,
    query: PageQuery,
    responses: { 200: pageOf(ContactNote) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await records.listNotes(scope, params.id, query)),
  }),
  defineRoute({
    id: 'contacts.notes.create',
    method: 'POST',
    path: '/contacts/:id/notes',
    summary: 'Write a note on a contact',
    access: write,
    params: IdParams,
    body: ContactNoteInput,
    responses: { 201: ContactNote },
    problems: [NotFound],
    audit: { action: 'contact_note.added', targets: madeUnder('contact', 'contact_note') },
    handler: async ({ scope, params, body }) => reply(201, await records.addNote(scope, params.id, body.body)),
  }),
  defineRoute({
    id: 'contacts.tasks.list',
    method: 'GET',
    path: '/contacts/:id/tasks',
    summary: 'List the tasks of a contact, newest first',
    access: read,
    params: IdParams,
    query: PageQuery,
    responses: { 200: pageOf(ContactTask) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await records.listTasks(scope, params.id, query)),
  }),
  defineRoute({
    id: 'contacts.tasks.create',
    method: 'POST',
    path: '/contacts/:id/tasks',
    summary: 'Add a task for a contact',
    access: write,
    params: IdParams,
    body: ContactTaskInput,
    responses: { 201: ContactTask },
    problems: [NotFound, UnknownTaskAssignee],
    audit: { action: 'task.created', targets: madeUnder('contact', 'task') },
    handler: async ({ scope, params, body }) => reply(201, await records.addTask(scope, params.id, body)),
  }),
  defineRoute({
    id: 'contacts.interactions.create',
    method: 'POST',
    path: '/contacts/:id/interactions',
    summary: 'Record a talk that did not go through the engine',
    access: write,
    params: IdParams,
    body: ContactInteractionInput,
    responses: { 201: ContactInteraction },
    problems: [NotFound],
    audit: { action: 'interaction.recorded', targets: madeUnder('contact', 'interaction') },
    handler: async ({ scope, params, body }) => reply(201, await records.addInteraction(scope, params.id, body)),
  }),
  defineRoute({
    id: 'contacts.listTimeline',
    method: 'GET',
    path: '/contacts/:id/timeline',
    summary: 'List what happened with a contact, newest first',
    description: 'Notes, tasks, recorded talks, and tickets when they were opened and closed.',
    access: read,
    params: IdParams,
    query: PageQuery,
    responses: { 200: pageOf(TimelineEntry) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await records.listTimeline(scope, params.id, query)),
  }),
  defineRoute({
    id: 'tasks.list',
    method: 'GET',
    path: '/tasks',
    summary: 'List tasks of all contacts, next due first',
    description: 'Open ones, unless another status is asked for. Tasks without a time come last.',
    access: read,
    query: TaskQuery,
    responses: { 200: pageOf(ContactTask) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await records.listDueTasks(scope, query)),
  }),
  defineRoute({
    id: 'tasks.get',
    method: 'GET',
    path: '/tasks/:id',
    summary: 'Read a task',
    access: read,
    params: IdParams,
    responses: { 200: ContactTask },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const task = await records.getTask(scope, params.id);
      return reply(200, task, etag(task.version));
    },
  }),
  defineRoute({
    id: 'tasks.update',
    method: 'PATCH',
    path: '/tasks/:id',
    summary: 'Change, complete, cancel or reopen a task',
    access: write,
    params: IdParams,
    body: ContactTaskPatch,
    responses: { 200: ContactTask },
    problems: [NotFound, VersionMismatch, UnknownTaskAssignee],
    audit: 'task.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const task = await records.updateTask(scope, params.id, body, ifMatch);
      return reply(200, task, etag(task.version));
    },
  }),
];

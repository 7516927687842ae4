import { defineRoute, NoContent, reply, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { madeUnder, namedInPath } from '../audit-targets.js';
import { Id, IdParams } from '../schema.js';
import { TicketNote, TicketNoteInput, type TicketNotes } from './note.contract.js';
import { NoteNotOwn, UnknownMention, UserNeeded } from './problems.js';
import { listTimeline, TimelineEntry } from './timeline.js';

const query = Type.Object(pageQuery, { additionalProperties: false });

/** Notes on a ticket, and all that was done to it. */
export const ticketHistoryRoutes = (unitOfWork: UnitOfWork, notes: TicketNotes): readonly RouteDefinition[] => [
  defineRoute({
    id: 'tickets.timeline',
    method: 'GET',
    path: '/:id/timeline',
    summary: 'List what was done to a ticket, newest first',
    description: "Changes of status, queue, assignee and stage with who and why, the team's notes and the caller's private ones.",
    access: { permission: 'tickets:read' },
    params: IdParams,
    query,
    responses: { 200: pageOf(TimelineEntry) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query: page }) => {
      const timeline = await unitOfWork.read(scope, (sql) => listTimeline(sql, params.id, page));
      if (page.cursor === undefined && timeline.data.length === 0) throw new NotFound({ resource: 'ticket' });
      return reply(200, timeline);
    },
  }),
  defineRoute({
    id: 'tickets.listNotes',
    method: 'GET',
    path: '/:id/notes',
    summary: 'List the notes on a ticket, newest first',
    access: { permission: 'tickets:read' },
    params: IdParams,
    query,
    responses: { 200: pageOf(TicketNote) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query: page }) => reply(200, await notes.list(scope, params.id, page)),
  }),
  defineRoute({
    id: 'tickets.addNote',
    method: 'POST',
    path: '/:id/notes',
    summary: 'Write a note on a ticket',
    access: { permission: 'tickets:write' },
    params: IdParams,
    body: TicketNoteInput,
    responses: { 201: TicketNote },
    problems: [NotFound, UnknownMention, UserNeeded],
    audit: { action: 'ticket_note.added', targets: madeUnder('ticket', 'ticket_note') },
    handler: async ({ scope, params, body }) => reply(201, await notes.add(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.removeNote',
    method: 'DELETE',
    path: '/:id/notes/:noteId',
    summary: 'Remove a note of your own',
    access: { permission: 'tickets:write' },
    params: Type.Object({ id: Id, noteId: Id }, { additionalProperties: false }),
    responses: { 204: NoContent },
    problems: [NotFound, NoteNotOwn],
    audit: { action: 'ticket_note.removed', targets: namedInPath({ noteId: 'ticket_note', id: 'ticket' }) },
    handler: async ({ scope, params }) => {
      await notes.remove(scope, params.id, params.noteId);
      return reply(204, null);
    },
  }),
];

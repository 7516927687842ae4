import { defineEvent, defineService, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

const NoteVisibility = Type.Union([Type.Literal('private'), Type.Literal('team')], {
  description: 'private: the author alone; team: everybody who sees the ticket',
});

const tag = Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' });

/** A remark on a ticket that the contact never sees. */
export const TicketNote = Type.Object(
  {
    id: Id,
    ticketId: Id,
    authorId: nullable(Type.String({ format: 'uuid', description: 'The user who wrote it; null for programs' })),
    author: Type.String({ description: 'Who wrote it, as kind:id' }),
    visibility: NoteVisibility,
    body: Type.String(),
    mentions: Type.Array(Id),
    tags: Type.Array(Type.String()),
    createdAt: Timestamp,
  },
  { $id: 'TicketNote', additionalProperties: false },
);
export type TicketNote = Static<typeof TicketNote>;

export const TicketNoteInput = Type.Object(
  {
    body: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }),
    visibility: Type.Optional(NoteVisibility),
    mentions: Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true })),
    tags: Type.Optional(Type.Array(tag, { maxItems: 20, uniqueItems: true })),
  },
  { $id: 'TicketNoteInput', additionalProperties: false },
);
export type TicketNoteInput = Static<typeof TicketNoteInput>;

/** Private notes are nobody else's business, so they are not published. */
export const NoteCreated = defineEvent({
  name: 'note.created',
  version: 1,
  summary: 'The team got a note on a ticket',
  payload: TicketNote,
});
export const NoteDeleted = defineEvent({
  name: 'note.deleted',
  version: 1,
  summary: 'A note of the team was removed',
  payload: TicketNote,
});

export interface NotePage {
  readonly data: TicketNote[];
  readonly nextCursor: string | null;
}

/** Notes on tickets: those of the team, and the caller's own private ones. */
export interface TicketNotes {
  /** Newest first. @throws NotFound when there is no such ticket, InvalidCursor */
  list(scope: Scope, ticketId: string, query: { readonly limit?: number; readonly cursor?: string }): Promise<NotePage>;
  /** @throws NotFound, UnknownMention, UserNeeded */
  add(scope: Scope, ticketId: string, input: TicketNoteInput): Promise<TicketNote>;
  /** @throws NotFound, NoteNotOwn */
  remove(scope: Scope, ticketId: string, id: string): Promise<void>;
}
export const TicketNotes = defineService<TicketNotes>('tickets.notes');

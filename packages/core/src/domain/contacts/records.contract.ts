import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

const author = Type.String({ description: 'Who wrote it, as kind:id' });

export const ContactNote = Type.Object(
  { id: Id, contactId: Id, body: Type.String(), createdBy: author, createdAt: Timestamp },
  { $id: 'ContactNote', additionalProperties: false },
);
export type ContactNote = Static<typeof ContactNote>;

export const ContactNoteInput = Type.Object(
  { body: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }) },
  { $id: 'ContactNoteInput', additionalProperties: false },
);
export type ContactNoteInput = Static<typeof ContactNoteInput>;

export const ContactTaskStatus = Type.Union([Type.Literal('open'), Type.Literal('completed'), Type.Literal('cancelled')]);
export type ContactTaskStatus = Static<typeof ContactTaskStatus>;

const title = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const description = Type.String({ maxLength: 2000 });
const assigneeId = nullable(Type.String({ format: 'uuid', description: 'An active user' }));
const dueAt = nullable(Timestamp);

/** Something to do for a contact. */
export const ContactTask = Type.Object(
  {
    id: Id,
    contactId: Id,
    title: Type.String(),
    description: Type.String(),
    status: ContactTaskStatus,
    dueAt,
    assigneeId: nullable(Id),
    createdBy: author,
    settledAt: nullable(Type.String({ format: 'date-time', description: 'When it was completed or cancelled' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'ContactTask', additionalProperties: false },
);
export type ContactTask = Static<typeof ContactTask>;

export const ContactTaskInput = Type.Object(
  { title, description: Type.Optional(description), dueAt: Type.Optional(dueAt), assigneeId: Type.Optional(assigneeId) },
  { $id: 'ContactTaskInput', additionalProperties: false },
);
export type ContactTaskInput = Static<typeof ContactTaskInput>;

export const ContactTaskPatch = Type.Object(
  {
    title: Type.Optional(title),
    description: Type.Optional(description),
    dueAt: Type.Optional(dueAt),
    assigneeId: Type.Optional(assigneeId),
    status: Type.Optional(ContactTaskStatus),
  },
  { $id: 'ContactTaskPatch', additionalProperties: false, minProperties: 1 },
);
export type ContactTaskPatch = Static<typeof ContactTaskPatch>;

const InteractionChannel = Type.Union([
  Type.Literal('whatsapp'),
  Type.Literal('email'),
  Type.Literal('phone'),
  Type.Literal('web'),
  Type.Literal('other'),
]);
const InteractionDirection = Type.Union([Type.Literal('inbound'), Type.Literal('outbound')]);

/** A talk that did not go through the engine. */
export const ContactInteraction = Type.Object(
  {
    id: Id,
    contactId: Id,
    channel: InteractionChannel,
    direction: InteractionDirection,
    summary: Type.String(),
    occurredAt: Timestamp,
    createdBy: author,
    createdAt: Timestamp,
  },
  { $id: 'ContactInteraction', additionalProperties: false },
);
export type ContactInteraction = Static<typeof ContactInteraction>;

export const ContactInteractionInput = Type.Object(
  {
    channel: InteractionChannel,
    direction: InteractionDirection,
    summary: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    occurredAt: Type.Optional(Type.String({ format: 'date-time', description: 'Not ahead; now when left out' })),
  },
  { $id: 'ContactInteractionInput', additionalProperties: false },
);
export type ContactInteractionInput = Static<typeof ContactInteractionInput>;

/** One thing that happened with a contact; which of the parts is there depends on the kind. */
export const TimelineEntry = Type.Object(
  {
    kind: Type.Union([
      Type.Literal('note'),
      Type.Literal('task'),
      Type.Literal('interaction'),
      Type.Literal('ticket_opened'),
      Type.Literal('ticket_closed'),
    ]),
    id: Type.String({ format: 'uuid', description: 'Of the note, task, interaction or ticket' }),
    at: Timestamp,
    text: Type.String({ description: 'The note, the title of the task, the summary, the subject of the ticket, or why it was closed' }),
    channel: nullable(Type.String()),
    direction: nullable(InteractionDirection),
    status: nullable(Type.String({ description: 'Of the task or ticket' })),
    actor: nullable(author),
  },
  { $id: 'ContactTimelineEntry', additionalProperties: false },
);
export type TimelineEntry = Static<typeof TimelineEntry>;

/** How to page through a contact's records, newest first. */
export interface RecordQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface TaskListQuery extends RecordQuery {
  /** Id of a user, `me` or `none`. */
  readonly assignee?: string;
  /** @defaultValue open */
  readonly status?: ContactTaskStatus;
}

import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';
import { TicketPriority } from './priority.js';
import { Stage } from './stage.js';
import { TicketStatus } from './status.js';

/** What a list of tickets may be narrowed by, and its order. Saved views hold the same. */
export const ticketFilterProperties = {
  status: Type.Optional(
    Type.Union([Type.Literal('active'), ...TicketStatus.anyOf], { description: 'active stands for open, pending and assigned' }),
  ),
  queue: Type.Optional(Id),
  assignee: Type.Optional(Type.Union([Type.Literal('me'), Type.Literal('none'), Id], { description: 'A user, me or none' })),
  stage: Type.Optional(Stage),
  tag: Type.Optional(Id),
  priority: Type.Optional(TicketPriority),
  channel: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  instance: Type.Optional(Id),
  campaign: Type.Optional(Id),
  contact: Type.Optional(Id),
  unread: Type.Optional(
    Type.Literal(true, { description: 'With messages that the caller has not read; of active tickets unless a status is named' }),
  ),
  waiting: Type.Optional(Type.Literal(true, { description: 'The contact wrote last and nobody answered' })),
  createdFrom: Type.Optional(Timestamp),
  createdTo: Type.Optional(Type.String({ format: 'date-time', description: 'Before this time' })),
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: "Beginnings of words of the contact's name and the subject, or of a telephone number",
    }),
  ),
  sort: Type.Optional(
    Type.Union([Type.Literal('last_activity'), Type.Literal('created'), Type.Literal('waiting')], {
      description: 'Newest activity first (as without it), newest first, or longest waiting first (then only those that wait)',
    }),
  ),
};

export const TicketFilters = Type.Object(ticketFilterProperties, { $id: 'TicketFilters', additionalProperties: false });
export type TicketFilters = Static<typeof TicketFilters>;
export type TicketSort = NonNullable<TicketFilters['sort']>;

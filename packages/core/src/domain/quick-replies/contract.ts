import { defineEvent, defineProblem, defineService, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

const shortcut = Type.String({
  pattern: '^[a-z0-9][a-z0-9_-]{0,31}$',
  description: 'What an agent types to find it; unique among the shared ones, and among one’s own',
});
const text = Type.String({
  minLength: 1,
  maxLength: 4000,
  pattern: '\\S',
  description: 'May hold variables such as {{contact.firstName}}, {{agent.name}} and {{ticket.id}}',
});

/** A text that agents send often. */
export const QuickReply = Type.Object(
  {
    id: Id,
    shortcut,
    text,
    ownerId: nullable(Type.String({ format: 'uuid', description: 'The user who alone sees it; null when it is shared with everybody' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'QuickReply', additionalProperties: false },
);
export type QuickReply = Static<typeof QuickReply>;

export const QuickReplyInput = Type.Object(
  { shortcut, text, isShared: Type.Optional(Type.Boolean({ default: false, description: 'Needs the permission quick-replies:share' })) },
  { $id: 'QuickReplyInput', additionalProperties: false },
);
export type QuickReplyInput = Static<typeof QuickReplyInput>;

export const QuickReplyPatch = Type.Object(
  { shortcut: Type.Optional(shortcut), text: Type.Optional(text) },
  { $id: 'QuickReplyPatch', additionalProperties: false, minProperties: 1 },
);
export type QuickReplyPatch = Static<typeof QuickReplyPatch>;

export const QuickReplyTarget = Type.Object({ ticketId: Id }, { $id: 'QuickReplyTarget', additionalProperties: false });
export type QuickReplyTarget = Static<typeof QuickReplyTarget>;

export const RenderedReply = Type.Object(
  {
    text: Type.String(),
    unknownVariables: Type.Array(Type.String(), { description: 'Variables that stand in the text still, because nobody knows them' }),
  },
  { $id: 'RenderedReply', additionalProperties: false },
);
export type RenderedReply = Static<typeof RenderedReply>;

const event = <const N extends string>(name: N, summary: string) => defineEvent({ name, version: 1, summary, payload: QuickReply });
/** Only shared replies are published: the events of a tenant are seen by all of its users. */
export const QuickReplyCreated = event('quick-reply.created', 'A shared quick reply was added');
export const QuickReplyUpdated = event('quick-reply.updated', 'A shared quick reply was changed');
export const QuickReplyDeleted = event('quick-reply.deleted', 'A shared quick reply was removed');

export const ShortcutTaken = defineProblem<{ shortcut: string }>({
  code: 'quick_replies.shortcut_taken',
  status: 409,
  title: 'The shortcut is taken',
  detail: ({ shortcut: taken }) => `A quick reply with the shortcut "${taken}" exists.`,
});

export const SharingNotAllowed = defineProblem({
  code: 'quick_replies.sharing_not_allowed',
  status: 403,
  title: 'Shared replies are not yours to change',
  detail: () => 'This needs the permission quick-replies:share.',
});

export const NoOwner = defineProblem({
  code: 'quick_replies.no_owner',
  status: 422,
  title: 'Only users have replies of their own',
  detail: () => 'Programs add shared replies only; set isShared.',
});

export const UnknownTicket = defineProblem<{ ticketId: string }>({
  code: 'quick_replies.unknown_ticket',
  status: 422,
  title: 'No such ticket',
  detail: ({ ticketId }) => `There is no ticket ${ticketId}.`,
});

export interface QuickReplyListQuery {
  readonly limit: number;
  readonly after: readonly [shortcut: string, id: string] | undefined;
  /** Start of the shortcut. */
  readonly prefix: string | undefined;
}

/** Texts that agents send often: shared ones, and the caller's own. */
export interface QuickReplies {
  /** By shortcut. */
  list(scope: Scope, query: QuickReplyListQuery): Promise<readonly QuickReply[]>;
  /** @throws NotFound, also for somebody else's */
  get(scope: Scope, id: string): Promise<QuickReply>;
  /** @throws ShortcutTaken, SharingNotAllowed, NoOwner */
  create(scope: Scope, input: QuickReplyInput): Promise<QuickReply>;
  /** @throws NotFound, VersionMismatch, ShortcutTaken, SharingNotAllowed */
  update(scope: Scope, id: string, patch: QuickReplyPatch, ifMatch: number | undefined): Promise<QuickReply>;
  /** @throws NotFound, SharingNotAllowed */
  remove(scope: Scope, id: string): Promise<void>;
  /** Fills the variables in for a ticket. @throws NotFound, UnknownTicket */
  render(scope: Scope, id: string, ticketId: string): Promise<RenderedReply>;
}
export const QuickReplies = defineService<QuickReplies>('quick-replies.quick-replies');

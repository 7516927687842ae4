import type { InboundChange, MessageChange } from '@leadengine/plugin-kit';
import type { StoredContent } from './content.js';
import type { PollResults, Reaction } from './contract.js';
import { tally } from './poll.js';

/** What changes touch of a message. */
export interface ChangeableMessage {
  readonly content: StoredContent;
  readonly reactions: readonly Reaction[];
  readonly pollResults: PollResults | null;
  readonly editedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Who changed it, and when. */
export interface ChangeMark {
  readonly author: 'contact' | 'us';
  readonly userId: string | null;
  readonly at: Date;
}

/** Whether its text can be replaced. */
export const isEditable = (content: StoredContent): boolean =>
  content.type === 'text' || content.type === 'image' || content.type === 'video' || content.type === 'document';

const withText = (content: StoredContent, text: string): StoredContent | undefined => {
  if (content.type === 'text') return { ...content, text };
  return content.type === 'image' || content.type === 'video' || content.type === 'document' ? { ...content, caption: text } : undefined;
};

const react = (message: ChangeableMessage, emoji: string | null, { author, userId, at }: ChangeMark): ChangeableMessage | undefined => {
  const before = message.reactions.find((reaction) => reaction.author === author);
  const isLate = before !== undefined && new Date(before.at) > at;
  if (isLate || (before?.emoji ?? null) === emoji) return undefined;
  const others = message.reactions.filter((reaction) => reaction !== before);
  return { ...message, reactions: emoji === null ? others : [...others, { author, emoji, userId, at: at.toISOString() }] };
};

/**
 * The message after a change; undefined when it stays as it is: a revoked message is past changing, an older edit does not undo a newer
 * one, and each side has one reaction.
 */
export const applyChange = (message: ChangeableMessage, change: MessageChange, mark: ChangeMark): ChangeableMessage | undefined => {
  if (message.revokedAt !== null) return undefined;
  switch (change.kind) {
    case 'reaction':
      return react(message, change.emoji, mark);
    case 'edit': {
      const content = withText(message.content, change.text);
      if (!content || (message.editedAt !== null && message.editedAt > mark.at)) return undefined;
      return { ...message, content, editedAt: mark.at };
    }
    case 'revoke':
      return { ...message, content: { type: 'revoked' }, reactions: [], pollResults: null, revokedAt: mark.at };
  }
};

/** The message after all votes were counted; undefined for what is no poll. */
export const applyVotes = (message: ChangeableMessage, votes: readonly (readonly string[])[]): ChangeableMessage | undefined => {
  const pollResults = tally(message.content, votes);
  return pollResults ? { ...message, pollResults } : undefined;
};

/** Edits and revocations are their author's only; everybody in the conversation may react and vote. */
export const mayChange = ({ by, target, change }: Pick<InboundChange, 'by' | 'target' | 'change'>): boolean =>
  change.kind === 'reaction' || change.kind === 'vote' || target.isOurs === (by === 'us');

import { dayOf } from '../text/locale.js';
import type { Entry } from './messages.js';

/** An entry and what is drawn around it. */
export interface Line {
  readonly entry: Entry;
  readonly startsDay: boolean;
  /** Another writer than before, or some time later. */
  readonly startsGroup: boolean;
  readonly startsUnread: boolean;
}

const groupMs = 5 * 60_000;

const sideOf = (entry: Entry): string => {
  if (entry.kind === 'note') return 'note';
  if (entry.kind === 'pending') return 'us';
  if (entry.message.direction === 'inbound') return 'contact';
  return entry.message.senderId === null ? 'robot' : 'us';
};

export const linesOf = (entries: readonly Entry[], firstUnread: string | undefined): readonly Line[] =>
  entries.map((entry, index) => {
    const before = entries[index - 1];
    const startsDay = before === undefined || dayOf(before.at) !== dayOf(entry.at);
    const startsUnread = entry.key === firstUnread;
    const startsGroup =
      startsDay || startsUnread || sideOf(before) !== sideOf(entry) || Date.parse(entry.at) - Date.parse(before.at) > groupMs;
    return { entry, startsDay, startsGroup, startsUnread };
  });

/** The key of the oldest message that the reader has not read, when it is here. */
export const firstUnreadOf = (entries: readonly Entry[], unreadCount: number): string | undefined => {
  if (unreadCount === 0) return undefined;
  const inbound = entries.filter((entry) => entry.kind === 'message' && entry.message.direction === 'inbound');
  return inbound.at(-unreadCount)?.key;
};

import type { Message, TicketNote } from '@leadengine/sdk';
import type { OutboxItem } from './outbox.js';

/** One line of a conversation. */
export type Entry =
  | { readonly kind: 'message'; readonly key: string; readonly at: string; readonly message: Message }
  | { readonly kind: 'note'; readonly key: string; readonly at: string; readonly note: TicketNote }
  | { readonly kind: 'pending'; readonly key: string; readonly at: string; readonly item: OutboxItem };

/** Whether the news is older than what is known: a page and the events may overtake each other. */
const isStale = (known: Message, news: Message): boolean => {
  // A message that was sent again is a new one at the end.
  if (known.createdAt !== news.createdAt) return known.createdAt > news.createdAt;
  if (known.status === 'failed' && news.status === 'queued') return true;
  return (
    (known.readAt !== null && news.readAt === null) ||
    (known.deliveredAt !== null && news.deliveredAt === null) ||
    (known.sentAt !== null && news.sentAt === null && news.status !== 'failed')
  );
};

/** Events name a file without a link to it; the link we had still works. */
const withLink = (known: Message, news: Message): Message => {
  if (!('media' in news.content) || !('media' in known.content) || news.content.media.url !== undefined) return news;
  const { url, urlExpiresAt } = known.content.media;
  if (url === undefined || urlExpiresAt === undefined) return news;
  return { ...news, content: { ...news.content, media: { ...news.content.media, url, urlExpiresAt } } };
};

/** Adds or updates a message; the order is the engine's, in which `createdAt` grows. */
export const withMessage = (messages: readonly Message[], news: Message): readonly Message[] => {
  const index = messages.findLastIndex(({ id }) => id === news.id);
  const known = messages[index];
  if (known !== undefined && isStale(known, news)) return messages;
  const message = known === undefined ? news : withLink(known, news);
  if (known?.createdAt === news.createdAt) return messages.toSpliced(index, 1, message);
  const rest = index === -1 ? messages : messages.toSpliced(index, 1);
  const before = rest.findLastIndex(({ createdAt }) => createdAt <= news.createdAt);
  return rest.toSpliced(before + 1, 0, message);
};

/** What was written but is not yet with the engine, and since when it has been so. */
export interface PendingItem {
  readonly item: OutboxItem;
  /** `createdAt` of the last message known when it was written; empty when there was none. */
  readonly after: string;
}

const textOf = (body: OutboxItem['body']): string | undefined => (body.type === 'text' ? body.text : undefined);

/**
 * The lines to show, in order. Of a message that the engine took while its answer was lost, the events tell earlier than the repeated
 * request does: meanwhile the pending line stands for it, so that nobody sees it twice.
 */
export const entriesOf = (
  messages: readonly Message[],
  notes: readonly TicketNote[],
  pending: readonly PendingItem[],
  keyOf: (messageId: string) => string | undefined,
): readonly Entry[] => {
  const hidden = new Set<string>();
  for (const { item, after } of pending) {
    const text = textOf(item.body);
    if (item.status === 'refused' || text === undefined) continue;
    const twin = messages.find(
      ({ id, direction, content, createdAt }) =>
        direction === 'outbound' &&
        createdAt > after &&
        content.type === 'text' &&
        content.text === text &&
        !hidden.has(id) &&
        keyOf(id) === undefined,
    );
    if (twin !== undefined) hidden.add(twin.id);
  }
  const stored: Entry[] = messages
    .filter(({ id }) => !hidden.has(id))
    .map((message) => ({ kind: 'message', key: keyOf(message.id) ?? message.id, at: message.createdAt, message }));
  const written: Entry[] = notes.map((note) => ({ kind: 'note', key: note.id, at: note.createdAt, note }));
  const waiting: Entry[] = pending.map(({ item }) => ({ kind: 'pending', key: item.key, at: new Date(item.at).toISOString(), item }));
  const merged = written.length === 0 ? stored : [...stored, ...written].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [...merged, ...waiting];
};

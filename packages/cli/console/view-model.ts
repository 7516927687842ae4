export type MessageStatus = 'sending' | 'unsent' | 'queued' | 'sent' | 'delivered' | 'read' | 'failed';

/** A message as the conversation shows it. */
export interface MessageItem {
  readonly id: string;
  readonly ticketId: string;
  readonly direction: 'inbound' | 'outbound';
  readonly kind: string;
  readonly text: string;
  readonly fileName: string | undefined;
  /** RFC 3339. */
  readonly at: string;
  /** Undefined for what the customer wrote. */
  readonly status: MessageStatus | undefined;
  readonly failure: string | undefined;
}

/** A ticket as the list shows it. */
export interface TicketRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly channel: string;
  readonly status: string;
  readonly preview: string;
  readonly previewKind: string;
  readonly lastDirection: 'inbound' | 'outbound' | undefined;
  /** RFC 3339. */
  readonly at: string;
  readonly unread: number;
  /** Since when the customer has been waiting for an answer, RFC 3339; undefined when nobody waits. */
  readonly waitingSince: string | undefined;
}

export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const rank: Readonly<Record<MessageStatus, number>> = { sending: 0, unsent: 0, queued: 1, sent: 2, failed: 3, delivered: 4, read: 5 };

/** Later news about a message may overtake earlier ones: statuses only climb. */
export const mergeMessage = (known: MessageItem, news: MessageItem): MessageItem =>
  known.status !== undefined && news.status !== undefined && rank[news.status] < rank[known.status]
    ? { ...news, status: known.status, failure: known.failure }
    : news;

/** Adds or updates a message, ordered by time. */
export const withMessage = (messages: readonly MessageItem[], news: MessageItem): readonly MessageItem[] => {
  const index = messages.findIndex(({ id }) => id === news.id);
  if (index === -1) {
    const later = messages.findIndex(({ at }) => at > news.at);
    return later === -1 ? [...messages, news] : messages.toSpliced(later, 0, news);
  }
  return messages.map((message, place) => (place === index ? mergeMessage(message, news) : message));
};

/** Adds or updates a ticket; the newest activity comes first. */
export const withTicket = (rows: readonly TicketRow[], news: TicketRow): readonly TicketRow[] =>
  [news, ...rows.filter(({ id }) => id !== news.id)].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));

export const isOpen = (status: string): boolean => status === 'open' || status === 'pending' || status === 'assigned';

/** Whether the row carries the words looked for, in any case and without accents. */
export const matches = (row: TicketRow, search: string): boolean => {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const text = plain(`${row.name} ${row.address} ${row.preview}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

export type TideLevel = 1 | 2 | 3;

/** How high the tide line stands: full at a quarter of an hour, another color after five and ten minutes. */
export const tideOf = (
  waitingSince: string | undefined,
  now: number,
): { readonly height: number; readonly level: TideLevel; readonly minutes: number } => {
  if (waitingSince === undefined) return { height: 0.06, level: 1, minutes: 0 };
  const minutes = Math.max(0, (now - Date.parse(waitingSince)) / 60_000);
  return {
    height: Math.max(0.12, Math.min(1, minutes / 15)),
    level: minutes >= 10 ? 3 : minutes >= 5 ? 2 : 1,
    minutes: Math.floor(minutes),
  };
};

/** Two letters for the avatar tile. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0]?.charAt(0) ?? '#';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toUpperCase();
};

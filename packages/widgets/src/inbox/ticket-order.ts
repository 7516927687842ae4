import type { Ticket } from '@leadengine/sdk';

export const inboxTabs = ['mine', 'waiting', 'unread', 'all', 'resolved', 'closed'] as const;
export type InboxTab = (typeof inboxTabs)[number];

export const isActive = (ticket: Ticket): boolean => ticket.status !== 'resolved' && ticket.status !== 'closed';

/** Whether the engine would list the ticket on this tab. */
export const fitsTab = (ticket: Ticket, tab: InboxTab, userId: string | undefined): boolean => {
  switch (tab) {
    case 'mine':
      return isActive(ticket) && ticket.assigneeId === userId;
    case 'waiting':
      return isActive(ticket) && ticket.waitingSince !== null;
    case 'unread':
      return isActive(ticket) && ticket.unreadCount > 0;
    case 'all':
      return isActive(ticket);
    default:
      return ticket.status === tab;
  }
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word begins a word of the name or subject, or the telephone number: as the engine searches. */
export const fitsSearch = (ticket: Ticket, search: string): boolean => {
  const words = plain(`${ticket.contact.name} ${ticket.subject}`).split(/[^\p{L}\p{N}]+/u);
  const digits = ticket.contact.address.replace(/\D/g, '');
  return plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => words.some((known) => known.startsWith(word)) || (/\d/.test(word) && digits.includes(word.replace(/\D/g, ''))));
};

/** Whether `a` comes before `b`: the longest wait first where the list is of those who wait, else the newest activity. */
export const comesBefore = (a: Ticket, b: Ticket, tab: InboxTab): boolean => {
  if (tab === 'waiting' && a.waitingSince !== null && b.waitingSince !== null && a.waitingSince !== b.waitingSince)
    return a.waitingSince < b.waitingSince;
  if (tab === 'waiting') return a.id < b.id;
  return a.lastActivityAt === b.lastActivityAt ? a.id > b.id : a.lastActivityAt > b.lastActivityAt;
};

/**
 * The list with a ticket at its place. Of a list that goes on behind what is loaded, one that belongs behind it is left out: its page
 * brings it.
 */
export const placed = (tickets: readonly Ticket[], ticket: Ticket, tab: InboxTab, goesOn: boolean): readonly Ticket[] => {
  let [low, high] = [0, tickets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(tickets[middle] as Ticket, ticket, tab)) low = middle + 1;
    else high = middle;
  }
  return low === tickets.length && goesOn ? tickets : tickets.toSpliced(low, 0, ticket);
};

/**
 * News of a ticket as its reader sees it. Events count what nobody read; how much more the contact wrote since the row came here says
 * what the reader has not read.
 */
export const asReader = (known: Ticket | undefined, news: Ticket): Ticket => {
  if (known === undefined) return news;
  const unreadCount = Math.max(0, known.unreadCount + news.inboundCount - known.inboundCount);
  return { ...news, unreadCount };
};

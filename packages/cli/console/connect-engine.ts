import { createClient, createSession, type LeadEngineEvent, type Message, type Ticket } from '@leadengine/sdk';
import type { Engine, EngineNews } from './engine.js';
import { followInTurn } from './follow-in-turn.js';
import { loadTokens, saveTokens } from './session-store.js';
import type { TicketFilter } from './store.js';
import { isOpen, type MessageItem, type TicketRow } from './view-model.js';

const channelNames: Readonly<Record<string, string>> = { whatsapp: 'WhatsApp' };

const rowOf = (ticket: Ticket): TicketRow => ({
  id: ticket.id,
  name: ticket.contact.name === '' ? ticket.contact.address : ticket.contact.name,
  address: ticket.contact.address,
  channel: channelNames[ticket.channel] ?? ticket.channel,
  status: ticket.status,
  preview: ticket.lastMessage?.preview ?? '',
  previewKind: ticket.lastMessage?.type ?? 'text',
  lastDirection: ticket.lastMessage?.direction,
  at: ticket.lastActivityAt,
  unread: ticket.unreadCount,
  waitingSince: isOpen(ticket.status) && ticket.lastMessage?.direction === 'inbound' ? ticket.lastMessage.at : undefined,
});

const textOf = (content: Message['content']): string => {
  switch (content.type) {
    case 'text':
    case 'template':
      return content.text;
    case 'poll':
      return [content.question, ...content.options].join('\n');
    case 'revoked':
    case 'unavailable':
      return '';
    case 'location':
      return content.name ?? content.address ?? `${String(content.latitude)}, ${String(content.longitude)}`;
    case 'contact':
      return [content.fullName, ...content.phones].join('\n');
    default:
      return content.caption ?? '';
  }
};

const itemOf = (message: Message): MessageItem => ({
  id: message.id,
  ticketId: message.ticketId,
  direction: message.direction,
  kind: message.content.type,
  text: textOf(message.content),
  fileName: 'media' in message.content ? message.content.media.fileName : undefined,
  at: message.createdAt,
  status: message.status === 'received' ? undefined : message.status,
  failure: message.failure?.detail,
});

const newsOf = (event: LeadEngineEvent): EngineNews | undefined => {
  switch (event.type) {
    case 'ticket.created':
    case 'ticket.updated':
    case 'ticket.assigned':
    case 'ticket.closed':
      return { kind: 'ticket', ticket: rowOf(event.data) };
    case 'message.received':
    case 'message.queued':
    case 'message.sent':
    case 'message.delivered':
    case 'message.read':
    case 'message.failed':
      return { kind: 'message', message: itemOf(event.data), isNew: event.type === 'message.received' };
    default:
      return undefined;
  }
};

const followed = [
  ...(['ticket.created', 'ticket.updated', 'ticket.assigned', 'ticket.closed'] as const),
  ...(['message.received', 'message.queued', 'message.sent', 'message.delivered', 'message.read', 'message.failed'] as const),
];

const statusOf: Readonly<Record<TicketFilter, 'active' | 'resolved' | 'closed'>> = { open: 'active', waiting: 'active', closed: 'closed' };

/** The engine that serves this page. */
export const connectEngine = (baseUrl: string): Engine => {
  const session = createSession({ baseUrl, tokens: loadTokens(), onTokens: saveTokens });
  const client = createClient({ baseUrl, token: session.token });
  return {
    get hasSession() {
      return session.tokens !== undefined;
    },
    async login(credentials) {
      await session.login(credentials);
    },
    logout: () => session.logout(),
    async whoAmI() {
      const me = await client.me.get();
      return { name: me.user?.name ?? '', tenant: me.tenant.name };
    },
    async listTickets(filter, cursor) {
      const page = await client.tickets.list({ status: statusOf[filter], limit: 50, ...(cursor === null ? {} : { cursor }) });
      const rows = page.data.map(rowOf);
      return {
        items: filter === 'waiting' ? rows.filter(({ waitingSince }) => waitingSince !== undefined) : rows,
        nextCursor: page.nextCursor,
      };
    },
    ticket: async (id) => rowOf(await client.tickets.get({ id })),
    async messages(ticketId, cursor) {
      const page = await client.messages.list({ id: ticketId, limit: 50, ...(cursor === null ? {} : { cursor }) });
      return { items: page.data.map(itemOf).reverse(), nextCursor: page.nextCursor };
    },
    async send(ticketId, text, idempotencyKey) {
      return itemOf(await client.messages.send({ id: ticketId }, { type: 'text', text }, { idempotencyKey }));
    },
    async markRead(id) {
      await client.tickets.markRead({ id });
    },
    close: async (id) => rowOf(await client.tickets.close({ id }, {})),
    reopen: async (id) => rowOf(await client.tickets.reopen({ id }, {})),
    async *follow(options) {
      for await (const event of followInTurn(baseUrl, options, (place) => client.subscribe({ ...place, types: followed }))) {
        const news = newsOf(event);
        if (news !== undefined) yield news;
      }
    },
  };
};

import type { SubscriptionState } from '@leadengine/sdk';
import type { TicketFilter } from './store.js';
import type { ListPage, MessageItem, TicketRow } from './view-model.js';

/** What the page needs of the engine. */
export interface Engine {
  readonly hasSession: boolean;
  login(credentials: { readonly tenant: string; readonly email: string; readonly password: string }): Promise<void>;
  logout(): Promise<void>;
  whoAmI(): Promise<{ readonly name: string; readonly tenant: string }>;
  listTickets(filter: TicketFilter, cursor: string | null): Promise<ListPage<TicketRow>>;
  ticket(id: string): Promise<TicketRow>;
  /** Newest page first; within a page oldest first. */
  messages(ticketId: string, cursor: string | null): Promise<ListPage<MessageItem>>;
  /** @param key - The same for every attempt of one message, so that it is sent once. */
  send(ticketId: string, text: string, key: string): Promise<MessageItem>;
  markRead(ticketId: string): Promise<void>;
  close(ticketId: string): Promise<TicketRow>;
  reopen(ticketId: string): Promise<TicketRow>;
  follow(options: { readonly signal: AbortSignal; readonly onState: (state: SubscriptionState) => void }): AsyncIterable<EngineNews>;
}

/** An event, as far as the page cares. */
export type EngineNews =
  | { readonly kind: 'ticket'; readonly ticket: TicketRow }
  | { readonly kind: 'message'; readonly message: MessageItem; readonly isNew: boolean };

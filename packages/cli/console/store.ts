import type { SubscriptionState } from '@leadengine/sdk';
import type { Locale } from './strings.js';
import type { MessageItem, TicketRow } from './view-model.js';

export type TicketFilter = 'open' | 'waiting' | 'closed';
export type LoginFailure =
  | { readonly kind: 'wrong' | 'unreachable' | 'ended' }
  | { readonly kind: 'locked'; readonly seconds: number }
  | { readonly kind: 'other'; readonly requestId: string | undefined };

export interface LoadFailure {
  readonly requestId: string | undefined;
}

export interface ListState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly rows: readonly TicketRow[];
  readonly nextCursor: string | null;
  readonly loadingMore: boolean;
  readonly failure: LoadFailure | undefined;
}

export interface ConversationState {
  readonly ticketId: string;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly messages: readonly MessageItem[];
  readonly olderCursor: string | null;
  readonly loadingOlder: boolean;
  readonly failure: LoadFailure | undefined;
}

/** Everything the page shows. */
export interface State {
  readonly locale: Locale;
  readonly loggedIn: boolean;
  readonly login: { readonly busy: boolean; readonly failure: LoginFailure | undefined };
  readonly person: { readonly name: string; readonly tenant: string } | undefined;
  readonly connection: SubscriptionState;
  /** The connection has been lost long enough to say so. */
  readonly showsReconnecting: boolean;
  readonly showsReloaded: boolean;
  readonly filter: TicketFilter;
  readonly search: string;
  readonly list: ListState;
  readonly conversation: ConversationState | undefined;
  /** Unsent text by ticket. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch; moves with the clock so that waits grow on screen. */
  readonly now: number;
}

export const emptyList: ListState = { status: 'loading', rows: [], nextCursor: null, loadingMore: false, failure: undefined };

export interface Store {
  readonly state: State;
  update(change: Partial<State>): void;
  subscribe(listener: () => void): void;
}

export const createStore = (initial: State): Store => {
  let state = initial;
  const listeners: (() => void)[] = [];
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => void listeners.push(listener),
  };
};

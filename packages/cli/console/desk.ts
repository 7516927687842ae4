import { LeadEngineError } from '@leadengine/sdk';
import { watchConnection, type ConnectionWatch } from './connection-watch.js';
import { failureOf, hasEnded, loginFailureOf } from './failures.js';
import type { Engine, EngineNews } from './engine.js';
import { emptyList, type ConversationState, type LoginFailure, type Store, type TicketFilter } from './store.js';
import { isOpen, withMessage, withTicket, type MessageItem, type TicketRow } from './view-model.js';

export interface Desk {
  start(): void;
  login(credentials: { readonly tenant: string; readonly email: string; readonly password: string }): Promise<void>;
  logout(): Promise<void>;
  filter(filter: TicketFilter): void;
  search(text: string): void;
  reloadList(): Promise<void>;
  loadMore(): Promise<void>;
  open(ticketId: string | undefined): Promise<void>;
  loadOlder(): Promise<void>;
  draft(ticketId: string, text: string): void;
  send(ticketId: string, text: string): Promise<void>;
  resend(message: MessageItem): Promise<void>;
  setOpen(ticketId: string, open: boolean): Promise<void>;
}

export interface DeskHooks {
  /** A customer wrote something that a screen reader should hear. */
  readonly announce: (message: MessageItem) => void;
}

/** What the page does: keeps the store true to the engine and carries out what the person asks. */
export const createDesk = (engine: Engine, store: Store, hooks: DeskHooks): Desk => {
  let following: AbortController | undefined;
  let listRequest = 0;
  let watch: ConnectionWatch | undefined;

  const end = (failure?: LoginFailure): void => {
    following?.abort();
    following = undefined;
    watch?.stop();
    store.update({
      loggedIn: false,
      person: undefined,
      list: emptyList,
      conversation: undefined,
      showsReconnecting: false,
      showsReloaded: false,
      login: { busy: false, failure },
    });
  };
  /** Runs a step of a session; a session that has ended leads back to the login. */
  const guarded = async <T>(step: () => Promise<T>, onFailure: (error: unknown) => void): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      if (hasEnded(error)) end({ kind: 'ended' });
      else onFailure(error);
      return undefined;
    }
  };

  const fits = (row: TicketRow): boolean => {
    const { filter } = store.state;
    if (filter === 'closed') return !isOpen(row.status);
    return isOpen(row.status) && (filter === 'open' || row.waitingSince !== undefined);
  };
  const showTicket = (row: TicketRow): void => {
    const { list } = store.state;
    const rest = list.rows.filter(({ id }) => id !== row.id);
    // The open one stays in sight although it no longer fits.
    const keeps = fits(row) || store.state.conversation?.ticketId === row.id;
    store.update({ list: { ...list, rows: keeps ? withTicket(rest, row) : rest } });
  };

  const reloadList = async (quietly = false): Promise<void> => {
    const request = (listRequest += 1);
    const { filter, list } = store.state;
    if (!quietly) store.update({ list: { ...list, status: 'loading', failure: undefined } });
    const page = await guarded(
      () => engine.listTickets(filter, null),
      (error) =>
        request === listRequest && !quietly && store.update({ list: { ...emptyList, status: 'failed', failure: failureOf(error) } }),
    );
    if (page === undefined || request !== listRequest) return;
    store.update({ list: { ...emptyList, status: 'ready', rows: page.items, nextCursor: page.nextCursor } });
  };

  const changeConversation = (ticketId: string, change: (current: ConversationState) => Partial<ConversationState>): void => {
    const { conversation } = store.state;
    if (conversation?.ticketId !== ticketId) return;
    store.update({ conversation: { ...conversation, ...change(conversation) } });
  };
  const loadConversation = async (ticketId: string): Promise<void> => {
    const page = await guarded(
      () => engine.messages(ticketId, null),
      (error) => changeConversation(ticketId, () => ({ status: 'failed', failure: failureOf(error) })),
    );
    if (page === undefined) return;
    changeConversation(ticketId, ({ messages }) => ({
      status: 'ready',
      failure: undefined,
      olderCursor: page.nextCursor,
      // What is not yet with the engine, and what came in while this was loading, stays.
      messages: messages.filter(({ status }) => status === 'sending' || status === 'unsent').reduce(withMessage, page.items),
    }));
  };
  const markRead = (ticketId: string): void => {
    const row = store.state.list.rows.find(({ id }) => id === ticketId);
    if (row?.unread === 0) return;
    if (row !== undefined) showTicket({ ...row, unread: 0 });
    void guarded(
      () => engine.markRead(ticketId),
      () => undefined,
    );
  };
  const refreshTicket = async (ticketId: string): Promise<void> => {
    const row = await guarded(
      () => engine.ticket(ticketId),
      () => undefined,
    );
    if (row !== undefined) showTicket(row);
  };

  const take = (news: EngineNews): void => {
    const openId = store.state.conversation?.ticketId;
    if (news.kind === 'ticket') {
      showTicket(news.ticket);
      if (news.ticket.id === openId && news.ticket.unread > 0 && document.visibilityState === 'visible') markRead(openId);
    } else {
      const { message } = news;
      changeConversation(message.ticketId, ({ messages }) => {
        // The event may be faster than the answer to the request; then it takes the place of the message being sent.
        const sent = messages.find(
          ({ id, status, text }) => message.direction === 'outbound' && status === 'sending' && text === message.text && id !== message.id,
        );
        return {
          messages: withMessage(
            messages.filter((one) => one !== sent),
            message,
          ),
        };
      });
      if (news.isNew && message.direction === 'inbound' && message.ticketId === openId) hooks.announce(message);
    }
  };
  const follow = async (): Promise<void> => {
    following?.abort();
    const { signal } = (following = new AbortController());
    watch = watchConnection(store, {
      // The list is read once events flow, so that nothing falls in between.
      onFirst: () => void reloadList(),
      onGap() {
        void reloadList(true);
        const openId = store.state.conversation?.ticketId;
        if (openId !== undefined) void loadConversation(openId);
      },
    });
    const { onState } = watch;
    await guarded(
      async () => {
        for await (const news of engine.follow({ signal, onState })) take(news);
      },
      () => signal.aborted || store.update({ showsReconnecting: true }),
    );
  };

  const enter = (): void => {
    store.update({ loggedIn: true, login: { busy: false, failure: undefined }, list: emptyList });
    void guarded(
      () => engine.whoAmI(),
      () => undefined,
    ).then((person) => person !== undefined && store.update({ person }));
    void follow();
  };
  const deliver = async (message: MessageItem): Promise<void> => {
    const put = (next: MessageItem): void =>
      changeConversation(message.ticketId, ({ messages }) => ({ messages: withMessage(messages, next) }));
    put({ ...message, status: 'sending', failure: undefined });
    const stored = await guarded(
      () => engine.send(message.ticketId, message.text, message.id),
      (error) =>
        put({
          ...message,
          status: 'unsent',
          failure: error instanceof LeadEngineError && error.status > 0 ? (error.detail ?? error.title) : undefined,
        }),
    );
    if (stored === undefined) return;
    changeConversation(message.ticketId, ({ messages }) => ({
      messages: withMessage(
        messages.filter(({ id }) => id !== message.id),
        stored,
      ),
    }));
  };

  return {
    start() {
      if (engine.hasSession) enter();
      setInterval(() => store.update({ now: Date.now() }), 20_000);
    },
    async login(credentials) {
      store.update({ login: { busy: true, failure: undefined } });
      try {
        await engine.login(credentials);
        enter();
      } catch (error) {
        store.update({ login: { busy: false, failure: loginFailureOf(error) } });
      }
    },
    async logout() {
      end();
      await engine.logout();
    },
    filter(filter) {
      store.update({ filter, list: emptyList });
      void reloadList();
    },
    search: (search) => store.update({ search }),
    reloadList: () => reloadList(),
    async loadMore() {
      const { filter, list } = store.state;
      if (list.nextCursor === null || list.loadingMore) return;
      const request = listRequest;
      store.update({ list: { ...list, loadingMore: true } });
      const page = await guarded(
        () => engine.listTickets(filter, list.nextCursor),
        () => undefined,
      );
      if (request !== listRequest) return;
      const now = store.state.list;
      store.update({
        list: {
          ...now,
          loadingMore: false,
          ...(page === undefined ? {} : { rows: page.items.reduce(withTicket, now.rows), nextCursor: page.nextCursor }),
        },
      });
    },
    async open(ticketId) {
      if (ticketId === store.state.conversation?.ticketId) return;
      if (ticketId === undefined) {
        store.update({ conversation: undefined });
        return;
      }
      store.update({
        conversation: { ticketId, status: 'loading', messages: [], olderCursor: null, loadingOlder: false, failure: undefined },
      });
      if (!store.state.list.rows.some(({ id }) => id === ticketId)) void refreshTicket(ticketId);
      markRead(ticketId);
      await loadConversation(ticketId);
    },
    async loadOlder() {
      const { conversation } = store.state;
      if (conversation === undefined || conversation.olderCursor === null || conversation.loadingOlder) return;
      const { ticketId, olderCursor } = conversation;
      changeConversation(ticketId, () => ({ loadingOlder: true }));
      const page = await guarded(
        () => engine.messages(ticketId, olderCursor),
        () => undefined,
      );
      changeConversation(ticketId, ({ messages }) => ({
        loadingOlder: false,
        ...(page === undefined ? {} : { messages: page.items.reduce(withMessage, messages), olderCursor: page.nextCursor }),
      }));
    },
    draft: (ticketId, text) => store.update({ drafts: { ...store.state.drafts, [ticketId]: text } }),
    async send(ticketId, text) {
      const trimmed = text.trim();
      if (trimmed === '') return;
      store.update({ drafts: { ...store.state.drafts, [ticketId]: '' } });
      const at = new Date().toISOString();
      await deliver({
        id: crypto.randomUUID(),
        ticketId,
        direction: 'outbound',
        kind: 'text',
        text: trimmed,
        fileName: undefined,
        at,
        status: 'sending',
        failure: undefined,
      });
    },
    resend: (message) =>
      message.status === 'unsent' ? deliver(message) : deliver({ ...message, id: crypto.randomUUID(), at: new Date().toISOString() }),
    async setOpen(ticketId, open) {
      const row = await guarded(
        () => (open ? engine.reopen(ticketId) : engine.close(ticketId)),
        () => undefined,
      );
      if (row !== undefined) showTicket(row);
    },
  };
};

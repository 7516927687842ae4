import { LeadEngineError, type LeadEngineEvent, type Ticket } from '@leadengine/sdk';
import { listQueues, listTickets, type ListTicketsParameters } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { createStore, type Readable } from '../connection/store.js';
import { asReader, fitsSearch, fitsTab, placed, type InboxTab } from './ticket-order.js';

export interface InboxState {
  readonly tab: InboxTab;
  readonly search: string;
  readonly status: 'loading' | 'ready' | 'failed';
  /** In order; as far as they are loaded. */
  readonly tickets: readonly Ticket[];
  /** More follow behind these. */
  readonly goesOn: boolean;
  readonly loadingMore: boolean;
  readonly failure: LeadEngineError | undefined;
  /** The ticket that is open; it stays in the list while it is. */
  readonly selectedId: string | undefined;
  /** Names of queues by id; empty for those who may not see them. */
  readonly queues: ReadonlyMap<string, string>;
}

export interface InboxOptions {
  readonly tab?: InboxTab | undefined;
  /** Narrow every tab, for example `{ queue }`. */
  readonly filters?: Omit<ListTicketsParameters, 'limit' | 'cursor' | 'q' | 'sort' | 'status'> | undefined;
  /** @defaultValue 100 */
  readonly pageSize?: number | undefined;
}

/** The list of conversations without a look: draw `state`, and call what the person does. */
export interface InboxController extends Readable<InboxState> {
  show(tab: InboxTab): void;
  /** Waits for a pause in typing. */
  search(text: string): void;
  loadMore(): Promise<void>;
  reload(): Promise<void>;
  select(ticketId: string | undefined): void;
  close(): void;
}

const followed = ['ticket.created', 'ticket.updated', 'ticket.assigned', 'ticket.closed', 'ticket.stage_changed', 'ticket.read'] as const;
const pauseMs = 250;
const retryMs = 3_000;

const parametersOf = (tab: InboxTab): ListTicketsParameters => {
  switch (tab) {
    case 'mine':
      return { status: 'active', assignee: 'me' };
    case 'waiting':
      return { status: 'active', sort: 'waiting' };
    case 'unread':
      return { status: 'active', unread: true };
    case 'all':
      return { status: 'active' };
    default:
      return { status: tab };
  }
};

export const createInboxController = (connection: Connection, options: InboxOptions = {}): InboxController => {
  const { filters = {}, pageSize = 100 } = options;
  const store = createStore<InboxState>({
    tab: options.tab ?? 'all',
    search: '',
    status: 'loading',
    tickets: [],
    goesOn: false,
    loadingMore: false,
    failure: undefined,
    selectedId: undefined,
    queues: new Map(),
  });
  let cursor: string | undefined;
  let request = 0;
  let userId: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  /** After a page did not come; looking at the end of the list would ask for it again and again. */
  let pausedUntil = 0;
  /** News while a page was on its way: it may be older than they are. */
  let meanwhile: Ticket[] | undefined;

  const fits = (ticket: Ticket): boolean => {
    const { tab, search } = store.state;
    if (filters.queue !== undefined && ticket.queueId !== filters.queue) return false;
    if (filters.instance !== undefined && ticket.instanceId !== filters.instance) return false;
    return fitsTab(ticket, tab, userId) && (search.trim() === '' || fitsSearch(ticket, search));
  };
  const show = (news: Ticket): void => {
    const { tickets, tab, goesOn, selectedId } = store.state;
    const index = tickets.findIndex(({ id }) => id === news.id);
    const known = tickets[index];
    if (known !== undefined && known.version > news.version) return;
    const ticket = asReader(known, news);
    const rest = index === -1 ? tickets : tickets.toSpliced(index, 1);
    const stays = fits(ticket) || (index !== -1 && ticket.id === selectedId);
    if (stays || index !== -1) store.update({ tickets: stays ? placed(rest, ticket, tab, goesOn) : rest });
  };
  const fetchPage = async (): Promise<{ readonly data: readonly Ticket[]; readonly nextCursor: string | null }> => {
    const { tab, search } = store.state;
    const q = search.trim();
    return listTickets(connection.transport, {
      ...parametersOf(tab),
      ...filters,
      limit: pageSize,
      ...(q === '' ? {} : { q }),
      ...(cursor === undefined ? {} : { cursor }),
    });
  };
  const loadQueues = async (): Promise<void> => {
    const { data } = await listQueues(connection.transport);
    store.update({ queues: new Map(data.map(({ id, name }) => [id, name])) });
  };
  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    cursor = undefined;
    if (!quietly) store.update({ status: 'loading', tickets: [], goesOn: false, failure: undefined, loadingMore: false });
    await connection.ready();
    userId ??= await connection.me().then(
      ({ user }) => user?.id,
      () => undefined,
    );
    if (own !== request) return;
    if (store.state.queues.size === 0) loadQueues().catch(() => undefined);
    meanwhile = [];
    try {
      const page = await fetchPage();
      if (own !== request) return;
      const late = meanwhile;
      meanwhile = undefined;
      cursor = page.nextCursor ?? undefined;
      store.update({ status: 'ready', tickets: page.data, goesOn: page.nextCursor !== null, loadingMore: false, failure: undefined });
      for (const ticket of late) show(ticket);
    } catch (error) {
      if (own !== request) return;
      meanwhile = undefined;
      if (!quietly || store.state.status !== 'ready')
        store.update({ status: 'failed', failure: error instanceof LeadEngineError ? error : undefined });
    }
  };
  const onEvent = (event: LeadEngineEvent): void => {
    switch (event.type) {
      case 'ticket.created':
      case 'ticket.updated':
      case 'ticket.assigned':
      case 'ticket.closed':
      case 'ticket.stage_changed':
        meanwhile?.push(event.data);
        show(event.data);
        break;
      case 'ticket.read': {
        if (event.data.userId !== userId) return;
        const { ticketId } = event.data;
        const { tickets } = store.state;
        store.update({ tickets: tickets.map((ticket) => (ticket.id === ticketId ? { ...ticket, unreadCount: 0 } : ticket)) });
        break;
      }
      default:
    }
  };
  const stopFollowing = connection.follow({ types: followed, onEvent, onGap: () => void load(true) });
  const stopState = connection.onState((state) => {
    if (state !== 'online') return;
    pausedUntil = 0;
    if (store.state.status === 'failed') void load(false);
    else store.update({});
  });
  void load(false);

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    show(tab) {
      if (tab === store.state.tab) return;
      clearTimeout(pause);
      store.update({ tab });
      void load(false);
    },
    search(search) {
      if (search === store.state.search) return;
      store.update({ search });
      clearTimeout(pause);
      pause = setTimeout(() => void load(false), search.trim() === '' ? 0 : pauseMs);
    },
    async loadMore() {
      const { goesOn, loadingMore, status } = store.state;
      if (!goesOn || loadingMore || status !== 'ready' || isClosed || Date.now() < pausedUntil) return;
      const own = request;
      store.update({ loadingMore: true });
      try {
        const page = await fetchPage();
        if (own !== request) return;
        cursor = page.nextCursor ?? undefined;
        const { tickets } = store.state;
        // What moved up meanwhile is here already.
        const known = new Set(tickets.slice(-2 * pageSize).map(({ id }) => id));
        store.update({
          tickets: [...tickets, ...page.data.filter(({ id }) => !known.has(id))],
          goesOn: page.nextCursor !== null,
          loadingMore: false,
        });
      } catch {
        pausedUntil = Date.now() + retryMs;
        if (own === request) store.update({ loadingMore: false });
      }
    },
    reload: () => load(false),
    select: (selectedId) => store.update({ selectedId }),
    close() {
      isClosed = true;
      request += 1;
      clearTimeout(pause);
      stopFollowing();
      stopState();
    },
  };
};

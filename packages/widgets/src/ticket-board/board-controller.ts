import { LeadEngineError, type LeadEngineEvent, type Queue, type Ticket } from '@leadengine/sdk';
import { listQueues, listTickets, transferTicket } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { createStore, type Readable } from '../connection/store.js';
import { asReader, isActive, placed } from '../inbox/ticket-order.js';

export interface BoardColumn {
  readonly queue: Queue;
  /** Newest activity first; as far as they are loaded. */
  readonly tickets: readonly Ticket[];
  readonly goesOn: boolean;
}

export interface BoardState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly columns: readonly BoardColumn[];
  readonly failure: LeadEngineError | undefined;
  /** On their way to another queue; shown there already. */
  readonly moving: ReadonlySet<string>;
  /** The last one that the engine sent back. */
  readonly refused: { readonly ticket: Ticket; readonly error: LeadEngineError | undefined } | undefined;
}

/** The conversations of each queue without a look. */
export interface BoardController extends Readable<BoardState> {
  /** @returns Whether the engine took it; if not, the ticket is back where it was. */
  move(ticketId: string, queueId: string): Promise<boolean>;
  loadMore(queueId: string): Promise<void>;
  reload(): Promise<void>;
  close(): void;
}

const followed = ['ticket.created', 'ticket.updated', 'ticket.assigned', 'ticket.closed', 'ticket.stage_changed'] as const;
const pageSize = 50;

export const createBoardController = (connection: Connection): BoardController => {
  const { transport } = connection;
  const store = createStore<BoardState>({ status: 'loading', columns: [], failure: undefined, moving: new Set(), refused: undefined });
  const cursors = new Map<string, string | null>();
  let request = 0;

  const find = (ticketId: string): Ticket | undefined => {
    for (const { tickets } of store.state.columns) {
      const found = tickets.find(({ id }) => id === ticketId);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  /** Puts a ticket into the column of its queue and takes it out of all others. */
  const place = (ticket: Ticket): void => {
    store.update({
      columns: store.state.columns.map((column) => {
        const rest = column.tickets.filter(({ id }) => id !== ticket.id);
        const tickets = isActive(ticket) && ticket.queueId === column.queue.id ? placed(rest, ticket, 'all', column.goesOn) : rest;
        return tickets.length === column.tickets.length && tickets === rest ? column : { ...column, tickets };
      }),
    });
  };
  const pageOf = async (queueId: string) => {
    const cursor = cursors.get(queueId);
    const page = await listTickets(transport, { status: 'active', queue: queueId, limit: pageSize, ...(cursor == null ? {} : { cursor }) });
    cursors.set(queueId, page.nextCursor);
    return page;
  };
  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    if (!quietly) store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    try {
      const { data } = await listQueues(transport);
      const queues = data.filter(({ isActive: works }) => works).sort((a, b) => a.position - b.position);
      cursors.clear();
      const pages = await Promise.all(queues.map(({ id }) => pageOf(id)));
      if (own !== request) return;
      store.update({
        status: 'ready',
        failure: undefined,
        columns: queues.map((queue, index) => ({
          queue,
          tickets: pages[index]?.data ?? [],
          goesOn: (pages[index]?.nextCursor ?? null) !== null,
        })),
      });
    } catch (error) {
      if (own === request && !(quietly && store.state.status === 'ready'))
        store.update({ status: 'failed', failure: error instanceof LeadEngineError ? error : undefined });
    }
  };
  const onEvent = (event: LeadEngineEvent): void => {
    if (!('data' in event) || !followed.includes(event.type as (typeof followed)[number])) return;
    const news = event.data as Ticket;
    const known = find(news.id);
    // What is on its way is where the person put it, until the engine has said so.
    if ((known !== undefined && known.version > news.version) || store.state.moving.has(news.id)) return;
    place(asReader(known, news));
  };
  const stops = [
    connection.follow({ types: followed, onEvent, onGap: () => void load(true) }),
    connection.onState((state) => {
      if (state === 'online' && store.state.status === 'failed') void load(false);
    }),
  ];
  void load(false);

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    async move(ticketId, queueId) {
      const before = find(ticketId);
      if (before === undefined || before.queueId === queueId || store.state.moving.has(ticketId)) return false;
      store.update({ moving: new Set([...store.state.moving, ticketId]), refused: undefined });
      place({ ...before, queueId });
      const settle = (ticket: Ticket): void => {
        store.update({ moving: new Set([...store.state.moving].filter((id) => id !== ticketId)) });
        place(ticket);
      };
      try {
        settle(asReader(before, await transferTicket(transport, { id: ticketId }, { queueId, reason: '' })));
        return true;
      } catch (error) {
        settle(before);
        store.update({ refused: { ticket: before, error: error instanceof LeadEngineError ? error : undefined } });
        return false;
      }
    },
    async loadMore(queueId) {
      const column = store.state.columns.find(({ queue }) => queue.id === queueId);
      if (column?.goesOn !== true) return;
      const own = request;
      const page = await pageOf(queueId).catch(() => undefined);
      if (page === undefined || own !== request) return;
      store.update({
        columns: store.state.columns.map((one) => {
          if (one.queue.id !== queueId) return one;
          const known = new Set(one.tickets.map(({ id }) => id));
          return { ...one, tickets: [...one.tickets, ...page.data.filter(({ id }) => !known.has(id))], goesOn: page.nextCursor !== null };
        }),
      });
    },
    reload: () => load(false),
    close() {
      request += 1;
      for (const stop of stops) stop();
    },
  };
};

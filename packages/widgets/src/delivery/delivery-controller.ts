import type { FailedMessage, LeadEngineError, LeadEngineEvent } from '@leadengine/sdk';
import { listMessageFailed, resendMessage } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';

/** How far back one looks, in days. */
export type DeliveryDays = 1 | 7 | 30;

export interface DeliveryState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly days: DeliveryDays;
  /** What did not go out, newest first. */
  readonly items: readonly FailedMessage[];
  readonly goesOn: boolean;
  readonly failure: LeadEngineError | undefined;
  /** On their way again. */
  readonly resending: ReadonlySet<string>;
  /** Why they were not taken again. */
  readonly refusals: ReadonlyMap<string, LeadEngineError>;
}

/** Messages that did not go out, without a look. */
export interface DeliveryController extends Readable<DeliveryState> {
  /** @returns Whether the engine took it; it leaves the list then. */
  resend(messageId: string): Promise<boolean>;
  lookBack(days: DeliveryDays): Promise<void>;
  loadMore(): Promise<void>;
  reload(): Promise<void>;
  close(): void;
}

const followed = ['message.failed', 'message.queued', 'message.sent', 'message.delivered', 'message.read'] as const;
const pageSize = 50;
const dayMs = 86_400_000;
/** Several that fail together are one look. */
const soonMs = 500;

export const createDeliveryController = (connection: Connection, options: { readonly days?: DeliveryDays } = {}): DeliveryController => {
  const { transport } = connection;
  const store = createStore<DeliveryState>({
    status: 'loading',
    days: options.days ?? 1,
    items: [],
    goesOn: false,
    failure: undefined,
    resending: new Set(),
    refusals: new Map(),
  });
  let request = 0;
  let cursor: string | undefined;
  let from = '';
  let soon: ReturnType<typeof setTimeout> | undefined;

  const pageOf = async (after: string | undefined) =>
    listMessageFailed(transport, { from, limit: pageSize, ...(after === undefined ? {} : { cursor: after }) });
  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    clearTimeout(soon);
    soon = undefined;
    if (!quietly) store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    from = new Date(Date.now() - store.state.days * dayMs).toISOString();
    try {
      const page = await pageOf(undefined);
      if (own !== request) return;
      const last = page.data.at(-1)?.message.id;
      // What somebody paged to stays; ids grow with time.
      const older = quietly && last !== undefined ? store.state.items.filter(({ message }) => message.id < last) : [];
      if (older.length === 0) cursor = page.nextCursor ?? undefined;
      store.update({ status: 'ready', items: [...page.data, ...older], goesOn: cursor !== undefined, failure: undefined });
    } catch (error) {
      if (own === request && !(quietly && store.state.status === 'ready')) store.update({ status: 'failed', failure: failureOf(error) });
    }
  };
  const drop = (messageId: string): void => {
    if (store.state.items.some(({ message }) => message.id === messageId))
      store.update({ items: store.state.items.filter(({ message }) => message.id !== messageId) });
  };
  const onEvent = (event: LeadEngineEvent): void => {
    switch (event.type) {
      case 'message.failed':
        soon ??= setTimeout(() => void load(true), soonMs);
        break;
      case 'message.queued':
      case 'message.sent':
      case 'message.delivered':
      case 'message.read':
        drop(event.data.id);
        break;
      default:
    }
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
    async resend(messageId) {
      const { resending, refusals } = store.state;
      if (resending.has(messageId)) return false;
      store.update({
        resending: new Set([...resending, messageId]),
        refusals: new Map([...refusals].filter(([id]) => id !== messageId)),
      });
      try {
        await resendMessage(transport, { id: messageId });
        drop(messageId);
        return true;
      } catch (error) {
        store.update({ refusals: new Map([...store.state.refusals, [messageId, failureOf(error)]]) });
        return false;
      } finally {
        store.update({ resending: new Set([...store.state.resending].filter((id) => id !== messageId)) });
      }
    },
    lookBack(days) {
      store.update({ days });
      return load(false);
    },
    async loadMore() {
      if (cursor === undefined) return;
      const [own, after] = [request, cursor];
      const page = await pageOf(after).catch(() => undefined);
      if (page === undefined || own !== request || cursor !== after) return;
      cursor = page.nextCursor ?? undefined;
      const known = new Set(store.state.items.map(({ message }) => message.id));
      store.update({
        items: [...store.state.items, ...page.data.filter(({ message }) => !known.has(message.id))],
        goesOn: cursor !== undefined,
      });
    },
    reload: () => load(false),
    close() {
      request += 1;
      clearTimeout(soon);
      for (const stop of stops) stop();
    },
  };
};

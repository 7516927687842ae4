import { LeadEngineError, type Me, type Message } from '@leadengine/sdk';
import { sendMessage, type SendMessageBody } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { createStore, type Readable } from '../connection/store.js';
import { createMemoryStore, openSealedStore, type KeptValues } from './sealed-store.js';

/** A message that the engine does not have yet. */
export interface OutboxItem {
  /** Also the idempotency key: however often it is sent, it arrives once. */
  readonly key: string;
  readonly ticketId: string;
  readonly body: SendMessageBody;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `waiting` for the connection; `refused` by the engine or too old to be sure, until a person sends it again. */
  readonly status: 'waiting' | 'sending' | 'refused';
  readonly failure: { readonly code: string; readonly detail: string; readonly requestId: string | undefined } | undefined;
}

/** Sends what was written, in order, each message once, whatever happens to the connection and the page. */
export interface Outbox extends Readable<{ readonly items: readonly OutboxItem[] }> {
  /** @param key - Made when the person began to write. */
  add(key: string, ticketId: string, body: SendMessageBody): Promise<void>;
  /** Sends a refused one again. */
  retry(key: string): void;
  discard(key: string): void;
  /** Calls `listener` with each message that the engine took. @returns A function that stops it. */
  onSent(listener: (message: Message, key: string) => void): () => void;
  /** Small values of the same person, such as drafts. */
  readonly kept: KeptValues;
  /** Resolves when what was kept from before is there. */
  readonly loaded: Promise<void>;
  close(): void;
}

/** The engine remembers keys for a day; later nobody could say whether a message had arrived. */
const trustedMs = 23 * 3_600_000;
const pausesMs = [1_000, 2_000, 4_000, 8_000] as const;

/** Whether trying again later may help; else a person has to decide. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof LeadEngineError) ||
  error.status === 0 ||
  error.status === 401 ||
  error.status === 408 ||
  error.status === 429 ||
  error.status >= 500 ||
  error.code === 'idempotency.in_progress';

/** Who writes; waits for the engine when it is away, since another person must not find what this one kept. */
const whoWrites = async (connection: Connection): Promise<Me> => {
  for (;;) {
    try {
      return await connection.me();
    } catch (error) {
      if (!isPassing(error) || connection.state === 'closed') throw error;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          stop();
          clearTimeout(timer);
          resolve();
        };
        const stop = connection.onState(go);
        const timer = setTimeout(go, 2_000);
      });
    }
  }
};

const openKept = async (connection: Connection, persistent: boolean): Promise<KeptValues> => {
  if (!persistent) return createMemoryStore();
  try {
    const { tenant, actor } = await whoWrites(connection);
    return await openSealedStore(`leadengine-${tenant.id}-${actor.id}`);
  } catch {
    return createMemoryStore();
  }
};

const createOutbox = (connection: Connection, persistent: boolean): Outbox => {
  const store = createStore<{ readonly items: readonly OutboxItem[] }>({ items: [] });
  const listeners = new Set<(message: Message, key: string) => void>();
  let isOpen = false;
  const opened = connection
    .ready()
    .then(() => openKept(connection, persistent))
    .finally(() => (isOpen = true));
  /** Of each ticket one message at a time is on its way, so that they arrive in order. */
  const busy = new Set<string>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const keep = async (key: string): Promise<void> => {
    const item = store.state.items.find((one) => one.key === key);
    // Where it cannot be kept it is sent all the same.
    await (await opened).set(`outbox/${key}`, item).catch(() => undefined);
  };
  const change = (key: string, news: Partial<OutboxItem> | undefined): void => {
    const { items } = store.state;
    store.update({
      items:
        news === undefined
          ? items.filter((item) => item.key !== key)
          : items.map((item) => (item.key === key ? { ...item, ...news } : item)),
    });
  };
  const later = (error: unknown): void => {
    const asked = error instanceof LeadEngineError && error.retryAfterSeconds !== undefined ? error.retryAfterSeconds * 1000 : undefined;
    clearTimeout(timer);
    timer = setTimeout(flush, asked ?? pausesMs[Math.min(failures, pausesMs.length - 1)]);
    failures += 1;
  };
  const send = async (item: OutboxItem): Promise<void> => {
    const { key, ticketId } = item;
    busy.add(ticketId);
    change(key, { status: 'sending', failure: undefined });
    try {
      const message = await sendMessage(connection.transport, { id: ticketId }, item.body, { idempotencyKey: key, maxRetries: 0 });
      failures = 0;
      for (const listener of [...listeners]) listener(message, key);
      change(key, undefined);
      await keep(key);
    } catch (error) {
      if (error instanceof LeadEngineError && error.code === 'idempotency.answer_unavailable') {
        // It did arrive; the events bring it.
        change(key, undefined);
        await keep(key);
      } else if (isPassing(error)) {
        change(key, { status: 'waiting' });
        // After the end of a session somebody has to log in; the connection tells when.
        if (!(error instanceof LeadEngineError && error.status === 401)) later(error);
      } else {
        const { code, title, detail, requestId } = error as LeadEngineError;
        change(key, { status: 'refused', failure: { code, detail: detail ?? title, requestId } });
        await keep(key);
      }
    } finally {
      busy.delete(ticketId);
    }
    if (!isClosed && timer === undefined) flush();
  };
  function flush(): void {
    timer = undefined;
    if (isClosed) return;
    const started = new Set<string>();
    for (const item of store.state.items) {
      if (started.has(item.ticketId) || busy.has(item.ticketId) || item.status === 'refused') continue;
      started.add(item.ticketId);
      void send(item);
    }
  }

  const loaded = (async () => {
    const found = await (await opened).list<OutboxItem>('outbox/').catch(() => []);
    const own = new Set(store.state.items.map(({ key }) => key));
    const kept = found
      .filter(({ key }) => !own.has(key))
      .map((item): OutboxItem => {
        const isOld = Date.now() - item.at > trustedMs;
        return isOld
          ? { ...item, status: 'refused', failure: undefined }
          : { ...item, status: item.status === 'refused' ? 'refused' : 'waiting' };
      });
    store.update({ items: [...kept, ...store.state.items].sort((a, b) => a.at - b.at) });
    flush();
  })();
  const stopState = connection.onState((state) => {
    if (state === 'closed') outbox.close();
    if (state !== 'online') return;
    clearTimeout(timer);
    failures = 0;
    flush();
  });

  const outbox: Outbox = {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    async add(key, ticketId, body) {
      store.update({ items: [...store.state.items, { key, ticketId, body, at: Date.now(), status: 'waiting', failure: undefined }] });
      const kept = keep(key);
      // On disk before it is on its way, but never held up by a disk that nobody has opened yet.
      if (isOpen) await kept;
      flush();
    },
    retry(key) {
      const item = store.state.items.find((one) => one.key === key);
      if (item?.status !== 'refused') return;
      // A refused key stays refused; what the engine never took gets another one.
      const next: OutboxItem = { ...item, key: crypto.randomUUID(), at: Date.now(), status: 'waiting', failure: undefined };
      store.update({ items: [...store.state.items.filter((one) => one !== item), next] });
      void keep(key);
      void keep(next.key);
      flush();
    },
    discard(key) {
      change(key, undefined);
      void keep(key);
    },
    onSent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    kept: {
      get: async (key) => (await opened).get(key),
      set: async (key, value) => (await opened).set(key, value),
      list: async (prefix) => (await opened).list(prefix),
      clear: async () => (await opened).clear(),
    },
    loaded,
    close() {
      isClosed = true;
      clearTimeout(timer);
      stopState();
      outboxes.delete(connection);
    },
  };
  return outbox;
};

const outboxes = new WeakMap<Connection, Outbox>();

/** The outbox of a connection; all conversations of a page share it. */
export const outboxOf = (connection: Connection, persistent = true): Outbox => {
  const known = outboxes.get(connection) ?? createOutbox(connection, persistent);
  outboxes.set(connection, known);
  return known;
};

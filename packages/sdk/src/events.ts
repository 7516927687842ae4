import { backoffMs, sleep } from './backoff.js';
import type { LeadEngineEvent } from './generated/events.js';
import { LeadEngineError } from './leadengine-error.js';
import { createRecentIds } from './recent-ids.js';
import { createSseParser } from './sse-parser.js';
import type { Transport } from './transport.js';

/**
 * - `connecting`: the first connection is being made.
 * - `open`: events flow.
 * - `waiting`: the connection is lost; another attempt follows.
 * - `gap`: connected again, but events in between are no longer kept; load the current state again.
 * - `closed`: it ended.
 */
export type SubscriptionState = 'connecting' | 'open' | 'waiting' | 'gap' | 'closed';

export interface SubscribeOptions<Type extends LeadEngineEvent['type'] = LeadEngineEvent['type']> {
  /** Follow from this cursor on; from now on when left out. */
  readonly after?: string | undefined;
  /** Only these types. */
  readonly types?: readonly Type[] | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onState?: ((state: SubscriptionState) => void) | undefined;
  /** Milliseconds without a byte before the connection counts as dead. @defaultValue 45,000, three heartbeats */
  readonly silenceMs?: number | undefined;
  /** Milliseconds before the first reconnect; doubles up to `maxReconnectMs`. @defaultValue what the engine asks for, or 500 */
  readonly reconnectMs?: number | undefined;
  /** @defaultValue 30,000 */
  readonly maxReconnectMs?: number | undefined;
}

/** Events in order, each once. Reading slowly holds the engine back instead of filling memory. */
export interface Subscription<Event extends LeadEngineEvent = LeadEngineEvent> extends AsyncIterable<Event> {
  readonly state: SubscriptionState;
  /** Cursor of the last event taken; pass it as `after` to go on later. */
  readonly cursor: string | undefined;
  close(): void;
}

const operation = { id: 'events.follow', method: 'GET', path: '/v1/events', raw: true } as const;

/** Ends a wait early when the device comes back online or the page is looked at again. */
const untilWoken = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  const wake = new AbortController();
  const stop = (): void => wake.abort();
  const page = globalThis as Partial<Pick<typeof globalThis, 'addEventListener' | 'removeEventListener'>>;
  const listen = (method: 'addEventListener' | 'removeEventListener'): void => {
    signal[method]('abort', stop);
    for (const name of ['online', 'pageshow', 'focus']) page[method]?.(name, stop);
  };
  listen('addEventListener');
  await sleep(milliseconds, wake.signal).catch(() => undefined);
  listen('removeEventListener');
};

/** Reads with a time limit on silence; a slow consumer is not silence, since nothing is read meanwhile. */
async function* chunksOf(body: ReadableStream<Uint8Array>, silenceMs: number, signal: AbortSignal): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    while (!signal.aborted) {
      const timer = setTimeout(cancel, silenceMs);
      const { value, done } = await reader.read().finally(() => clearTimeout(timer));
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
}

const eventOf = (data: string): LeadEngineEvent | undefined => {
  try {
    return JSON.parse(data) as LeadEngineEvent;
  } catch {
    return undefined;
  }
};

/**
 * Follows the tenant's events over any number of connections.
 *
 * @throws LeadEngineError from the iterator, when the engine refuses the subscription for good (for example `auth.forbidden`).
 */
export const subscribe = <Type extends LeadEngineEvent['type'] = LeadEngineEvent['type']>(
  transport: Transport,
  options: SubscribeOptions<Type> = {},
): Subscription<Extract<LeadEngineEvent, { type: Type }>> => {
  type Event = Extract<LeadEngineEvent, { type: Type }>;
  const { silenceMs = 45_000, maxReconnectMs = 30_000 } = options;
  let reconnectMs = options.reconnectMs ?? 500;
  const closing = new AbortController();
  const close = (): void => closing.abort();
  let state: SubscriptionState = 'connecting';
  let cursor = options.after;
  const become = (next: SubscriptionState): void => {
    if (next === state && next !== 'connecting') return;
    state = next;
    options.onState?.(next);
  };

  const connect = async (signal: AbortSignal): Promise<Response> =>
    (await transport.send({
      operation,
      parameters: { types: options.types?.join(','), after: cursor },
      options: {
        signal,
        maxRetries: 0,
        headers: { accept: 'text/event-stream', ...(cursor === undefined ? {} : { 'last-event-id': cursor }) },
      },
    })) as Response;

  async function* read(): AsyncGenerator<Event> {
    const isNew = createRecentIds(512);
    let failures = 0;
    let missed = false;
    if (options.signal?.aborted === true) close();
    options.signal?.addEventListener('abort', close, { once: true });
    become('connecting');
    try {
      while (!closing.signal.aborted) {
        let waitMs: number | undefined;
        // One per connection, so that nothing of an ended one stays behind.
        const connection = new AbortController();
        const disconnect = (): void => connection.abort();
        closing.signal.addEventListener('abort', disconnect, { once: true });
        try {
          const { body } = await connect(connection.signal);
          if (missed) become('gap');
          missed = false;
          become('open');
          const parse = createSseParser();
          if (body !== null) {
            for await (const text of chunksOf(body, silenceMs, connection.signal)) {
              failures = 0;
              for (const block of parse(text)) {
                reconnectMs = options.reconnectMs ?? block.retryMs ?? reconnectMs;
                const event = block.data === undefined ? undefined : eventOf(block.data);
                const fresh = event !== undefined && isNew(event.id);
                // Taken before it is handed out, so that a consumer that stops here can go on behind it.
                if (block.lastEventId !== '') cursor = block.lastEventId;
                if (fresh) yield event as Event;
                if (closing.signal.aborted) return;
              }
            }
          }
        } catch (error) {
          if (closing.signal.aborted) return;
          if (error instanceof LeadEngineError && error.status === 410) {
            cursor = undefined;
            missed = true;
            waitMs = 0;
          } else if (
            error instanceof LeadEngineError &&
            error.status >= 400 &&
            error.status < 500 &&
            error.status !== 408 &&
            error.status !== 429
          ) {
            throw error;
          } else if (error instanceof LeadEngineError && error.retryAfterSeconds !== undefined) {
            waitMs = error.retryAfterSeconds * 1000;
          }
        } finally {
          closing.signal.removeEventListener('abort', disconnect);
          disconnect();
        }
        if (closing.signal.aborted) return;
        become('waiting');
        await untilWoken(waitMs ?? backoffMs(failures, reconnectMs, maxReconnectMs), closing.signal);
        failures += 1;
      }
    } finally {
      options.signal?.removeEventListener('abort', close);
      close();
      become('closed');
    }
  }

  const events = read();
  return {
    get state() {
      return state;
    },
    get cursor() {
      return cursor;
    },
    close,
    [Symbol.asyncIterator]: () => events,
  };
};

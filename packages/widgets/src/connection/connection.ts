import {
  createTransport,
  LeadEngineError,
  subscribe,
  type AccessToken,
  type LeadEngineEvent,
  type Me,
  type TokenProvider,
  type Transport,
  type TransportOptions,
} from '@leadengine/sdk';
import { getMe } from '@leadengine/sdk/operations';
import { shareStreams } from './share-streams.js';

/**
 * How the widgets stand to the engine.
 *
 * - `connecting`: nothing is known yet.
 * - `online`: events flow.
 * - `offline`: the connection has been lost for longer than a blink; it is being tried again.
 * - `expired`: the token ended and the host gave no other one.
 * - `revoked`: the host took the session back.
 * - `refused`: the session is not for this site.
 * - `denied`: the session may not follow what happens.
 * - `closed`: the provider left the page.
 */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'expired' | 'revoked' | 'refused' | 'denied' | 'closed';

export interface ConnectionOptions extends Pick<TransportOptions, 'fetch' | 'timeoutMs'> {
  /** Where the engine listens. */
  readonly engineUrl: string;
  /** Gets a token of an embed session from the host's backend. */
  readonly getToken: TokenProvider;
  /** Makes another connection when the session of this one has ended or is another one: the next may be of another person. */
  readonly renew?: (() => void) | undefined;
}

export interface Follower {
  readonly types: readonly LeadEngineEvent['type'][];
  readonly onEvent: (event: LeadEngineEvent) => void;
  /** Events in between may be lost: what is shown has to be loaded again. */
  readonly onGap: () => void;
}

/** What all widgets of a page share: token, calls and one stream of events. */
export interface Connection {
  readonly state: ConnectionState;
  /** What the engine said when it refused. */
  readonly problem: LeadEngineError | undefined;
  /** For the functions of `@leadengine/sdk/operations`. No call leaves once the session has ended. */
  readonly transport: Transport;
  /** Who the token is of; asked once. */
  me(): Promise<Me>;
  /** Resolves once events flow or it is clear that they will not for now: the moment to load. */
  ready(): Promise<void>;
  /** @returns A function that stops it. */
  follow(follower: Follower): () => void;
  /** @returns A function that stops it. */
  onState(listener: (state: ConnectionState) => void): () => void;
  /** Asks the host for another token and loads everything again. For another person a connection without `renew` must not be used again. */
  reconnect(): void;
  close(): void;
}

const blinkMs = 3_000;
/** States that only another session ends. */
export const endedStates: ReadonlySet<ConnectionState> = new Set<ConnectionState>(['expired', 'revoked', 'refused', 'denied']);

/** By the class alone its code would be of any type. */
const isLeadEngineError = (error: unknown): error is LeadEngineError => error instanceof LeadEngineError;

const stateOf = (error: LeadEngineError): ConnectionState => {
  if (error.status === 401) return error.code.includes('revoked') ? 'revoked' : 'expired';
  return error.code.includes('origin') ? 'refused' : 'denied';
};

export const createConnection = (options: ConnectionOptions): Connection => {
  let state: ConnectionState = 'connecting';
  let problem: LeadEngineError | undefined;
  let known: Promise<Me> | undefined;
  const listeners = new Set<(state: ConnectionState) => void>();
  const followers = new Set<Follower>();
  let following: AbortController | undefined;
  let followed: ReadonlySet<string> = new Set();
  let cursor: string | undefined;
  let current: { readonly cursor: string | undefined } | undefined;
  let blink: ReturnType<typeof setTimeout> | undefined;
  let transport: Transport;
  let sessionId: string | undefined;
  let mayStream = true;

  const isOver = (): boolean => endedStates.has(state) || state === 'closed';
  const become = (next: ConnectionState, cause?: LeadEngineError): void => {
    clearTimeout(blink);
    if (next === state) return;
    state = next;
    problem = cause;
    for (const listener of [...listeners]) listener(next);
  };
  const end = (error: LeadEngineError): void => {
    following?.abort();
    following = undefined;
    become(stateOf(error), error);
  };
  const start = (): void => {
    transport = createTransport({
      baseUrl: options.engineUrl,
      // Repeated requests and those that waited for a token must not leave as whoever is here by now.
      fetch: (input, init) => (isOver() ? Promise.reject(new Error('There is no session')) : (options.fetch ?? fetch)(input, init)),
      timeoutMs: options.timeoutMs,
      token: async (reason) => {
        try {
          const given = await options.getToken(reason);
          const { id } = given as AccessToken;
          if ((sessionId ??= id) !== id) options.renew?.();
          return given;
        } catch (error) {
          // The host's backend cannot be reached: that passes. Anything else is a no.
          if (error instanceof TypeError || (isLeadEngineError(error) && (error.status === 0 || error.status >= 500))) throw error;
          throw new LeadEngineError({ code: 'auth.unauthenticated', status: 401, title: 'The host gave no token', cause: error });
        }
      },
    });
  };
  start();

  const deliver = (event: LeadEngineEvent): void => {
    for (const follower of [...followers]) {
      if (!follower.types.includes(event.type)) continue;
      try {
        follower.onEvent(event);
      } catch (error) {
        // One widget's fault is not the others'.
        reportError(error);
      }
    }
  };
  const run = async (stream: AbortController): Promise<void> => {
    let wasOpen = false;
    const subscription = subscribe(transport, {
      types: [...followed] as LeadEngineEvent['type'][],
      after: cursor,
      signal: stream.signal,
      reconnectMs: 500,
      maxReconnectMs: 5_000,
      onState(next) {
        if (stream.signal.aborted) return;
        if (next === 'waiting') {
          clearTimeout(blink);
          if (state !== 'offline') blink = setTimeout(() => become('offline'), state === 'connecting' ? 500 : blinkMs);
          return;
        }
        // Without a place to resume at, whatever happened meanwhile is lost.
        const missed = next === 'gap' || (next === 'open' && wasOpen && subscription.cursor === undefined);
        if (next === 'open') {
          wasOpen = true;
          become('online');
        }
        if (missed) for (const follower of [...followers]) follower.onGap();
      },
    });
    current = subscription;
    try {
      for await (const event of subscription) deliver(event);
    } catch (error) {
      if (stream.signal.aborted) return;
      if (isLeadEngineError(error) && (error.status === 401 || error.status === 403)) end(error);
      else become('offline');
    }
  };
  /** One stream for all: it starts again, where it was, when somebody wants to hear of more. */
  const listen = (): void => {
    if (isOver() || !mayStream) return;
    const wanted = new Set([...followers].flatMap(({ types }) => types));
    if (wanted.size === 0 || (following !== undefined && [...wanted].every((type) => followed.has(type)))) return;
    followed = new Set([...followed, ...wanted]);
    // Goes on behind what was delivered, or behind the place where the stream began.
    cursor = current?.cursor ?? cursor;
    following?.abort();
    following = new AbortController();
    void run(following);
  };

  const leave = shareStreams(options.engineUrl, (next) => {
    mayStream = next;
    cursor = current?.cursor ?? cursor;
    following?.abort();
    following = undefined;
    // What is there already need not wait for a stream.
    if (state === 'connecting') become('online');
    listen();
    // It had no place yet to go on from.
    if (next && cursor === undefined) for (const follower of [...followers]) follower.onGap();
  });

  const guarded: Transport = {
    async send(call) {
      // Nothing leaves with a dead token.
      if (isOver()) throw problem ?? new LeadEngineError({ code: 'auth.unauthenticated', status: 401, title: 'There is no session' });
      try {
        return await transport.send(call);
      } catch (error) {
        if (isLeadEngineError(error) && error.status === 401 && !isOver()) end(error);
        throw error;
      }
    },
  };

  return {
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    transport: guarded,
    me: () =>
      (known ??= getMe(guarded).catch((error: unknown) => {
        known = undefined;
        throw error;
      })),
    ready: () =>
      state === 'connecting'
        ? new Promise((resolve) => {
            const stop = (): void => {
              listeners.delete(stop);
              resolve();
            };
            listeners.add(stop);
          })
        : Promise.resolve(),
    follow(follower) {
      followers.add(follower);
      // Widgets of one page come one after the other; they get one stream.
      queueMicrotask(listen);
      return () => void followers.delete(follower);
    },
    onState(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reconnect() {
      if (options.renew !== undefined) return void options.renew();
      following?.abort();
      following = known = current = cursor = sessionId = undefined;
      start();
      become('connecting');
      listen();
      for (const follower of [...followers]) follower.onGap();
    },
    close() {
      leave();
      following?.abort();
      following = undefined;
      followers.clear();
      become('closed');
      listeners.clear();
    },
  };
};

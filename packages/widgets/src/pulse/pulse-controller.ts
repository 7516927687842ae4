import type { InboxReport, LeadEngineError } from '@leadengine/sdk';
import { inboxReport, listQueues } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';

export interface PulseState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Of today, as far as it has gone. */
  readonly today: InboxReport | undefined;
  /** Of yesterday up to this time of the day. */
  readonly yesterday: InboxReport | undefined;
  /** Names of queues by their id, as far as they may be read. */
  readonly queues: ReadonlyMap<string, string>;
  readonly failure: LeadEngineError | undefined;
}

/** The numbers of the day without a look. */
export interface PulseController extends Readable<PulseState> {
  reload(): Promise<void>;
  close(): void;
}

const followed = ['ticket.created', 'ticket.closed', 'message.sent', 'message.failed'] as const;
/** Reports walk the day; a busy desk asks for them no more often than this. */
const leastMs = 5_000;
const tickMs = 60_000;

/** Today and yesterday, both up to now: half a day compares with half a day. */
export const daysUpTo = (
  now: Date,
): readonly [{ readonly from: string; readonly to: string }, { readonly from: string; readonly to: string }] => {
  const midnight = (daysBack: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBack);
  const sinceMs = now.getTime() - midnight(0).getTime();
  const span = (from: Date): { readonly from: string; readonly to: string } => ({
    from: from.toISOString(),
    to: new Date(from.getTime() + Math.max(1_000, sinceMs)).toISOString(),
  });
  return [span(midnight(0)), span(midnight(1))];
};

export const createPulseController = (connection: Connection): PulseController => {
  const { transport } = connection;
  const store = createStore<PulseState>({
    status: 'loading',
    today: undefined,
    yesterday: undefined,
    queues: new Map(),
    failure: undefined,
  });
  let request = 0;
  let loadedAt = 0;
  let isClosed = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    clearTimeout(soon);
    soon = undefined;
    if (!quietly) store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    loadedAt = Date.now();
    const [day, dayBefore] = daysUpTo(new Date());
    try {
      const [today, yesterday, queues] = await Promise.all([
        inboxReport(transport, day),
        inboxReport(transport, dayBefore),
        // Who may not read queues sees the numbers without their names.
        listQueues(transport).then(
          ({ data }) => new Map(data.map(({ id, name }) => [id, name])),
          () => store.state.queues,
        ),
      ]);
      if (own === request) store.update({ status: 'ready', today, yesterday, queues, failure: undefined });
    } catch (error) {
      if (own === request && !(quietly && store.state.status === 'ready')) store.update({ status: 'failed', failure: failureOf(error) });
    }
  };
  const loadSoon = (): void => {
    if (isClosed || store.state.status === 'failed') return;
    soon ??= setTimeout(() => void load(true), Math.max(1_000, loadedAt + leastMs - Date.now()));
  };
  const timer = setInterval(loadSoon, tickMs);
  const stops = [
    connection.follow({ types: followed, onEvent: loadSoon, onGap: loadSoon }),
    connection.onState((state) => {
      if (state !== 'online') return;
      if (store.state.status === 'failed') void load(false);
      else loadSoon();
    }),
  ];
  void load(false);

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    reload: () => load(false),
    close() {
      isClosed = true;
      request += 1;
      clearInterval(timer);
      clearTimeout(soon);
      for (const stop of stops) stop();
    },
  };
};

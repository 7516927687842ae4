import { createTransport, type LeadEngineError, type ProvisioningAction, type ShownProvisioning } from '@leadengine/sdk';
import { failureOf, mayPass } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';
import { isOver } from './timeline.js';

export interface ProvisionState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly run: ShownProvisioning | undefined;
  /** How far this device's clock is ahead of the host's, in milliseconds. */
  readonly aheadMs: number;
  /** When the last attempt of a step ended that did not get it done, as far as the progress says; milliseconds since the epoch. */
  readonly endings: ReadonlyMap<string, number>;
  /** What is shown may be old: the host does not answer. */
  readonly isStale: boolean;
  /** Why nothing is shown. */
  readonly failure: LeadEngineError | undefined;
  /** What a person had done and is not answered yet. */
  readonly acting: ProvisioningAction | undefined;
  /** Why it was not taken. */
  readonly refusal: LeadEngineError | undefined;
}

/** A tenant that is being made or ended, without a look. */
export interface ProvisionController extends Readable<ProvisionState> {
  /** @returns Whether it was taken. */
  act(action: ProvisioningAction): Promise<boolean>;
  reload(): Promise<void>;
  close(): void;
}

/** Events that come together are one look. */
const soonMs = 120;
/** Without the stream one asks; with it one makes sure, since a dead line looks like a quiet one. */
const askMs = { open: 15_000, lost: 2_000, most: 15_000 } as const;

/** One event of a run's progress; those of steps that ended without success matter here. */
interface Progress {
  readonly at?: string;
  readonly type?: string;
  readonly step?: string;
  readonly direction?: string;
  readonly status?: string;
}

const parse = (text: string): Progress | undefined => {
  try {
    return JSON.parse(text) as Progress;
  } catch {
    return undefined;
  }
};

/**
 * Follows one run at the path where the host's backend answers for it, by a kit of `@leadengine/sdk/hosts`.
 *
 * @param src - That path, of the page's own origin: the host's login goes along.
 */
export const createProvisionController = (src: string): ProvisionController => {
  const url = new URL(src, document.baseURI).href.replace(/\/+$/, '');
  const transport = createTransport({
    baseUrl: url,
    timeoutMs: 15_000,
    retry: { maxRetries: 0 },
    fetch: (input, init) => fetch(input, { ...init, credentials: 'same-origin' }),
  });
  const store = createStore<ProvisionState>({
    status: 'loading',
    run: undefined,
    aheadMs: 0,
    endings: new Map(),
    isStale: false,
    failure: undefined,
    acting: undefined,
    refusal: undefined,
  });
  let isClosed = false;
  let stream: EventSource | undefined;
  let isOpen = false;
  let failures = 0;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;

  const send = async (method: 'GET' | 'POST', path: string): Promise<ShownProvisioning> =>
    (await transport.send({ operation: { method, path } })) as ShownProvisioning;
  const rest = (): void => {
    clearTimeout(timer);
    due = Infinity;
  };
  const lookIn = (milliseconds: number): void => {
    const wanted = Date.now() + milliseconds;
    if (isClosed || wanted >= due) return;
    clearTimeout(timer);
    due = wanted;
    timer = setTimeout(() => void look(), milliseconds);
  };
  const hangUp = (): void => {
    stream?.close();
    stream = undefined;
    isOpen = false;
  };
  /** A run that is over tells its story once more, which says when its steps ended, and no more than once. */
  const follow = (): void => {
    if (isClosed || stream !== undefined || typeof EventSource === 'undefined') return;
    const own = new EventSource(`${url}/progress`);
    stream = own;
    own.onopen = () => {
      isOpen = true;
    };
    own.addEventListener('progress', ({ data }) => {
      const event = parse(String(data));
      if (event?.type === 'step' && event.direction === 'forward' && event.step !== undefined && event.at !== undefined) {
        if (event.status === 'waiting' || event.status === 'failed')
          store.update({ endings: new Map([...store.state.endings, [event.step, Date.parse(event.at)]]) });
      }
      lookIn(soonMs);
    });
    own.onerror = () => {
      isOpen = false;
      const { run } = store.state;
      if (run !== undefined && isOver(run)) hangUp();
      // The browser comes back on its own, unless the host said no: then one asks.
      else lookIn(askMs.lost);
    };
  };
  const take = (run: ShownProvisioning): void => {
    failures = 0;
    store.update({ status: 'ready', run, aheadMs: Date.now() - Date.parse(run.readAt), isStale: false, failure: undefined });
    if (isOver(run)) rest();
    else lookIn(isOpen ? askMs.open : askMs.lost);
  };
  const look = async (): Promise<void> => {
    rest();
    const own = (asked += 1);
    try {
      const run = await send('GET', '');
      if (isClosed || own !== asked) return;
      take(run);
    } catch (error) {
      if (isClosed || own !== asked) return;
      const failure = failureOf(error);
      if (!mayPass(failure)) {
        hangUp();
        store.update({ status: 'failed', run: undefined, failure });
        return;
      }
      store.update(store.state.run === undefined ? { status: 'failed', failure } : { isStale: true });
      failures += 1;
      lookIn(Math.min(askMs.lost * 2 ** (failures - 1), askMs.most));
    }
  };
  const start = async (): Promise<void> => {
    await look();
    if (store.state.run !== undefined) follow();
  };
  void start();

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    async act(action) {
      if (store.state.acting !== undefined) return false;
      store.update({ acting: action, refusal: undefined });
      try {
        const run = await send('POST', `/${action}`);
        asked += 1;
        take(run);
        follow();
        return true;
      } catch (error) {
        store.update({ refusal: failureOf(error) });
        lookIn(0);
        return false;
      } finally {
        store.update({ acting: undefined });
      }
    },
    reload() {
      if (store.state.run === undefined) store.update({ status: 'loading', failure: undefined });
      return start();
    },
    close() {
      isClosed = true;
      rest();
      hangUp();
    },
  };
};

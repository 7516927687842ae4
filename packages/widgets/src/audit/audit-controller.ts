import type { AuditEvent, AuditVerification, LeadEngineError } from '@leadengine/sdk';
import { listAuditEvents, listUsers, proveAuditEvent, verifyAuditEvent, type ListAuditEventsParameters } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';
import { checkProof, type ProofVerdict } from './proof-check.js';

/** What is looked for. */
export type AuditFilters = Omit<NonNullable<ListAuditEventsParameters>, 'limit' | 'cursor'>;

/** How an event's place in the log was proven; `unsealed` in its first seconds. */
export type EventProof = ProofVerdict | 'checking' | 'unsealed' | 'failed';

export interface AuditState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly filters: AuditFilters;
  /** The latest first. */
  readonly events: readonly AuditEvent[];
  readonly goesOn: boolean;
  readonly failure: LeadEngineError | undefined;
  /** Of events that somebody looked at. */
  readonly proofs: ReadonlyMap<string, EventProof>;
  /** Names of users by their id, as far as they may be read. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether the whole log is being recomputed. */
  readonly isVerifying: boolean;
  readonly verification: AuditVerification | undefined;
  /** Why the log was not recomputed. */
  readonly refusal: LeadEngineError | undefined;
}

/** The audit trail without a look. */
export interface AuditController extends Readable<AuditState> {
  search(filters: AuditFilters): Promise<void>;
  loadMore(): Promise<void>;
  /** Proves in this browser that an event is in the log. */
  prove(eventId: string): Promise<void>;
  /** Has the engine recompute the log and compare it with all checkpoints. */
  verify(): Promise<void>;
  reload(): Promise<void>;
  close(): void;
}

export interface AuditOptions {
  readonly filters?: AuditFilters | undefined;
}

const pageSize = 50;

export const createAuditController = (connection: Connection, options: AuditOptions = {}): AuditController => {
  const { transport } = connection;
  const store = createStore<AuditState>({
    status: 'loading',
    filters: options.filters ?? {},
    events: [],
    goesOn: false,
    failure: undefined,
    proofs: new Map(),
    names: new Map(),
    isVerifying: false,
    verification: undefined,
    refusal: undefined,
  });
  let request = 0;
  let cursor: string | undefined;
  let isClosed = false;

  const pageOf = async (after: string | undefined) =>
    listAuditEvents(transport, { ...store.state.filters, limit: pageSize, ...(after === undefined ? {} : { cursor: after }) });
  const load = async (): Promise<void> => {
    const own = (request += 1);
    store.update({ status: 'loading', failure: undefined });
    try {
      const page = await pageOf(undefined);
      if (own !== request) return;
      cursor = page.nextCursor ?? undefined;
      store.update({ status: 'ready', events: page.data, goesOn: cursor !== undefined });
    } catch (error) {
      if (own === request) store.update({ status: 'failed', failure: failureOf(error) });
    }
  };
  const loadNames = async (): Promise<void> => {
    const names = new Map<string, string>();
    try {
      for await (const { id, name } of listUsers(transport, { limit: 100 })) {
        names.set(id, name);
        if (names.size >= 1000 || isClosed) break;
      }
    } catch {
      // Who may not read people sees their ids.
    }
    if (!isClosed) store.update({ names });
  };
  const setProof = (eventId: string, proof: EventProof): void => {
    if (!isClosed) store.update({ proofs: new Map([...store.state.proofs, [eventId, proof]]) });
  };
  const stop = connection.onState((state) => {
    if (state === 'online' && store.state.status === 'failed') void load();
  });
  void load();
  void loadNames();

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    search(filters) {
      store.update({ filters });
      return load();
    },
    async loadMore() {
      if (cursor === undefined) return;
      const [own, after] = [request, cursor];
      const page = await pageOf(after).catch(() => undefined);
      if (page === undefined || own !== request || cursor !== after) return;
      cursor = page.nextCursor ?? undefined;
      store.update({ events: [...store.state.events, ...page.data], goesOn: cursor !== undefined });
    },
    async prove(eventId) {
      const known = store.state.proofs.get(eventId);
      if (known === 'checking' || known === 'holds' || known === 'broken') return;
      setProof(eventId, 'checking');
      try {
        setProof(eventId, await checkProof(eventId, await proveAuditEvent(transport, { id: eventId })));
      } catch (error) {
        // Not yet in a checkpoint, which takes a minute at most.
        setProof(eventId, failureOf(error).status === 409 ? 'unsealed' : 'failed');
      }
    },
    async verify() {
      if (store.state.isVerifying) return;
      store.update({ isVerifying: true, refusal: undefined });
      try {
        store.update({ isVerifying: false, verification: await verifyAuditEvent(transport) });
      } catch (error) {
        store.update({ isVerifying: false, refusal: failureOf(error) });
      }
    },
    reload: load,
    close() {
      isClosed = true;
      request += 1;
      stop();
    },
  };
};

import type { Lead, LeadEngineError, LeadEngineEvent } from '@leadengine/sdk';
import { listLeads, moveLead, type MoveLeadBody } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';
import { leadStatuses, neighborsAt, withLead, withLeadAt, type LeadStatus, type PipelineColumn } from './lead-column.js';

export interface PipelineState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly columns: readonly PipelineColumn[];
  readonly failure: LeadEngineError | undefined;
  /** On their way to another place; shown there already. */
  readonly moving: ReadonlySet<string>;
  /** The last one that the engine sent back. */
  readonly refused: { readonly lead: Lead; readonly error: LeadEngineError } | undefined;
}

export type LossReason = NonNullable<MoveLeadBody['lostReason']>;

/** Where a lead shall go. */
export interface LeadPlace {
  readonly status: LeadStatus;
  /** From the top, without counting the lead itself. */
  readonly index: number;
  /** Needed on the way to `lost`. */
  readonly lostReason?: LossReason | undefined;
}

/** The leads of each status without a look. */
export interface PipelineController extends Readable<PipelineState> {
  /** @returns Whether the engine took it; if not, the lead is back where it was. */
  move(leadId: string, place: LeadPlace): Promise<boolean>;
  loadMore(status: LeadStatus): Promise<void>;
  reload(): Promise<void>;
  close(): void;
}

export interface PipelineOptions {
  /** The columns, in their order; all statuses when left out. */
  readonly statuses?: readonly LeadStatus[] | undefined;
  /** Only leads of this user, of `me`, or of `none`. */
  readonly owner?: string | undefined;
}

const followed = ['lead.created', 'lead.updated'] as const;
const pageSize = 50;

export const createPipelineController = (connection: Connection, options: PipelineOptions = {}): PipelineController => {
  const { transport } = connection;
  const { statuses = leadStatuses, owner } = options;
  const store = createStore<PipelineState>({ status: 'loading', columns: [], failure: undefined, moving: new Set(), refused: undefined });
  const cursors = new Map<LeadStatus, string | null>();
  let request = 0;
  let ownId: string | undefined;
  /** News while pages were on their way. */
  let meanwhile: Lead[] | undefined;

  const find = (leadId: string): Lead | undefined => {
    for (const { leads } of store.state.columns) {
      const found = leads.find(({ id }) => id === leadId);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const isWanted = (lead: Lead): boolean => owner === undefined || (lead.owner?.id ?? 'none') === (owner === 'me' ? ownId : owner);
  const take = (columns: readonly PipelineColumn[], lead: Lead): readonly PipelineColumn[] =>
    isWanted(lead)
      ? withLead(columns, lead)
      : columns.map((column) => ({ ...column, leads: column.leads.filter(({ id }) => id !== lead.id) }));
  const pageOf = async (status: LeadStatus) => {
    const cursor = cursors.get(status);
    const page = await listLeads(transport, {
      status,
      sort: 'position',
      limit: pageSize,
      ...(owner === undefined ? {} : { owner }),
      ...(cursor == null ? {} : { cursor }),
    });
    cursors.set(status, page.nextCursor);
    return page;
  };
  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    if (!quietly) store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    meanwhile = [];
    try {
      if (owner === 'me') ownId = (await connection.me()).user?.id;
      cursors.clear();
      const pages = await Promise.all(statuses.map(pageOf));
      if (own !== request) return;
      const columns = statuses.map((status, index): PipelineColumn => {
        const page = pages[index];
        return { status, leads: page?.data ?? [], goesOn: (page?.nextCursor ?? null) !== null };
      });
      store.update({ status: 'ready', failure: undefined, columns: meanwhile.reduce(take, columns) });
    } catch (error) {
      if (own === request && !(quietly && store.state.status === 'ready')) store.update({ status: 'failed', failure: failureOf(error) });
    } finally {
      if (own === request) meanwhile = undefined;
    }
  };
  const onEvent = (event: LeadEngineEvent): void => {
    if (event.type !== 'lead.created' && event.type !== 'lead.updated') return;
    const news = event.data;
    meanwhile?.push(news);
    const known = find(news.id);
    // What is on its way is where the person put it, until the engine has said so.
    if ((known !== undefined && known.version > news.version) || store.state.moving.has(news.id)) return;
    store.update({ columns: take(store.state.columns, news) });
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
    async move(leadId, { status, index, lostReason }) {
      const before = find(leadId);
      const column = store.state.columns.find((each) => each.status === status);
      if (before === undefined || column === undefined || store.state.moving.has(leadId)) return false;
      const neighbors = neighborsAt(column, leadId, index);
      store.update({
        moving: new Set([...store.state.moving, leadId]),
        refused: undefined,
        columns: withLeadAt(store.state.columns, before, status, index),
      });
      const settle = (lead: Lead): void =>
        store.update({
          moving: new Set([...store.state.moving].filter((id) => id !== leadId)),
          columns: take(store.state.columns, lead),
        });
      try {
        settle(await moveLead(transport, { id: leadId }, { status, ...neighbors, ...(lostReason === undefined ? {} : { lostReason }) }));
        return true;
      } catch (error) {
        settle(before);
        store.update({ refused: { lead: before, error: failureOf(error) } });
        return false;
      }
    },
    async loadMore(status) {
      if (store.state.columns.find((each) => each.status === status)?.goesOn !== true) return;
      const own = request;
      const page = await pageOf(status).catch(() => undefined);
      if (page === undefined || own !== request) return;
      store.update({
        columns: store.state.columns.map((column) => {
          if (column.status !== status) return column;
          const known = new Set(column.leads.map(({ id }) => id));
          return { ...column, leads: [...column.leads, ...page.data.filter(({ id }) => !known.has(id))], goesOn: page.nextCursor !== null };
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

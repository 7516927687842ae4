import type { LeadEngineEvent } from '@leadengine/sdk';
import {
  createCreditProposal,
  createCreditSimulation,
  listCreditAgreements,
  listCreditProducts,
  sendCreditProposalCard,
} from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf, mayPass } from '../connection/failure-of.js';
import { createStore } from '../connection/store.js';
import { offerFor, termFor } from './offers.js';
import type { SimulatorController, SimulatorOptions, SimulatorState } from './simulator.contract.js';

const followed = [
  'credit.table_published',
  'credit.table_withdrawn',
  'credit.window_updated',
  'credit.window_deleted',
  'credit.rule_changed',
] as const;
/** More agreements than anybody picks from a list. */
const mostSold = 500;
const contractDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' });

const nothingComputed = {
  isComputing: false,
  simulation: undefined,
  problem: undefined,
  isExpired: false,
  offer: undefined,
  sentId: undefined,
  refusal: undefined,
} satisfies Partial<SimulatorState>;

export const createSimulatorController = (connection: Connection, options: SimulatorOptions = {}): SimulatorController => {
  const { transport } = connection;
  const store = createStore<SimulatorState>({
    ...nothingComputed,
    status: 'loading',
    failure: undefined,
    ticketId: options.ticketId,
    agreements: [],
    agreementId: undefined,
    products: [],
    productId: undefined,
    asked: { mode: 'net', amount: '10000', margin: '' },
    term: undefined,
    isSending: false,
  });
  let loading = 0;
  let computing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of offers that were proposed. */
  const proposals = new Map<string, string>();

  /** What is on its way is of no use any more. */
  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    computing += 1;
  };
  const simulate = async (): Promise<void> => {
    drop();
    const own = computing;
    const { ticketId, agreementId, productId, asked } = store.state;
    if (ticketId === undefined || agreementId === undefined || productId === undefined) return;
    const { mode, amount, margin } = asked;
    if (amount === undefined || margin === undefined) {
      store.update(nothingComputed);
      return;
    }
    store.update({ isComputing: true });
    try {
      const simulation = await createCreditSimulation(transport, {
        ticketId,
        agreementId,
        productId,
        mode,
        amount,
        ...(margin === '' ? {} : { availableMargin: margin }),
      });
      if (own !== computing) return;
      const term = termFor(simulation, store.state.term);
      store.update({ ...nothingComputed, simulation, term, offer: offerFor(simulation, term, store.state.offer?.tableId) });
    } catch (error) {
      if (own === computing) store.update({ ...nothingComputed, problem: failureOf(error) });
    }
  };
  const loadProducts = async (agreementId: string | undefined, own: number): Promise<void> => {
    const found =
      agreementId === undefined ? [] : await listCreditProducts(transport, { id: agreementId, limit: 100 }).toArray({ limit: mostSold });
    if (own !== loading) return;
    const products = found.filter(({ kind, isActive }) => isActive && kind === 'loan');
    store.update({ status: 'ready', failure: undefined, agreementId, products, productId: products[0]?.id });
  };
  const loadFailed = (error: unknown, own: number): void => {
    if (own === loading) store.update({ status: 'failed', failure: failureOf(error) });
  };
  const load = async (): Promise<void> => {
    const own = (loading += 1);
    store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    try {
      const lists = await Promise.all(
        (['active', 'published'] as const).map((status) =>
          listCreditAgreements(transport, { status, limit: 100 }).toArray({ limit: mostSold }),
        ),
      );
      if (own !== loading) return;
      const agreements = lists.flat().sort((a, b) => a.name.localeCompare(b.name));
      store.update({ agreements });
      const { agreementId } = store.state;
      await loadProducts(agreements.some(({ id }) => id === agreementId) ? agreementId : agreements[0]?.id, own);
    } catch (error) {
      loadFailed(error, own);
    }
  };
  const expire = (): void => {
    if (store.state.simulation !== undefined) store.update({ isExpired: true });
  };
  const onEvent = (event: LeadEngineEvent): void => {
    const { simulation } = store.state;
    switch (event.type) {
      case 'credit.table_published':
      case 'credit.table_withdrawn':
        if (simulation?.offers.some(({ tableId }) => tableId === event.data.tableId) === true) expire();
        break;
      case 'credit.window_updated':
      case 'credit.window_deleted':
        if (simulation?.agreementId === event.data.agreementId) expire();
        break;
      case 'credit.rule_changed':
        expire();
        break;
      default:
    }
  };
  const stops = [
    connection.follow({ types: followed, onEvent, onGap: expire }),
    connection.onState((state) => {
      if (state !== 'online') return;
      if (store.state.status === 'failed') void load();
      else if (store.state.problem !== undefined && mayPass(store.state.problem)) void simulate();
    }),
  ];
  void load();

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    open(ticketId) {
      if (ticketId === store.state.ticketId) return;
      drop();
      store.update({ ...nothingComputed, ticketId, isSending: false });
    },
    async chooseAgreement(agreementId) {
      drop();
      const own = (loading += 1);
      store.update({ ...nothingComputed, agreementId, products: [], productId: undefined });
      await loadProducts(agreementId, own).catch((error: unknown) => loadFailed(error, own));
    },
    chooseProduct(productId) {
      drop();
      store.update({ ...nothingComputed, productId });
    },
    ask(change) {
      drop();
      const asked = { ...store.state.asked, ...change };
      const isReadable = asked.amount !== undefined && asked.margin !== undefined;
      store.update(isReadable ? { asked, isComputing: true } : { ...nothingComputed, asked });
      if (isReadable) timer = setTimeout(() => void simulate(), options.pauseMs ?? 350);
    },
    chooseTerm(term) {
      const { simulation, offer } = store.state;
      store.update({ term, offer: offerFor(simulation, term, offer?.tableId), refusal: undefined });
    },
    chooseOffer(offerId) {
      const offer = store.state.simulation?.offers.find(({ id }) => id === offerId);
      if (offer !== undefined) store.update({ offer, term: offer.termMonths, refusal: undefined });
    },
    simulate,
    async send() {
      const { ticketId, offer, simulation, isExpired, isComputing, isSending, sentId } = store.state;
      if (ticketId === undefined || simulation === undefined || offer?.isEligible !== true) return undefined;
      if (isComputing || isSending || sentId === offer.id) return undefined;
      if (isExpired || simulation.contractOn !== contractDay.format(Date.now())) {
        expire();
        return undefined;
      }
      store.update({ isSending: true, refusal: undefined });
      const isShown = (): boolean => store.state.ticketId === ticketId;
      try {
        // Proposed once; the engine tells of a proposal once, however often it is asked.
        const id =
          proposals.get(offer.id) ??
          (
            await createCreditProposal(
              transport,
              { ticketId, simulationId: simulation.id, offerId: offer.id },
              { idempotencyKey: `propose-${offer.id}` },
            )
          ).id;
        proposals.set(offer.id, id);
        const message = await sendCreditProposalCard(transport, { id });
        if (isShown()) store.update({ isSending: false, sentId: offer.id });
        return message;
      } catch (error) {
        if (isShown()) store.update({ isSending: false, refusal: failureOf(error) });
        return undefined;
      }
    },
    reload: load,
    close() {
      drop();
      loading += 1;
      for (const stop of stops) stop();
    },
  };
};

import type { LeadEngineError, LeadEngineEvent, Message, WhatsAppInstance, WhatsAppSandboxCustomer } from '@leadengine/sdk';
import {
  configureWhatsappSandboxCustomer,
  listWhatsappInstances,
  listWhatsappSandboxCustomers,
  type ConfigureWhatsappSandboxCustomerBody,
} from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';
import { createPhone, messageEvents, type Phone, type PhoneState } from './phone.js';

export type CustomerSetup = ConfigureWhatsappSandboxCustomerBody;

export interface SandboxState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Numbers of the sandbox; those with a phone behind them are left out. */
  readonly instances: readonly WhatsAppInstance[];
  readonly instance: WhatsAppInstance | undefined;
  readonly customers: readonly WhatsAppSandboxCustomer[];
  readonly goesOn: boolean;
  /** Who is played. */
  readonly customer: WhatsAppSandboxCustomer | undefined;
  readonly phone: PhoneState | undefined;
  /** A customer is being set up. */
  readonly busy: boolean;
  readonly failure: LeadEngineError | undefined;
  /** Why a customer was not set up. */
  readonly refusal: LeadEngineError | undefined;
}

/** Plays customers of a sandbox number without a look. */
export interface SandboxController extends Readable<SandboxState> {
  /** Shows another number. */
  choose(instanceId: string): void;
  /** Takes the phone of a customer into the hand; undefined puts it down. */
  play(customerId: string | undefined): void;
  /** Sets a customer up, or up anew, and plays them. @returns Whether the engine took it. */
  setUp(customer: CustomerSetup): Promise<boolean>;
  write(text: string): void;
  retry(id: string): void;
  discard(id: string): void;
  loadMore(): Promise<void>;
  loadOlder(): Promise<void>;
  reload(): Promise<void>;
  close(): void;
}

export interface SandboxOptions {
  /** The number to show; the first one of the sandbox when left out. */
  readonly instanceId?: string | undefined;
  /** The customer to play from the beginning, by phone. */
  readonly phone?: string | undefined;
  /** Something of ours came to the phone. */
  readonly onAnswer?: ((message: Message) => void) | undefined;
}

const followed = [...messageEvents, 'ticket.created', 'whatsapp.instance.status_changed'] as const;
const pageSize = 100;

export const createSandboxController = (connection: Connection, options: SandboxOptions = {}): SandboxController => {
  const { transport } = connection;
  const store = createStore<SandboxState>({
    status: 'loading',
    instances: [],
    instance: undefined,
    customers: [],
    goesOn: false,
    customer: undefined,
    phone: undefined,
    busy: false,
    failure: undefined,
    refusal: undefined,
  });
  let wantedId = options.instanceId;
  let wantedPhone = options.phone;
  let phone: Phone | undefined;
  let cursor: string | undefined;
  let request = 0;

  const play = (customer: WhatsAppSandboxCustomer | undefined): void => {
    const { instance, customer: before } = store.state;
    wantedPhone = customer?.phone;
    if (customer !== undefined && before?.id === customer.id && phone !== undefined) return store.update({ customer });
    phone?.close();
    phone = undefined;
    store.update({ customer, phone: undefined, refusal: undefined });
    if (instance === undefined || customer === undefined) return;
    const next: Phone = createPhone(connection, {
      instanceId: instance.id,
      phone: customer.phone,
      onChange: () => store.update({ phone: next.state }),
      onAnswer: (message) => options.onAnswer?.(message),
    });
    phone = next;
    void next.load(false);
  };
  const pageOf = async (instanceId: string, after: string | undefined) => {
    const page = await listWhatsappSandboxCustomers(transport, {
      id: instanceId,
      limit: pageSize,
      ...(after === undefined ? {} : { cursor: after }),
    });
    return { customers: page.data, next: page.nextCursor ?? undefined };
  };
  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    if (!quietly) store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    try {
      const { data } = await listWhatsappInstances(transport, { limit: 100 });
      const instances = data.filter(({ engine }) => engine === 'sandbox');
      const instance = instances.find(({ id }) => id === wantedId) ?? (options.instanceId === undefined ? instances[0] : undefined);
      const page = instance === undefined ? { customers: [], next: undefined } : await pageOf(instance.id, undefined);
      if (own !== request) return;
      cursor = page.next;
      wantedId = instance?.id;
      store.update({ status: 'ready', instances, instance, customers: page.customers, goesOn: cursor !== undefined, failure: undefined });
      play(page.customers.find((customer) => customer.phone === wantedPhone) ?? store.state.customer);
      if (quietly) void phone?.load(true);
    } catch (error) {
      if (own === request && !(quietly && store.state.status === 'ready')) store.update({ status: 'failed', failure: failureOf(error) });
    }
  };
  const onEvent = (event: LeadEngineEvent): void => {
    const { instance, customers } = store.state;
    if (event.type === 'whatsapp.instance.status_changed') {
      const news = event.data.instance;
      if (news.id === instance?.id) store.update({ instance: news });
      return;
    }
    phone?.take(event);
    // Somebody wrote who was not there when the list was read.
    if (event.type !== 'ticket.created' || event.data.instanceId !== instance?.id) return;
    const { address } = event.data.contact;
    if (cursor === undefined && !customers.some((customer) => customer.phone === address)) void load(true);
  };
  const stops = [
    connection.follow({ types: followed, onEvent, onGap: () => void load(true) }),
    connection.onState((state) => {
      if (state !== 'online') return;
      if (store.state.status === 'failed') void load(false);
      else phone?.resume();
    }),
  ];
  void load(false);

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    choose(instanceId) {
      wantedId = instanceId;
      if (instanceId === store.state.instance?.id) return;
      play(undefined);
      store.update({ instance: undefined, customers: [] });
      void load(false);
    },
    play: (customerId) => play(store.state.customers.find(({ id }) => id === customerId)),
    async setUp(setup) {
      const { instance, busy } = store.state;
      if (instance === undefined || busy) return false;
      store.update({ busy: true, refusal: undefined });
      try {
        const customer = await configureWhatsappSandboxCustomer(transport, { id: instance.id }, setup);
        const { customers } = store.state;
        const isKnown = customers.some(({ id }) => id === customer.id);
        store.update({
          busy: false,
          customers: isKnown ? customers.map((each) => (each.id === customer.id ? customer : each)) : [...customers, customer],
        });
        play(customer);
        return true;
      } catch (error) {
        store.update({ busy: false, refusal: failureOf(error) });
        return false;
      }
    },
    write: (text) => phone?.write(text),
    retry: (id) => phone?.retry(id),
    discard: (id) => phone?.discard(id),
    async loadMore() {
      const { instance } = store.state;
      if (instance === undefined || cursor === undefined) return;
      const [own, after] = [request, cursor];
      const page = await pageOf(instance.id, after).catch(() => undefined);
      if (page === undefined || own !== request || cursor !== after) return;
      cursor = page.next;
      const known = new Set(store.state.customers.map(({ id }) => id));
      store.update({
        customers: [...store.state.customers, ...page.customers.filter(({ id }) => !known.has(id))],
        goesOn: cursor !== undefined,
      });
    },
    loadOlder: () => phone?.loadOlder() ?? Promise.resolve(),
    reload: () => (store.state.status === 'ready' && phone !== undefined ? phone.load(false) : load(false)),
    close() {
      request += 1;
      phone?.close();
      for (const stop of stops) stop();
    },
  };
};

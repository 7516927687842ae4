import type { LeadEngineError, LeadEngineEvent, WhatsAppInstance, WhatsAppLinkingCode } from '@leadengine/sdk';
import {
  connectWhatsappInstance,
  disconnectWhatsappInstance,
  getWhatsappInstanceQr,
  getWhatsappInstanceStatus,
  listWhatsappInstances,
  logoutWhatsappInstance,
  requestWhatsappPairingCode,
} from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf } from '../connection/failure-of.js';
import { createStore, type Readable } from '../connection/store.js';
import { readQrPicture, type QrPicture } from './qr-picture.js';

/** What links the phone right now. */
export interface ShownCode extends WhatsAppLinkingCode {
  /** Of a QR code. */
  readonly picture: QrPicture | undefined;
  /** When it came, for the time that is left. */
  readonly since: number;
}

/** WhatsApp lets the number begin no new chats. */
export interface ShownRestriction {
  readonly kind: string;
  readonly until: string | null;
}

export interface ConnectState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly instances: readonly WhatsAppInstance[];
  /** The number that is shown; undefined when there is none. */
  readonly instance: WhatsAppInstance | undefined;
  readonly code: ShownCode | undefined;
  readonly restriction: ShownRestriction | undefined;
  /** What a person asked for is on its way. */
  readonly busy: boolean;
  readonly failure: LeadEngineError | undefined;
  /** Why the last thing that a person asked for did not happen. */
  readonly refusal: LeadEngineError | undefined;
}

/** The link of a number with its phone, without a look: draw `state`, and call what the person does. */
export interface ConnectController extends Readable<ConnectState> {
  /** Shows another number. */
  choose(instanceId: string): void;
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  /** Takes the link back from the phone, too. */
  logout(): Promise<void>;
  /** Shows a code to type on the phone with this number instead of the QR code. @param phoneNumber - E.164 */
  linkByCode(phoneNumber: string): Promise<void>;
  reload(): Promise<void>;
  close(): void;
}

export interface ConnectOptions {
  /** The number to show; the first one when left out. */
  readonly instanceId?: string | undefined;
}

const followed = ['whatsapp.instance.status_changed', 'whatsapp.instance.qr_updated'] as const;
const qrImage = { method: 'GET', path: '/v1/whatsapp/instances/{id}/qr', raw: true } as const;

export const createConnectController = (connection: Connection, options: ConnectOptions = {}): ConnectController => {
  const store = createStore<ConnectState>({
    status: 'loading',
    instances: [],
    instance: undefined,
    code: undefined,
    restriction: undefined,
    busy: false,
    failure: undefined,
    refusal: undefined,
  });
  const { transport } = connection;
  let wantedId = options.instanceId;
  let isClosed = false;

  /** Newer than what is shown, or of the same version as far as anybody knows. */
  const show = (news: WhatsAppInstance): void => {
    const { instances, instance } = store.state;
    const known = instances.find(({ id }) => id === news.id);
    if (isClosed || (known !== undefined && known.updatedAt > news.updatedAt)) return;
    const next = known === undefined ? [...instances, news] : instances.map((each) => (each.id === news.id ? news : each));
    const isShown = instance?.id === news.id || (instance === undefined && (wantedId ?? news.id) === news.id);
    if (!isShown) return store.update({ instances: next });
    const isLinking = news.state === 'linking';
    store.update({ instances: next, instance: news, ...(isLinking ? {} : { code: undefined }) });
    if (isLinking) void showCode();
    if (news.status === 'connected') void showRestriction();
    else store.update({ restriction: undefined });
  };

  const showCode = async (): Promise<void> => {
    const { instance } = store.state;
    if (instance === undefined) return;
    const { id } = instance;
    try {
      const code = await getWhatsappInstanceQr(transport, { id });
      const drawn =
        code.method === 'qr' ? ((await transport.send({ operation: qrImage, parameters: { id, format: 'svg' } })) as Response) : undefined;
      const picture = drawn === undefined ? undefined : readQrPicture(await drawn.text());
      if (isClosed || store.state.instance?.id !== id || store.state.instance.state !== 'linking') return;
      store.update({ code: { ...code, picture, since: Date.now() } });
    } catch {
      // The next one is on its way, and an event says when it is there.
    }
  };

  const showRestriction = async (): Promise<void> => {
    const { instance } = store.state;
    if (instance === undefined) return;
    const health = await getWhatsappInstanceStatus(transport, { id: instance.id }).catch(() => undefined);
    if (isClosed || store.state.instance?.id !== instance.id) return;
    store.update({ restriction: health?.linked?.restriction ?? undefined });
  };

  const load = async (): Promise<void> => {
    await connection.ready();
    try {
      const { data } = await listWhatsappInstances(transport, { limit: 100 });
      if (isClosed) return;
      const instance = data.find(({ id }) => id === wantedId) ?? (wantedId === undefined ? data[0] : undefined);
      store.update({ status: 'ready', instances: data, instance: undefined, failure: undefined });
      if (instance !== undefined) {
        wantedId = instance.id;
        show(instance);
      }
    } catch (error) {
      if (!isClosed && store.state.status !== 'ready') store.update({ status: 'failed', failure: failureOf(error) });
    }
  };

  const act = async (ask: (id: string) => Promise<WhatsAppInstance>): Promise<void> => {
    const { instance, busy } = store.state;
    if (instance === undefined || busy) return;
    store.update({ busy: true, refusal: undefined });
    try {
      show(await ask(instance.id));
    } catch (error) {
      store.update({ refusal: failureOf(error) });
    } finally {
      store.update({ busy: false });
    }
  };

  const take = (event: LeadEngineEvent): void => {
    if (event.type === 'whatsapp.instance.status_changed') show(event.data.instance);
    else if (event.type === 'whatsapp.instance.qr_updated' && event.data.instanceId === store.state.instance?.id) void showCode();
  };
  const unfollow = connection.follow({ types: followed, onEvent: take, onGap: () => void load() });
  void load();

  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    choose(instanceId) {
      wantedId = instanceId;
      const instance = store.state.instances.find(({ id }) => id === instanceId);
      store.update({ instance, code: undefined, restriction: undefined, refusal: undefined });
      // One that was added since the list was read.
      if (instance === undefined) void load();
      else show(instance);
    },
    connect: () => act((id) => connectWhatsappInstance(transport, { id })),
    disconnect: () => act((id) => disconnectWhatsappInstance(transport, { id })),
    logout: () => act((id) => logoutWhatsappInstance(transport, { id })),
    linkByCode: (phoneNumber) => {
      store.update({ code: undefined });
      return act((id) => requestWhatsappPairingCode(transport, { id }, { phoneNumber }));
    },
    reload: () => {
      store.update({ status: 'loading', failure: undefined });
      return load();
    },
    close() {
      isClosed = true;
      unfollow();
    },
  };
};

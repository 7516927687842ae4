import type { LeadEngineError, LeadEngineEvent, Message, Ticket } from '@leadengine/sdk';
import { listMessages, listTickets, writeWhatsappSandbox } from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { failureOf, mayPass } from '../connection/failure-of.js';
import { withMessage } from '../conversation/messages.js';

/** What the customer wrote and the engine has not shown yet. */
export interface Written {
  /** Its id on the simulated network: the same one twice is one message. */
  readonly id: string;
  readonly text: string;
  readonly at: string;
  /** `refused` until a person tries again; all else goes on by itself. */
  readonly status: 'waiting' | 'sent' | 'refused';
  readonly failure: LeadEngineError | undefined;
}

/** What is on the phone of a customer. */
export interface PhoneState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The newest conversation with them; undefined while there was none. */
  readonly ticket: Ticket | undefined;
  /** Oldest first; of ours those that arrived. */
  readonly messages: readonly Message[];
  readonly written: readonly Written[];
  readonly hasOlder: boolean;
  readonly failure: LeadEngineError | undefined;
}

/** The phone of one simulated customer. */
export interface Phone {
  readonly state: PhoneState;
  write(text: string): void;
  retry(id: string): void;
  discard(id: string): void;
  loadOlder(): Promise<void>;
  load(quietly: boolean): Promise<void>;
  take(event: LeadEngineEvent): void;
  /** Sends what waited for the network. */
  resume(): void;
  close(): void;
}

export interface PhoneOptions {
  readonly instanceId: string;
  readonly phone: string;
  readonly onChange: () => void;
  /** Something of ours came to the phone while somebody looked. */
  readonly onAnswer: (message: Message) => void;
}

export const messageEvents = [
  'message.received',
  'message.sent',
  'message.delivered',
  'message.read',
  'message.failed',
  'message.updated',
] as const;
const pageSize = 50;
const retryMs = 3_000;

/** What we wrote is on the phone once the network took it. */
const isThere = ({ direction, status }: Message): boolean => direction === 'inbound' || !['queued', 'failed'].includes(status);

export const createPhone = (connection: Connection, { instanceId, phone, onChange, onAnswer }: PhoneOptions): Phone => {
  const { transport } = connection;
  let state: PhoneState = { status: 'loading', ticket: undefined, messages: [], written: [], hasOlder: false, failure: undefined };
  let all: readonly Message[] = [];
  let older: string | undefined;
  let request = 0;
  let isClosed = false;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** News while a page was on its way. */
  let meanwhile: Message[] | undefined;

  const update = (change: Partial<PhoneState>): void => {
    if (isClosed) return;
    state = { ...state, ...change };
    onChange();
  };
  const show = (change: Partial<PhoneState> = {}): void => {
    const arrived = new Set(all.map(({ providerMessageId }) => providerMessageId));
    update({
      ...change,
      messages: all.filter(isThere),
      written: state.written.filter(({ id }) => !arrived.has(id)),
      hasOlder: older !== undefined,
    });
  };
  const mark = (id: string, change: Partial<Written>): void =>
    update({ written: state.written.map((each) => (each.id === id ? { ...each, ...change } : each)) });

  const pageOf = async (ticketId: string, cursor?: string) =>
    listMessages(transport, { id: ticketId, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });

  /** One after the other, so that they arrive as they were written. */
  const flush = async (): Promise<void> => {
    if (isSending || isClosed) return;
    clearTimeout(timer);
    isSending = true;
    try {
      for (;;) {
        const next = state.written.find(({ status }) => status === 'waiting');
        if (next === undefined) return;
        try {
          await writeWhatsappSandbox(transport, { id: instanceId }, { from: phone, messageId: next.id, text: next.text });
          mark(next.id, { status: 'sent' });
        } catch (error) {
          const failure = failureOf(error);
          if (mayPass(failure)) {
            if (!isClosed) timer = setTimeout(() => void flush(), retryMs);
            return;
          }
          mark(next.id, { status: 'refused', failure });
        }
      }
    } finally {
      isSending = false;
    }
  };

  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    if (!quietly) update({ status: 'loading', failure: undefined });
    meanwhile = [];
    try {
      const { data } = await listTickets(transport, { instance: instanceId, q: phone.slice(1), limit: 10 });
      const ticket = data.find(({ contact }) => contact.address === phone);
      const page = ticket === undefined ? undefined : await pageOf(ticket.id);
      if (own !== request || isClosed) return;
      older = page?.nextCursor ?? undefined;
      all = meanwhile.filter(({ ticketId }) => ticketId === ticket?.id).reduce(withMessage, page?.data.toReversed() ?? []);
      show({ status: 'ready', ticket, failure: undefined });
    } catch (error) {
      if (own === request && !(quietly && state.status === 'ready')) update({ status: 'failed', failure: failureOf(error) });
    } finally {
      if (own === request) meanwhile = undefined;
    }
  };

  const takeMessage = (news: Message): void => {
    const { ticket } = state;
    meanwhile?.push(news);
    if (news.ticketId === ticket?.id) {
      const isNew = news.direction === 'outbound' && isThere(news) && !state.messages.some(({ id }) => id === news.id);
      all = withMessage(all, news);
      show();
      if (isNew) onAnswer(news);
      return;
    }
    const isOurs = news.contactId === ticket?.contact.id || state.written.some(({ id }) => id === news.providerMessageId);
    // Another conversation with the same customer began.
    if (news.instanceId === instanceId && isOurs && meanwhile === undefined) void load(true);
  };

  return {
    get state() {
      return state;
    },
    write(text) {
      const at = new Date().toISOString();
      update({ written: [...state.written, { id: crypto.randomUUID(), text, at, status: 'waiting', failure: undefined }] });
      void flush();
    },
    retry(id) {
      mark(id, { status: 'waiting', failure: undefined });
      void flush();
    },
    discard: (id) => update({ written: state.written.filter((each) => each.id !== id) }),
    async loadOlder() {
      const { ticket } = state;
      if (older === undefined || ticket === undefined) return;
      const [own, cursor] = [request, older];
      const page = await pageOf(ticket.id, cursor).catch(() => undefined);
      if (page === undefined || own !== request || older !== cursor) return;
      older = page.nextCursor ?? undefined;
      const known = new Set(all.map(({ id }) => id));
      all = [...page.data.toReversed().filter(({ id }) => !known.has(id)), ...all];
      show();
    },
    load,
    take(event) {
      switch (event.type) {
        case 'ticket.created':
          if (event.data.instanceId === instanceId && event.data.contact.address === phone) void load(true);
          break;
        case 'message.received':
        case 'message.sent':
        case 'message.delivered':
        case 'message.read':
        case 'message.failed':
        case 'message.updated':
          takeMessage(event.data);
          break;
        default:
      }
    },
    resume: () => void flush(),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
};

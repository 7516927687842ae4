import { LeadEngineError, type SubscriptionState } from '@leadengine/sdk';
import { expect } from 'chai';
import { createDesk, type Desk } from './desk.js';
import type { Engine, EngineNews } from './engine.js';
import { createStore, emptyList, type Store } from './store.js';
import type { MessageItem, TicketRow } from './view-model.js';

const row = (id: string, change: Partial<TicketRow> = {}): TicketRow => ({
  id,
  name: id,
  address: '',
  channel: 'WhatsApp',
  status: 'open',
  preview: '',
  previewKind: 'text',
  lastDirection: 'inbound',
  at: '2026-01-01T00:00:00Z',
  unread: 0,
  waitingSince: undefined,
  ...change,
});

const inbound = (id: string, ticketId: string, at: string): MessageItem => ({
  id,
  ticketId,
  direction: 'inbound',
  kind: 'text',
  text: id,
  fileName: undefined,
  at,
  status: undefined,
  failure: undefined,
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('createDesk', () => {
  let store: Store;
  let desk: Desk;
  let tickets: TicketRow[];
  let read: string[];
  let keys: string[];
  let announced: string[];
  let sendFailure: Error | undefined;
  let sendGate: Promise<void>;
  let loginFailure: Error | undefined;
  let tell: (news: EngineNews) => void;
  let become: (state: SubscriptionState) => void;
  let refuse: (error: Error) => void;

  beforeEach(async () => {
    (globalThis as { document?: unknown }).document = { visibilityState: 'visible' };
    tickets = [row('t1', { unread: 2 }), row('t2')];
    read = [];
    keys = [];
    announced = [];
    sendFailure = undefined;
    sendGate = Promise.resolve();
    loginFailure = undefined;
    const engine: Engine = {
      hasSession: true,
      login: () => (loginFailure === undefined ? Promise.resolve() : Promise.reject(loginFailure)),
      logout: () => Promise.resolve(),
      whoAmI: () => Promise.resolve({ name: 'Paula', tenant: 'Demo' }),
      listTickets: () => Promise.resolve({ items: tickets, nextCursor: null }),
      ticket: (id) => Promise.resolve(row(id)),
      messages: (ticketId) => Promise.resolve({ items: [inbound('m1', ticketId, '2026-01-01T00:00:00Z')], nextCursor: null }),
      async send(ticketId, text, key) {
        keys.push(key);
        await sendGate;
        if (sendFailure !== undefined) throw sendFailure;
        return { ...inbound('stored', ticketId, '2026-01-02T00:00:00Z'), direction: 'outbound', text, status: 'queued' };
      },
      markRead: (id) => Promise.resolve(void read.push(id)),
      close: (id) => Promise.resolve(row(id, { status: 'closed' })),
      reopen: (id) => Promise.resolve(row(id)),
      async *follow({ onState }) {
        become = onState;
        const waiting: EngineNews[] = [];
        let wake = (): void => undefined;
        let refused: Error | undefined;
        tell = (news) => {
          waiting.push(news);
          wake();
        };
        refuse = (error) => {
          refused = error;
          wake();
        };
        onState('open');
        for (;;) {
          if (refused !== undefined) throw refused;
          const next = waiting.shift();
          if (next === undefined) await new Promise<void>((resolve) => (wake = resolve));
          else yield next;
        }
      },
    };
    store = createStore({
      locale: 'pt-BR',
      loggedIn: false,
      login: { busy: false, failure: undefined },
      person: undefined,
      connection: 'connecting',
      showsReconnecting: false,
      showsReloaded: false,
      filter: 'open',
      search: '',
      list: emptyList,
      conversation: undefined,
      drafts: {},
      now: 0,
    });
    desk = createDesk(engine, store, { announce: ({ text }) => announced.push(text) });
    await desk.login({ tenant: 'demo', email: 'a@b.c', password: 'x' });
    await settled();
  });
  afterEach(async () => {
    await desk.logout();
    delete (globalThis as { document?: unknown }).document;
  });

  const ids = (): string[] => store.state.list.rows.map(({ id }) => id);
  const messages = (): readonly MessageItem[] => store.state.conversation?.messages ?? [];

  it('loads the list once events flow and puts news on top', async () => {
    expect(ids()).to.deep.equal(['t1', 't2']);
    tell({ kind: 'ticket', ticket: row('t3', { at: '2026-01-03T00:00:00Z' }) });
    await settled();
    expect(ids()[0]).to.equal('t3');
  });

  it('takes a ticket that no longer fits the filter off the list, unless it is open', async () => {
    await desk.open('t2');
    tell({ kind: 'ticket', ticket: row('t1', { status: 'closed' }) });
    tell({ kind: 'ticket', ticket: row('t2', { status: 'closed' }) });
    await settled();
    expect(ids()).to.deep.equal(['t2']);
  });

  it('marks an opened conversation as read and announces what comes in', async () => {
    await desk.open('t1');
    expect(read).to.deep.equal(['t1']);
    tell({ kind: 'message', message: inbound('m2', 't1', '2026-01-01T00:00:01Z'), isNew: true });
    tell({ kind: 'message', message: inbound('m9', 't2', '2026-01-01T00:00:01Z'), isNew: true });
    await settled();
    expect(messages().map(({ id }) => id)).to.deep.equal(['m1', 'm2']);
    expect(announced).to.deep.equal(['m2']);
  });

  it('replaces the message being sent by the stored one, also when the event comes first', async () => {
    await desk.open('t1');
    let answer = (): void => undefined;
    sendGate = new Promise((resolve) => (answer = resolve));
    const sending = desk.send('t1', '  Bom dia  ');
    const stored = { ...inbound('stored', 't1', '2026-01-02T00:00:00Z'), direction: 'outbound', status: 'sent', text: 'Bom dia' } as const;
    tell({ kind: 'message', message: stored, isNew: false });
    await settled();
    expect(messages().map(({ id }) => id)).to.deep.equal(['m1', 'stored']);
    answer();
    await sending;
    expect(messages().map(({ id, status }) => [id, status])).to.deep.equal([
      ['m1', undefined],
      ['stored', 'sent'],
    ]);
  });

  it('keeps an unsent message and sends it again under the same key', async () => {
    await desk.open('t1');
    sendFailure = new LeadEngineError({ code: 'client.network', title: 'away' });
    await desk.send('t1', 'Oi');
    expect(messages().at(-1)).to.include({ status: 'unsent', text: 'Oi', failure: undefined });
    become('gap');
    await settled();
    expect(messages().at(-1)).to.include({ status: 'unsent' });
    sendFailure = undefined;
    await desk.resend(messages().at(-1) as MessageItem);
    expect(new Set(keys).size).to.equal(1);
    expect(messages().map(({ id }) => id)).to.deep.equal(['m1', 'stored']);
  });

  it('leads back to the login when the session has ended', async () => {
    refuse(new LeadEngineError({ code: 'auth.token_invalid', title: 'over', status: 401 }));
    await settled();
    expect(store.state).to.include({ loggedIn: false, conversation: undefined });
    expect(store.state.login.failure).to.deep.equal({ kind: 'ended' });
  });

  it('says why a login failed', async () => {
    const fail = async (status: number, retryAfterSeconds?: number) => {
      loginFailure = new LeadEngineError({ code: 'x', title: 'x', status, retryAfterSeconds, requestId: 'r1' });
      await desk.login({ tenant: '', email: '', password: '' });
      return store.state.login.failure;
    };
    expect(await fail(401)).to.deep.equal({ kind: 'wrong' });
    expect(await fail(0)).to.deep.equal({ kind: 'unreachable' });
    expect(await fail(429, 12.2)).to.deep.equal({ kind: 'locked', seconds: 13 });
    expect(await fail(500)).to.deep.equal({ kind: 'other', requestId: 'r1' });
  });
});

import type { Ticket } from '@leadengine/sdk';
import { expect } from 'chai';
import { asReader, fitsSearch, fitsTab, placed } from './ticket-order.js';

const ticket = (id: string, facts: Partial<Ticket> = {}): Ticket =>
  ({
    id,
    status: 'open',
    assigneeId: null,
    subject: '',
    contact: { id: 'c', name: 'Marina Sales', address: '+5561988120043' },
    unreadCount: 0,
    inboundCount: 1,
    waitingSince: null,
    lastActivityAt: '2026-01-01T10:00:00.000Z',
    version: 1,
    ...facts,
  }) as Ticket;

const at = (minute: number): string => `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

describe('placed', () => {
  const list = [3, 2, 1].map((minute) => ticket(`t${String(minute)}`, { lastActivityAt: at(minute) }));

  it('puts newer activity first, and equal times in the order of the engine', () => {
    const ids = (news: Ticket): string[] => placed(list, news, 'all', true).map(({ id }) => id);
    expect(ids(ticket('n', { lastActivityAt: at(9) }))).to.deep.equal(['n', 't3', 't2', 't1']);
    expect(ids(ticket('u', { lastActivityAt: at(2) }))).to.deep.equal(['t3', 'u', 't2', 't1']);
    expect(ids(ticket('a', { lastActivityAt: at(2) }))).to.deep.equal(['t3', 't2', 'a', 't1']);
  });

  it('leaves out what belongs behind the loaded part, and appends it where the list is whole', () => {
    const late = ticket('late', { lastActivityAt: at(0) });
    expect(placed(list, late, 'all', true)).to.equal(list);
    expect(placed(list, late, 'all', false).at(-1)).to.equal(late);
  });

  it('puts who waits longest first on the tab of those who wait', () => {
    const waiting = [1, 5].map((minute) => ticket(`w${String(minute)}`, { waitingSince: at(minute) }));
    expect(placed(waiting, ticket('n', { waitingSince: at(3) }), 'waiting', false).map(({ id }) => id)).to.deep.equal(['w1', 'n', 'w5']);
  });
});

describe('fitsTab and fitsSearch', () => {
  it('knows which tab a ticket belongs on', () => {
    expect(fitsTab(ticket('t', { assigneeId: 'me' }), 'mine', 'me')).to.equal(true);
    expect(fitsTab(ticket('t', { assigneeId: 'you' }), 'mine', 'me')).to.equal(false);
    expect(fitsTab(ticket('t', { status: 'resolved' }), 'all', 'me')).to.equal(false);
    expect(fitsTab(ticket('t', { status: 'resolved' }), 'resolved', 'me')).to.equal(true);
    expect(fitsTab(ticket('t', { unreadCount: 2 }), 'unread', 'me')).to.equal(true);
    expect(fitsTab(ticket('t'), 'waiting', 'me')).to.equal(false);
  });

  it('searches as the engine does: beginnings of words, without accents, and digits of the number', () => {
    expect(fitsSearch(ticket('t'), 'sal mar')).to.equal(true);
    expect(fitsSearch(ticket('t', { contact: { id: 'c', name: 'Clínica Vida', address: '+1' } }), 'clini')).to.equal(true);
    expect(fitsSearch(ticket('t'), 'ales')).to.equal(false);
    expect(fitsSearch(ticket('t'), '98812')).to.equal(true);
  });
});

describe('asReader', () => {
  it('adds what came in since to what this reader has not read', () => {
    const known = ticket('t', { unreadCount: 0, inboundCount: 5 });
    expect(asReader(known, ticket('t', { unreadCount: 7, inboundCount: 7 })).unreadCount).to.equal(2);
    expect(asReader(undefined, ticket('t', { unreadCount: 7 })).unreadCount).to.equal(7);
  });
});

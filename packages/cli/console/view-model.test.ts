import { expect } from 'chai';
import fc from 'fast-check';
import {
  initialsOf,
  matches,
  mergeMessage,
  tideOf,
  withMessage,
  withTicket,
  type MessageItem,
  type MessageStatus,
  type TicketRow,
} from './view-model.js';

const message = (id: string, at: string, status?: MessageStatus): MessageItem => ({
  id,
  ticketId: 't',
  direction: 'outbound',
  kind: 'text',
  text: id,
  fileName: undefined,
  at,
  status,
  failure: undefined,
});

const row = (id: string, at: string): TicketRow => ({
  id,
  name: 'Aline Conceição',
  address: '+55 11 98888-7777',
  channel: 'WhatsApp',
  status: 'open',
  preview: 'Olá!',
  previewKind: 'text',
  lastDirection: 'inbound',
  at,
  unread: 0,
  waitingSince: undefined,
});

describe('mergeMessage', () => {
  it('lets statuses only climb, whatever order the news come in', () => {
    const climb: readonly MessageStatus[] = ['queued', 'sent', 'delivered', 'read'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...climb], { minLength: 1 }), (order) => {
        const [first = 'queued', ...rest] = order;
        const end = rest.reduce((known, status) => mergeMessage(known, message('m', '1', status)), message('m', '1', first));
        expect(end.status).to.equal(climb[Math.max(...order.map((status) => climb.indexOf(status)))]);
      }),
    );
  });
});

describe('withMessage', () => {
  it('keeps each message once and in the order of time', () => {
    const news = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd') }), { maxLength: 12 });
    fc.assert(
      fc.property(news, (list) => {
        const end = list.reduce<readonly MessageItem[]>((messages, { id }) => withMessage(messages, message(id, id)), []);
        expect(end.map(({ id }) => id)).to.deep.equal([...new Set(list.map(({ id }) => id))].sort());
      }),
    );
  });
});

describe('withTicket', () => {
  it('moves the ticket with news to its place', () => {
    const rows = [row('b', '2'), row('a', '1')];
    expect(withTicket(rows, row('a', '3')).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(withTicket(rows, row('c', '0')).map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
  });
});

describe('tideOf', () => {
  it('rises with the wait and changes its level after five and ten minutes', () => {
    const at = (minutes: number) => tideOf(new Date(0).toISOString(), minutes * 60_000);
    expect(at(1)).to.include({ level: 1, minutes: 1 });
    expect(at(5)).to.include({ level: 2 });
    expect(at(10)).to.include({ level: 3 });
    expect(at(900)).to.include({ height: 1 });
    expect(tideOf(undefined, 0)).to.include({ level: 1, minutes: 0 });
  });
});

describe('initialsOf', () => {
  it('takes the first letters of the first and last name', () => {
    expect(initialsOf('Marina de Souza Sales')).to.equal('MS');
    expect(initialsOf('Ênio')).to.equal('Ê');
    expect(initialsOf('+55 11 98888-7777')).to.equal('#');
  });
});

describe('matches', () => {
  it('ignores case and accents and wants every word', () => {
    expect(matches(row('a', '1'), 'CONCEICAO aline')).to.equal(true);
    expect(matches(row('a', '1'), '98888')).to.equal(true);
    expect(matches(row('a', '1'), 'aline pinto')).to.equal(false);
  });
});

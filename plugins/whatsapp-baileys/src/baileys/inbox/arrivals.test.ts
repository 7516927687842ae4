import type { BinaryNode } from 'baileys';
import { expect } from 'chai';
import { useFakeTimers } from 'sinon';
import { createArrivals } from './arrivals.js';

const message = (id: string, ciphertext: string): BinaryNode => ({
  tag: 'message',
  attrs: { id, from: '77@lid' },
  content: [{ tag: 'enc', attrs: { type: 'msg' }, content: Buffer.from(ciphertext) }],
});

describe('order of arrival', () => {
  const arrivals = () =>
    createArrivals({ lastSeq: 10, own: () => ({ pn: undefined, lid: undefined }), isIgnored: () => false, onFloor: () => undefined });

  it('goes on where it ended, and has a floor below what is being decrypted', () => {
    const order = arrivals();
    order.note(message('A', 'a'));
    order.note(message('B', 'b'));
    expect(order.floor()).to.equal(11);

    const second = order.find(Buffer.from('b'));
    if (second) order.settle(second);
    expect(order.floor()).to.equal(11);

    const first = order.find(Buffer.from('a'));
    if (first) order.settle(first);
    expect(order.floor()).to.equal(13);
    order.close();
  });

  it('takes a message that is delivered again meanwhile for the same, so that nobody waits for the other', () => {
    const order = arrivals();
    order.note(message('A', 'a'));
    order.note(message('A', 'a'));

    const arrival = order.find(Buffer.from('a'));
    if (arrival) order.settle(arrival);
    expect(order.floor()).to.equal(12);
    order.close();
  });

  it('names what came in earlier in the same chat and is still under way, once', () => {
    const order = arrivals();
    order.note(message('A', 'a'));
    order.note({ ...message('B', 'b'), attrs: { id: 'B', from: '88@lid' } });
    order.note({ ...message('C', 'c'), attrs: { id: 'C', from: '5511990000000@s.whatsapp.net' } });
    order.note(message('D', 'd'));
    const last = order.find(Buffer.from('d'));
    const earlier = last === undefined ? [] : order.earlier(last);
    expect(earlier.map(({ stanza }) => stanza.id)).to.deep.equal(['A']);
    order.keepPlaces(earlier);
    expect(last === undefined ? undefined : order.earlier(last)).to.deep.equal([]);
    order.close();
  });

  it('waits no more for what takes too long, and knows it still when it is decrypted at last', () => {
    const clock = useFakeTimers();
    const order = arrivals();
    try {
      order.note(message('A', 'a'));
      order.note(message('B', 'b'));
      clock.tick(14_000);
      const second = order.find(Buffer.from('b'));
      if (second) order.settle(second);
      clock.tick(14_000);
      expect(order.floor(), 'others are decrypted').to.equal(11);

      clock.tick(60_000);
      expect(order.floor()).to.equal(13);
      const first = order.find(Buffer.from('a'));
      expect(first?.stanza.id).to.equal('A');

      if (first) order.settle(first);
      expect(order.find(Buffer.from('a'))).to.equal(undefined);
    } finally {
      order.close();
      clock.restore();
    }
  });

  it('keeps a message for the copy of it that came meanwhile, when the first could not be stored', () => {
    const order = arrivals();
    order.note(message('A', 'a'));
    order.note(message('A', 'a'));
    const first = order.find(Buffer.from('a'));
    if (first) order.settle(first, false);
    expect(order.find(Buffer.from('a'))?.seq).to.equal(11);
    if (first) order.settle(first, false);
    expect(order.find(Buffer.from('a'))).to.equal(undefined);
    expect(order.floor()).to.equal(12);
    order.close();
  });
});

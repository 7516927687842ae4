import type { BinaryNode } from 'baileys';
import { expect } from 'chai';
import { readReceipt } from './receipts.js';

const self = { pn: '5511990000001:3@s.whatsapp.net', lid: '100000000000001:3@lid' };
const receipt = (attrs: Record<string, string>, items: readonly string[] = []): BinaryNode => ({
  tag: 'receipt',
  attrs: { id: 'A1', from: '5511990000002@s.whatsapp.net', t: '1700000000', ...attrs },
  ...(items.length === 0 ? {} : { content: [{ tag: 'list', attrs: {}, content: items.map((id) => ({ tag: 'item', attrs: { id } })) }] }),
});
const levels = (node: BinaryNode) => readReceipt(node, self, new Date(0)).map(({ messageId, level }) => `${messageId} ${level}`);

describe('what a receipt says', () => {
  it('is delivered without a type, and played counts as read', () => {
    expect(levels(receipt({}))).to.deep.equal(['A1 delivered']);
    expect(levels(receipt({ type: 'read' }))).to.deep.equal(['A1 read']);
    expect(levels(receipt({ type: 'played' }))).to.deep.equal(['A1 read']);
    expect(readReceipt(receipt({}), self, new Date(0))[0]?.at).to.deep.equal(new Date(1_700_000_000_000));
  });

  it('covers all messages that it lists', () => {
    expect(levels(receipt({ type: 'read' }, ['A2', 'A3']))).to.deep.equal(['A1 read', 'A2 read', 'A3 read']);
  });

  it('names messages by id, whichever address the recipient reports under', () => {
    expect(levels(receipt({ from: '100000000000002:7@lid' }))).to.deep.equal(['A1 delivered']);
    expect(levels(receipt({ from: '1203@g.us', participant: '100000000000002@lid' }))).to.deep.equal(['A1 delivered']);
  });

  it('takes the receipt of our own phone for a sign that the server has the message, and not for more', () => {
    expect(levels(receipt({ type: 'sender', from: '5511990000001@s.whatsapp.net' }))).to.deep.equal(['A1 server']);
    expect(levels(receipt({ type: 'read', from: '5511990000001:0@s.whatsapp.net', recipient: 'x@lid' }))).to.deep.equal([]);
    expect(levels(receipt({ type: 'read-self', from: '100000000000001@lid' }))).to.deep.equal([]);
  });

  it('leaves requests to send again to the library', () => {
    expect(levels(receipt({ type: 'retry' }))).to.deep.equal([]);
    expect(levels(receipt({ type: 'server-error' }))).to.deep.equal([]);
  });
});

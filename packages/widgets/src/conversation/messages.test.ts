import type { Message } from '@leadengine/sdk';
import { expect } from 'chai';
import { entriesOf, withMessage, type PendingItem } from './messages.js';

const time = (second: number): string => `2026-01-01T10:00:${String(second).padStart(2, '0')}.000Z`;

const message = (id: string, second: number, facts: Partial<Message> = {}): Message =>
  ({
    id,
    ticketId: 't',
    direction: 'outbound',
    status: 'queued',
    content: { type: 'text', text: id },
    senderId: 'me',
    failure: null,
    createdAt: time(second),
    sentAt: null,
    deliveredAt: null,
    readAt: null,
    ...facts,
  }) as Message;

const pending = (key: string, text: string, after: string, status: 'waiting' | 'refused' = 'waiting'): PendingItem => ({
  item: { key, ticketId: 't', body: { type: 'text', text }, at: Date.parse(time(30)), status, failure: undefined },
  after,
});

describe('withMessage', () => {
  it('keeps the order of the engine, whatever order news come in', () => {
    const all = [message('c', 3), message('a', 1), message('b', 2)].reduce<readonly Message[]>(withMessage, []);
    expect(all.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('does not go back from read to sent, but believes a failure after sent', () => {
    const read = message('a', 1, { status: 'read', sentAt: time(2), deliveredAt: time(3), readAt: time(4) });
    expect(withMessage([read], message('a', 1, { status: 'sent', sentAt: time(2) }))[0]?.status).to.equal('read');
    const sent = message('a', 1, { status: 'sent', sentAt: time(2) });
    expect(withMessage([sent], message('a', 1, { status: 'failed' }))[0]?.status).to.equal('failed');
    const failed = message('a', 1, { status: 'failed' });
    expect(withMessage([failed], message('a', 1))[0]?.status).to.equal('failed');
    expect(withMessage([failed], message('a', 1, { status: 'sent', sentAt: time(5) }))[0]?.status).to.equal('sent');
  });

  it('moves a message that was sent again to the end', () => {
    const list = [message('a', 1, { status: 'failed' }), message('b', 2)];
    expect(withMessage(list, message('a', 9)).map(({ id, status }) => `${id} ${status}`)).to.deep.equal(['b queued', 'a queued']);
  });

  it('keeps the link to a file that an event names without one', () => {
    const media = { mimeType: 'image/png', mediaId: 'm', status: 'stored', url: 'https://x/y', urlExpiresAt: time(50) } as const;
    const known = message('a', 1, { content: { type: 'image', media } });
    const news = message('a', 1, {
      status: 'sent',
      sentAt: time(2),
      content: { type: 'image', media: { mimeType: 'image/png', mediaId: 'm' } },
    });
    const [kept] = withMessage([known], news);
    expect(kept?.status).to.equal('sent');
    expect(kept?.content).to.have.nested.property('media.url', 'https://x/y');
  });
});

describe('entriesOf', () => {
  const none = (): undefined => undefined;
  const keysOf = (messages: readonly Message[], items: readonly PendingItem[]) =>
    entriesOf(messages, [], items, none).map(({ key }) => key);

  it('shows a message once whose answer was lost, until the repeated request tells its id', () => {
    const stored = message('m', 5, { content: { type: 'text', text: 'oi' } });
    expect(keysOf([stored], [pending('k', 'oi', time(4))])).to.deep.equal(['k']);
  });

  it('shows the same words again that were written before', () => {
    const earlier = message('m', 3, { content: { type: 'text', text: 'oi' } });
    expect(keysOf([earlier], [pending('k', 'oi', time(3))])).to.deep.equal(['m', 'k']);
  });

  it('lets two equal ones stand for two', () => {
    const stored = [5, 6].map((second) => message(`m${String(second)}`, second, { content: { type: 'text', text: 'oi' } }));
    expect(keysOf(stored, [pending('k1', 'oi', time(4)), pending('k2', 'oi', time(4))])).to.deep.equal(['k1', 'k2']);
    expect(keysOf(stored, [pending('k1', 'oi', time(4))])).to.deep.equal(['m6', 'k1']);
  });

  it('hides nothing behind what the engine refused', () => {
    const stored = message('m', 5, { content: { type: 'text', text: 'oi' } });
    expect(keysOf([stored], [pending('k', 'oi', time(4), 'refused')])).to.deep.equal(['m', 'k']);
  });
});

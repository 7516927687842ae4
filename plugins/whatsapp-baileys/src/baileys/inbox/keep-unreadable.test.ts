import type { BinaryNode } from 'baileys';
import { expect } from 'chai';
import type { InboxInsert } from '../auth/key.repository.js';
import { createArrivals } from './arrivals.js';
import { dedupeKeyOf } from './dedupe-key.js';
import { keepUnreadable } from './keep-unreadable.js';

const own = { pn: '5511900000001@s.whatsapp.net', lid: undefined };
const instanceId = '0192f0c1-0000-7000-8000-000000000001';
const message = (...parts: readonly BinaryNode[]): BinaryNode => ({
  tag: 'message',
  attrs: { id: 'A', from: '77@lid' },
  content: [...parts],
});
const unavailable: BinaryNode = { tag: 'unavailable', attrs: { type: 'view_once_unavailable_fanout' } };

describe('messages that come without content', () => {
  const keep = async (node: BinaryNode, write: (rows: readonly InboxInsert[]) => Promise<void>) => {
    const arrivals = createArrivals({ lastSeq: 10, own: () => own, isIgnored: () => false, onFloor: () => undefined });
    let told = 0;
    const outcome = await keepUnreadable(node, { instanceId, arrivals, own: () => own, write, onStored: () => void told++ }).then(
      () => 'kept',
      () => 'failed',
    );
    return { outcome, told, floor: arrivals.floor() };
  };

  it('are kept, in their place', async () => {
    const rows: InboxInsert[] = [];
    const kept = await keep(message(unavailable), (given) => Promise.resolve(void rows.push(...given)));

    expect(kept).to.deep.equal({ outcome: 'kept', told: 1, floor: 12 });
    const stanza = { id: 'A', from: '77@lid', unavailable: 'view_once_unavailable_fanout' };
    expect(rows).to.deep.equal([
      { seq: 11, dedupeKey: dedupeKeyOf(instanceId, stanza, own), kind: 'undecryptable', stanza: JSON.stringify(stanza), sealed: null },
    ]);
  });

  it('are kept, too, when WhatsApp does not say why', async () => {
    const rows: InboxInsert[] = [];
    await keep(message(), (given) => Promise.resolve(void rows.push(...given)));

    expect(rows.map(({ stanza }) => stanza)).to.deep.equal([JSON.stringify({ id: 'A', from: '77@lid', unavailable: '' })]);
  });

  it('hold up nobody when they cannot be kept', async () => {
    expect(await keep(message(unavailable), () => Promise.reject(new Error('No database.')))).to.deep.equal({
      outcome: 'failed',
      told: 0,
      floor: 12,
    });
  });

  it('are none that have content, and nothing else', async () => {
    const refuse = () => Promise.reject(new Error('Nothing is to be written.'));
    const enc: BinaryNode = { tag: 'enc', attrs: { type: 'msg' }, content: Buffer.from('x') };
    for (const node of [message(enc, unavailable), { tag: 'receipt', attrs: { id: 'A', from: '77@lid' }, content: [unavailable] }])
      expect(await keep(node, refuse)).to.deep.equal({ outcome: 'kept', told: 0, floor: 11 });
  });
});

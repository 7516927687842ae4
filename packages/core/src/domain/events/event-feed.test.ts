import { expect } from 'chai';
import type { LoggedEvent } from '../../events/event-stream.js';
import { createEventFeed } from './event-feed.js';

const event = (cursor: number, size = 1): LoggedEvent => ({
  cursor: String(cursor),
  envelope: {
    id: String(cursor),
    type: 'sample.done',
    version: 1,
    occurredAt: '2026-01-01T00:00:00Z',
    tenantId: 't',
    actor: { kind: 'system', id: 's' },
    correlationId: 'c',
    data: 'x\n'.repeat(size),
  },
});

const fail = (error: unknown): void => {
  throw error;
};

describe('createEventFeed', () => {
  it('tells why it ended when the log cannot be followed', async () => {
    const fault = new Error('the database went away');
    async function* batches() {
      yield await Promise.resolve([event(1)]);
      throw fault;
    }
    const faults: unknown[] = [];
    const feed = createEventFeed('0', batches(), (error) => faults.push(error));
    const chunks: string[] = [];
    await new Promise((resolve) => {
      feed.on('data', (chunk) => chunks.push(String(chunk))).on('close', resolve);
    });
    expect(faults).to.deep.equal([fault]);
    expect(chunks.join('')).to.contain('id: 1\n');
  });

  it('writes id, type and envelope of each event after the starting cursor, one line each', async () => {
    async function* batches() {
      yield await Promise.resolve([event(6), event(7)]);
    }
    const chunks: string[] = [];
    for await (const chunk of createEventFeed('5', batches(), fail)) chunks.push(String(chunk));
    const frames = chunks.join('').split('\n\n').filter(Boolean);
    expect(frames).to.have.length(3);
    expect(frames[0]).to.equal('retry: 2000\nid: 5');
    expect(frames[1]).to.match(/^id: 6\nevent: sample\.done\ndata: \{[^\n]*\}$/);
  });

  it('reads no further batches while the client takes nothing, and lets go of them when destroyed', async () => {
    let given = 0;
    let isReturned = false;
    async function* batches() {
      try {
        for (;;) {
          given += 1;
          yield await Promise.resolve([event(given, 100_000)]);
        }
      } finally {
        isReturned = true;
      }
    }
    const feed = createEventFeed('0', batches(), fail);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(given).to.be.at.most(3);
    feed.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isReturned).to.equal(true);
  });
});

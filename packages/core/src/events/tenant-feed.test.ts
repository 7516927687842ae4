import { expect } from 'chai';
import type { LoggedEvent } from './event-stream.js';
import { createTenantFeed, type ReadLog } from './tenant-feed.js';

const eventAt = (cursor: number): LoggedEvent => ({
  cursor: String(cursor),
  envelope: {
    id: String(cursor),
    type: 'sample.moved',
    version: 1,
    occurredAt: '2026-01-01T00:00:00.000Z',
    tenantId: 't',
    actor: { kind: 'system', id: 'test' },
    correlationId: 'c',
    data: {},
  },
});
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const cursorsOf = (events: readonly LoggedEvent[] | undefined): number[] | undefined => events?.map(({ cursor }) => Number(cursor));

describe('createTenantFeed', () => {
  let log: number[] = [];
  let reads = 0;
  const readLog: ReadLog = (after) => {
    reads++;
    const events = log.filter((cursor) => BigInt(cursor) > after).slice(0, 100);
    return Promise.resolve({ events: events.map(eventAt), isFull: events.length === 100 });
  };
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => void faults.push(error);
  beforeEach(() => {
    log = [];
    reads = 0;
    faults.length = 0;
  });

  it('has what came since it began, and tells who watches', async () => {
    const feed = createTenantFeed({ start: 5n, readLog, onFault });
    let moves = 0;
    const forget = feed.onMove(() => moves++);
    expect(feed.after(5n)).to.deep.equal([]);
    log = [6, 7];
    feed.pull();
    await settle();
    expect(cursorsOf(feed.after(5n))).to.deep.equal([6, 7]);
    expect(cursorsOf(feed.after(6n))).to.deep.equal([7]);
    expect([feed.tail, moves]).to.deep.equal([7n, 1]);
    forget();
    log.push(8);
    feed.pull();
    await settle();
    expect(moves).to.equal(1);
  });

  it('does not reach back before its beginning or further than it keeps', async () => {
    const feed = createTenantFeed({ start: 5n, readLog, onFault });
    expect(feed.after(4n)).to.equal(undefined);
    log = Array.from({ length: 600 }, (_value, i) => i + 6);
    feed.pull();
    await settle();
    expect(feed.tail).to.equal(605n);
    expect(feed.after(5n)).to.equal(undefined);
    expect(feed.after(605n - 256n)).to.have.length(256);
    expect(feed.after(605n - 257n)).to.equal(undefined);
  });

  it('makes one more read of many pulls during a read', async () => {
    const feed = createTenantFeed({ start: 0n, readLog, onFault });
    for (let i = 0; i < 10; i++) feed.pull();
    await settle();
    expect(reads).to.equal(2);
  });

  it('keeps nothing across a hole, so that whoever is before it meets it in the log', async () => {
    const feed = createTenantFeed({ start: 0n, readLog, onFault });
    log = [1, 2];
    feed.pull();
    await settle();
    log = [5, 6];
    feed.pull();
    await settle();
    expect(feed.tail).to.equal(6n);
    expect(feed.after(2n)).to.equal(undefined);
    expect(feed.after(5n)).to.equal(undefined);
    expect(feed.after(6n)).to.deep.equal([]);
  });

  it('reports a failed read and works on the next pull', async () => {
    let isAway = true;
    const feed = createTenantFeed({
      start: 0n,
      readLog: (after) => (isAway ? Promise.reject(new Error('away')) : readLog(after)),
      onFault,
    });
    log = [1];
    feed.pull();
    await settle();
    expect(faults).to.have.length(1);
    isAway = false;
    feed.pull();
    await settle();
    expect(feed.tail).to.equal(1n);
  });
});

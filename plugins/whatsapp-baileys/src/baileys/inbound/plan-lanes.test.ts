import { expect } from 'chai';
import { parkedAfter } from './inbox.repository.js';
import { packLanes, planLanes, retryDelayMs, type Placed } from './plan-lanes.js';

const now = new Date('2026-01-01T00:00:00Z');
const ago = (ms: number): Date => new Date(now.getTime() - ms);
const patience = { holdMs: 3_000, placeholderMs: 120_000 };

interface Row {
  readonly name: string;
  readonly kind: 'message' | 'undecryptable';
  readonly arrivedAt: Date;
  readonly attempts: number;
  readonly retryAt: Date | undefined;
}

const placed = (lane: string, name: string, parts: Partial<Row> = {}): Placed<Row> => ({
  lane,
  row: { name, kind: 'message', arrivedAt: ago(10), attempts: 0, retryAt: undefined, ...parts },
});
const planAt = (onlineSince: number | undefined, ...items: readonly Placed<Row>[]) => {
  const { lanes, nextAt } = planLanes(items, now, patience, onlineSince);
  return { lanes: lanes.map((lane) => lane.map(({ row }) => row.name)), inMs: nextAt && nextAt.getTime() - now.getTime() };
};

const plan = (...items: readonly Placed<Row>[]) => planAt(0, ...items);

describe('lanes of the inbox', () => {
  it('keep the order of arrival within each chat', () => {
    expect(plan(placed('ana', 'a1'), placed('bia', 'b1'), placed('ana', 'a2'))).to.deep.equal({
      lanes: [['a1', 'a2'], ['b1']],
      inMs: undefined,
    });
  });

  it('hold up the chat of a row that failed, and no other', () => {
    const failed = { attempts: 2, retryAt: new Date(now.getTime() + 500) };

    expect(plan(placed('ana', 'a1', failed), placed('ana', 'a2'), placed('bia', 'b1'))).to.deep.equal({ lanes: [['b1']], inMs: 500 });
  });

  it('go on past a row that failed too often', () => {
    const parked = { attempts: parkedAfter, retryAt: new Date(now.getTime() + 500) };

    expect(plan(placed('ana', 'a1', parked), placed('ana', 'a2')).lanes).to.deep.equal([['a2']]);
  });

  it('wait a moment for what could not be decrypted, and show that something was written before what follows', () => {
    const unread = (ms: number) => placed('ana', 'a1', { kind: 'undecryptable', arrivedAt: ago(ms) });

    expect(plan(unread(1_000), placed('ana', 'a2'))).to.deep.equal({ lanes: [], inMs: 2_000 });
    expect(plan(unread(20_000), placed('ana', 'a2'))).to.deep.equal({ lanes: [['a1', 'a2']], inMs: undefined });
  });

  it('wait longer as long as nothing follows', () => {
    const unread = (ms: number) => placed('ana', 'a1', { kind: 'undecryptable', arrivedAt: ago(ms) });

    expect(plan(unread(20_000), placed('bia', 'b1'))).to.deep.equal({ lanes: [['b1']], inMs: 100_000 });
    expect(plan(unread(120_000))).to.deep.equal({ lanes: [['a1']], inMs: undefined });
  });
});

describe('a place in a chat that waits for its content', () => {
  const rows = [placed('ana', 'a1', { kind: 'undecryptable', arrivedAt: ago(20_000) }), placed('ana', 'a2')] as const;

  it('is held while the number is not connected, and a moment longer', () => {
    expect(planAt(undefined, ...rows)).to.deep.equal({ lanes: [], inMs: 40_000 });
    expect(planAt(now.getTime() - 1_000, ...rows)).to.deep.equal({ lanes: [], inMs: 2_000 });
    expect(planAt(now.getTime() - 3_000, ...rows).lanes).to.deep.equal([['a1', 'a2']]);
  });

  it('is held for a minute at most', () => {
    const old = placed('ana', 'a1', { kind: 'undecryptable', arrivedAt: ago(60_000) });

    expect(planAt(undefined, old, placed('ana', 'a2')).lanes).to.deep.equal([['a1', 'a2']]);
  });
});

describe('packs of lanes', () => {
  const lanes = (...lengths: readonly number[]) => lengths.map((length) => Array.from({ length }, () => 0));
  const sizes = (...parameters: Parameters<typeof packLanes<number>>) =>
    packLanes(...parameters).map((pack) => pack.map(({ length }) => length));

  it('hold one lane each while there are few', () => {
    expect(sizes(lanes(1, 1, 1), 6, 20)).to.deep.equal([[1], [1], [1]]);
  });

  it('hold several when there are many, up to a limit', () => {
    expect(sizes(lanes(1, 1, 1, 1, 1, 1), 2, 20)).to.deep.equal([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(sizes(lanes(2, 2, 2, 2), 1, 4)).to.deep.equal([
      [2, 2],
      [2, 2],
    ]);
  });

  it('hold a long lane alone', () => {
    expect(sizes(lanes(1, 50, 1), 1, 20)).to.deep.equal([[1], [50], [1]]);
  });
});

describe('retries of the inbox', () => {
  it('come after longer and longer, and rarely in the end', () => {
    expect([1, 2, 3, 7, 8, 30].map(retryDelayMs)).to.deep.equal([1_000, 2_000, 4_000, 60_000, 900_000, 900_000]);
  });
});

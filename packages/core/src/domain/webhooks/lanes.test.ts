import { expect } from 'chai';
import fc from 'fast-check';
import { createLanes, type LaneItem } from './lanes.js';

const item = (cursor: number, lane: string, parts: Partial<LaneItem> = {}): LaneItem => ({
  cursor: BigInt(cursor),
  eventId: String(cursor),
  eventType: 'sample.noted',
  lane,
  envelope: undefined,
  isStored: false,
  attempts: 0,
  firstAttemptAt: undefined,
  notBefore: 0,
  ...parts,
});

describe('lanes', () => {
  it('hands out the events of a lane in order and one at a time, whatever fails in between', () => {
    const steps = fc.array(fc.record({ take: fc.boolean(), place: fc.nat({ max: 9 }), isFailing: fc.boolean() }), {
      minLength: 40,
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 30 }), steps, (keys, moves) => {
        const lanes = createLanes();
        const done: LaneItem[] = [];
        const running: LaneItem[] = [];
        let clock = 0;
        keys.forEach((lane, index) => lanes.add(item(index + 1, lane)));
        for (const { take, place, isFailing } of moves) {
          clock++;
          const next = take ? lanes.next(clock) : undefined;
          if (next !== undefined) {
            expect(running.map(({ lane }) => lane)).not.to.include(next.lane);
            expect(next.notBefore).to.be.at.most(clock);
            running.push(next);
          } else if (running.length > 0) {
            const [ended] = running.splice(place % running.length, 1);
            if (ended === undefined) continue;
            ended.attempts++;
            if (isFailing) lanes.postpone(ended, clock + 3);
            else {
              lanes.finish(ended);
              done.push(ended);
            }
          }
          const open = keys.map((_, index) => BigInt(index + 1)).filter((cursor) => !done.some((each) => each.cursor === cursor));
          expect(lanes.firstUnstored).to.equal(open[0]);
          expect(lanes.unstored).to.equal(open.length);
        }
        for (const lane of ['a', 'b', 'c']) {
          const order = done.filter((each) => each.lane === lane).map(({ cursor }) => Number(cursor));
          expect(order).to.deep.equal([...order].sort((x, y) => x - y));
          const first = keys.flatMap((key, index) => (key === lane ? [index + 1] : []));
          expect(order).to.deep.equal(first.slice(0, order.length));
        }
      }),
    );
  });

  it('lets lanes take turns', () => {
    const lanes = createLanes();
    for (const [cursor, lane] of ['a', 'a', 'b', 'c'].entries()) lanes.add(item(cursor + 1, lane));
    const order: string[] = [];
    for (let next = lanes.next(0); next !== undefined; next = lanes.next(0)) {
      order.push(next.lane);
      lanes.finish(next);
    }
    expect(order).to.deep.equal(['a', 'b', 'c', 'a']);
  });

  it('puts what is replayed before what came later, but not before what is on its way', () => {
    const lanes = createLanes();
    lanes.add(item(5, 'a'));
    lanes.add(item(7, 'a'));
    const first = lanes.next(0);
    expect(lanes.add(item(5, 'a'))).to.equal(false);
    lanes.add(item(2, 'a', { isStored: true }));
    if (first !== undefined) lanes.finish(first);
    const order: number[] = [];
    for (let next = lanes.next(0); next !== undefined; next = lanes.next(0)) {
      order.push(Number(next.cursor));
      lanes.finish(next);
    }
    expect([Number(first?.cursor), ...order]).to.deep.equal([5, 2, 7]);
  });

  it('knows which lanes wait, when the next event is due and what may pass', () => {
    const lanes = createLanes();
    lanes.add(item(1, 'a'));
    lanes.add(item(2, 'a'));
    lanes.add(item(3, 'b'));
    const first = lanes.next(0);
    if (first === undefined) throw new Error('Nothing is due.');
    first.attempts++;
    lanes.markStored(first);
    lanes.postpone(first, 50);

    expect([lanes.isWaiting('a'), lanes.isWaiting('b'), lanes.isWaiting('c')]).to.deep.equal([true, false, false]);
    expect(lanes.behind(first).map(({ cursor }) => Number(cursor))).to.deep.equal([2]);
    expect([lanes.nextDueAt(), lanes.nextDueAt({ isRetryOnly: true })]).to.deep.equal([0, 50]);
    expect(lanes.next(10, { isRetryOnly: true })).to.equal(undefined);
    expect(lanes.firstUnstored).to.equal(2n);
    lanes.hastenAll(() => 10);
    expect(lanes.next(10, { isRetryOnly: true })).to.equal(first);
    lanes.hasten(1n, 0, 0);
    expect(first.attempts, 'on its way').to.equal(1);
    lanes.postpone(first, 90);
    lanes.hasten(1n, 20, 0);
    expect([first.attempts, first.notBefore]).to.deep.equal([0, 20]);
  });
});

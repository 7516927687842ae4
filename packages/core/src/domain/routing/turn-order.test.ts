import { expect } from 'chai';
import fc from 'fast-check';
import { turnOrder } from './turn-order.js';

const candidates = fc.uniqueArray(fc.record({ userId: fc.uuid(), busy: fc.integer({ min: 0, max: 5 }) }), {
  selector: ({ userId }) => userId,
  maxLength: 8,
});

describe('the order of turns', () => {
  it('asks nobody in queues that are worked by hand, and everybody once otherwise', () => {
    fc.assert(
      fc.property(candidates, fc.constantFrom('round_robin', 'least_busy', 'sticky'), (all, strategy) => {
        expect(turnOrder('manual', all, undefined)).to.deep.equal([]);
        expect([...turnOrder(strategy, all, all[0]?.userId)]).to.have.members([...all]);
      }),
    );
  });

  it('asks whoever has least first, and among equals whoever has waited longest', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const order = turnOrder('least_busy', all, undefined);
        for (const [index, later] of order.entries()) {
          const earlier = order[index - 1];
          if (earlier === undefined) continue;
          expect(earlier.busy).to.be.at.most(later.busy);
          if (earlier.busy === later.busy) expect(all.indexOf(earlier)).to.be.lessThan(all.indexOf(later));
        }
        expect(turnOrder('round_robin', all, undefined)).to.deep.equal(all);
      }),
    );
  });

  it("asks the contact's last agent first", () => {
    const all = [
      { userId: 'a', busy: 0 },
      { userId: 'b', busy: 9 },
    ];
    expect(turnOrder('sticky', all, 'b').map(({ userId }) => userId)).to.deep.equal(['b', 'a']);
    expect(turnOrder('sticky', all, 'gone').map(({ userId }) => userId)).to.deep.equal(['a', 'b']);
  });
});

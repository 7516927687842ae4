import { expect } from 'chai';
import fc from 'fast-check';
import { rowWindow } from './row-window.js';

describe('rowWindow', () => {
  it('covers what is in sight, stays inside the list and never holds more than 56 rows', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 3_000 }), fc.nat(5_000_000), (count, viewHeight, wanted) => {
        const scrollTop = Math.max(0, Math.min(wanted, count * 88 - viewHeight));
        const { first, end } = rowWindow(scrollTop, viewHeight, 88, count);
        expect(end - first).to.be.at.most(56);
        expect(first).to.be.at.least(0);
        expect(end).to.be.at.most(count);
        expect(first * 88).to.be.at.most(Math.max(0, scrollTop));
        expect(end * 88).to.be.at.least(Math.min(count * 88, scrollTop + viewHeight));
      }),
    );
  });
});

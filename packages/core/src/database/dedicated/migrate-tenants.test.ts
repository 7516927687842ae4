import { expect } from 'chai';
import { wavesOf } from './migrate-tenants.js';

describe('waves of migrations', () => {
  it('are one, a twentieth and the rest', () => {
    const lengths = (count: number) => wavesOf(Array.from({ length: count }, (_, index) => index)).map(({ length }) => length);
    expect([0, 1, 2, 3, 21, 100].map(lengths)).to.deep.equal([[], [1], [1, 1], [1, 1, 1], [1, 1, 19], [1, 5, 94]]);
  });

  it('lose nobody and keep the order', () => {
    expect(wavesOf(['a', 'b', 'c', 'd']).flat()).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});

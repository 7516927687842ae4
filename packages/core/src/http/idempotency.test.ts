import { expect } from 'chai';
import { parseIdempotencyKey } from './idempotency.js';
import { parseIfMatch } from './if-match.js';

describe('parseIdempotencyKey', () => {
  it('takes visible ASCII and refuses the rest', () => {
    expect(parseIdempotencyKey('order-1')).to.equal('order-1');
    for (const bad of ['', 'a b', 'é', 'x'.repeat(256)]) expect(() => parseIdempotencyKey(bad)).to.throw();
  });
});

describe('parseIfMatch', () => {
  it('reads the version in every usual spelling', () => {
    expect(['"3"', 'W/"3"', '3'].map(parseIfMatch)).to.deep.equal([3, 3, 3]);
    expect([undefined, '*'].map(parseIfMatch)).to.deep.equal([undefined, undefined]);
    expect(() => parseIfMatch('abc')).to.throw();
  });
});

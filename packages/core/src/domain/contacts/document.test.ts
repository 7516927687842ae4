import { expect } from 'chai';
import fc from 'fast-check';
import { parseDocument } from './document.js';

describe('parseDocument', () => {
  it('reads a CPF as people write it', () => {
    expect(parseDocument('529.982.247-25')).to.equal('52998224725');
    expect(parseDocument(' 52998224725 ')).to.equal('52998224725');
  });

  it('refuses what no one has', () => {
    for (const typed of ['', '529.982.247-26', '5299822472', '111.111.111-11', 'abc.def.ghi-jk']) {
      expect(parseDocument(typed), typed).to.equal(undefined);
    }
  });

  it('takes one pair of check digits per body at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (body) => {
        const valid = Array.from({ length: 100 }, (_, pair) => `${body}${String(pair).padStart(2, '0')}`).filter(
          (digits) => parseDocument(digits) !== undefined,
        );
        return valid.length === (/^(\d)\1{8}$/.test(body) ? valid.length : 1);
      }),
      { numRuns: 50 },
    );
  });
});

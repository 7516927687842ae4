import { expect } from 'chai';
import fc from 'fast-check';
import { endOfPrefix } from '../search-text.js';
import { searchWords } from './search-words.js';

describe('searchWords', () => {
  it('splits into words without case and accents', () => {
    expect(searchWords('  José da SILVA-Prado ')).to.deep.equal(['jose', 'da', 'silva', 'prado']);
    expect(searchWords('+55 (11) 98765-4321')).to.deep.equal(['55', '11', '98765', '4321']);
    expect(searchWords('... --')).to.deep.equal([]);
    expect(searchWords('a a a')).to.deep.equal(['a']);
  });

  it('ends every range behind whatever begins with the prefix', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 10 }), fc.string({ unit: 'grapheme', maxLength: 10 }), (prefix, rest) => {
        expect(Buffer.compare(Buffer.from(prefix + rest), Buffer.from(endOfPrefix(prefix)))).to.be.lessThan(1);
      }),
    );
  });
});

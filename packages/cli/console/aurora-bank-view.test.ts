import { expect } from 'chai';
import fc from 'fast-check';
import { slugOf } from './aurora-bank-view.js';

describe('a short name', () => {
  it('is made of the words of the name', () => {
    expect(slugOf('Crédito São João')).to.equal('credito-sao-joao');
    expect(slugOf('  3 Irmãos & Cia. ')).to.equal('irmaos-cia');
  });

  it('is one that the engine takes, or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('a', 'É', '9', ' ', '-', 'ß'), maxLength: 90 })),
        (name) => {
          expect(slugOf(name)).to.match(/^([a-z][a-z0-9]*(-[a-z0-9]+)*)?$/);
          expect(slugOf(name).length).to.be.at.most(40);
        },
      ),
    );
  });
});

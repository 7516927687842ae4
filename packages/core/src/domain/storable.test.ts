import { expect } from 'chai';
import fc from 'fast-check';
import { cutText, storableJson, storableText } from './storable.js';

describe('storableText', () => {
  it('drops NUL and replaces halves of surrogate pairs, and leaves all else', () => {
    expect(storableText('a\0b😀')).to.equal('ab😀');
    expect(storableText('\ud83d!\ude00')).to.equal('\ufffd!\ufffd');
  });

  it('leaves nothing that PostgreSQL refuses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !storableText(text).includes('\0') && storableText(storableText(text)) === storableText(text),
      ),
    );
  });
});

describe('storableJson', () => {
  it('cleans strings and names at any depth', () => {
    expect(JSON.parse(storableJson({ 'a\0': [{ b: 'c\0' }], n: 1n, at: new Date(0) }))).to.deep.equal({
      a: [{ b: 'c' }],
      n: '1',
      at: '1970-01-01T00:00:00.000Z',
    });
  });
});

describe('cutText', () => {
  it('does not split a surrogate pair', () => {
    expect(cutText('ab😀', 3)).to.equal('ab');
    expect(cutText('ab😀', 4)).to.equal('ab😀');
  });
});

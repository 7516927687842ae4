import { expect } from 'chai';
import fc from 'fast-check';
import { decodeBase62, encodeBase62 } from './base62.js';
import { apiKeyText, formatCredential, parseCredential, platformKeyText, refreshTokenText, secretBytes } from './credential-text.js';

const bytes = fc.uint8Array({ minLength: secretBytes, maxLength: secretBytes }).map((array) => Buffer.from(array));
const kinds = [apiKeyText, platformKeyText, refreshTokenText];

describe('opaque credentials', () => {
  it('read back as written, always with the same length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uuid(), fc.uuid(), bytes, (kind, first, second, secret) => {
        const ids = [first, second].slice(0, kind.ids);
        const text = formatCredential(kind, ids, secret);
        expect(text).to.have.length(kind.prefix.length + kind.ids * 22 + 43 + 6);
        const parsed = parseCredential(kind, text);
        expect(parsed?.ids).to.deep.equal(ids);
        expect(parsed?.secret.equals(secret)).to.equal(true);
      }),
    );
  });

  it('do not read back when one character differs', () => {
    fc.assert(
      fc.property(fc.uuid(), bytes, fc.nat(), fc.constantFrom(...Array.from('09AZaz_-. ')), (id, secret, place, character) => {
        const text = formatCredential(platformKeyText, [id], secret);
        const at = place % text.length;
        fc.pre(text.charAt(at) !== character);
        expect(parseCredential(platformKeyText, text.slice(0, at) + character + text.slice(at + 1))).to.equal(undefined);
      }),
    );
  });

  it('of one kind are none of another', () => {
    const text = formatCredential(
      apiKeyText,
      ['0192f0c1-0000-7000-8000-000000000001', '0192f0c1-0000-7000-8000-000000000002'],
      Buffer.alloc(32),
    );
    expect(parseCredential(refreshTokenText, text)).to.equal(undefined);
    expect(parseCredential(platformKeyText, text)).to.equal(undefined);
  });

  it('keep leading zeros and refuse what exceeds the bytes', () => {
    expect(decodeBase62(encodeBase62(Buffer.alloc(16)), 16)?.equals(Buffer.alloc(16))).to.equal(true);
    expect(decodeBase62('z'.repeat(22), 16)).to.equal(undefined);
  });
});

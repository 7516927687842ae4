import { createSecretKey, hkdfSync } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { DerivedKey, DerivedKeys } from '../../contract/derived-keys.js';
import { createPersonalDataCipher } from './cipher.js';

const keysOf = (...secrets: [string, ...string[]]): DerivedKeys => ({
  of: (purpose) =>
    secrets.map((secret) => ({
      id: secret,
      key: createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))),
    })) as [DerivedKey, ...DerivedKey[]],
});

describe('the personal data cipher', () => {
  const cipher = createPersonalDataCipher(keysOf('first'));

  it('opens what it sealed, for the same tenant and purpose only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const sealed = await cipher.seal('a', 'cpf', text);
        return (
          (await cipher.open('a', 'cpf', sealed)) === text &&
          (await cipher.open('b', 'cpf', sealed)) === undefined &&
          (await cipher.open('a', 'phone', sealed)) === undefined
        );
      }),
      { numRuns: 25 },
    );
    expect(await cipher.open('a', 'cpf', 'nonsense')).to.equal(undefined);
  });

  it('indexes equal values alike within a tenant and purpose and nowhere else', () => {
    const index = cipher.blindIndex('a', 'cpf', '52998224725');
    expect(cipher.blindIndex('a', 'cpf', '52998224725')).to.deep.equal(index);
    expect(cipher.blindIndex('b', 'cpf', '52998224725')).not.to.deep.equal(index);
    expect(cipher.blindIndex('a', 'phone', '52998224725')).not.to.deep.equal(index);
    expect(index[0]).not.to.include('52998224725');
  });

  it('keeps old values legible and findable after the secret was replaced', async () => {
    const sealed = await cipher.seal('a', 'cpf', '52998224725');
    const rotated = createPersonalDataCipher(keysOf('second', 'first'));
    expect(await rotated.open('a', 'cpf', sealed)).to.equal('52998224725');
    expect(rotated.blindIndex('a', 'cpf', '52998224725')).to.include(cipher.blindIndex('a', 'cpf', '52998224725')[0]);
    expect(await createPersonalDataCipher(keysOf('second')).open('a', 'cpf', sealed)).to.equal(undefined);
  });
});

import { createSecretKey, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { DerivedKey, DerivedKeys } from '../../contract/derived-keys.js';
import { createSecretSeal, newWebhookSecret } from './secret-seal.js';

const key = (id: string): DerivedKey => ({ id, key: createSecretKey(randomBytes(32)) });
const ring = (...keys: [DerivedKey, ...DerivedKey[]]): DerivedKeys => ({ of: () => keys });

describe('sealed webhook secrets', () => {
  it('open for their webhook only, and while the key is known', async () => {
    const [old, fresh] = [key('old'), key('fresh')];
    const secret = newWebhookSecret();
    const sealed = await createSecretSeal(ring(old)).seal(secret, 'a');

    expect(sealed).not.to.include(secret.slice(6));
    expect(await createSecretSeal(ring(fresh, old)).open(sealed, 'a')).to.equal(secret);
    expect(await createSecretSeal(ring(fresh, old)).open(sealed, 'b')).to.equal(undefined);
    expect(await createSecretSeal(ring(fresh)).open(sealed, 'a')).to.equal(undefined);
    expect(
      await createSecretSeal(ring(old)).open(
        sealed.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
        'a',
      ),
    ).to.equal(undefined);
    expect(await createSecretSeal(ring(old)).open('nothing', 'a')).to.equal(undefined);
  });
});

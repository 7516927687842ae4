import { expect } from 'chai';
import { createAccessTokens, createKeyring, type Keyring } from './access-tokens.js';

describe('the keyring of access tokens', () => {
  const [first, second] = ['the first secret, as long as it has to be', 'the second secret, as long as the first'] as const;
  const tenantKeys = { current: () => Promise.resolve(undefined), find: () => Promise.resolve(undefined) };
  const clock = { now: () => new Date('2026-01-01T00:00:00Z') };
  const tokensOf = (keyring: Keyring) => createAccessTokens({ keyring, tenantKeys, clock, lifetimeSeconds: 900 });
  const id = '0192f0c1-0000-7000-8000-000000000001';
  const signedBy = async (keyring: Keyring): Promise<string> => (await tokensOf(keyring).signerFor(id)).sign({ userId: id, sessionId: id });

  it('refuses a secret that is too short to sign with, as the current one and as the one before', () => {
    const short = 'x'.repeat(31);
    for (const secrets of [[short], [first, short], ['']] as const) expect(() => createKeyring(secrets)).to.throw(RangeError, '32');
    expect(createKeyring(['x'.repeat(32)]).current.id).to.be.a('string');
  });

  it('signs with the current secret, and accepts the one before for as long as it is configured', async () => {
    const old = await signedBy(createKeyring([first]));
    expect(await tokensOf(createKeyring([second, first])).verify(old)).to.include({ userId: id });
    const refusal: unknown = await tokensOf(createKeyring([second]))
      .verify(old)
      .catch((error: unknown) => error);
    expect(String(refusal)).to.contain('was not issued by this engine');
    const fresh = await signedBy(createKeyring([second, first]));
    expect(await tokensOf(createKeyring([second])).verify(fresh)).to.include({ tenantId: id });
  });
});

import { expect } from 'chai';
import { createAccessTokens, createKeyring, type Keyring } from './access-tokens.js';

describe('the keyring of access tokens', () => {
  const [first, second] = ['the first secret, as long as it has to be', 'the second secret, as long as the first'] as const;
  const tokensOf = (keyring: Keyring) => createAccessTokens(keyring, { now: () => new Date('2026-01-01T00:00:00Z') }, 900);
  const id = '0192f0c1-0000-7000-8000-000000000001';

  it('refuses a secret that is too short to sign with, as the current one and as the one before', () => {
    const short = 'x'.repeat(31);
    for (const secrets of [[short], [first, short], ['']] as const) expect(() => createKeyring(secrets)).to.throw(RangeError, '32');
    expect(createKeyring(['x'.repeat(32)]).current.id).to.be.a('string');
  });

  it('signs with the current secret, and accepts the one before for as long as it is configured', () => {
    const old = tokensOf(createKeyring([first])).sign({ userId: id, tenantId: id, sessionId: id });
    expect(tokensOf(createKeyring([second, first])).verify(old)).to.include({ userId: id });
    expect(() => tokensOf(createKeyring([second])).verify(old)).to.throw('was not issued by this engine');
    const fresh = tokensOf(createKeyring([second, first])).sign({ userId: id, tenantId: id, sessionId: id });
    expect(tokensOf(createKeyring([second])).verify(fresh)).to.include({ tenantId: id });
  });
});

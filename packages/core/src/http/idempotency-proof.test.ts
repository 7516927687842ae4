import { expect } from 'chai';
import { createKeyring } from '../domain/identity/access-tokens.js';
import { createRequestProofs, type KeyUse } from './idempotency-proof.js';

const [first, second] = ['the first secret of the tests, long enough', 'the second secret of the tests, long enough'];

describe('request proofs', () => {
  const use: KeyUse = { realm: 't', actorId: 'user:1', key: 'k', method: 'POST', url: '/a', body: Buffer.from('1') };
  const others: readonly KeyUse[] = [
    { ...use, realm: 'u' },
    { ...use, actorId: 'user:2' },
    { ...use, key: 'l' },
    { ...use, method: 'PUT' },
    { ...use, url: '/b' },
    { ...use, body: Buffer.from('2') },
  ];

  it('differ by tenant, actor, key, method, address and body', () => {
    const proofs = createRequestProofs(createKeyring([first]));
    const made = proofs.make(use);
    expect(proofs.compare(use, made)).to.equal('same');
    for (const other of others) expect(proofs.compare(other, made), JSON.stringify(other)).to.equal('other');
  });

  it('hold while the secret is accepted and are unknown afterwards', () => {
    const made = createRequestProofs(createKeyring([first])).make(use);
    const rotated = createRequestProofs(createKeyring([second, first]));
    expect(rotated.compare(use, made)).to.equal('same');
    expect(others.map((other) => rotated.compare(other, made))).to.deep.equal(others.map(() => 'other'));
    expect(createRequestProofs(createKeyring([second])).compare(use, made)).to.equal('unknown');
  });
});

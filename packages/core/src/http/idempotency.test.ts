import { reply } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { createKeyring } from '../domain/identity/access-tokens.js';
import { createIdempotency, parseIdempotencyKey } from './idempotency.js';
import { parseIfMatch } from './if-match.js';

describe('parseIdempotencyKey', () => {
  it('takes visible ASCII and refuses the rest', () => {
    expect(parseIdempotencyKey('order-1')).to.equal('order-1');
    for (const bad of ['', 'a b', 'é', 'x'.repeat(256)]) expect(() => parseIdempotencyKey(bad)).to.throw();
  });
});

describe('a platform route', () => {
  const refuse = () => Promise.reject(new Error('no database in this test'));
  const idempotency = createIdempotency({
    unitOfWork: { run: refuse, read: refuse },
    derivedKeys: createKeyring(['a secret for tests, long enough to sign']),
    clock: { now: () => new Date(0) },
  });
  const request = { key: 'k', method: 'POST', url: '/', body: Buffer.alloc(0) };
  const made = { status: 201, headers: {}, body: { id: '1' } };

  it('does its work without a key', async () => {
    expect(
      await idempotency.runPlatform('p', undefined, async (once) => reply(201, await once(refuse, async () => made.body))),
    ).to.deep.equal(made);
  });

  it('fails loudly when it was given a key and did not work through `once`', async () => {
    let failure: unknown;
    await idempotency.runPlatform('p', request, async () => made).catch((error: unknown) => (failure = error));
    expect(String(failure)).to.contain('outside of `once`');
  });
});

describe('parseIfMatch', () => {
  it('reads the version in every usual spelling', () => {
    expect(['"3"', 'W/"3"', '3'].map(parseIfMatch)).to.deep.equal([3, 3, 3]);
    expect([undefined, '*'].map(parseIfMatch)).to.deep.equal([undefined, undefined]);
    expect(() => parseIfMatch('abc')).to.throw();
  });
});

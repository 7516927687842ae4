import { inspect } from 'node:util';
import { SecretFailure, SecretValue, type Scope, type SecretRequest, type SecretStore } from '@leadengine/plugin-kit';
import { rejection } from './rejection.js';
import { expect } from 'chai';

/** What every adapter is held against. */
export interface StoreUnderTest {
  readonly store: SecretStore;
  /** A tenant that nobody else uses. */
  newTenant(): Promise<Scope>;
}

const requestOf = (idempotencyKey: string): SecretRequest => ({
  requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' },
  requestId: 'r1',
  purpose: 'signs webhooks',
  idempotencyKey,
});

/** @param make - Called in a `before` hook. */
export const describeSecretStore = (name: string, make: () => Promise<StoreUnderTest>): void => {
  describe(`the secret store ${name}`, function () {
    this.timeout(120_000);
    let under: StoreUnderTest;
    let scope: Scope;
    const put = (text: string, key: string, secret = 'API_KEY') => under.store.put(scope, secret, new SecretValue(text), requestOf(key));
    const read = async (...choice: Parameters<SecretStore['get']> extends [Scope, string, ...infer Rest] ? Rest : never) =>
      (await under.store.get(scope, 'API_KEY', ...choice)).value.reveal();
    const failure = async (work: Promise<unknown>): Promise<string> => {
      const error = await rejection(work);
      expect(error).to.be.instanceOf(SecretFailure);
      return (error as SecretFailure).code;
    };

    before(async () => {
      under = await make();
    });
    beforeEach(async () => {
      scope = await under.newTenant();
    });

    it('hands out what is current, and says nothing in plain by itself', async () => {
      const made = await put('first value', 'k1');
      expect(made).to.include({ name: 'API_KEY', version: 1, stage: 'pending' });
      expect(await failure(read())).to.equal('not_found');
      expect(await read({ stage: 'pending' })).to.equal('first value');
      await under.store.promote(scope, 'API_KEY', 1);
      const secret = await under.store.get(scope, 'API_KEY');
      expect(secret.value.reveal()).to.equal('first value');
      expect(secret.request).to.deep.include({ requestId: 'r1', purpose: 'signs webhooks' });
      for (const shown of [
        JSON.stringify(secret),
        inspect(secret, { depth: 9 }),
        String(secret.value),
        JSON.stringify(await under.store.list(scope)),
      ])
        expect(shown).not.to.include('first value');
    });

    it('moves versions through their stages, and back', async () => {
      for (const [text, key] of [
        ['one', 'k1'],
        ['two', 'k2'],
        ['three', 'k3'],
      ] as const) {
        const { version } = await put(text, key);
        await under.store.promote(scope, 'API_KEY', version);
        await under.store.promote(scope, 'API_KEY', version);
      }
      expect(await read()).to.equal('three');
      expect(await read({ stage: 'previous' })).to.equal('two');
      expect(await failure(read({ version: 1 }))).to.equal('not_found');
      expect(await failure(under.store.promote(scope, 'API_KEY', 1))).to.equal('refused');
      await under.store.promote(scope, 'API_KEY', 2);
      expect([await read(), await read({ stage: 'previous' })]).to.deep.equal(['two', 'three']);
      await under.store.revoke(scope, 'API_KEY', 3);
      await under.store.revoke(scope, 'API_KEY', 3);
      expect((await under.store.list(scope)).map(({ version, stage }) => ({ version, stage }))).to.deep.equal([
        { version: 2, stage: 'current' },
      ]);
      expect((await under.store.history(scope, 'API_KEY')).map(({ version, change }) => `${String(version)} ${change}`)).to.deep.equal([
        '1 created',
        '1 promoted',
        '2 created',
        '2 promoted',
        '3 created',
        '1 revoked',
        '3 promoted',
        '2 promoted',
        '3 revoked',
      ]);
    });

    it('does not go back past a version that is pending', async () => {
      for (const key of ['k1', 'k2']) await under.store.promote(scope, 'API_KEY', (await put(`value ${key}`, key)).version);
      const { version } = await put('next', 'k3');
      expect(await failure(under.store.promote(scope, 'API_KEY', 1))).to.equal('refused');
      await under.store.revoke(scope, 'API_KEY', version);
      await under.store.promote(scope, 'API_KEY', 1);
      expect([await read(), await read({ stage: 'previous' })]).to.deep.equal(['value k1', 'value k2']);
    });

    it('stores once per key, however often and however many at once ask', async () => {
      const made = await Promise.all(Array.from({ length: 5 }, () => put('same', 'k1')));
      expect(new Set(made.map(({ version }) => version))).to.deep.equal(new Set([1]));
      expect(await failure(put('other', 'k1'))).to.equal('key_reused');
      expect(await failure(put('same', 'k1', 'OTHER_KEY'))).to.equal('key_reused');
      const raced = await Promise.allSettled(['FIRST_KEY', 'SECOND_KEY'].map((name) => put('same', 'k0', name)));
      expect(raced.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
      for (const { reason } of raced.filter((one) => one.status === 'rejected')) expect(reason).to.include({ code: 'key_reused' });
      const second = await put('next', 'k2');
      expect(second.version).to.equal(2);
      // One that waits gives way to the next.
      expect((await under.store.list(scope)).filter(({ name }) => name === 'API_KEY').map(({ version }) => version)).to.deep.equal([2]);
    });

    it('refuses names and values that it could not keep', async () => {
      for (const wrong of ['', 'lower', 'A-B', 'A'.repeat(65), '../X'])
        expect(await failure(put('x', 'k', wrong)), wrong).to.equal('refused');
      for (const wrong of ['', 'x${prod.tenant-b.KEY}y', 'x'.repeat(20_000)])
        expect(await failure(put(wrong, 'k')), wrong.slice(0, 20)).to.equal('refused');
      for (const [index, odd] of [' blanks ', 'line\n', '🔑', '{"json":true}'].entries()) {
        const { version } = await put(odd, `odd ${String(index)}`);
        expect(await read({ version })).to.equal(odd);
      }
    });

    it('keeps tenants apart and destroys one for good', async () => {
      await put('mine', 'k1');
      await under.store.promote(scope, 'API_KEY', 1);
      const neighbor = await under.newTenant();
      expect(await failure(under.store.get(neighbor, 'API_KEY'))).to.equal('not_found');
      expect(await under.store.list(neighbor)).to.deep.equal([]);
      await under.store.destroyTenant(scope);
      await under.store.destroyTenant(scope);
      expect(await failure(read())).to.equal('not_found');
      expect((await under.store.history(scope, 'API_KEY')).at(-1)?.change).to.equal('destroyed');
      await under.store.health(new AbortController().signal);
    });
  });
};

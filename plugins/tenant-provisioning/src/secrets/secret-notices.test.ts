import { SecretFailure, SecretValue, type Logger, type Scope, type Secret, type SecretStore } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { createAnnouncedStore } from './announced-store.js';
import { createCachedStore } from './cached-store.js';
import { createSecretNotices } from './secret-notices.js';

const ignore = (): void => undefined;
const log: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => log };
const scopeOf = (tenantId: string) => ({ tenantId }) as Scope;
const [ana, bea] = ['0192f0c1-0000-7000-8000-00000000000a', '0192f0c1-0000-7000-8000-00000000000b'] as const;

/** A bus between processes; each of them has a cache over the one store. */
const setUp = () => {
  const subscribers: ((payload: string) => void)[] = [];
  const state = { version: 1, isAnswerLost: false };
  const bus = {
    publish: (_channel: string, payload: string) => {
      for (const subscriber of subscribers) subscriber(payload);
      return Promise.resolve();
    },
    subscribe: (_channel: string, listener: (payload: string) => void) => {
      subscribers.push(listener);
      return Promise.resolve(ignore);
    },
  };
  const change = (): Promise<never> => {
    state.version += 1;
    return state.isAnswerLost ? Promise.reject(new SecretFailure('unavailable', 'lost')) : Promise.resolve(undefined as never);
  };
  const store = {
    get: (_scope: Scope, name: string) =>
      Promise.resolve({ name, version: state.version, value: new SecretValue(String(state.version)) } as Secret),
    promote: change,
    revoke: change,
    destroyTenant: change,
  } as unknown as SecretStore;
  const startProcess = async () => {
    const notices = createSecretNotices(bus, log);
    const cached = createCachedStore(createAnnouncedStore(store, notices), { now: () => new Date(0) }, notices);
    await notices.start();
    const versionOf = async (tenantId: string, name: string) => (await cached.get(scopeOf(tenantId), name)).version;
    return { cached, versionOf };
  };
  return { state, bus, startProcess };
};

describe('notices of changed secrets', () => {
  const changes: Readonly<Record<string, (store: SecretStore) => Promise<unknown>>> = {
    'a promotion': (store) => store.promote(scopeOf(ana), 'API_KEY', 2),
    'a revocation': (store) => store.revoke(scopeOf(ana), 'API_KEY', 1),
    'the end of a tenant': (store) => store.destroyTenant(scopeOf(ana)),
  };

  for (const [what, change] of Object.entries(changes))
    it(`have every process read again after ${what}, also when its answer is lost, and leave other tenants alone`, async () => {
      const { state, startProcess } = setUp();
      const [one, other] = [await startProcess(), await startProcess()];
      const read = async (tenantId: string) => [await one.versionOf(tenantId, 'API_KEY'), await other.versionOf(tenantId, 'API_KEY')];
      expect([...(await read(ana)), ...(await read(bea))]).to.deep.equal([1, 1, 1, 1]);
      await change(one.cached);
      expect(await read(ana)).to.deep.equal([2, 2]);
      state.isAnswerLost = true;
      await change(other.cached).catch(ignore);
      expect(await read(ana)).to.deep.equal([3, 3]);
      expect(await read(bea)).to.deep.equal([1, 1]);
    });

  it('say nothing of other secrets of the tenant, and of everything after the connection was lost', async () => {
    const { state, bus, startProcess } = setUp();
    const { cached, versionOf } = await startProcess();
    await Promise.all([versionOf(ana, 'API_KEY'), versionOf(ana, 'API_KEY_2')]);
    await cached.promote(scopeOf(ana), 'API_KEY', 2);
    expect([await versionOf(ana, 'API_KEY'), await versionOf(ana, 'API_KEY_2')]).to.deep.equal([2, 1]);
    state.version = 5;
    await bus.publish('', '');
    expect([await versionOf(ana, 'API_KEY'), await versionOf(ana, 'API_KEY_2')]).to.deep.equal([5, 5]);
  });
});

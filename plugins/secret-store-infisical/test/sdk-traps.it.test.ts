import { inspect } from 'node:util';
import { SecretFailure, type Clock, type HttpClient } from '@leadengine/plugin-kit';
import { createFakeClock, rejection } from '@leadengine/testing';
import { expect } from 'chai';
import { createSession } from '../src/session.js';
import { createVault, type Vault } from '../src/vault.js';
import { startFakeInfisical, type FakeInfisical } from './fake-infisical.js';
import { plainSdk, requestOf } from './infisical-fixture.js';

const http: HttpClient = {
  fetch: (url, { timeoutMs = 5_000, ...init } = {}) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
};
const system: Clock = { now: () => new Date() };
const tenantId = '0192f0c1-0000-7000-8000-000000000001';
const folder = `/tenants/${tenantId}`;
const { idempotencyKey: _, ...request } = requestOf('k');

describe('traps of the Infisical SDK', function () {
  this.timeout(120_000);
  let fake: FakeInfisical;
  let vault: Vault;
  const place = { tenantId, name: 'BROKER_KEY_v1' };
  const stored = (): number => fake.project.secrets.length;

  const connect = (clock: Clock = system, timeoutMs = 8_000): Vault => {
    const { clientId, clientSecret } = fake.identity;
    const session = createSession({ url: fake.url, clientId, clientSecret, timeoutMs }, clock, http);
    return createVault(session, { projectId: fake.project.id, environment: 'prod', path: '/tenants' });
  };
  const plain = () => ({ projectId: fake.project.id, environment: 'prod', secretPath: folder });

  beforeEach(async () => {
    fake = await startFakeInfisical();
    vault = connect();
  });
  afterEach(() => fake.stop());

  it('1: metadata that create drops is there, and labels of tenant and requester', async () => {
    fake.project.plant(folder, 'OTHER', 'x');
    await (
      await plainSdk(fake)
    )
      .secrets()
      .createSecret('LOST', { ...plain(), secretValue: 'x', secretMetadata: [{ key: 'a', value: 'b' }] });
    expect(fake.project.secrets.find(({ name }) => name === 'LOST')?.metadata).to.deep.equal([]);

    await vault.store(place, 'sealed', request);
    const one = fake.project.secrets.find(({ name }) => name === place.name);
    expect(one?.metadata).to.deep.include({ key: 'requestedBy', value: JSON.stringify(request.requestedBy), isEncrypted: true });
    expect(one?.metadata).to.deep.include({ key: 'requestId', value: 'r1' });
    expect(one?.tags).to.have.lengthOf(2);
    const [requester, tenant] = [...fake.project.tagSlugs].sort();
    expect(tenant).to.equal(`tenant-${tenantId}`);
    expect(requester).to.match(/^requester-[0-9a-f]{8}$/);
    await vault.store({ tenantId, name: 'BROKER_KEY_v2' }, 'sealed', request);
    expect(fake.project.tagSlugs).to.have.lengthOf(2);
  });

  it("2: a reference in a value is not replaced by another tenant's secret", async () => {
    fake.project.plant('/tenants/b', 'KEY', 'of tenant b');
    fake.project.plant(folder, place.name, '${prod.tenants.b.KEY}');
    expect((await (await plainSdk(fake)).secrets().getSecret({ ...plain(), secretName: place.name })).secretValue).to.equal('of tenant b');
    expect(await vault.read(place)).to.equal('${prod.tenants.b.KEY}');
  });

  it('3: a create that was carried out and not answered is one secret, although the SDK sends it again', async () => {
    fake.project.plant(folder, 'OTHER', 'x');
    fake.fail({ method: 'POST', path: /raw/, reset: 'after' });
    expect(await vault.store(place, 'sealed', request)).to.equal('sealed');
    expect(fake.seen.filter(({ method, path }) => method === 'POST' && path.includes('/raw/'))).to.have.lengthOf(2);
    expect(stored()).to.equal(2);
  });

  it('3: an answer that does not come is given up on in time, not after all tries of the SDK', async () => {
    await vault.check();
    const hasty = connect(system, 400);
    await hasty.check();
    fake.fail({ method: 'GET', path: /raw/, delayMs: 2_000 });
    const before = Date.now();
    expect(await rejection(hasty.read(place))).to.include({ code: 'unavailable' });
    expect(Date.now() - before).to.be.lessThan(1_500);
  });

  it('4: faults have our codes and say neither address nor name', async () => {
    const cases = [
      [{ status: 500 }, 'unavailable'],
      [{ status: 404 }, undefined],
      [
        { status: 422, body: { reqId: 'r', statusCode: 422, message: [{ path: ['x'], message: 'Required' }], error: 'ValidationFailure' } },
        'refused',
      ],
      [{ status: 400 }, 'refused'],
    ] as const;
    for (const [fault, code] of cases) {
      fake.fail({ method: 'GET', path: /raw/, ...fault });
      if (code === undefined) {
        expect(await vault.read(place)).to.equal(undefined);
        continue;
      }
      const error = await rejection(vault.read(place));
      expect(error).to.be.instanceOf(SecretFailure).and.include({ code });
      for (const word of [fake.url, 'BROKER_KEY', tenantId, fake.project.id, 'api/v3']) expect(inspect(error)).not.to.include(word);
    }
  });

  it('5: logs in anew after four fifths of the life of a token, once for all who wait', async () => {
    fake.identity.lifeSeconds = 1_000;
    const clock = createFakeClock(new Date());
    const timed = connect(clock);
    await Promise.all([timed.read(place), timed.read(place)]);
    clock.advance(790_000);
    await timed.read(place);
    expect(fake.identity.logins).to.equal(1);
    clock.advance(20_000);
    await Promise.all([timed.read(place), timed.read(place), timed.read(place)]);
    expect(fake.identity.logins).to.equal(2);
  });

  it('5: logs in once more when the token is refused with 403, and gives up when the right is missing', async () => {
    await vault.check();
    fake.identity.expireTokens();
    await vault.check();
    expect(fake.identity.logins).to.equal(2);
    await vault.store(place, 'sealed', request);
    fake.identity.isForbidden = true;
    expect(await rejection(vault.read(place))).to.include({ code: 'unavailable' });
    expect(fake.identity.logins).to.equal(3);
    const wrong = createSession({ url: fake.url, clientId: 'x', clientSecret: 'y', timeoutMs: 2_000 }, system, http);
    const error = await rejection(createVault(wrong, { projectId: 'p', environment: 'prod', path: '/tenants' }).check());
    expect(error.message).to.include("refuses the engine's identity");
  });

  it('6: a policy that answers 200 with an approval has stored nothing', async () => {
    fake.project.plant(folder, 'OTHER', 'x');
    fake.project.needsApproval = true;
    expect(await rejection(vault.store(place, 'sealed', request))).to.include({ code: 'pending_approval' });
    expect(stored()).to.equal(1);
  });

  it('7: what the server trims away is seen, since what lies there is read back', async () => {
    expect(await vault.store(place, ' sealed ', request)).to.equal('sealed');
  });

  it('8: puts no secret into the environment of the process', async () => {
    await vault.store(place, 'sealed', request);
    expect(await vault.read(place)).to.equal('sealed');
    expect(Object.keys(process.env).filter((name) => name.startsWith('BROKER_KEY'))).to.deep.equal([]);
    expect(Object.values(process.env)).not.to.include('sealed');
  });

  it('makes the folders of a tenant that is new, and takes them away with all in them', async () => {
    await Promise.all(['A_v1', 'B_v1', 'C_v1'].map((name) => vault.store({ tenantId, name }, 'sealed', request)));
    expect(fake.project.folders).to.deep.equal(['/', '/tenants', folder]);
    await vault.removeTenant(tenantId);
    await vault.removeTenant(tenantId);
    expect([fake.project.folders, stored()]).to.deep.equal([['/', '/tenants'], 0]);
    await vault.remove(place);
  });
});

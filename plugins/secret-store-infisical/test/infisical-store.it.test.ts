import { SecretStore, SecretValue, type Scope } from '@leadengine/plugin-kit';
import { createFakeClock, describeSecretStore, findTenantLeaks, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { removeLeftovers } from '../src/remove-leftovers.js';
import { createSession } from '../src/session.js';
import { createVault } from '../src/vault.js';
import { startFakeInfisical, type FakeInfisical } from './fake-infisical.js';
import { requestOf, settingsFor, startEngine } from './infisical-fixture.js';

describe('the Infisical secret store', function () {
  this.timeout(180_000);
  let fake: FakeInfisical;
  let app: TestApp;
  let store: SecretStore;
  let scope: Scope;
  const put = (text: string, key: string) => store.put(scope, 'BROKER_KEY', new SecretValue(text), requestOf(key));
  const lying = () => fake.project.secrets.filter(({ path }) => path.endsWith(scope.tenantId));

  before(async () => {
    fake = await startFakeInfisical();
    app = await startEngine(settingsFor(fake));
    store = app.app.service(SecretStore);
  });
  beforeEach(async () => {
    fake.project.needsApproval = false;
    scope = app.scope((await app.addTenant()).tenant.id);
  });
  after(async () => {
    await app.stop();
    await fake.stop();
  });

  it('has the value in plain neither in Infisical nor in what is sent there', async () => {
    await put('the value itself', 'k1');
    expect(lying()).to.have.lengthOf(1);
    const sent = JSON.stringify([fake.seen, fake.project.secrets]);
    expect(sent).to.include('BROKER_KEY_v1');
    for (const form of ['the value itself', 'the value itself'.slice(4), Buffer.from('the value itself').toString('base64url')])
      expect(sent).not.to.include(form);
  });

  it('opens no value that somebody changed, moved or put back', async () => {
    for (const [text, key] of [
      ['one', 'k1'],
      ['two', 'k2'],
    ] as const)
      await store.promote(scope, 'BROKER_KEY', (await put(text, key)).version);
    const [first, second] = lying();
    if (first === undefined || second === undefined) throw new Error('missing');
    const kept = second.secretValue;
    for (const planted of [first.secretValue, kept.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A')), 'in plain'])
      for (const choice of [{ stage: 'current' }, { version: 2 }] as const) {
        second.secretValue = planted;
        expect(await rejection(store.get(scope, 'BROKER_KEY', choice))).to.include({ code: 'damaged' });
      }
    second.secretValue = kept;
    expect((await store.get(scope, 'BROKER_KEY')).value.reveal()).to.equal('two');
  });

  it('waits for an approval without asking for it twice, and does not take the answer 200 for stored', async () => {
    await put('first', 'k0');
    fake.project.needsApproval = true;
    for (const _ of [1, 2]) expect(await rejection(put('held back', 'k1'))).to.include({ code: 'pending_approval' });
    expect(fake.project.approvals).to.have.lengthOf(1);
    expect((await store.list(scope)).map(({ version }) => version)).to.deep.equal([1]);
    fake.project.approveAll();
    expect(await put('held back', 'k1')).to.include({ version: 2, stage: 'pending' });
    expect((await store.get(scope, 'BROKER_KEY', { version: 2 })).value.reveal()).to.equal('held back');
  });

  it('goes on with what a crash has left, and makes no second one', async () => {
    fake.fail({ method: 'POST', path: /raw/, status: 500 });
    expect(await rejection(put('same', 'k1'))).to.include({ code: 'unavailable' });
    // Stored, and the engine died before it knew.
    fake.fail({ method: 'PATCH', path: /raw/, status: 500 });
    expect(await rejection(put('same', 'k1'))).to.include({ code: 'unavailable' });
    expect(lying()).to.have.lengthOf(1);
    expect(await rejection(put('other', 'k1'))).to.include({ code: 'key_reused' });
    expect(await put('same', 'k1')).to.include({ version: 1, stage: 'pending' });
    expect(lying()).to.have.lengthOf(1);
    expect(lying()[0]?.metadata.map(({ key }) => key)).to.include.members(['tenantId', 'requestedBy', 'purpose']);
  });

  it('gives up what was never stored once another version is asked for', async () => {
    fake.fail({ method: 'POST', path: /raw/, status: 500 });
    await rejection(put('first', 'k1'));
    expect(await put('second', 'k2')).to.include({ version: 2 });
    expect(await rejection(put('first', 'k1'))).to.include({ code: 'refused' });
    expect((await store.list(scope)).map(({ version }) => version)).to.deep.equal([2]);
  });

  it('revokes at once while Infisical is away, and destroys a tenant with its folder', async () => {
    await put('mine', 'k1');
    fake.fail({ path: /./, status: 503, times: 1 });
    await store.revoke(scope, 'BROKER_KEY', 1);
    expect(await rejection(store.get(scope, 'BROKER_KEY', { version: 1 }))).to.include({ code: 'not_found' });
    await put('next', 'k2').catch(() => put('next', 'k2'));
    fake.fail({ method: 'DELETE', path: /folders/, status: 502 });
    expect(await rejection(store.destroyTenant(scope))).to.include({ code: 'unavailable' });
    expect(await rejection(store.get(scope, 'BROKER_KEY', { version: 2 }))).to.include({ code: 'not_found' });
    await store.destroyTenant(scope);
    expect(lying()).to.deep.equal([]);
    expect(fake.project.folders.filter((folder) => folder.includes(scope.tenantId))).to.deep.equal([]);
  });

  it('removes from Infisical what was revoked, but not before a late try could have arrived', async () => {
    const clock = createFakeClock(new Date());
    const { url, identity, project } = fake;
    const { clientId, clientSecret } = identity;
    const session = createSession({ url, clientId, clientSecret, timeoutMs: 4_000 }, clock, { fetch });
    const vault = createVault(session, { projectId: project.id, environment: 'prod', path: '/tenants' });
    const sweep = removeLeftovers(app.app.database.unitOfWork, vault, clock);
    for (const key of ['k1', 'k2']) await put(key, key);
    await sweep.run(scope);
    expect(lying().map(({ name }) => name)).to.deep.equal(['BROKER_KEY_v1', 'BROKER_KEY_v2']);
    clock.advance(121_000);
    await sweep.run(scope);
    expect(lying().map(({ name }) => name)).to.deep.equal(['BROKER_KEY_v2']);
    const before = fake.seen.length;
    await sweep.run(scope);
    expect(fake.seen).to.have.lengthOf(before);
  });

  it('shows nothing of a tenant to another one, by SQL or by any route', async () => {
    const tables = ['infisical_secrets', 'infisical_secret_changes'];
    const owner = await app.addTenant();
    await store.put(app.scope(owner.tenant.id), 'SEGREDO_DA_TENANT_A', new SecretValue('segredo'), requestOf('k1'));
    const stranger = await app.addTenant();
    const report = await findTenantLeaks({ app, owner, stranger, secret: 'SEGREDO_DA_TENANT_A', watchedTables: tables });
    expect(report.leaks).to.deep.equal([]);
    expect(report.tables).to.include.members(tables);
  });

  describeSecretStore('Infisical', () =>
    Promise.resolve({ store: app.app.service(SecretStore), newTenant: async () => app.scope((await app.addTenant()).tenant.id) }),
  );
});

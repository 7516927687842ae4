import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { password, startIdentity, type IdentityApp } from './identity-fixture.js';
import { asOwner, createScratchDatabase, type ScratchDatabase } from './kernel-fixture.js';

describe('an engine whose roles have logins of their own', function () {
  this.timeout(120_000);
  const logins = ['app', 'relay', 'platform', 'queue'].map((role) => `${role}_${randomUUID().slice(0, 8)}`);
  let scratch: ScratchDatabase;
  let engine: IdentityApp;

  const urlAs = (login: string | undefined): string => {
    const url = new URL(scratch.url);
    url.username = login ?? '';
    url.password = 'test';
    return url.toString();
  };

  before(async () => {
    scratch = await createScratchDatabase();
    for (const login of logins) await asOwner(scratch.url, `create role ${login} login password 'test'`);
    const [app, relay, platform, queue] = logins.map(urlAs);
    const beside = { url: scratch.url } as IdentityApp;
    engine = await startIdentity(
      {
        DATABASE_URL: app ?? '',
        LEADENGINE_RELAY_DATABASE_URL: relay ?? '',
        LEADENGINE_PLATFORM_DATABASE_URL: platform ?? '',
        LEADENGINE_QUEUE_DATABASE_URL: queue ?? '',
        LEADENGINE_MIGRATION_DATABASE_URL: scratch.url,
      },
      beside,
    );
  });
  after(async () => {
    await engine.stop();
    await scratch.drop();
    const other = await createScratchDatabase();
    for (const login of logins) await asOwner(other.url, `drop role ${login}`);
    await other.drop();
  });

  it('adds a tenant once, with an admin who can log in', async () => {
    const { key } = await engine.platformKey(['*']);
    const add = () =>
      engine.call('POST', '/v1/platform/tenants', {
        token: key,
        headers: { 'idempotency-key': 'x' },
        body: { slug: 'doca', name: 'Doca', adminEmail: 'admin@doca.example', adminPassword: password },
      });
    const [first, second] = [await add(), await add()];
    expect([first.status, second.status, second.headers.get('idempotency-replayed')]).to.deep.equal([201, 201, 'true']);
    expect(second.text).to.equal(first.text);
    const login = await engine.call('POST', '/v1/auth/login', { body: { tenant: 'doca', email: 'admin@doca.example', password } });
    expect(login.status).to.equal(200);
  });
});

import { SecretFailure, SecretStore } from '@leadengine/plugin-kit';
import { createTestApp, eventually, type TestApp, type TestUser } from '@leadengine/testing';
import type { Rotation } from '@leadengine/core/contract';
import { expect } from 'chai';
import { setTimeout as delay } from 'node:timers/promises';
import { createTenantProvisioningPlugin } from '../src/plugin.js';
import { requestedBy, startRotationApp, type RotationApp } from './rotation-fixture.js';

/** Less than the time after which a process looks at the store again by itself: only a notice comes as soon as this. */
const bySoonMs = 20_000;
const keyIdOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;

describe('access tokens of a tenant with a secret of its own', function () {
  this.timeout(180_000);
  let app: RotationApp;
  let other: TestApp;
  let isDown = false;

  before(async () => {
    const plugin = createTenantProvisioningPlugin({
      throughStore: (store) => ({
        ...store,
        get: (...given) => (isDown ? Promise.reject(new SecretFailure('unavailable', 'down for the test')) : store.get(...given)),
      }),
    });
    app = await startRotationApp({ roles: ['api', 'worker'] }, plugin);
    other = await createTestApp({
      backend: 'postgres',
      roles: ['api'],
      platformPlugins: ['provisioning'],
      plugins: [plugin],
      beside: app,
      env: app.env,
    });
  });
  after(async () => {
    await other.stop();
    await app.stop();
  });

  const issue = (user: TestUser, text: string) => app.issue(app.scope(user.tenant.id), 'JWT_SECRET', text);
  const statusAt = async (process: TestApp, token: string): Promise<number> => (await process.request('GET', '/v1/me', { token })).status;
  const logIn = async ({ tenant, email, password }: TestUser): Promise<TestUser> => app.login(tenant, email, password);
  const reaches = (id: string, tenantId: string, state: string): Promise<unknown> =>
    eventually(async () => {
      const { body } = await app.platform<Rotation>('GET', `/rotations/${id}?tenantId=${tenantId}`);
      return body.state === state ? body : undefined;
    });

  it('fail no request while the secret is replaced, and are refused by all processes once the old one is revoked', async () => {
    const owner = await app.addTenant();
    const { id: tenantId } = owner.tenant;
    expect(keyIdOf(owner.token)).not.to.contain(tenantId);
    await issue(owner, 'the first secret of the tenant, long enough');
    const old = await logIn(owner);
    expect(keyIdOf(old.token)).to.equal(`${tenantId}.1`);
    expect(await statusAt(other, owner.token), 'signed by the engine before').to.equal(200);

    const isOver = new AbortController();
    const statuses: number[] = [];
    const use = async (): Promise<void> => {
      let { refreshToken } = await logIn(owner);
      while (!isOver.signal.aborted) {
        const { status, body } = await app.request<{ accessToken: string; refreshToken: string }>('POST', '/v1/auth/refresh', {
          body: { refreshToken },
        });
        ({ refreshToken } = body);
        const answers = [statusAt(app, old.token), statusAt(other, old.token), statusAt(app, body.accessToken)];
        statuses.push(status, await statusAt(other, body.accessToken), ...(await Promise.all(answers)));
        await delay(500);
      }
    };
    const using = use();
    const input = { tenantId, kind: 'stored_secret', subject: 'JWT_SECRET', reason: 'every quarter', requestedBy };
    const { body: rotation } = await app.platform<Rotation>('POST', '/rotations', input);
    await reaches(rotation.id, tenantId, 'in_grace');
    const before = statuses.length;
    await eventually(() => Promise.resolve(statuses.length >= before + 20 || undefined));
    isOver.abort();
    await using;
    expect(statuses.filter((status) => status !== 200)).to.deep.equal([]);
    const fresh = await logIn(owner);
    expect(keyIdOf(fresh.token)).to.equal(`${tenantId}.2`);

    await app.platform('POST', `/rotations/${rotation.id}/revoke-previous?tenantId=${tenantId}`);
    for (const process of [app, other]) await eventually(async () => (await statusAt(process, old.token)) === 401 || undefined, bySoonMs);
    for (const process of [app, other]) expect(await statusAt(process, fresh.token)).to.equal(200);
  });

  it("are refused under another tenant's name", async () => {
    const [ana, bea] = [await app.addTenant(), await app.addTenant()];
    await issue(ana, "the secret of Ana's tenant, which is long enough");
    await issue(bea, "the secret of Bea's tenant, which is long enough");
    const [own, stranger] = [await logIn(ana), await logIn(bea)];
    const [header, claims, signature] = own.token.split('.');
    const [otherHeader, otherClaims, otherSignature] = stranger.token.split('.');
    for (const forged of [
      [otherHeader, claims, signature],
      [otherHeader, claims, otherSignature],
      [header, otherClaims, signature],
    ]) {
      const { status, body } = await app.request('GET', '/v1/me', { token: forged.join('.') });
      expect({ status, code: body['code'] }).to.deep.equal({ status: 401, code: 'auth.token_invalid' });
    }
  });

  it('are good as long as they are known while the store is down; others wait for it, and no other key signs', async () => {
    const [known, unknown] = [await app.addTenant(), await app.addTenant()];
    await issue(known, 'the secret of a tenant whose key is known');
    await issue(unknown, 'the secret of a tenant whose key is unknown');
    const [user, stranger] = [await logIn(known), await logIn(unknown)];
    expect(await statusAt(other, user.token)).to.equal(200);
    isDown = true;
    try {
      const refreshed = await other.request<{ accessToken: string }>('POST', '/v1/auth/refresh', {
        body: { refreshToken: user.refreshToken },
      });
      expect(refreshed.status).to.equal(200);
      expect(await statusAt(other, refreshed.body.accessToken)).to.equal(200);

      const { tenant, email, password } = stranger;
      const login = await other.request('POST', '/v1/auth/login', { body: { tenant: tenant.slug, email, password } });
      const call = await other.request('GET', '/v1/me', { token: stranger.token });
      for (const { status, headers, body } of [login, call]) {
        expect({ status, code: body['code'] }).to.deep.equal({ status: 503, code: 'dependency.unavailable' });
        expect(headers.get('content-type')).to.contain('application/problem+json');
        expect(body).not.to.have.property('accessToken');
      }
    } finally {
      isDown = false;
    }
    expect(await statusAt(other, stranger.token)).to.equal(200);
  });

  it("are not signed by the engine's key once the secret of the tenant is lost", async () => {
    const owner = await app.addTenant();
    await issue(owner, 'the secret that somebody revokes by hand');
    const { token } = await logIn(owner);
    await app.app.service(SecretStore).revoke(app.scope(owner.tenant.id), 'JWT_SECRET', 1);
    expect(await statusAt(app, token)).to.equal(503);
    const { tenant, email, password } = owner;
    const { status } = await app.request('POST', '/v1/auth/login', { body: { tenant: tenant.slug, email, password } });
    expect(status).to.equal(503);
  });
});

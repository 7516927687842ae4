import { Flags } from '@leadengine/core/contract';
import { PlatformKeys } from '@leadengine/core';
import { createTestApp, eventually, findTenantLeaks, type TestApp, type TestResponse, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';

describe('flags', function () {
  this.timeout(120_000);
  let app: TestApp;
  let second: TestApp;
  let other: TestUser;
  let platformKey: string;

  before(async () => {
    app = await createTestApp();
    second = await createTestApp({ beside: app });
    other = await app.addTenant();
    ({ key: platformKey } = await app.app.service(PlatformKeys).createPlatformKey({ name: 'test', permissions: ['flags:administer'] }));
  });
  after(async () => {
    await second.stop();
    await app.stop();
  });

  const platform = (method: string, path: string, body?: unknown, headers = {}): Promise<TestResponse<Record<string, unknown>>> =>
    app.request(method, `/v1/platform/flags${path}`, { token: platformKey, headers, ...(body === undefined ? {} : { body }) });

  const addFlag = async (parts: object = {}): Promise<string> => {
    const key = `test.${randomUUID()
      .replaceAll('-', '')
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;
    expect((await platform('POST', '', { key, ...parts })).status).to.equal(201);
    return key;
  };

  const seenBy = async (user: TestUser, key: string, at: TestApp = app): Promise<unknown> =>
    (await at.client(user).flags.get({ key })).isEnabled;

  it('are off until somebody switches them on', async () => {
    const key = await addFlag({ description: 'Kanban' });
    expect(await app.client(app.admin).flags.get({ key })).to.deep.equal({ key, isEnabled: false, reason: 'DISABLED' });

    await platform('PATCH', `/${key}`, { isEnabled: true });

    expect(await app.client(app.admin).flags.get({ key })).to.deep.equal({ key, isEnabled: true, reason: 'STATIC' });
    expect((await app.client(app.admin).flags.list()).data).to.deep.include({ key, isEnabled: true, reason: 'STATIC' });
  });

  it('take effect on every process within a second', async () => {
    const key = await addFlag();
    for (const isEnabled of [true, false, true]) {
      expect(await seenBy(app.admin, key, second)).to.equal(!isEnabled);
      const startedAt = performance.now();
      await platform('PATCH', `/${key}`, { isEnabled });
      await eventually(async () => ((await seenBy(app.admin, key, second)) === isEnabled ? true : undefined));
      expect(performance.now() - startedAt).to.be.below(1000);
    }
  });

  it('may be overridden for one tenant, on every process', async () => {
    const key = await addFlag();
    const path = `/${key}/overrides/${other.tenant.id}`;
    expect(await seenBy(other, key, second)).to.equal(false);

    expect((await platform('PUT', path, { isEnabled: true })).body).to.include({ tenantId: other.tenant.id, isEnabled: true });
    await eventually(async () => ((await seenBy(other, key, second)) === true ? true : undefined));
    expect(await seenBy(app.admin, key)).to.equal(false);
    expect((await platform('GET', `/${key}/overrides`)).body['data']).to.have.length(1);

    expect((await platform('DELETE', path)).status).to.equal(204);
    expect(await seenBy(other, key)).to.equal(false);
    expect((await platform('DELETE', path)).body).to.include({ code: 'resource.not_found' });
  });

  it('reach a stable share of the tenants', async () => {
    const key = await addFlag({ isEnabled: true, rolloutPercent: 40 });
    const flags = app.app.service(Flags);
    const tenants = Array.from({ length: 300 }, () => randomUUID());
    const enabled = async (): Promise<boolean[]> => Promise.all(tenants.map((id) => flags.isEnabled(app.scope(id), key)));

    const first = await enabled();
    const again = await enabled();
    await platform('PATCH', `/${key}`, { rolloutPercent: 70 });
    const more = await enabled();

    expect(again).to.deep.equal(first);
    expect(first.filter(Boolean).length / 3).to.be.within(28, 52);
    expect(more.filter(Boolean).length).to.be.greaterThan(first.filter(Boolean).length);
    for (const [index, isIn] of first.entries()) if (isIn) expect(more[index]).to.equal(true);
  });

  it('give plugins a fallback while nobody has defined them', async () => {
    const flags = app.app.service(Flags);
    expect(await flags.isEnabled(app.scope(app.admin.tenant.id), 'nobody.knows')).to.equal(false);
    expect(await flags.isEnabled(app.scope(app.admin.tenant.id), 'nobody.knows', true)).to.equal(true);
  });

  it('are added once per idempotency key, and each key of a flag once', async () => {
    const body = { key: 'once.only' };
    const [one, again] = [
      await platform('POST', '', body, { 'idempotency-key': 'flag' }),
      await platform('POST', '', body, { 'idempotency-key': 'flag' }),
    ];
    expect(again.body).to.deep.equal(one.body);
    expect(again.headers.get('idempotency-replayed')).to.equal('true');
    expect((await platform('POST', '', body)).body).to.include({ status: 409, code: 'flags.exists' });
  });

  it('refuse what does not fit', async () => {
    const key = await addFlag();
    expect((await platform('POST', '', { key: 'Not A Key' })).status).to.equal(400);
    expect((await platform('PATCH', `/${key}`, { rolloutPercent: 101 })).status).to.equal(400);
    expect((await platform('PATCH', `/${key}`, { isEnabled: true }, { 'if-match': '"7"' })).body).to.include({ status: 412 });
    expect((await platform('PUT', `/${key}/overrides/${randomUUID()}`, { isEnabled: true })).body).to.include({
      status: 422,
      code: 'flags.unknown_tenant',
    });
    expect((await platform('GET', '/nobody.knows')).body).to.include({ code: 'resource.not_found' });
    const asAdmin = await app.request('POST', '/v1/platform/flags', { token: app.admin.token, body: { key: 'by.admin' } });
    expect(asAdmin.body).to.include({ status: 403, code: 'auth.forbidden' });
  });

  it('go away with their overrides', async () => {
    const key = await addFlag({ isEnabled: true });
    await platform('PUT', `/${key}/overrides/${other.tenant.id}`, { isEnabled: false });
    expect(await seenBy(other, key)).to.equal(false);

    expect((await platform('DELETE', `/${key}`)).status).to.equal(204);
    await platform('POST', '', { key, isEnabled: true });

    expect(await seenBy(other, key)).to.equal(true);
  });

  it('are listed in pages by key', async () => {
    for (const key of ['page.a', 'page.b', 'page.c']) await platform('POST', '', { key });
    const keys: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: TestResponse<Record<string, unknown>> = await platform(
        'GET',
        `?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      keys.push(...(body['data'] as { key: string }[]).map(({ key }) => key));
      cursor = body['nextCursor'] as string | null;
    } while (cursor !== null);
    expect(keys).to.include.members(['page.a', 'page.b', 'page.c']);
    expect(keys).to.deep.equal([...new Set(keys)].sort());
  });

  it('show nothing to another tenant', async () => {
    const { leaks, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
    });
    expect(leaks).to.deep.equal([]);
    expect(operations).to.include('flags.get');
  });
});

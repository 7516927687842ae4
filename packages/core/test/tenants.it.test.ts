import { expect } from 'chai';
import { PlatformKeys } from '../src/domain/identity/contract.js';
import { adminOf, password, startIdentity, type IdentityApp } from './identity-fixture.js';
import { asOwner } from './kernel-fixture.js';

describe('platform tenants', function () {
  this.timeout(120_000);
  let engine: IdentityApp;
  let writer: string;
  let reader: string;

  before(async () => {
    engine = await startIdentity();
    writer = (await engine.platformKey(['*'])).key;
    reader = (await engine.platformKey(['tenants:read'])).key;
  });
  after(() => engine.stop());

  const path = '/v1/platform/tenants';
  const input = (slug: string) => ({ slug, name: 'Farmácia', adminEmail: `admin@${slug}.example`, adminPassword: password });
  const create = (slug: string, token = writer) => engine.call('POST', path, { token, body: input(slug) });
  const code = ({ status, body }: { readonly status: number; readonly body: Readonly<Record<string, unknown>> }) => ({
    status,
    code: body['code'],
  });

  it('are added with an admin who can log in', async () => {
    const { status, body, text } = await create('farmacia-sul');
    expect(status).to.equal(201);
    expect(text).not.to.contain(password);
    expect(body).to.include({ slug: 'farmacia-sul', status: 'active' });
    const tenant = { id: String(body['id']), slug: 'farmacia-sul', name: '', status: 'active', createdAt: '', updatedAt: '' } as const;
    expect((await engine.session(tenant)).user.role).to.equal('admin');
  });

  it('have slugs of their own, also when two are added at once', async () => {
    const answers = await Promise.all([create('gemeos'), create('gemeos')]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
    expect(code(await create('gemeos'))).to.deep.equal({ status: 409, code: 'tenants.slug_taken' });
    const users = await asOwner(engine.url, `select 1 from users where email = 'admin@gemeos.example'`);
    expect(users).to.have.length(1);
  });

  it('leave nothing behind when the first admin is refused', async () => {
    const body = { ...input('fraca'), adminPassword: 'farmacia123' };
    expect(code(await engine.call('POST', path, { token: writer, body }))).to.deep.equal({ status: 422, code: 'auth.password_rejected' });
    expect(await asOwner(engine.url, `select 1 from platform.tenants where slug = 'fraca'`)).to.have.length(0);
  });

  it('refuse bad slugs and unknown members', async () => {
    for (const slug of ['A', 'x', 'Loja', 'loja sul', '-loja', 'loja-', '1loja', '../x', 'ção']) {
      expect((await create(slug)).status, slug).to.equal(400);
    }
    const body = { ...input('outra'), id: '0192f0c1-0000-7000-8000-000000000001' };
    expect((await engine.call('POST', path, { token: writer, body })).status).to.equal(400);
  });

  it('are read, renamed and listed in pages', async () => {
    const id = String((await create('lista-um')).body['id']);
    await create('lista-dois');
    expect((await engine.call('GET', `${path}/${id}`, { token: reader })).body).to.include({ slug: 'lista-um' });
    expect((await engine.call('PATCH', `${path}/${id}`, { token: writer, body: { name: 'Outro nome' } })).body).to.include({
      name: 'Outro nome',
      status: 'active',
    });
    const slugs: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await engine.call('GET', `${path}?limit=1${cursor === null ? '' : `&cursor=${cursor}`}`, { token: reader });
      slugs.push(...(page.body['data'] as { slug: string }[]).map(({ slug }) => slug));
      cursor = page.body['nextCursor'] as string | null;
    } while (cursor !== null);
    const rows = await asOwner<{ slug: string }>(engine.url, 'select slug from platform.tenants order by id');
    expect(slugs).to.deep.equal(rows.map(({ slug }) => slug));
    expect((await engine.call('GET', `${path}?cursor=W10`, { token: reader })).body).to.include({ code: 'request.invalid_cursor' });
    expect((await engine.call('GET', `${path}/0192f0c1-0000-7000-8000-000000000001`, { token: reader })).status).to.equal(404);
  });

  it('answer platform keys with the permission only', async () => {
    const forbidden = { status: 403, code: 'auth.forbidden' };
    expect(code(await create('sem-direito', reader))).to.deep.equal(forbidden);
    const tenant = await engine.tenant();
    const { accessToken } = await engine.session(tenant, adminOf(tenant));
    expect(code(await engine.call('GET', path, { token: accessToken }))).to.deep.equal(forbidden);
    const apiKey = await engine.call('POST', '/v1/api-keys', {
      token: accessToken,
      body: { name: 'x', scopes: ['tenants:read', 'tenants:write'] },
    });
    const token = String(apiKey.body['key']);
    expect((await engine.call('GET', path, { token })).status).to.be.oneOf([401, 403]);
    expect(code(await engine.call('GET', path))).to.deep.equal({ status: 401, code: 'auth.unauthenticated' });
  });

  it('keep platform keys out of tenants', async () => {
    expect(code(await engine.call('GET', '/v1/users', { token: writer }))).to.deep.equal({ status: 403, code: 'auth.forbidden' });
    expect((await engine.call('GET', '/v1/me', { token: writer })).status).to.equal(403);
  });

  it('refuse platform keys that are revoked, expired or changed', async () => {
    const { id, key } = await engine.platformKey(['tenants:read']);
    const list = (token: string) => engine.call('GET', path, { token });
    expect((await list(key)).status).to.equal(200);
    expect((await list(`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`)).status).to.equal(401);
    await engine.app.service(PlatformKeys).revoke(id);
    expect(code(await list(key))).to.deep.equal({ status: 401, code: 'auth.token_invalid' });
    const old = await engine.platformKey(['tenants:read'], new Date(Date.now() - 1000));
    expect(code(await list(old.key))).to.deep.equal({ status: 401, code: 'auth.token_expired' });
    const stored = await asOwner<{ row: unknown }>(engine.url, 'select to_jsonb(k) as row from platform.platform_keys k');
    expect(JSON.stringify(stored)).not.to.contain(key);
  });
});

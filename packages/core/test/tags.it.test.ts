import { Tags } from '@leadengine/core/contract';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, findTenantLeaks, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';

describe('tags', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await createTestApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  it('keeps one tag per name, whatever its case', async () => {
    const tag = await client.tags.create({ name: '  Cliente   VIP ', color: '#FF0000' });
    expect(tag).to.include({ name: 'Cliente VIP', color: '#FF0000', version: 1 });
    expect(await rejection(client.tags.create({ name: 'cliente vip' }))).to.include({ status: 409, code: 'tags.name_taken' });
    const other = await client.tags.create({ name: 'Outra' });
    expect(await rejection(client.tags.update({ id: other.id }, { name: 'CLIENTE VIP' }))).to.include({
      status: 409,
      code: 'tags.name_taken',
    });
  });

  it('changes name and color and refuses edits of an old version', async () => {
    const { id } = await client.tags.create({ name: 'Nova' });
    const changed = await client.tags.update({ id }, { color: '#00FF00' });
    expect(changed).to.include({ name: 'Nova', color: '#00FF00', version: 2 });
    const stale = await app.request('PATCH', `/v1/tags/${id}`, {
      token: app.admin.token,
      body: { name: 'Velha' },
      headers: { 'if-match': '"1"' },
    });
    expect(stale).to.deep.include({ status: 412 });
    await client.tags.delete({ id });
    expect(await rejection(client.tags.get({ id }))).to.include({ status: 404 });
  });

  it('lists by name in pages without a gap or a repetition', async () => {
    const owner = await app.addTenant();
    const own = app.client(owner);
    for (const name of ['zebra', 'Abacate', 'banana', 'Caju']) await own.tags.create({ name });
    const seen = (await own.tags.list({ limit: 1 }).toArray({ limit: 10 })).map(({ name }) => name);
    expect(seen).to.deep.equal(['Abacate', 'banana', 'Caju', 'zebra']);
  });

  it('makes a missing tag once, also when many ask for it at once', async () => {
    const tags = app.app.service(Tags);
    const scope = app.scope(app.admin.tenant.id);
    const names = ['Quente', 'frio', 'MORNO', 'quente'];
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        app.app.database.unitOfWork.run(scope, (tx) => tags.ensureIn(tx, index % 2 === 0 ? names : [...names].reverse())),
      ),
    );
    expect(
      new Set(
        made.map((refs) =>
          refs
            .map(({ id }) => id)
            .sort()
            .join(),
        ),
      ).size,
    ).to.equal(1);
    expect(made[0]).to.have.length(3);
  });

  it('lets agents see tags and only supervisors change them', async () => {
    const agent = app.client(await app.addUser(app.admin, 'agent'));
    const supervisor = app.client(await app.addUser(app.admin, 'supervisor'));
    expect((await agent.tags.list()).data).to.be.an('array');
    expect(await rejection(agent.tags.create({ name: 'Nope' }))).to.include({ status: 403 });
    expect(await supervisor.tags.create({ name: 'Sim' })).to.include({ name: 'Sim' });
  });

  it('shows nothing to another tenant', async () => {
    await client.tags.create({ name: 'segredo-da-tenant-a' });
    const { leaks, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: ['tags'],
    });
    expect(leaks).to.deep.equal([]);
    expect(operations).to.include('tags.delete');
  });
});

import { createTestApp, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';

const defaults = {
  inboxListWidth: 384,
  theme: 'system',
  locale: 'pt-BR',
  density: 'comfortable',
  notifications: { desktop: true, sound: true, onlyMine: false },
  custom: {},
};

describe('preferences', function () {
  this.timeout(120_000);
  let app: TestApp;
  let agent: TestUser;

  before(async () => {
    app = await createTestApp();
  });
  after(() => app.stop());
  beforeEach(async () => {
    agent = await app.addUser(app.admin, 'agent');
  });

  it('start with defaults that anybody may look up', async () => {
    const { preferences } = app.client(agent);

    expect(await preferences.get()).to.deep.equal(defaults);
    expect(await preferences.defaults()).to.deep.equal(defaults);
  });

  it('keep what a user chose and go back to the default on null', async () => {
    const { preferences } = app.client(agent);

    await preferences.update({ inboxListWidth: 560, notifications: { sound: false }, custom: { views: [{ status: 'open' }] } });
    const later = await preferences.update({ inboxListWidth: null, locale: 'es' });

    const wanted = {
      ...defaults,
      locale: 'es',
      notifications: { ...defaults.notifications, sound: false },
      custom: { views: [{ status: 'open' }] },
    };
    expect(later).to.deep.equal(wanted);
    expect(await preferences.get()).to.deep.equal(wanted);
  });

  it('are the same on every process', async () => {
    await app.client(agent).preferences.update({ theme: 'dark' });
    const second = await createTestApp({ beside: app });
    try {
      expect(await second.client(agent).preferences.get()).to.include({ theme: 'dark' });
    } finally {
      await second.stop();
    }
  });

  it('lose none of the changes that come at once', async () => {
    const { preferences } = app.client(agent);
    const views = Array.from({ length: 20 }, (_, index) => `view${String(index)}`);

    await Promise.all(views.map((view) => preferences.update({ custom: { [view]: true } })));

    expect(Object.keys((await preferences.get()).custom)).to.have.members(views);
  });

  it('belong to one user only, and keys have none', async () => {
    const other = await app.addUser(app.admin, 'agent');
    await app.client(agent).preferences.update({ theme: 'dark' });
    const { key } = await app.client(app.admin).apiKeys.create({ name: 'reader', scopes: ['preferences:read', 'preferences:write'] });

    expect(await app.client(other).preferences.get()).to.include({ theme: 'system' });
    const byKey = await app.request('GET', '/v1/me/preferences', { token: key });
    expect(byKey).to.deep.include({ status: 403 });
    expect(byKey.body).to.include({ code: 'auth.not_a_user' });
  });

  it('refuse unknown members, values out of range and too much', async () => {
    const { preferences } = app.client(agent);
    for (const body of [
      { inboxListWidth: 319 },
      { inboxListWidth: 561 },
      { locale: 'fr' },
      { color: 'red' },
      { notifications: { sms: true } },
      {},
    ]) {
      const { status } = await app.request('PATCH', '/v1/me/preferences', { token: agent.token, body });
      expect(status, JSON.stringify(body)).to.equal(400);
    }

    const tooMuch = await rejection(preferences.update({ theme: 'dark', custom: { views: 'x'.repeat(17_000) } }));

    expect(tooMuch).to.include({ status: 422, code: 'preferences.too_large' });
    expect(await preferences.get()).to.deep.equal(defaults);
  });

  it('show nothing to another tenant', async () => {
    await app.client(app.admin).preferences.update({ custom: { note: 'segredo-da-tenant-a' } });

    const { leaks, tables, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: ['user_preferences'],
    });

    expect(leaks).to.deep.equal([]);
    expect(tables).to.include('user_preferences');
    expect(operations).to.include('preferences.update');
  });
});

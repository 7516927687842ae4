import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import { createTestApp, eventually, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { entriesOf, sqlOn, trailPlugin } from './audit-fixture.js';

const newPassword = 'Outra maré 58 vezes';
const userAgent = 'tests/1';

describe('the audit trail', function () {
  this.timeout(120_000);
  let app: TestApp;
  let admin: TestUser;
  let mails: string;

  before(async () => {
    mails = await mkdtemp(join(tmpdir(), 'mails-'));
    app = await createTestApp({ plugins: [trailPlugin], env: { LEADENGINE_MAIL_DIRECTORY: mails, LEADENGINE_TRUST_PROXY: 'true' } });
  });
  beforeEach(async () => {
    admin = await app.addTenant();
  });
  after(async () => {
    await app.stop();
    await rm(mails, { recursive: true });
  });

  const call = <T = Record<string, unknown>>(token: string | undefined, method: string, path: string, body?: unknown, headers = {}) =>
    app.request<T>(method, path, {
      ...(token !== undefined && { token }),
      ...(body !== undefined && { body }),
      headers: { 'user-agent': userAgent, ...headers },
    });
  const entries = (...actions: string[]) => entriesOf(app, admin.tenant.id, ...actions);
  const logIn = (email: string, password: string, ip: string) =>
    call(undefined, 'POST', '/v1/auth/login', { tenant: admin.tenant.slug, email, password }, { 'x-forwarded-for': ip });
  const user = (id: string) => [{ type: 'user', id }];
  const mailed = (name: string): Promise<string> =>
    eventually(async () => {
      const file = (await readdir(mails)).find((each) => each.startsWith(name) && each.endsWith('.eml'));
      if (file === undefined) return undefined;
      const text = (await readFile(join(mails, file), 'utf8')).replaceAll('=\n', '').replaceAll('=3D', '=');
      return /#token=(le[iw]_[0-9A-Za-z]+)/.exec(text)?.[1];
    });

  it('begins with the tenant and who logged in', async () => {
    const [made, loggedIn] = await entries();

    expect(made).to.deep.include({ action: 'tenant.created', targets: [{ type: 'tenant', id: admin.tenant.id }] });
    expect(loggedIn).to.deep.include({
      action: 'login.succeeded',
      actor: { kind: 'user', id: admin.id },
      targets: user(admin.id),
    });
  });

  it('tells who failed to log in, and nothing of what was typed', async () => {
    expect((await logIn(admin.email, 'wrong', '10.1.0.1')).status).to.equal(401);
    expect((await logIn('ninguem@example.com', 'wrong', '10.1.0.1')).status).to.equal(401);

    const failures = await entries('login.failed');
    expect(failures.map(({ outcome, targets, metadata }) => [outcome, targets, metadata])).to.deep.equal([
      ['failure', user(admin.id), { reason: 'wrong_password' }],
      ['failure', [], { reason: 'unknown_account' }],
    ]);
    expect(failures[0]?.context).to.include({ ip: '10.1.0.1', userAgent, routeId: 'auth.login' });
  });

  it('tells once that guessing was slowed down', async () => {
    const statuses = [];
    for (let index = 0; index < 9; index += 1) statuses.push((await logIn(admin.email, `wrong ${String(index)}`, '10.1.0.2')).status);

    expect(statuses.slice(0, 6)).to.deep.equal(Array<number>(6).fill(401));
    expect(statuses.slice(6)).to.include(429);
    const throttled = await entries('login.throttled');
    expect(throttled).to.have.length(1);
    expect(throttled[0]).to.deep.include({ outcome: 'denied', targets: user(admin.id) });
  });

  it('tells of sessions that end, and of tokens that come back', async () => {
    const stolen = await app.login(admin.tenant, admin.email, admin.password);
    let token = stolen.refreshToken;
    for (let round = 0; round < 2; round += 1) {
      const { body } = await call<{ refreshToken: string }>(undefined, 'POST', '/v1/auth/refresh', { refreshToken: token });
      token = body.refreshToken;
    }
    expect((await call(undefined, 'POST', '/v1/auth/refresh', { refreshToken: stolen.refreshToken })).status).to.equal(401);
    await call(undefined, 'POST', '/v1/auth/logout', { refreshToken: admin.refreshToken });
    await call(undefined, 'POST', '/v1/auth/logout', { refreshToken: admin.refreshToken });

    const [reused, ended, ...more] = await entries('session.token_reused', 'session.ended');
    expect(reused).to.include({ action: 'session.token_reused', outcome: 'denied' });
    expect(reused?.targets[1]).to.deep.equal({ type: 'user', id: admin.id });
    expect(ended?.action).to.equal('session.ended');
    expect(more).to.deep.equal([]);
  });

  it('tells of passwords that were changed, not known, asked for and reset', async () => {
    const agent = await app.addUser(admin, 'agent');
    await call(agent.token, 'POST', '/v1/auth/password', { currentPassword: 'wrong', newPassword });
    const key = { 'idempotency-key': 'change' };
    const change = { currentPassword: agent.password, newPassword };
    const changed = await call<{ accessToken: string }>(agent.token, 'POST', '/v1/auth/password', change, key);
    await call(changed.body.accessToken, 'POST', '/v1/auth/password', change, key);
    await call(undefined, 'POST', '/v1/auth/password/recover', { tenant: admin.tenant.slug, email: agent.email });
    const token = await mailed('password-reset-');
    const reset = await call(undefined, 'POST', '/v1/auth/password/reset', { token, newPassword: 'Mais uma maré 69' });
    expect(reset.status).to.equal(204);

    const actions = (await entries()).filter(({ action }) => action.startsWith('user.password'));
    expect(actions.map(({ action, targets }) => [action, targets])).to.deep.equal([
      ['user.password_change_failed', user(agent.id)],
      ['user.password_changed', user(agent.id)],
      ['user.password_reset_requested', user(agent.id)],
      ['user.password_reset', user(agent.id)],
    ]);
    expect(actions[3]?.actor).to.deep.equal({ kind: 'user', id: agent.id });
  });

  it('tells of invites from the first to the last step', async () => {
    const invite = await call<{ id: string }>(admin.token, 'POST', '/v1/invites', { email: 'rosa.lima@example.com', role: 'agent' });
    const token = await mailed(`invite-${invite.body.id}-1`);
    const acceptance = { token, name: 'Rosa Lima', password: newPassword };
    const accepted = await call<{ user: { id: string } }>(undefined, 'POST', '/v1/invites/accept', acceptance);

    const [created, taken] = await entries('invite.created', 'invite.accepted');
    expect(created).to.deep.include({ targets: [{ type: 'invite', id: invite.body.id }], metadata: { role: 'agent' } });
    expect(taken?.targets).to.deep.equal([{ type: 'invite', id: invite.body.id }, ...user(accepted.body.user.id)]);
  });

  it('tells of API keys made, used and revoked, of the use once a day', async () => {
    const { body } = await call<{ id: string; key: string }>(admin.token, 'POST', '/v1/api-keys', {
      name: 'key',
      scopes: ['tickets:read'],
    });
    for (let round = 0; round < 2; round += 1) expect((await call(body.key, 'GET', '/v1/tickets')).status).to.equal(200);
    const second = await createTestApp({ plugins: [trailPlugin], beside: app, env: { ...app.env } });
    await second.request('GET', '/v1/tickets', { token: body.key });
    await second.stop();
    await call(admin.token, 'DELETE', `/v1/api-keys/${body.id}`);

    const kept = await entries('api_key.created', 'api_key.used', 'api_key.revoked');
    expect(kept.map(({ action }) => action)).to.deep.equal(['api_key.created', 'api_key.used', 'api_key.revoked']);
    for (const { targets } of kept) expect(targets).to.deep.equal([{ type: 'api_key', id: body.id }]);
    expect(kept[0]?.metadata).to.deep.equal({ scopes: 'tickets:read' });
    expect(kept[1]).to.deep.include({ actor: { kind: 'api_key', id: body.id } });
    expect(kept[1]?.context).to.include({ routeId: 'tickets.list', userAgent });
  });

  it('tells of what was refused, and of nothing done then', async () => {
    const agent = await app.addUser(admin, 'agent');
    const refused = await call(agent.token, 'POST', '/v1/api-keys', { name: 'key', scopes: [] });

    expect(refused.status).to.equal(403);
    const [denied, ...more] = await entries('access.denied', 'api_key.created');
    expect(more).to.deep.equal([]);
    expect(denied).to.deep.include({
      outcome: 'denied',
      actor: { kind: 'user', id: agent.id },
      metadata: { reason: 'auth.forbidden', permission: 'api-keys:write' },
    });
    expect(denied?.context).to.include({ routeId: 'apiKeys.create' });
  });

  it('commits with the write or not at all, and repeats nothing', async () => {
    const key = { 'idempotency-key': 'tag' };
    const tag = await call<{ id: string }>(admin.token, 'POST', '/v1/tags', { name: 'vip', color: '#aabbcc' }, key);
    const again = await call<{ id: string }>(admin.token, 'POST', '/v1/tags', { name: 'vip', color: '#aabbcc' }, key);
    expect([again.body.id, again.headers.get('idempotency-replayed')]).to.deep.equal([tag.body.id, 'true']);
    expect((await entries('tag.created')).map(({ targets }) => targets)).to.deep.equal([[{ type: 'tag', id: tag.body.id }]]);

    // The trail of these tests refuses this one, at the commit.
    expect((await call(admin.token, 'DELETE', `/v1/tags/${tag.body.id}`)).status).to.equal(500);
    expect((await call(admin.token, 'GET', `/v1/tags/${tag.body.id}`)).status).to.equal(200);
    expect(await entries('tag.deleted')).to.deep.equal([]);
  });

  it('tells of personal data that is read, handed out and erased', async () => {
    const { body } = await call<{ id: string }>(admin.token, 'POST', '/v1/contacts', { name: 'Rosa Segredo', document: '52998224725' });
    const phone = await call<{ id: string }>(admin.token, 'POST', `/v1/contacts/${body.id}/phones`, { phone: '+5511900000031' });
    await call(admin.token, 'PATCH', `/v1/contacts/${body.id}`, { email: 'rosa@segredo.example', notes: 'palavra-secreta' });
    await call(admin.token, 'GET', `/v1/contacts/${body.id}/document`);
    await call(admin.token, 'GET', `/v1/contacts/${body.id}/export`);
    await call(admin.token, 'GET', '/v1/contacts/export?status=active');
    await call(admin.token, 'POST', `/v1/contacts/${body.id}/erase`);

    const contact = { type: 'contact', id: body.id };
    const kept = (await entries()).filter(({ action }) => /^(contact|phone)\./.test(action));
    expect(kept.map(({ action, targets, metadata }) => [action, targets, metadata])).to.deep.equal([
      ['contact.created', [contact], {}],
      ['phone.added', [{ type: 'phone', id: phone.body.id }, contact], {}],
      ['contact.updated', [contact], { fields: 'email notes' }],
      ['contact.document_revealed', [contact], {}],
      ['contact.data_exported', [contact], {}],
      ['contact.exported', [], { format: 'csv', status: 'active' }],
      ['contact.erased', [contact], {}],
    ]);
  });

  it('tells a tenant what is done to it from above', async () => {
    const permissions = ['tenants:write', 'flags:administer'];
    const { id, key } = await app.app.service(PlatformKeys).createPlatformKey({ name: 'test', permissions });
    const tenantId = admin.tenant.id;
    await call(key, 'POST', '/v1/platform/flags', { key: `f.${admin.tenant.slug}` });
    await call(key, 'PATCH', `/v1/platform/tenants/${tenantId}`, { name: 'Outro nome' });
    await call(key, 'PUT', `/v1/platform/flags/f.${admin.tenant.slug}/overrides/${tenantId}`, { isEnabled: true });
    await call(key, 'DELETE', `/v1/platform/flags/f.${admin.tenant.slug}/overrides/${tenantId}`);
    const input = { name: 'Nova', slug: `n${admin.tenant.slug}`, adminEmail: 'ada@nova.example', adminPassword: newPassword };
    const headers = { 'idempotency-key': 'nova' };
    const made = await call<{ id: string }>(key, 'POST', '/v1/platform/tenants', input, headers);
    expect((await call<{ id: string }>(key, 'POST', '/v1/platform/tenants', input, headers)).body.id).to.equal(made.body.id);

    const kept = (await entries()).filter(({ actor }) => actor.kind === 'platform');
    expect(kept.map(({ action, metadata, actor }) => [action, metadata, actor.id])).to.deep.equal([
      ['tenant.updated', { fields: 'name', status: 'active' }, id],
      ['flag.overridden', { isEnabled: true }, id],
      ['flag.override_removed', undefined, id],
    ]);
    expect((await entriesOf(app, made.body.id)).map(({ action, actor }) => [action, actor])).to.deep.equal([
      ['tenant.created', { kind: 'platform', id }],
    ]);
  });

  it('holds no secret and nobody’s address outside of what is marked as personal', async () => {
    const rows = await sqlOn<{ text: string }>(app, `select (entry - 'personal')::text as text from audit_entries`);
    expect(rows.length).to.be.greaterThan(60);
    const all = rows.map(({ text }) => text).join('\n');
    expect(all).not.to.match(/@|\+?55119|52998224725|le[a-z]_[0-9A-Za-z]|eyJ|Rosa|palavra-secreta|wrong \d|maré/);
  });
});

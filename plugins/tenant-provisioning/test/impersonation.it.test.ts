import { PlatformKeys } from '@leadengine/core';
import { AuditTrail, definePlugin, type AuditEntry } from '@leadengine/plugin-kit';
import { createFakeClock, findTenantLeaks, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { startRotationApp, type RotationApp } from './rotation-fixture.js';

interface Started {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

describe('somebody of the platform in a tenant', function () {
  this.timeout(120_000);
  let app: RotationApp;
  let owner: TestUser;
  let key: string;
  const clock = createFakeClock(new Date());
  const recorded: (AuditEntry & { readonly actor: string })[] = [];
  const requestedBy = { id: 'beto', name: 'Beto', email: 'beto@platform.example' };

  const trail = definePlugin({
    name: 'audit',
    contract: 1,
    provides: { trail: AuditTrail },
    setup: () => ({
      services: {
        trail: {
          record(tx, entry) {
            const { kind, id } = tx.scope.actor;
            tx.afterCommit(() => recorded.push({ ...entry, actor: `${kind} ${id}` }));
          },
        },
      },
    }),
  });

  const platform = <T>(method: string, path: string, body?: unknown, token = key) =>
    app.request<T>(method, `/v1/platform${path}`, { token, ...(body !== undefined && { body }) });
  const start = async (more: object = {}) => {
    const body = { tenantId: owner.tenant.id, role: 'admin', minutes: 10, reason: 'Ticket 99', requestedBy, ...more };
    return platform<Started & { code: string; errors: { pointer: string }[] }>('POST', '/impersonations', body);
  };
  const as = (token: string, method: string, path: string, body?: unknown) =>
    app.request<{ code: string; data: { id: string }[] }>(method, path, { token, ...(body !== undefined && { body }) });

  before(async () => {
    app = await startRotationApp({ clock, plugins: [trail] });
    owner = app.admin;
    const permissions = ['provisioning:impersonate', 'provisioning:read-impersonations'];
    ({ key } = await app.app.service(PlatformKeys).createPlatformKey({ name: 'support', permissions }));
  });
  after(() => app.stop());

  it('sees and does what the role may, in that tenant alone, and nothing that would outlive it', async () => {
    const other = await app.addTenant();
    const { status, body } = await start();
    expect(status).to.equal(201);
    const users = await as(body.token, 'GET', '/v1/users');
    expect(users.body.data.map(({ id }) => id)).to.deep.equal([owner.id]);
    expect((await as(body.token, 'GET', `/v1/users/${other.id}`)).status).to.equal(404);
    expect((await as(body.token, 'POST', '/v1/contacts', { name: 'Ana', phone: '+5511912345678' })).status).to.equal(201);
    const email = 'friend@platform.example';
    for (const [path, input] of [
      ['/v1/invites', { email, role: 'agent' }],
      ['/v1/users', { email, name: 'Friend', role: 'agent', password: 'Maré cheia 47 horas' }],
      ['/v1/api-keys', { name: 'mine', scopes: ['users:read'] }],
      ['/v1/roles', { name: 'mine', permissions: ['users:read'] }],
      ['/v1/webhooks', { url: 'https://platform.example/hook', events: ['contact.created'] }],
    ] as const)
      expect(await as(body.token, 'POST', path, input), path).to.include({ status: 403 });
    expect((await platform('GET', '/tenants', undefined, body.token)).status).to.equal(403);
    const agent = (await start({ role: 'agent' })).body;
    expect((await as(agent.token, 'GET', '/v1/api-keys')).status).to.equal(403);
  });

  it('is seen in the audit log of the tenant, with the reason and all that was done', async () => {
    recorded.splice(0);
    const { body } = await start({ reason: 'A look at ticket 17' });
    await as(body.token, 'POST', '/v1/tags', { name: 'Urgente', color: '#ff0000' });
    await as(body.token, 'GET', '/v1/tags');
    const of = (action: string) => recorded.find((entry) => entry.action === action);
    expect(of('impersonation.started')?.metadata).to.include({ role: 'admin', reason: 'A look at ticket 17', minutes: 10 });
    expect(of('impersonation.started')?.metadata?.['requestedBy']).to.equal('Beto <beto@platform.example>');
    expect(of('impersonation.used')).to.include({ actor: `platform ${body.id}` });
    expect(recorded.filter(({ actor }) => actor === `platform ${body.id}`).length).to.be.greaterThan(1);
    expect(JSON.stringify(recorded)).not.to.include(body.token);
    const { body: list } = await platform<{ data: { id: string; reason: string }[] }>('GET', `/impersonations?tenantId=${owner.tenant.id}`);
    expect(list.data[0]).to.include({ id: body.id, reason: 'A look at ticket 17', endedAt: null });
    expect(JSON.stringify(list)).not.to.include(body.token.slice(-20));
  });

  it('ends with its time, and before it when somebody says so', async () => {
    const { body: short } = await start({ minutes: 1 });
    const { body: long } = await start({ minutes: 60 });
    expect((await as(short.token, 'GET', '/v1/users')).status).to.equal(200);
    clock.advance(61_000);
    expect((await as(short.token, 'GET', '/v1/users')).body.code).to.equal('auth.token_expired');
    expect((await as(long.token, 'GET', '/v1/users')).status).to.equal(200);
    const end = () => platform<{ endedAt: string }>('POST', `/impersonations/${long.id}/end?tenantId=${owner.tenant.id}`);
    const ended = await end();
    expect(ended.status).to.equal(200);
    expect((await as(long.token, 'GET', '/v1/users')).status).to.equal(401);
    expect((await end()).body.endedAt).to.equal(ended.body.endedAt);
    expect(
      (
        await as(
          short.token.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
          'GET',
          '/v1/users',
        )
      ).status,
    ).to.equal(401);
  });

  it('needs a key for it, a reason and an hour at most', async () => {
    expect((await start({ minutes: 61 })).body.errors[0]?.pointer).to.equal('/minutes');
    expect((await start({ reason: ' ' })).body.errors[0]?.pointer).to.equal('/reason');
    expect((await start({ tenantId: '00000000-0000-4000-8000-000000000000' })).status).to.equal(404);
    const { key: weak } = await app.app.service(PlatformKeys).createPlatformKey({ name: 'weak', permissions: ['provisioning:read'] });
    expect((await platform('GET', `/impersonations?tenantId=${owner.tenant.id}`, undefined, weak)).status).to.equal(403);
    expect((await platform('GET', `/impersonations?tenantId=${owner.tenant.id}`, undefined, owner.token)).status).to.equal(403);
  });

  it('shows nothing of a tenant to another one, by SQL or by any route', async () => {
    const secret = 'SEGREDO_DA_TENANT_A';
    await start({ reason: secret });
    const report = await findTenantLeaks({ app, owner, stranger: await app.addTenant(), secret, watchedTables: ['impersonations'] });
    expect(report.leaks).to.deep.equal([]);
    expect(report.tables).to.include('impersonations');
  });
});

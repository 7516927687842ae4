import { generateKeyPairSync } from 'node:crypto';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, eventually, findTenantLeaks, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';

/** Tenant A has a row of everything that the flow below makes; B is an admin of another tenant and tries all of A's ids everywhere. */
describe('another tenant', function () {
  this.timeout(120_000);
  let app: TestApp;
  let a: TestUser;
  let b: TestUser;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    a = app.admin;
    b = await app.addTenant();

    const { token } = a;
    await app.addUser(a, 'agent');
    await app.request('POST', '/v1/api-keys', { token, body: { name: 'key', scopes: ['tickets:read'] } });
    await app.request('POST', '/v1/queues', { token, body: { name: 'Fila' } });
    const page = { widgets: ['inbox'], origins: ['https://a.example'] };
    await app.request('POST', '/v1/embed-sessions', { token, body: { userId: a.id, ...page } });
    const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    await app.request('POST', '/v1/embed-keys', {
      token,
      body: { name: 'host', publicKey: { kty: 'OKP', crv: 'Ed25519', x }, scopes: ['tickets:read'], origins: page.origins },
    });
    const instance = await app.request<{ id: string }>('POST', '/v1/whatsapp/instances', {
      token,
      body: { name: 'Loja', engine: 'sandbox' },
    });
    await app.request('POST', `/v1/whatsapp/instances/${instance.body.id}/connect`, { token });
    await app.request('POST', `/v1/whatsapp/instances/${instance.body.id}/sandbox/messages`, {
      token,
      body: { from: '+5511900000092', displayName: 'Rosa', text: 'segredo-da-tenant-a' },
    });
    const ticket = await eventually(async () => {
      const { body } = await app.request<{ data: { id: string }[] }>('GET', '/v1/tickets', { token });
      return body.data[0];
    });
    await app.request('POST', `/v1/tickets/${ticket.id}/messages`, {
      token,
      body: { type: 'text', text: 'Bom dia' },
      headers: { 'idempotency-key': 'a' },
    });
    await eventually(async () => {
      const { body } = await app.request<{ data: { status: string }[] }>('GET', `/v1/tickets/${ticket.id}/messages`, { token });
      return body.data.some(({ status }) => status === 'read') ? true : undefined;
    });
  });

  after(() => app.stop());

  it('gets at nothing, by SQL or by any route', async () => {
    const report = await findTenantLeaks({
      app,
      owner: a,
      stranger: b,
      secret: 'segredo-da-tenant-a',
      watchedTables: ['whatsapp_instances', 'embed_sessions', 'embed_keys'],
    });

    expect(report.leaks).to.deep.equal([]);
    expect(report.tables).to.include.members(['embed_sessions', 'embed_keys']);
    expect(report.tables.length).to.be.greaterThan(12);
    expect(report.operations.length).to.be.greaterThan(30);
    expect(report.attempts).to.be.greaterThan(report.tables.length * 8 + 300);
  });
});

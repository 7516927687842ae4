import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@leadengine/sdk';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { expect } from 'chai';
import { createHost } from '../src/host.js';

describe('the product with a desk in its page', function () {
  this.timeout(120_000);
  let app: TestApp;
  let server: Server;
  let origin: string;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    const agent = await app.addUser(app.admin, 'agent');
    const { key } = await app.client(app.admin).apiKeys.create({
      name: 'host',
      scopes: ['embed-sessions:write', 'self:read', 'tickets:read', 'messages:read', 'events:read'],
    });
    origin = 'http://localhost:8080';
    const host = createHost({
      engineUrl: app.url,
      apiKey: key,
      origin,
      whoIsLoggedIn: (ctx) => (ctx.cookies.get('login') === 'ana' ? agent.id : undefined),
    });
    server = host.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await app.stop();
  });

  const url = (path: string): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`;
  const askForToken = (headers: Readonly<Record<string, string>>) => fetch(url('/leadengine/session'), { method: 'POST', headers });

  it('serves its page under a strict policy, and never its key', async () => {
    const page = await fetch(url('/'));
    expect(page.headers.get('content-security-policy')).to.contain("default-src 'none'").and.contain("require-trusted-types-for 'script'");
    expect(await page.text())
      .to.contain('<le-inbox>')
      .and.not.contain('lek_');
    expect(await (await fetch(url('/page.js'))).text()).not.to.contain('lek_');
    expect((await fetch(url('/../package.json'))).status).to.equal(404);
  });

  it('gives its page a token of whoever is logged in, and nobody else', async () => {
    expect((await askForToken({ origin })).status).to.equal(401);
    expect((await askForToken({ cookie: 'login=ana', origin: 'https://evil.example' })).status).to.equal(403);
    const { token } = (await (await askForToken({ cookie: 'login=ana', origin })).json()) as { token: string };
    const page = createClient({ baseUrl: app.url, token, headers: { origin } });
    const instance = await app.client(app.admin).whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    await app.client(app.admin).whatsapp.connectInstance({ id: instance.id });
    await app.client(app.admin).whatsappSandbox.write({ id: instance.id }, { from: '+5511900000097', displayName: 'Rosa', text: 'Oi' });
    const ticket = await eventually(async () => (await page.tickets.list()).data[0]);
    expect(ticket.contact.name).to.equal('Rosa');
  });
});

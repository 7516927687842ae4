import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LeadEngineClient } from '@leadengine/sdk';
import { chromiumFlags, chromiumPath, createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { expect } from 'chai';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createHost } from '../src/host.js';
import { listenerOf } from '../src/listener.js';

describe('the product in Angular with a desk in its page', function () {
  this.timeout(180_000);
  const errors: string[] = [];
  let app: TestApp;
  let client: LeadEngineClient;
  let server: Server;
  let origin: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' });
    app = await createTestApp({ plugins: [whatsappPlugin] });
    client = app.client(app.admin);
    const { key } = await client.apiKeys.create({
      name: 'host',
      scopes: [
        ...(['embed-sessions:write', 'self:read', 'tickets:read', 'tickets:write', 'messages:read', 'messages:send'] as const),
        ...(['contacts:read', 'queues:read', 'tags:read', 'users:read', 'media:read', 'events:read'] as const),
      ],
    });
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const whoIsLoggedIn = ({ headers }: Request): string | undefined => (headers.get('cookie') === 'login=ada' ? app.admin.id : undefined);
    server.on('request', listenerOf(createHost({ engineUrl: app.url, apiKey: key, origin, whoIsLoggedIn }), origin));

    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: instance.id });
    const customer = { from: '+5511900000071', displayName: 'Rosa Lima', text: 'Ainda tem em azul?' };
    await client.whatsappSandbox.write({ id: instance.id }, customer);

    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
    context = await browser.newContext({ locale: 'pt-BR', viewport: { width: 1200, height: 760 } });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    // What the policy refuses is said here, too.
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await app?.stop();
  });

  it('has templates that know what elements take and events carry, and refuse anything else', () => {
    const compiler = join(dirname(createRequire(import.meta.url).resolve('@angular/compiler-cli/package.json')), 'bundles/src/bin/ngc.js');
    const project = fileURLToPath(new URL('mistaken', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: project, encoding: 'utf8' });
    // eslint-disable-next-line no-control-regex -- The compiler colors what it says.
    const said = (stdout + stderr).replaceAll(/\u001b\[\d*m/g, '');
    const faults = [...said.matchAll(/([\w.-]+:\d+):\d+ - error +\S+: (.*)/g)].map(([, place, text]) => `${place!} ${text!}`);
    expect(faults, said).to.have.length(6);
    expect(faults[0]).to.match(/^mistaken\.component\.ts:9 Property 'customerName' does not exist/);
    expect(faults[1]).to.match(/^mistaken\.component\.ts:10 Type 'string \| null' is not assignable to type 'string'/);
    expect(faults[2]).to.match(/^mistaken\.component\.ts:11 Property 'detail' does not exist on type 'Event'/);
    expect(faults[3]).to.match(/^mistaken\.component\.ts:12 Type '"everything"' is not assignable to type /);
    expect(faults[4]).to.match(/^mistaken\.component\.ts:13 Type 'string' is not assignable to type 'boolean \| ""'/);
    expect(faults[5]).to.match(/^mistaken\.component\.ts:14 Can't bind to 'ticket' since it isn't a known property of 'le-conversation'/);
  });

  it('shows the desk to whoever is logged in, and tells the others to log in', async () => {
    await page.goto(origin);
    await page.locator('p[role=alert]', { hasText: 'entre de novo' }).waitFor();
    // The answer without a token, which the browser notes.
    expect(errors.splice(0).join()).to.match(/^Failed to load resource: .* 401/);

    await context.addCookies([{ name: 'login', value: 'ada', url: origin }]);
    await page.reload();
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).waitFor();
    expect(await page.locator('aside').textContent()).to.equal('Abra uma conversa.');
    expect(await page.locator('le-inbox h2').textContent()).to.equal('Clientes');
  });

  it('opens a conversation, shows what the product knows beside it, and sends an answer', async () => {
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).click();
    await page.locator('le-conversation article', { hasText: 'Ainda tem em azul?' }).waitFor();
    await page.locator('aside', { hasText: 'Pedidos de Rosa Lima' }).waitFor();

    await page.locator('le-conversation textarea').fill('Tem, sim.');
    await page.locator('le-conversation textarea').press('Enter');
    const answer = await eventually(async () => {
      const ticket = (await client.tickets.list()).data[0];
      const messages = ticket === undefined ? [] : (await client.messages.list({ id: ticket.id })).data;
      return messages.find(({ direction, status }) => direction === 'outbound' && ['sent', 'delivered', 'read'].includes(status));
    });
    expect(answer.content).to.deep.include({ type: 'text', text: 'Tem, sim.' });
    await page.locator('le-conversation article', { hasText: 'Tem, sim.' }).waitFor();
    expect(errors).to.deep.equal([]);
  });
});

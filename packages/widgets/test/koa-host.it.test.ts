import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { chromiumFlags, chromiumPath, createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type {} from '../src/define.js';
import { createKoaHost, type KoaHost } from './koa-host.js';

describe('a page that Koa renders, with the widgets as one file', function () {
  this.timeout(120_000);
  let app: TestApp;
  let host: KoaHost;
  let browser: Browser;
  let context: BrowserContext;
  let ticketId: string;

  const open = async (path = '/'): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(host.origin + path);
    return page;
  };
  const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);

  before(async () => {
    execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: fileURLToPath(new URL('..', import.meta.url)) });
    app = await createTestApp({ plugins: [whatsappPlugin] });
    const client = app.client(app.admin);
    const { key } = await client.apiKeys.create({
      name: 'host',
      scopes: [
        ...(['embed-sessions:write', 'self:read', 'tickets:read', 'tickets:write', 'messages:read', 'messages:send'] as const),
        ...(['contacts:read', 'queues:read', 'tags:read', 'users:read', 'media:read', 'events:read'] as const),
      ],
    });
    const number = await client.whatsapp.createInstance({ name: 'Aurora', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: number.id });
    await client.whatsappSandbox.write({ id: number.id }, { from: '+5561988120210', displayName: 'Rosa Lima', text: 'Ainda tem margem?' });
    ticketId = await eventually(async () => (await client.tickets.list()).data[0]?.id);
    host = await createKoaHost({ engineUrl: app.url, apiKey: key, users: { ada: app.admin.id } });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
    context = await browser.newContext({ viewport: { width: 900, height: 760 } });
  });
  after(async () => {
    await browser?.close();
    await host?.close();
    await app?.stop();
  });

  it('asks whoever is not logged in to log in', async () => {
    const page = await open();
    await page.locator('h1', { hasText: 'Entre de novo' }).waitFor();
    expect(await page.evaluate(() => document.querySelector('le-provider')?.state)).to.equal('expired');
    await page.close();
  });

  it('takes what the server wrote into attributes, and keeps to its policy', async () => {
    await context.addCookies([{ name: 'login', value: 'ada', url: host.origin }]);
    const page = await open(`/?ticket=${ticketId}`);
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).waitFor();
    await page.locator('le-conversation article', { hasText: 'Ainda tem margem?' }).waitFor();
    expect(await page.locator('le-inbox h2').textContent()).to.equal('Clientes');
    expect((await page.locator('le-inbox [role=tab]').allTextContents()).map((text) => text.trim())).to.deep.equal(['En espera', 'Todas']);
    expect(await page.locator('le-conversation textarea').count()).to.equal(0);
    expect(await page.locator('le-inbox').evaluate((inbox) => getComputedStyle(inbox).colorScheme)).to.equal('dark');
    expect(await violations(page)).to.deep.equal([]);
    await page.close();
  });

  it('runs no file but the one whose hash it names', async () => {
    host.tamper('\nglobalThis.stolen = true;');
    // Who was here before has the file already.
    const other = await browser.newContext();
    const page = await other.newPage();
    const refused = page.waitForEvent('console', { predicate: (message) => message.text().includes('integrity') });
    await page.goto(`${host.origin}/`);
    await refused;
    expect(await page.evaluate(() => ['stolen' in globalThis, customElements.get('le-inbox') === undefined])).to.deep.equal([false, true]);
    await other.close();
  });
});

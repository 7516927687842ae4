import { setTimeout as delay } from 'node:timers/promises';
import { createClient, createSession, type LeadEngineClient } from '@leadengine/sdk';
import { chromiumPath, eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createGuideEngine, type GuideEngine } from './guide-engine.js';

/** How long the engine stays dead; a minute when somebody wants to see that, too. */
const awayMs = Number(process.env['LEADENGINE_TEST_OUTAGE_MS'] ?? 5_000);

describe('a desk whose engine is killed in the middle of a conversation', function () {
  this.timeout(180_000 + 2 * awayMs);
  let engine: GuideEngine;
  let browser: Browser;
  let page: Page;
  let client: LeadEngineClient;

  const field = () => page.locator('le-conversation textarea');
  const send = async (text: string): Promise<void> => {
    await field().fill(text);
    await field().press('Enter');
  };
  /** Has the bank of the page make a tenant. */
  const order = async (name: string): Promise<void> => {
    await page.locator('.correspondents [name=name]').fill(name);
    await page.locator('.correspondents form button').click();
    await page.locator('le-provision h2', { hasText: name }).waitFor();
    await page.locator('le-provision .chip', { hasText: 'pronto' }).waitFor();
  };
  const shown = () => page.locator('le-conversation article.out .text').allTextContents();

  before(async () => {
    engine = await createGuideEngine();
    const printed = await engine.start();
    const value = (name: string): string => new RegExp(`${name} +(\\S+)`).exec(printed)?.[1] ?? '';
    const [url, password] = [value('open'), value('password')];
    const session = createSession({ baseUrl: url, tenant: 'demo', email: 'admin@demo.example', password });
    client = createClient({ baseUrl: url, token: session.token });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
    page = await browser.newPage({ locale: 'pt-BR', viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.locator('#password').fill(password);
    await page.locator('form button').click();
    await page.locator('nav button', { hasText: 'Administração' }).click();
    await order('Antes da queda');
    await page.locator('nav button', { hasText: 'Mesa' }).click();
    await page.locator('le-inbox [role=option]').first().click();
    await field().waitFor();
  });
  after(async () => {
    await browser?.close();
    await engine.close();
  });

  it('keeps what is typed, and sends it once and in order when the engine is back', async () => {
    const name = String(await page.locator('le-conversation h2').textContent());
    const before = await shown();
    await send('antes');
    await page.locator('le-conversation article.out', { hasText: 'antes' }).locator('.dots.delivered, .dots.read').waitFor();
    // One that may have reached the engine, and may have been answered, when it dies.
    await send('durante');
    await engine.stop('SIGKILL');
    const texts = ['primeira', 'segunda', 'terceira'];
    for (const text of texts) await send(text);
    await field().fill('meio escrita');
    await page.locator('le-conversation .banner').waitFor();
    await delay(awayMs);
    expect(await page.locator('le-conversation .banner').count(), 'one calm banner').to.equal(1);

    await engine.start();
    await page.locator('le-conversation .banner').waitFor({ state: 'detached', timeout: 60_000 });
    const wanted = [...before, 'antes', 'durante', ...texts];
    await eventually(async () => ((await shown()).join() === wanted.join() ? true : undefined));
    await page.locator('le-conversation article.out', { hasText: 'terceira' }).locator('.dots.delivered, .dots.read').waitFor();
    expect(await field().inputValue()).to.equal('meio escrita');

    const { data: tickets } = await client.tickets.list({ status: 'active', limit: 50 });
    const ticket = tickets.find(({ contact }) => contact.name === name);
    const stored = await client.messages.list({ id: ticket?.id ?? '' }).toArray({ limit: 500 });
    const ours = stored
      .filter(({ direction }) => direction === 'outbound')
      .map(({ content }) => (content.type === 'text' ? content.text : ''));
    expect(ours.reverse()).to.deep.equal(wanted);
  });

  it('lets those go on who were in at the bank', async () => {
    await page.locator('nav button', { hasText: 'Administração' }).click();
    await page.locator('le-provision h2', { hasText: 'Antes da queda' }).waitFor();
    await order('Depois da queda');
    expect(await page.locator('.correspondents option').allTextContents()).to.deep.equal([
      'Depois da queda (depois-da-queda)',
      'Antes da queda (antes-da-queda)',
    ]);
  });
});

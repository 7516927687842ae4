import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumPath } from '@leadengine/testing';
import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createGuideEngine, type GuideEngine } from './guide-engine.js';

const pictures = process.env['LEADENGINE_PICTURES'];

describe('the demo host at /', function () {
  this.timeout(180_000);
  let engine: GuideEngine;
  let browser: Browser;
  let page: Page;
  let url: string;
  let password: string;
  let login: Readonly<Record<'tenant' | 'email' | 'password', string>>;

  const shoot = async (name: string): Promise<void> => {
    if (pictures === undefined) return;
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  const openDesk = (name: string): Promise<void> => page.locator('nav button', { hasText: name }).click();

  before(async () => {
    engine = await createGuideEngine();
    const printed = await engine.start();
    const value = (name: string): string => new RegExp(`${name} +(\\S+)`).exec(printed)?.[1] ?? '';
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--force-color-profile=srgb'],
    });
    const context = await browser.newContext({ locale: 'pt-BR', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    await context.addInitScript(`window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));`);
    page = await context.newPage();
    url = value('open');
    password = value('password');
    login = { tenant: value('tenant'), email: value('e-mail'), password };
  });
  after(async () => {
    await browser?.close();
    await engine.close();
  });

  it('is where /aurora/ leads, and lets people in who know the password that the start printed', async () => {
    await page.goto(`${url}/aurora/`);
    expect(page.url()).to.equal(`${url}/`);
    await page.locator('#password').fill('not the password');
    await page.locator('form button').click();
    await page.locator('[role=alert]', { hasText: 'não conferem' }).waitFor();
    await page.locator('#password').fill(password);
    await page.locator('form button').click();
    await page.locator('le-inbox [role=option]').first().waitFor();
  });

  it('has the console at /console/, where who is in at the bank is in', async () => {
    await page.locator('header a', { hasText: 'Console' }).click();
    await page.locator('.desk').waitFor();
    expect(page.url()).to.equal(`${url}/console/`);
    await page.goBack();
    await page.locator('le-inbox').waitFor();
  });

  it('has as many consoles side by side as somebody opens', async () => {
    const consoles: Page[] = [];
    // A browser has six connections to the engine, of which the desk needs some as well.
    for (let count = 0; count < 7; count += 1) {
      const another = await page.context().newPage();
      consoles.push(another);
      await another.goto(`${url}/console/`);
      for (const [field, text] of Object.entries(login)) await another.locator(`#${field}`).fill(text);
      await another.locator('form button').click();
      await another.locator('.desk .row-name').first().waitFor();
    }
    for (const another of consoles) await another.close();
  });

  it('answers a simulated customer at the desk, with a session of its own and under the engine’s policy', async () => {
    await page.locator('le-inbox [role=option]').first().click();
    await page.locator('le-conversation article').first().waitFor();
    await page.locator('le-conversation textarea').fill('Bom dia! Já vejo isso.');
    await page.locator('le-conversation textarea').press('Enter');
    await page.locator('le-conversation article.out', { hasText: 'Já vejo isso' }).locator('.dots.delivered, .dots.read').waitFor();
    const name = await page.locator('le-conversation h2').textContent();
    await page.locator('le-sandbox .customer', { hasText: String(name) }).click();
    await page.locator('le-sandbox article.in', { hasText: 'Já vejo isso' }).waitFor();
    await page.locator('le-sandbox .composer textarea').fill('Que rapidez!');
    await page.locator('le-sandbox .composer textarea').press('Enter');
    await page.locator('le-conversation article.in', { hasText: 'Que rapidez!' }).waitFor();
    await shoot('aurora-desk-light');
    await page.locator('select').first().selectOption('dark');
    await shoot('aurora-desk-dark');
    await page.locator('.events summary').click();
    expect(await page.locator('.events code').allTextContents()).to.include('le-select');
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).to.deep.equal([]);
  });

  it('shows the day under operations', async () => {
    await openDesk('Operação');
    await page.locator('le-pipeline .state', { hasText: 'Nenhum lead ainda' }).waitFor();
    await page.locator('le-delivery .state', { hasText: 'Tudo saiu' }).waitFor();
    expect(Number(await page.locator('le-pulse .main strong').textContent())).to.be.greaterThan(0);
    await shoot('aurora-operations-dark');
  });

  it('shows the number of the sandbox under administration, and says calmly that the network is gone', async () => {
    await openDesk('Administração');
    await page.locator('le-connect h3', { hasText: 'Conectado' }).waitFor();
    await page.locator('le-audit .link-row', { hasText: 'embed_session.created' }).first().waitFor();
    await shoot('aurora-administration-dark');
    // Whether the bank had let the page in by then or not: it does when the network is back.
    await page.locator('.controls input[type=checkbox]').check();
    await page.locator('le-connect .banner', { hasText: 'Sem conexão' }).waitFor();
    await page.locator('.controls input[type=checkbox]').uncheck();
    await page.locator('le-connect .banner').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).to.deep.equal([]);
  });

  it('has a tenant made for a correspondent of the bank, and shows how far it is', async () => {
    const panel = page.locator('.correspondents');
    await panel.locator('[name=name]').fill('Crédito São João');
    expect(await panel.locator('[name=slug]').inputValue()).to.equal('credito-sao-joao');
    await panel.locator('[name=slug]').fill('demo');
    await panel.locator('form button').click();
    await panel.locator('[role=alert]:not(:empty)').waitFor();
    expect(await page.locator('le-provision').count()).to.equal(0);
    await panel.locator('[name=slug]').fill('credito-sao-joao');
    await panel.locator('form button').click();
    await page.locator('le-provision h2', { hasText: 'Crédito São João' }).waitFor();
    await page.locator('le-provision .chip', { hasText: 'pronto' }).waitFor();
    expect(await panel.locator('[role=alert]').textContent()).to.equal('');
    await page.evaluate(() => document.querySelector('le-provision')?.scrollIntoView());
    await shoot('aurora-provision-dark');
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).to.deep.equal([]);
  });

  it('has its bank take orders from its own page only, of people that it let in', async () => {
    const ask = (method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: string) =>
      fetch(`${url}/bank/${path}`, { method, headers, ...(body !== undefined && { body }) });
    const order = JSON.stringify({ name: 'Alheia', slug: 'alheia' });
    expect((await ask('POST', 'session')).status, 'without a login').to.equal(403);
    expect((await ask('POST', 'session', { authorization: 'Bearer nothing' })).status, 'with no login of the engine').to.equal(403);
    for (const [method, path] of [
      ['GET', 'provisionings'],
      ['POST', 'provisionings'],
    ] as const)
      expect((await ask(method, path, {}, method === 'POST' ? order : undefined)).status, method).to.equal(401);
    const cookies = (await page.context().cookies(`${url}/bank/`)).filter(({ path }) => path === '/bank/');
    expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).to.deep.equal([{ httpOnly: true, sameSite: 'Strict' }]);
    const cookie = `aurora=${cookies[0]?.value ?? ''}`;
    for (const headers of [{ origin: 'http://127.0.0.1:1' }, { origin: url, 'sec-fetch-site': 'same-site' }] as const)
      expect((await ask('POST', 'provisionings', { cookie, ...headers }, order)).status).to.equal(403);
    const listed = (await (await ask('GET', 'provisionings', { cookie })).json()) as {
      readonly data: readonly { readonly slug: string }[];
    };
    expect(listed.data.map(({ slug }) => slug)).to.deep.equal(['credito-sao-joao']);
    for (const body of ['{', '{"name":1,"slug":"a"}', JSON.stringify({ name: 'x'.repeat(5000), slug: 'aa' })])
      expect((await ask('POST', 'provisionings', { cookie }, body)).status).to.equal(422);
    const wrong = await ask('POST', 'provisionings', { cookie }, JSON.stringify({ name: 'Alheia', slug: 'Não' }));
    expect(wrong.status).to.be.oneOf([400, 422]);
    expect(((await wrong.json()) as { readonly errors: readonly { readonly pointer: string }[] }).errors[0]?.pointer).to.equal('/slug');
    expect((await ask('GET', 'provisionings/0192f0c1-0000-7000-8000-000000000001', { cookie })).status).to.equal(404);
    expect((await ask('GET', 'elsewhere', { cookie })).status).to.equal(404);
  });

  it('shows the form again to who leaves, and asks the engine for nothing more', async () => {
    const left = page.waitForResponse((response) => response.request().method() === 'DELETE' && response.url() === `${url}/bank/session`);
    await page.locator('header .leave').click();
    await page.locator('#password').waitFor();
    await left;
    expect(await page.locator('le-connect, nav button').count()).to.equal(0);
    expect((await page.context().cookies(`${url}/bank/`)).filter(({ path }) => path === '/bank/')).to.deep.equal([]);
    await page.reload();
    await page.locator('#password').waitFor();
  });
});

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
    await page.locator('.controls input[type=checkbox]').check();
    await page.locator('le-connect .banner', { hasText: 'Sem conexão' }).waitFor();
    await page.locator('.controls input[type=checkbox]').uncheck();
    await page.locator('le-connect .banner').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).to.deep.equal([]);
  });

  it('shows the form again to who leaves, and asks the engine for nothing more', async () => {
    await page.locator('header .leave').click();
    await page.locator('#password').waitFor();
    expect(await page.locator('le-connect, nav button').count()).to.equal(0);
    await page.reload();
    await page.locator('#password').waitFor();
  });
});

import { mkdtempSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import { SecretFailure, type SecretFailureCode, type SecretStore } from '@leadengine/plugin-kit';
import { createTenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { createClient, type LeadEngineClient } from '@leadengine/sdk';
import { expressProvisioning } from '@leadengine/sdk/hosts';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';

describe('a provisioning in a page of the host', function () {
  this.timeout(180_000);
  let desk: DeskFixture;
  let platform: LeadEngineClient;
  let key: string;
  let page: Page;
  /** Where the run waits until it is let on. */
  let hold: { readonly point: string; readonly released: Promise<void>; readonly release: () => void } | undefined;
  let storeFault: (call: string) => SecretFailureCode | undefined;
  /** What the host's user may see. */
  const mine = new Set<string>();
  /** Streams that pages of the host hold open. */
  let streams = 0;

  const holdAt = (point: string): (() => void) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    hold = { point, released, release };
    return release;
  };
  /** The store of the plugin, with calls that fail before they do anything. */
  const throughFaults = (store: SecretStore): SecretStore => ({
    ...store,
    put(...given) {
      const code = storeFault('put');
      return code === undefined ? store.put(...given) : Promise.reject(new SecretFailure(code, 'The store fails for the test.'));
    },
  });

  const ask = async (slug: string): Promise<string> => {
    const { id } = await platform.provisionings.create({
      slug,
      name: `Corretora ${slug}`,
      owner: { name: 'Ana Dona', email: `ana@${slug}.example`, squad: 'vendas' },
      createdBy: { name: 'Beto Plataforma', email: 'beto@platform.example' },
      justification: 'New customer',
    });
    mine.add(id);
    return id;
  };
  const show = async (id: string, query: Readonly<Record<string, string>> = {}): Promise<void> => {
    await page?.close();
    page = await desk.open({ show: 'provision', class: 'one', instance: id, ...query });
  };
  const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-provision ${selector}`, options);
  const phase = (text: string) => widget('.head .chip', { hasText: text });
  const step = (name: string) => widget(`[data-step="${name}"]`);
  const findings = () => findingsIn(desk, page);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const path = (id: string, rest = ''): string => `${desk.host.origin}/leadengine/provisionings/${id}${rest}`;

  before(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'leadengine-provision-'));
    const plugin = createTenantProvisioningPlugin({
      boundary: async (point) => {
        if (hold?.point === point) await hold.released;
      },
      throughStore: throughFaults,
    });
    desk = await createDeskFixture({ LEADENGINE_KEY_FILE: join(directory, 'keys.json'), LEADENGINE_LOG_DIRECTORY: directory }, [plugin]);
    ({ key } = await desk.app.app
      .service(PlatformKeys)
      .createPlatformKey({ name: 'host', permissions: ['provisioning:read', 'provisioning:write'] }));
    platform = createClient({ baseUrl: desk.app.url, token: key });
    const show = expressProvisioning<IncomingMessage>({
      client: platform,
      run: ({ url = '' }) => [...mine].find((id) => url.startsWith(`/leadengine/provisionings/${id}`)),
      actions: ['resume', 'cancel'],
    });
    desk.host.backend = (request, response, next) => {
      if (request.url?.endsWith('/progress') === true) {
        streams += 1;
        response.once('close', () => (streams -= 1));
      }
      show(request, response, next);
    };
  });
  beforeEach(() => {
    storeFault = () => undefined;
  });
  afterEach(() => {
    hold?.release();
    hold = undefined;
  });
  after(async () => {
    hold?.release();
    await desk?.stop();
  });

  it('shows each step as it is done, and the tenant when it is there', async () => {
    const release = holdAt('forward smoke effect');
    await show(await ask('aurora'));
    await step('smoke').and(page.locator('[aria-current=step]')).waitFor();
    await phase('em andamento').waitFor();
    expect(await step('tenant').getAttribute('class')).to.contain('done');
    expect(streams).to.equal(1);
    expect(await step('evidence').getAttribute('class')).to.contain('waiting');
    expect(await widget('h2').textContent()).to.equal('Provisionar “Corretora aurora”');
    expect(await findings()).to.deep.equal([]);
    release();
    await phase('pronto').waitFor();
    expect(await widget('.step.done').count()).to.equal(await widget('.step').count());
    expect(await widget('.axis').textContent())
      .to.match(/(\d+) de \1 passos/)
      .and.to.contain('ao todo');
    await until(async () => (await heard()).includes('le-done'));
    expect((await heard()).filter((name) => name === 'le-done')).to.have.length(1);
    expect(await heard()).to.include('le-changed');
    await until(() => Promise.resolve(streams === 0));
    // One axis: each begins where those before it ended, or later.
    const left = await page.evaluate(() =>
      [...(document.querySelector('le-provision')?.shadowRoot?.querySelectorAll('.bar') ?? [])].map(
        (bar) => bar.getBoundingClientRect().left,
      ),
    );
    expect(left).to.have.length(await widget('.step').count());
    expect(left).to.deep.equal(left.toSorted((a, b) => a - b));
    expect(await findings()).to.deep.equal([]);
    await shoot(page, 'provision-done');
  });

  it('says under the step why it failed, and that everything was taken back', async () => {
    storeFault = () => 'refused';
    await show(await ask('recusada'));
    await phase('desfeito').waitFor();
    await step('secrets').locator('.reason', { hasText: 'O cofre de segredos recusou.' }).waitFor();
    expect(await step('secrets').getAttribute('class')).to.contain('failed');
    expect(await step('headroom').getAttribute('class')).to.contain('undone');
    expect(await widget('.actions').count(), 'nothing is left to do').to.equal(0);
    await until(async () => (await heard()).includes('le-done'));
    expect(await findings()).to.deep.equal([]);
    await page.evaluate(() => document.querySelector('le-provider')?.setAttribute('theme', 'dark'));
    await shoot(page, 'provision-failed');
  });

  it('waits for another try, which the keyboard has made at once', async () => {
    let puts = 0;
    storeFault = () => (puts++ === 0 ? 'pending_approval' : undefined);
    await show(await ask('carimbo'));
    await phase('tentando de novo').waitFor();
    expect(await step('secrets').locator('.reason').textContent())
      .to.contain('O cofre de segredos espera uma aprovação.')
      .and.to.match(/de novo em \d+\s?s/);
    expect(await findings()).to.deep.equal([]);
    await shoot(page, 'provision-retrying');
    const resume = widget('.actions .resume');
    const before = puts;
    await page.evaluate(() =>
      document.querySelector('le-provision')?.addEventListener('le-before-action', (event) => event.preventDefault(), { once: true }),
    );
    await resume.focus();
    await page.keyboard.press('Enter');
    expect(puts, 'the host prevented it').to.equal(before);
    await page.keyboard.press('Enter');
    await phase('pronto').waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName), 'the keyboard stays here').to.equal('le-provision');
  });

  it('is taken back when somebody says so twice', async () => {
    const release = holdAt('forward smoke effect');
    await show(await ask('desistida'), { provider: 'none', lang: 'es' });
    await step('smoke').and(page.locator('[aria-current=step]')).waitFor();
    await widget('.actions .cancel').focus();
    await page.keyboard.press('Enter');
    await widget('.actions .no:focus').waitFor();
    expect(await findings()).to.deep.equal([]);
    await page.keyboard.press('Escape');
    await widget('.actions .cancel:focus').waitFor();
    await page.keyboard.press('Enter');
    await widget('.actions .no:focus').waitFor();
    await page.route(/\/cancel$/, problem(409, 'provisioning.not_in_this_state', 'Ahora no.'));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await widget('.refusal', { hasText: 'No se aceptó: Ahora no.' }).waitFor();
    expect(await findings()).to.deep.equal([]);
    await page.unroute(/\/cancel$/);
    await widget('.actions .cancel').click();
    await widget('.actions .yes').click();
    await phase('cancelando').waitFor();
    await widget('.refusal').waitFor({ state: 'detached' });
    release();
    await phase('cancelado').waitFor();
    expect(await findings()).to.deep.equal([]);
  });

  it('needs neither a provider nor the stream, and is drawn narrow', async () => {
    const release = holdAt('forward smoke effect');
    const id = await ask('sem-fluxo');
    await page.close();
    page = await desk.context.newPage();
    await page.setViewportSize({ width: 380, height: 800 });
    await page.route(/\/progress$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(desk.host.url({ show: 'provision', class: 'one', instance: id, provider: 'none', lang: 'en' }));
    await phase('running').waitFor();
    release();
    await phase('done').waitFor();
    expect(await widget('h2').textContent()).to.equal('Provision “Corretora sem-fluxo”');
    expect(await findings()).to.deep.equal([]);
    await shoot(page, 'provision-narrow');
  });

  it('keeps what it shows while the host is away', async () => {
    const release = holdAt('forward smoke effect');
    await show(await ask('sumida'));
    await step('smoke').and(page.locator('[aria-current=step]')).waitFor();
    await page.route(/\/leadengine\//, (route) => route.abort());
    await page.evaluate(() => void document.querySelector('le-provision')?.provision?.reload());
    await widget('.banner', { hasText: 'Sem resposta do servidor' }).waitFor();
    expect(await findings()).to.deep.equal([]);
    await page.unroute(/\/leadengine\//);
    release();
    await phase('pronto').waitFor();
    await widget('.banner').waitFor({ state: 'detached' });
  });

  it('shows another run when it is told to, and lets go of the stream when it leaves', async () => {
    const release = holdAt('forward smoke effect');
    const [first, second] = [await ask('primeira'), await ask('segunda')];
    await show(first, { dir: 'rtl' });
    await widget('h2', { hasText: 'Corretora primeira' }).waitFor();
    await page.evaluate((src) => document.querySelector('le-provision')?.setAttribute('src', src), `/leadengine/provisionings/${second}/`);
    await widget('h2', { hasText: 'Corretora segunda' }).waitFor();
    await step('smoke').and(page.locator('[aria-current=step]')).waitFor();
    await until(() => Promise.resolve(streams === 1));
    await page.emulateMedia({ forcedColors: 'active' });
    await shoot(page, 'provision-rtl');
    expect(await findings()).to.deep.equal([]);
    await page.emulateMedia({ forcedColors: null });
    await page.evaluate(() => document.querySelector('le-provision')?.remove());
    await until(() => Promise.resolve(streams === 0));
    release();
  });

  it('shows no run of anybody else, and nothing but the run', async () => {
    const id = await ask('alheia');
    mine.delete(id);
    await show(id);
    await widget('.state', { hasText: 'Nada para mostrar aqui' }).waitFor();
    expect(await findings()).to.deep.equal([]);

    mine.add(id);
    await until(async () => (await (await fetch(path(id))).text()).includes('"completed"'));
    const answers = [await (await fetch(path(id))).text(), await (await fetch(path(id, '/progress'))).text()];
    expect(answers[1]).to.contain('event: progress');
    for (const answer of answers)
      for (const secret of [key, 'ana@alheia.example', 'beto@platform.example', 'New customer'])
        expect(answer.includes(secret), secret).to.equal(false);

    const post = async (rest: string, headers: Record<string, string>) => (await fetch(path(id, rest), { method: 'POST', headers })).status;
    expect(await post('/resume', { origin: 'https://evil.example' })).to.equal(403);
    expect(await post('/resume', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).to.equal(403);
    expect(await post('/retry', { 'sec-fetch-site': 'same-origin' }), 'the host does not offer it').to.equal(405);
    expect(await post('/resume', { 'sec-fetch-site': 'same-origin' }), 'it is over').to.equal(409);
  });
});

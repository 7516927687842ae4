import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, type DeskFixture } from './desk-fixture.js';

const other = '9.8.7';

describe('two copies of the widgets in one page', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  let ours: string;
  let page: Page;
  let faults: string[];
  let warnings: string[];

  const open = async (...scripts: readonly string[]): Promise<void> => {
    page = await desk.context.newPage();
    [faults, warnings] = [[], []];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
      // Lit says by itself, while one develops, that it is there twice.
      if (message.type() === 'warning' && !message.text().includes('lit.dev')) warnings.push(message.text());
    });
    await page.goto(desk.host.url({ duplicates: " 'allow-duplicates'", scripts: scripts.join(' ') }));
  };
  /** Which version defined each tag. */
  const versions = () =>
    page.evaluate(() =>
      ['le-provider', 'le-inbox', 'le-conversation'].map((tag) => (customElements.get(tag) as unknown as { version: string }).version),
    );
  const work = async (): Promise<void> => {
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).click();
    await page.locator('le-conversation article', { hasText: 'Ainda tem margem?' }).waitFor();
    expect(await desk.violations(page)).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
  };

  before(async () => {
    execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: fileURLToPath(new URL('..', import.meta.url)) });
    const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
    ours = (JSON.parse(manifest) as { readonly version: string }).version;
    desk = await createDeskFixture();
    await desk.writes('+5561988120220', 'Rosa Lima', 'Ainda tem margem?');
  });
  after(() => desk?.stop());
  afterEach(() => page.close());

  for (const scripts of [
    ['widgets', 'one-file'],
    ['one-file', 'widgets'],
  ]) {
    it(`of one version, ${scripts.join(' before ')}: one of them works, and there is nothing to say`, async () => {
      await open(...scripts);
      await work();
      expect(await versions()).to.deep.equal([ours, ours, ours]);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const [first, second] of [
    ['widgets', 'other-widgets'],
    ['other-widgets', 'widgets'],
    ['other-widgets', 'one-file'],
  ] as const) {
    it(`of two versions, ${first} before ${second}: the first works, and the page hears of it once`, async () => {
      await open(first, second);
      await work();
      const kept = first === 'widgets' ? ours : other;
      expect(await versions()).to.deep.equal([kept, kept, kept]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(ours).and.to.contain(other);
    });
  }

  it('mixes elements of two versions under one provider, failures included', async () => {
    await open('other-conversation', 'widgets');
    await work();
    expect(await versions()).to.deep.equal([ours, ours, other]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<le-conversation> /);
    // The error is made by the copy of the provider and understood by that of the conversation.
    await page.route(/\/messages$/, (route) =>
      route.fulfill({
        status: 422,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/problem+json' },
        body: JSON.stringify({ title: 'No', detail: 'Este número não recebe.', status: 422, code: 'message.refused' }),
      }),
    );
    await page.locator('le-conversation textarea').fill('Tem, sim.');
    await page.locator('le-conversation textarea').press('Enter');
    await page.locator('le-conversation .failure', { hasText: 'Este número não recebe.' }).waitFor();
  });

  it('lets elements of a copy that comes later find the provider of the first', async () => {
    await open('other-conversation');
    await page.locator('le-conversation').getByText('Escolha uma conversa').waitFor();
    await page.evaluate((path) => import(path), '/one-file.js');
    await work();
    expect(await versions()).to.deep.equal([ours, ours, other]);
  });

  it('draws the same by the one file, whose style sheets are without spaces', async () => {
    await open('widgets');
    const rules = (path: string) =>
      page.evaluate(async (from) => {
        interface Styled {
          readonly observedAttributes?: readonly string[];
          readonly elementStyles?: readonly { readonly styleSheet?: CSSStyleSheet }[];
        }
        const found = Object.entries((await import(from)) as Record<string, Styled>);
        // Lit gathers the styles of a class when somebody asks for its attributes.
        return found.flatMap(([name, element]) =>
          (element.observedAttributes === undefined ? [] : (element.elementStyles ?? [])).flatMap(({ styleSheet }) =>
            // Browsers keep the spaces of custom properties, which mean nothing either.
            [...(styleSheet?.cssRules ?? [])].map(({ cssText }) => `${name} ${cssText.replace(/(?<=[,:(])\s+|\s+(?=\))/g, '')}`),
          ),
        );
      }, path);
    const plain = await rules('/one-file.js');
    expect(plain.length).to.be.greaterThan(500);
    expect(plain).to.have.members(await rules('/widgets.js'));
  });
});

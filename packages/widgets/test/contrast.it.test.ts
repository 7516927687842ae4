import { chromiumFlags, chromiumPath } from '@leadengine/testing';
import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import type * as contrast from '../src/contrast.js';
import type {} from '../src/define.js';
import { until } from './desk-fixture.js';
import { createHostPage, type HostPage } from './host-page.js';

interface Watching {
  readonly contrast: typeof contrast;
  readonly stops: (() => void)[];
}

describe('the contrast of tokens that a host overrides', function () {
  this.timeout(60_000);
  let host: HostPage;
  let browser: Browser;
  let page: Page;
  const warnings: string[] = [];

  /** `--le-ink-3 on --le-surface light 2.84`, and so on. */
  const found = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      (window as unknown as Watching).contrast
        .checkContrast()
        .map(({ foreground, ground, theme, ratio }) => `${foreground} on ${ground} ${theme} ${String(ratio)}`),
    );
  const override = (token: string, value: string): Promise<void> =>
    page.evaluate(([name, color]) => document.documentElement.style.setProperty(name!, color!), [token, value]);
  const wear = (theme: 'light' | 'dark' | 'auto'): Promise<void> =>
    page.evaluate(async (chosen) => {
      const provider = document.querySelector('le-provider')!;
      provider.theme = chosen;
      await provider.updateComplete;
    }, theme);
  const watch = (): Promise<void> =>
    page.evaluate(() => {
      const { contrast: watched, stops } = window as unknown as Watching;
      stops.push(watched.warnOfContrast());
    });

  before(async () => {
    host = await createHostPage(() => 'http://127.0.0.1:9');
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
    page = await browser.newPage();
    await page.addInitScript('globalThis.__name = (value) => value;');
    page.on('console', (message) => {
      if (message.type() === 'warning' && message.text().startsWith('--le-')) warnings.push(message.text());
    });
    await page.goto(host.url());
    await page.locator('le-inbox h2').first().waitFor();
    await page.evaluate(async () => {
      const address = '/contrast.js';
      Object.assign(window, { contrast: (await import(address)) as unknown, stops: [] });
    });
  });

  afterEach(() =>
    page.evaluate(() => {
      for (const stop of (window as unknown as Watching).stops.splice(0)) stop();
      document.documentElement.removeAttribute('style');
      document.querySelector('le-provider')!.theme = 'light';
    }),
  );

  after(async () => {
    await browser?.close();
    await host?.close();
  });

  it('is enough in both themes as they ship, whatever colors the system picks', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      for (const theme of ['light', 'dark'] as const) {
        await wear(theme);
        expect(await found(), `${theme} ${forcedColors}`).to.deep.equal([]);
      }
    }
    await page.emulateMedia({ forcedColors: null });
  });

  it('names what is too faint, in the theme that shows it', async () => {
    await override('--le-on-accent', '#8fb8b0');
    expect(await found()).to.deep.equal(['--le-on-accent on --le-accent light 3.15']);
    await wear('dark');
    await override('--le-on-accent', '#a0ddd0');
    expect(await found()).to.deep.equal(['--le-on-accent on --le-accent dark 1.25']);
    await wear('light');
    await override('--le-on-accent', '#fff');
    expect(await found()).to.deep.equal([]);
  });

  it('reads every notation of a color, and sees through what is see-through', async () => {
    for (const color of [
      'oklch(70% 0.05 180)',
      'color-mix(in oklab, white 60%, black)',
      'light-dark(#8fb8b0, #04231d)',
      'rgb(255 255 255 / 40%)',
      'hsl(168 22% 64%)',
    ]) {
      await override('--le-on-accent', color);
      expect(await found(), color).to.have.length(1);
    }
  });

  it('looks at one widget as well, which a host may have given colors of its own', async () => {
    const namesOf = (tag: string): Promise<readonly string[]> =>
      page.evaluate((name) => {
        const { checkContrast } = (window as unknown as Watching).contrast;
        return checkContrast(document.querySelector(name)!).map(({ foreground, widget }) => `${foreground} ${widget.localName}`);
      }, tag);
    await page.evaluate(() => document.querySelector('le-conversation')!.style.setProperty('--le-note-ink', '#c9a84a'));
    expect(await namesOf('le-conversation')).to.deep.equal(['--le-note-ink le-conversation']);
    expect(await namesOf('le-inbox')).to.deep.equal([]);
    await page.evaluate(() => document.querySelector('le-conversation')!.removeAttribute('style'));
    expect(await namesOf('le-conversation')).to.deep.equal([]);
  });

  it('is warned of once while it lasts, and again when it comes back', async () => {
    warnings.length = 0;
    await watch();
    await override('--le-on-accent', '#8fb8b0');
    const toldOf = (token: string): number => warnings.filter((text) => text.startsWith(`${token} on `)).length;
    const told = (token: string, times: number): Promise<void> => until(() => Promise.resolve(toldOf(token) >= times));
    await told('--le-on-accent', 1);
    expect(warnings[0]).to.contain('--le-on-accent on --le-accent has a contrast of 3.15 in the light theme; 4.5 is needed.');
    // Each other finding shows that it has looked once more.
    await override('--le-robot', '#eee');
    await told('--le-robot', 3);
    expect(toldOf('--le-on-accent')).to.equal(1);
    await override('--le-on-accent', '#fff');
    await override('--le-note-ink', '#eee');
    await told('--le-note-ink', 1);
    await override('--le-on-accent', '#8fb8b0');
    await told('--le-on-accent', 2);
    expect(toldOf('--le-robot')).to.equal(3);
  });

  it('is warned of when the system turns dark, and no more when that is ended', async () => {
    warnings.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await wear('auto');
    await override('--le-clay-soft', 'light-dark(#fbe5de, #b06050)');
    for (let watchers = 0; watchers < 2; watchers += 1) await watch();
    expect(warnings).to.deep.equal([]);
    await page.evaluate(() => (window as unknown as Watching).stops.shift()?.());
    await page.emulateMedia({ colorScheme: 'dark' });
    await until(async () => Promise.resolve(warnings.length > 0));
    expect(warnings.map((text) => text.split(' has ')[0])).to.deep.equal(['--le-clay on --le-clay-soft']);
    await page.emulateMedia({ colorScheme: null });
  });
});

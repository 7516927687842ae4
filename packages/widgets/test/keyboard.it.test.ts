import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';

/** What has the focus, through all shadow roots: its label or words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.id ?? '';
  });

describe('the desk without a mouse', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  let page: Page;

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const active = () => page.locator('le-inbox .row.active .name').textContent();

  before(async () => {
    desk = await createDeskFixture();
    await desk.writes('+5561988120080', 'Aline Teixeira', 'Oi');
    await desk.writes('+5561988120081', 'Jonas Akira', 'Pode ser na quinta?');
    await desk.writes('+5561988120082', 'Luísa Prado', 'Obrigada');
    page = await desk.open();
    await page.locator('le-inbox [role=option]').nth(2).waitFor();
  });

  after(() => desk?.stop());

  it('walks search, tabs and rows, and opens one', async () => {
    await press('Tab');
    expect(await focused(page)).to.equal('Buscar nome, telefone ou assunto');
    await press('Tab');
    expect(await focused(page)).to.equal('tab-all');
    await press('ArrowRight', 'ArrowRight');
    await page.locator('le-inbox #tab-waiting[aria-selected=true]').waitFor();
    await until(async () => (await focused(page)) === 'tab-waiting');
    await page.locator('le-inbox [role=option]').nth(2).waitFor();
    // Who waits longest comes first here.
    expect(await page.locator('le-inbox .name').allTextContents()).to.deep.equal(['Aline Teixeira', 'Jonas Akira', 'Luísa Prado']);
    await press('Tab', 'ArrowDown');
    expect(await active()).to.equal('Jonas Akira');
    await press('End');
    expect(await active()).to.equal('Luísa Prado');
    await press('Home', 'ArrowDown', 'Enter');
    await page.locator('le-conversation article', { hasText: 'Pode ser na quinta?' }).waitFor();
    expect(await page.locator('le-inbox [aria-selected=true][role=option] .name').textContent()).to.equal('Jonas Akira');
    const list = page.locator('le-inbox [role=listbox]');
    const id = await list.getAttribute('aria-activedescendant');
    expect(await page.locator(`le-inbox #${String(id)} .name`).textContent()).to.equal('Jonas Akira');
  });

  it('reads messages by page keys, writes, and sends', async () => {
    const stream = page.locator('le-conversation .stream');
    await stream.focus();
    await press('PageUp');
    expect(await page.evaluate(() => document.querySelector('le-conversation')?.shadowRoot?.activeElement?.localName)).to.equal('article');
    await press('Control+End');
    expect(await focused(page)).to.equal('Escreva para Jonas Akira…');
    await page.keyboard.type('Pode sim');
    await press('Shift+Enter');
    await page.keyboard.type('às dez');
    await press('Enter');
    const sent = page.locator('le-conversation article.out');
    await sent.locator('.dots.read').waitFor();
    expect(await sent.locator('.text').textContent()).to.equal('Pode sim\nàs dez');
  });

  it('lets the host refuse to open a conversation', async () => {
    await page.evaluate(() => document.addEventListener('le-before-select', (event) => event.preventDefault(), { once: true }));
    await page.locator('le-inbox [role=option]', { hasText: 'Aline' }).click();
    expect(await page.locator('le-conversation h2').textContent()).to.equal('Jonas Akira');
    await page.locator('le-inbox [role=option]', { hasText: 'Aline' }).click();
    await page.locator('le-conversation h2', { hasText: 'Aline Teixeira' }).waitFor();
  });

  it('follows theme, language and tokens of the host without being built anew', async () => {
    await page.locator('le-conversation textarea').fill('a meio');
    const look = () =>
      page.evaluate(() => {
        const widget = document.querySelector('le-inbox');
        const title = widget?.shadowRoot?.querySelector('h2');
        const button = document.querySelector('le-conversation')?.shadowRoot?.querySelector('.button.primary');
        return {
          ground: widget == null ? '' : getComputedStyle(widget).backgroundColor,
          title: title?.textContent,
          accent: button == null ? '' : getComputedStyle(button).backgroundColor,
        };
      });
    expect(await look()).to.deep.equal({ ground: 'rgb(255, 255, 255)', title: 'Conversas', accent: 'rgb(11, 102, 88)' });
    await page.evaluate(() => {
      const provider = document.querySelector('le-provider')!;
      provider.theme = 'dark';
      provider.locale = 'es';
      document.documentElement.style.setProperty('--le-accent', 'rgb(1, 2, 3)');
    });
    await page.locator('le-inbox h2', { hasText: 'Conversaciones' }).waitFor();
    expect(await look()).to.deep.equal({ ground: 'rgb(20, 29, 27)', title: 'Conversaciones', accent: 'rgb(1, 2, 3)' });
    await page.evaluate(() => {
      document.querySelector('le-provider')!.theme = 'host';
      document.documentElement.style.colorScheme = 'light';
    });
    expect((await look()).ground).to.equal('rgb(255, 255, 255)');
    expect(await page.locator('le-conversation textarea:focus').inputValue()).to.equal('a meio');
  });

  it('mirrors itself where one writes from right to left, and fits a narrow place', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const sides = await page.evaluate(() => {
      const row = document.querySelector('le-inbox')?.shadowRoot?.querySelector('.row');
      const [tide, time] = [row?.querySelector('.tide')?.getBoundingClientRect(), row?.querySelector('time')?.getBoundingClientRect()];
      return { tide: tide?.left ?? 0, time: time?.left ?? 0 };
    });
    expect(sides.tide).to.be.greaterThan(sides.time);
    await page.setViewportSize({ width: 380, height: 700 });
    await page.evaluate(() => document.querySelector('main')?.setAttribute('class', 'narrow'));
    await page.locator('le-conversation textarea').waitFor();
    const wide = await page.evaluate(() =>
      [...(document.querySelector('le-conversation')?.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((element) => !element.matches('.sr, .sr *') && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.localName),
    );
    expect(wide).to.deep.equal([]);
    expect(await desk.violations(page)).to.deep.equal([]);
  });
});

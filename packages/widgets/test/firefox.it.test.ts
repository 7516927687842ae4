import { expect } from 'chai';
import { eventually } from '@leadengine/testing';
import type {} from '../src/define.js';
import { createDeskEngine, type DeskEngine } from './desk-engine.js';
import { openBidiSession } from './firefox/bidi.js';
import { firefoxPath, launchFirefox } from './firefox/launch.js';
import { openBidiPage, type BidiPage } from './firefox/page.js';
import { axeSource } from './host-page.js';

describe('the desk in Firefox', function () {
  this.timeout(180_000);
  const stops: (() => Promise<void>)[] = [];
  let desk: DeskEngine;
  let page: BidiPage;

  /** The words of the elements of a widget, once there are some that say this. */
  const wordsOf = (widget: 'le-inbox' | 'le-conversation', selector: string, saying = ''): Promise<readonly string[]> =>
    eventually(async () => {
      const words = await page.evaluate(
        (tag, wanted) => {
          const found = document.querySelector(tag)?.shadowRoot?.querySelectorAll(wanted) ?? [];
          return [...found].map((element) => element.textContent.trim());
        },
        widget,
        selector,
      );
      return words.length > 0 && words.join('\n').includes(saying) ? words : undefined;
    });

  const click = async (widget: 'le-inbox' | 'le-conversation', selector: string, saying = ''): Promise<void> => {
    const place = await eventually(() =>
      page.evaluate(
        (tag, wanted, text) => {
          const all = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(wanted) ?? [])];
          const box = all.find((element) => element.textContent.includes(text))?.getBoundingClientRect();
          return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        widget,
        selector,
        saying,
      ),
    );
    await page.clickAt(place);
  };

  /** What has the focus, through all shadow roots: its label or name. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-label') ?? element?.id ?? '';
    });
  const waitForFocus = async (name: string): Promise<void> => {
    await eventually(async () => ((await focused()) === name ? true : undefined));
  };
  const violations = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { readonly violations: readonly string[] }).violations);

  before(async function () {
    const path = firefoxPath();
    if (path === undefined) {
      console.log('    There is no Firefox here: install it (Debian: apt-get install firefox-esr) to test the desk in it, too.');
      return this.skip();
    }
    desk = await createDeskEngine();
    stops.push(() => desk.stop());
    await desk.writes('+5561988120091', 'Marina Sales', 'Consegue baixar a taxa?');
    await desk.writes('+5561988120092', 'Rogério Pinto', 'Bom dia');
    const firefox = await launchFirefox(path);
    stops.push(() => firefox.stop());
    const session = await openBidiSession(firefox.url);
    stops.push(() => session.close());
    page = await openBidiPage(session, { width: 1100, height: 760 });
    await page.goto(desk.host.url());
  });

  after(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  it('lists who wrote, newest first', async () => {
    await wordsOf('le-inbox', '.name', 'Marina Sales');
    expect(await wordsOf('le-inbox', '.name')).to.deep.equal(['Rogério Pinto', 'Marina Sales']);
    expect(await wordsOf('le-inbox', '.title .chip')).to.deep.equal(['2 abertas']);
  });

  it('opens a conversation by the mouse, sends once and shows it read', async () => {
    await click('le-inbox', '[role=option]', 'Marina');
    await wordsOf('le-conversation', 'article', 'Consegue baixar a taxa?');
    await click('le-conversation', 'textarea');
    await page.type('Consigo, sim.');
    await page.press('Shift+Enter');
    await page.type('Até 1,79%.');
    await page.press('Enter');
    await wordsOf('le-conversation', 'article.out', 'Consigo, sim.');
    await wordsOf('le-conversation', 'article.out:has(.dots.read)', 'Consigo, sim.');
    expect(await wordsOf('le-conversation', 'article.out .text')).to.deep.equal(['Consigo, sim.\nAté 1,79%.']);
    const [ticket] = (await desk.client.tickets.list({ q: '5561988120091', status: 'active' })).data;
    const messages = await desk.client.messages.list({ id: ticket?.id ?? '' });
    expect(messages.data.filter(({ direction }) => direction === 'outbound')).to.have.length(1);
  });

  it('shows what the customer writes, at the top of the list and in the conversation', async () => {
    await desk.writes('+5561988120091', 'Marina Sales', 'Manda o contrato');
    await wordsOf('le-conversation', 'article.in', 'Manda o contrato');
    await wordsOf('le-inbox', '[role=option]:first-child', 'Manda o contrato');
  });

  it('goes from search over tabs and rows to the composer without a mouse', async () => {
    await page.goto(desk.host.url());
    await wordsOf('le-inbox', '.name', 'Marina Sales');
    await page.press('Tab');
    await waitForFocus('Buscar nome, telefone ou assunto');
    await page.press('Tab');
    await waitForFocus('tab-all');
    await page.press('ArrowRight', 'ArrowLeft');
    await waitForFocus('tab-all');
    await wordsOf('le-inbox', '.name', 'Rogério Pinto');
    await page.press('Tab', 'End');
    await wordsOf('le-inbox', '.row.active .name', 'Rogério Pinto');
    await page.press('Enter');
    await wordsOf('le-conversation', 'h2', 'Rogério Pinto');
    await wordsOf('le-conversation', 'article', 'Bom dia');
  });

  it('goes on after the engine was gone', async () => {
    desk.gate.down();
    await wordsOf('le-inbox', '.banner');
    desk.gate.up();
    await desk.writes('+5561988120092', 'Rogério Pinto', 'Ainda está aí?');
    await wordsOf('le-conversation', 'article.in', 'Ainda está aí?');
  });

  it('keeps to the policy, and axe finds nothing', async () => {
    const expression = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`;
    expect(await page.run(await axeSource(), expression)).to.deep.equal([]);
    expect(await violations()).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { hostEvents } from '../src/events.js';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';

describe('what a host hears of the widgets, and adds to them', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  let page: Page;

  /** What was heard since the last time. */
  const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

  before(async () => {
    desk = await createDeskFixture();
    await desk.writes('+5561988120230', 'Rosa Lima', 'Ainda tem margem?');
    page = await desk.open();
    await page.evaluate(async (path) => {
      const module = (await import(path)) as { readonly hostEvents: typeof hostEvents };
      const events = module.hostEvents(document.querySelector('le-provider')!);
      const said: string[] = [];
      const stops = [
        events.on('conversation.opened', ({ ticket }) => said.push(`opened ${ticket.contact.name ?? ''}`)),
        events.on('inbox.select', ({ ticket }) => said.push(`selected ${ticket.contact.name ?? ''}`)),
        events.on('pipeline.select', () => said.push('a lead was selected')),
        events.on('provider.state', ({ state }) => said.push(`state ${state}`)),
        events.on('conversation.received', ({ message }) => {
          said.push('received');
          const extra = document.createElement('em');
          extra.slot = `message-extra-${message.id}`;
          extra.textContent = 'Negativo';
          document.querySelector('le-conversation')!.append(extra);
        }),
      ];
      Object.assign(window, { said, events, stop: () => stops.forEach((end) => end()) });
    }, '/events.js');
  });
  after(() => desk?.stop());

  it('is named by the element and what happened', async () => {
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).click();
    await page.locator('le-conversation article', { hasText: 'Ainda tem margem?' }).waitFor();
    expect((await heard()).filter((text) => !text.startsWith('state'))).to.deep.equal(['selected Rosa Lima', 'opened Rosa Lima']);
  });

  it('puts what the host knows of a message into it', async () => {
    await desk.writes('+5561988120230', 'Rosa Lima', 'Estou esperando!');
    const extra = page.locator('le-conversation em');
    await extra.waitFor();
    expect(await extra.evaluate((element) => element.assignedSlot?.closest('article')?.querySelector('.text')?.textContent)).to.equal(
      'Estou esperando!',
    );
    expect(await heard()).to.deep.equal(['received']);
    expect(await desk.violations(page)).to.deep.equal([]);
  });

  it('can be prevented where it is announced, and hears of the provider itself', async () => {
    await desk.writes('+5561988120231', 'Otto Reis', 'Oi');
    await page.evaluate(() => {
      const { events } = window as unknown as { readonly events: ReturnType<typeof hostEvents> };
      const stop = events.on('inbox.before-select', (_detail, event) => {
        event.preventDefault();
        stop();
      });
    });
    const otto = page.locator('le-inbox [role=option]', { hasText: 'Otto Reis' });
    await otto.click();
    expect(await heard()).to.deep.equal([]);
    await otto.click();
    await page.locator('le-conversation h2', { hasText: 'Otto Reis' }).waitFor();
    expect(await heard()).to.deep.equal(['selected Otto Reis', 'opened Otto Reis']);
    await page.evaluate(() => document.querySelector('le-provider')!.reconnect());
    await until(async () => (await page.evaluate(() => document.querySelector('le-provider')?.state)) === 'online');
    expect((await heard()).slice(0, 2)).to.deep.equal(['state closed', 'state online']);
  });

  it('hears nothing more once it has stopped', async () => {
    await page.evaluate(() => (window as unknown as { stop(): void }).stop());
    await heard();
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).click();
    await page.locator('le-conversation h2', { hasText: 'Rosa Lima' }).waitFor();
    await page.locator('le-conversation article').first().waitFor();
    expect(await heard()).to.deep.equal([]);
  });
});

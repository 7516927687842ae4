import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp } from '@leadengine/testing';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';

/** How long the engine stays away; a minute when somebody wants to see that, too. */
const awayMs = Number(process.env['LEADENGINE_TEST_OUTAGE_MS'] ?? 5_000);

describe('a conversation while the engine is away', function () {
  this.timeout(120_000 + 2 * awayMs);
  let desk: DeskFixture;
  let page: Page;
  let ticketId: string;

  const field = () => page.locator('le-conversation textarea');
  const send = async (text: string): Promise<void> => {
    await field().fill(text);
    await field().press('Enter');
  };
  const openFirst = async (): Promise<void> => {
    await page.locator('le-inbox [role=option]').first().click();
    await field().waitFor();
  };
  /** Texts that the engine has of us, oldest first. */
  const stored = async (): Promise<readonly string[]> => {
    const messages = await desk.client.messages.list({ id: ticketId }).toArray({ limit: 500 });
    return messages
      .filter(({ direction }) => direction === 'outbound')
      .map(({ content }) => (content.type === 'text' ? content.text : ''))
      .reverse();
  };
  /** Kinds of what the browser keeps; more than that cannot be read from outside. */
  const kept = () =>
    page.evaluate(async () => {
      const name = (await indexedDB.databases()).find((database) => database.name?.startsWith('leadengine-'))?.name;
      if (name === undefined) return [];
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = database.transaction('values').objectStore('values').getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return keys.map((key) => (typeof key === 'string' ? key.split('/')[0] : undefined)).sort();
    });
  /** Texts of ours on the page, top to bottom. */
  const shown = () => page.locator('le-conversation article.out .text').allTextContents();

  before(async () => {
    desk = await createDeskFixture();
    ticketId = await desk.writes('+5561988120050', 'Marina Sales', 'Oi');
    page = await desk.open();
    await openFirst();
  });

  after(() => desk?.stop());

  it('loses and doubles nothing when answers get lost on the way', async () => {
    desk.gate.loseAnswers(3);
    const texts = ['um', 'dois', 'dois', 'três'];
    for (const text of texts) await send(text);
    await until(async () => (await stored()).length === texts.length);
    await page
      .locator('le-conversation article.out .dots.waiting, le-conversation article.out .dots.sending')
      .first()
      .waitFor({ state: 'detached' });
    expect(desk.gate.lost).to.equal(3);
    expect(await stored()).to.deep.equal(texts);
    expect(await shown()).to.deep.equal(texts);
  });

  it('keeps what is written while the engine is down, and sends it once and in order when it is back', async () => {
    const before = await stored();
    const other = await createTestApp({ beside: desk.app, plugins: [whatsappPlugin] });
    desk.gate.aim(other.url);
    await send('antes');
    await until(async () => (await stored()).includes('antes'));
    await other.stop();
    const texts = ['primeira', 'segunda', 'terceira'];
    for (const text of texts) await send(text);
    await field().fill('meio escrita');
    await page.locator('le-conversation .banner').waitFor();
    await desk.client.whatsappSandbox.write({ id: desk.instanceId }, { from: '+5561988120050', text: 'Você sumiu?' });
    await page.waitForTimeout(awayMs);
    expect(await page.locator('le-conversation article.out .dots.waiting, le-conversation article.out .dots.sending').count()).to.equal(3);
    expect((await stored()).filter((text) => texts.includes(text))).to.deep.equal([]);

    desk.gate.aim(desk.app.url);
    await page.locator('le-conversation article.in', { hasText: 'Você sumiu?' }).waitFor({ timeout: 60_000 });
    await until(async () => (await stored()).length === before.length + 4);
    await page.locator('le-conversation .banner').waitFor({ state: 'detached' });
    expect(await stored()).to.deep.equal([...before, 'antes', ...texts]);
    await until(async () => (await shown()).join() === [...before, 'antes', ...texts].join());
    expect(await field().inputValue()).to.equal('meio escrita');
  });

  it('sends after a reload what was written before it, and keeps the draft', async () => {
    const before = await stored();
    desk.gate.down();
    await send('antes de recarregar');
    // The draft is gone when it became a message; the next one is kept after a short pause in typing.
    await until(async () => (await kept()).join() === 'outbox');
    await field().fill('rascunho');
    await until(async () => (await kept()).join() === 'draft,outbox');
    desk.gate.up();
    desk.gate.loseAnswers(1);
    await page.reload();
    await openFirst();
    await until(async () => (await stored()).length > before.length);
    await page.locator('le-conversation article.out', { hasText: 'antes de recarregar' }).locator('.dots.read').waitFor();
    expect(await stored()).to.deep.equal([...before, 'antes de recarregar']);
    expect(await field().inputValue()).to.equal('rascunho');
    expect(await desk.violations(page)).to.deep.equal([]);
  });
});

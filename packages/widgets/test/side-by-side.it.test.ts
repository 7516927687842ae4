import { expect } from 'chai';
import type { Page, Request } from 'playwright-core';
import type {} from '../src/define.js';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import { createFrameHostPage, type FrameHostPage } from './frame-host-page.js';
import { buildFramePages } from './frame-pages.js';

/** More than a browser has connections to one engine. */
const places = 8;

describe('desks that somebody sees side by side, more of them than there are connections', function () {
  this.timeout(180_000);
  const stops: (() => Promise<unknown>)[] = [];
  let desk: DeskFixture;
  let host: FrameHostPage;
  let open = 0;

  const isStream = (request: Request): boolean => new URL(request.url()).pathname === '/v1/events' && request.method() === 'GET';
  /** Counts the streams of a page. */
  const watch = (page: Page): void => {
    const count = (by: number) => (request: Request) => {
      if (isStream(request)) open += by;
    };
    page.on('request', count(1));
    page.on('requestfinished', count(-1));
    page.on('requestfailed', count(-1));
  };

  before(async () => {
    const built = await buildFramePages();
    stops.push(() => built.remove());
    desk = await createDeskFixture({}, [], undefined, built.pages);
    stops.push(() => desk.stop());
    host = await createFrameHostPage(() => desk.gate.url);
    stops.push(() => host.close());
    host.tokens = async () => {
      const { id, token, expiresAt } = await desk.client.embedSessions.create({
        userId: desk.app.admin.id,
        widgets: ['inbox', 'conversation'],
        origins: [desk.gate.url],
      });
      return { id, token, expiresAt };
    };
    await desk.writes('+5561988120081', 'Rogério Pinto', 'Segue a foto');
  });

  after(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  it('hear of everything in frames of one page', async () => {
    const page = await desk.context.newPage();
    watch(page);
    await page.goto(host.url({ frames: String(places), widget: 'inbox' }));
    const options = (text: string) =>
      Array.from({ length: places }, (_, index) =>
        page.frameLocator(`le-frame >> nth=${String(index)} >> iframe`).locator('le-inbox [role=option]', { hasText: text }),
      );
    for (const option of options('Segue a foto')) await option.waitFor();
    for (const text of ['Recebeu?', 'Ainda aí?']) {
      await desk.writes('+5561988120081', 'Rogério Pinto', text);
      for (const option of options(text)) await option.waitFor();
    }
    await until(() => Promise.resolve(open <= 3));
    await page.close();
  });

  it('hear of everything in windows', async () => {
    open = 0;
    const pages: Page[] = [];
    for (let place = 0; place < places; place += 1) {
      const page = await desk.context.newPage();
      watch(page);
      await page.goto(desk.host.url());
      pages.push(page);
      await page.locator('le-inbox [role=option]', { hasText: 'Rogério' }).waitFor();
    }
    await until(() => Promise.resolve(open <= 3));
    await desk.writes('+5561988120081', 'Rogério Pinto', 'Bom dia');
    for (const page of pages) await page.locator('le-inbox [role=option]', { hasText: 'Bom dia' }).waitFor();
    expect(await pages[0]?.locator('le-inbox .banner').count(), 'it was never away').to.equal(0);
    await until(() => Promise.resolve(open <= 3));
    for (const page of pages) await page.close();
  });

  it('hear of everything under providers of their own in one page', async () => {
    open = 0;
    const page = await desk.context.newPage();
    watch(page);
    await page.goto(desk.host.url());
    await page.evaluate((count) => {
      const [first, main] = [document.querySelector('le-provider')!, document.querySelector('main')!];
      main.replaceChildren();
      for (let place = 0; place < count; place += 1) {
        const provider = document.createElement('le-provider');
        Object.assign(provider, { engineUrl: first.engineUrl, getToken: first.getToken, locale: 'pt-BR' });
        const inbox = document.createElement('le-inbox');
        inbox.setAttribute('tabs', 'all');
        provider.append(inbox);
        main.append(provider);
      }
    }, places);
    const options = (text: string) =>
      Array.from({ length: places }, (_, index) => page.locator('le-inbox').nth(index).locator('[role=option]', { hasText: text }));
    for (const option of options('Rogério')) await option.waitFor();
    await desk.writes('+5561988120081', 'Rogério Pinto', 'Boa tarde');
    for (const option of options('Boa tarde')) await option.waitFor();
    await until(() => Promise.resolve(open <= 3));
  });
});

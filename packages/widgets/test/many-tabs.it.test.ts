import { expect } from 'chai';
import type { Page, Request } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';

/** More than a browser has connections to one engine. */
const tabs = 9;

describe('a desk that is open in many tabs', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  const pages: Page[] = [];
  /** Streams that each tab has open. */
  const streams = new Map<Page, number>();

  const option = (page: Page, text: string) => page.locator('le-inbox [role=option]', { hasText: text });
  const open = (): number => [...streams.values()].reduce((sum, count) => sum + count, 0);
  const hasStream = (page: Page): Promise<boolean> => until(() => Promise.resolve(streams.get(page) === 1)).then(() => true);

  /** All tabs of a driven browser count as looked at, so each is told what its window would: of one window, one tab is. */
  const cover = (page: Page, isCovered: boolean): Promise<void> =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isCovered);
  const lookAt = async (page: Page): Promise<void> => {
    for (const other of pages) if (other !== page) await cover(other, true);
    await cover(page, false);
  };

  before(async () => {
    desk = await createDeskFixture();
    await desk.writes('+5561988120070', 'Rogério Pinto', 'Segue a foto');
  });
  after(() => desk?.stop());

  it('shows conversations in each of them', async () => {
    for (let tab = 1; tab <= tabs; tab += 1) {
      for (const other of pages) await cover(other, true);
      const page = await desk.context.newPage();
      const count = (by: number) => (request: Request) => {
        if (new URL(request.url()).pathname === '/v1/events' && request.method() === 'GET')
          streams.set(page, (streams.get(page) ?? 0) + by);
      };
      page.on('request', count(1));
      page.on('requestfinished', count(-1));
      page.on('requestfailed', count(-1));
      await page.goto(desk.host.url());
      pages.push(page);
      await page.locator('#tab-all').click();
      await option(page, 'Rogério').waitFor();
    }
    await until(() => Promise.resolve(open() <= 3));
    expect(streams.get(pages.at(-1) as Page), 'the one that is looked at').to.equal(1);
  });

  it('tells those that are looked at what happened meanwhile, once', async () => {
    const [first] = pages as [Page, ...Page[]];
    await desk.writes('+5561988120070', 'Rogério Pinto', 'E agora?');
    await option(pages.at(-1) as Page, 'E agora?').waitFor();
    expect(streams.get(first)).to.equal(0);
    expect(await option(first, 'E agora?').count(), 'nobody looks at it').to.equal(0);
    await lookAt(first);
    await option(first, 'E agora?').waitFor();
    expect(await first.locator('le-inbox .count [aria-hidden]').textContent()).to.equal('2');
    expect(await first.locator('le-inbox .banner').count(), 'it was never away').to.equal(0);
    await until(() => Promise.resolve(open() <= 3));
  });

  it('goes on in one that nobody looks at once the others are closed', async () => {
    const [, second, ...others] = pages as [Page, Page, ...Page[]];
    expect(streams.get(second)).to.equal(0);
    for (const page of [pages[0] as Page, ...others]) {
      await page.close({ runBeforeUnload: false });
      streams.delete(page);
    }
    await hasStream(second);
    await desk.writes('+5561988120071', 'Marina Sales', 'Bom dia');
    await option(second, 'Bom dia').waitFor();
  });
});

import { expect } from 'chai';
import { axeSource } from './host-page.js';
import { inEveryLook } from './looks.js';
import { handsOn } from './keyboard/hands.js';
import { keyboardBrowsers, type KeyboardBrowser, type KeyboardPage } from './keyboard/keyboard-page.js';
import { keyboardScripts } from './keyboard/scripts.js';
import { createStage } from './keyboard/stage.js';

for (const { name, launch } of keyboardBrowsers()) {
  describe(`every widget without a mouse, in ${name}`, function () {
    this.timeout(180_000);
    const stops: (() => Promise<void>)[] = [];
    let page: KeyboardPage | undefined;
    let stage: Awaited<ReturnType<typeof createStage>>;
    let browser: KeyboardBrowser;

    const axe = async (shown: KeyboardPage): Promise<readonly string[]> =>
      (await shown.run(
        `if (!window.axe) { ${await axeSource()} }`,
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`,
      )) as readonly string[];

    before(async function () {
      if (launch === undefined) {
        console.log(`    There is no ${name} here: install it to test the widgets in it, too (Debian: apt-get install firefox-esr).`);
        return this.skip();
      }
      stage = await createStage();
      stops.push(() => stage.stop());
      browser = await launch();
      stops.push(() => browser.close());
    });

    after(async () => {
      for (const stop of stops.toReversed()) await stop();
    });

    // A page that stays open keeps one of the few connections that a browser has to one engine.
    afterEach(async () => {
      await page?.close();
      page = undefined;
    });

    for (const { widget, query, work } of keyboardScripts) {
      it(`works with ${widget}, and comes out of it again`, async () => {
        page = await browser.open();
        await page.goto(stage.desk.host.url(await query(stage)));
        const hands = handsOn(page);
        await work(hands, stage);
        await hands.leave();
        expect([...hands.unseen], 'one does not see where one is').to.deep.equal([]);
        const shown = page;
        expect(await inEveryLook(shown, () => axe(shown))).to.deep.equal([]);
        expect(await page.evaluate(() => (window as unknown as { readonly violations: readonly string[] }).violations, null)).to.deep.equal(
          [],
        );
      });
    }
  });
}

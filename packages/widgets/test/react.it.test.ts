import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, type DeskFixture } from './desk-fixture.js';

describe('the components for React', function () {
  this.timeout(120_000);
  let desk: DeskFixture;

  before(async () => {
    desk = await createDeskFixture();
    await desk.writes('+5561988120071', 'Rosa Lima', 'Ainda tem margem?');
  });
  after(() => desk?.stop());

  for (const version of ['18', '19']) {
    describe(`of version ${version}`, () => {
      let page: Page;
      const errors: string[] = [];

      before(async () => {
        page = await desk.context.newPage();
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.goto(`${desk.host.origin}/react-${version}`);
      });
      after(() => page.close());

      it('set properties before the first paint and tell what a person does, in strict mode as well', async () => {
        await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).click();
        await page.locator('le-conversation article', { hasText: 'Ainda tem margem?' }).waitFor();
        expect(await page.locator('#app').getAttribute('data-react')).to.match(new RegExp(`^${version}\\.`));
        const { data } = await desk.client.tickets.list();
        expect(await page.locator('output').textContent()).to.equal(data[0]?.id);
        // A property without an attribute of the same kind arrived, too.
        expect(await page.locator('le-conversation textarea').count()).to.equal(0);
      });

      it('follow a property that changes without being made anew', async () => {
        await page.evaluate(() => document.querySelector('le-inbox')?.setAttribute('data-kept', ''));
        await page.locator('#english').click();
        await page.locator('le-inbox[data-kept] [role=tab]', { hasText: 'All' }).first().waitFor();
        expect(errors).to.deep.equal([]);
      });
    });
  }
});

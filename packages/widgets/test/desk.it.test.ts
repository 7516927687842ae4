import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, type DeskFixture } from './desk-fixture.js';

describe('the desk in a host page', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  let page: Page;

  before(async () => {
    desk = await createDeskFixture();
    await desk.writes('+5561988120043', 'Marina Sales', 'Consegue baixar a taxa?');
    await desk.writes('+5561988120044', 'Rogério Pinto', 'Bom dia');
    page = await desk.open();
  });

  after(() => desk?.stop());

  it('lists who wrote, newest first, and keeps to the policy', async () => {
    await page.locator('le-inbox [role=option]').nth(1).waitFor();
    expect(await page.locator('le-inbox .name').allTextContents()).to.deep.equal(['Rogério Pinto', 'Marina Sales']);
    expect(await page.locator('le-inbox .title .chip').textContent()).to.equal('2 abertas');
    expect(await desk.violations(page)).to.deep.equal([]);
  });

  it('opens a conversation, sends once and shows it read', async () => {
    await page.locator('le-inbox [role=option]', { hasText: 'Marina' }).click();
    await page.locator('le-conversation article', { hasText: 'Consegue baixar a taxa?' }).waitFor();
    await page.locator('le-conversation textarea').fill('Consigo, sim.');
    await page.locator('le-conversation textarea').press('Enter');
    const sent = page.locator('le-conversation article.out', { hasText: 'Consigo, sim.' });
    await sent.locator('.dots.read').waitFor();
    expect(await sent.count()).to.equal(1);
    expect(await page.locator('le-conversation textarea').inputValue()).to.equal('');
    expect(await desk.violations(page)).to.deep.equal([]);
  });

  it('shows what the customer writes, at the top of the list and in the conversation', async () => {
    await desk.writes('+5561988120043', 'Marina Sales', 'Manda o contrato');
    await page.locator('le-conversation article.in', { hasText: 'Manda o contrato' }).waitFor();
    await page.locator('le-inbox [role=option]').first().filter({ hasText: 'Manda o contrato' }).waitFor();
    expect(await page.locator('le-inbox .name').first().textContent()).to.equal('Marina Sales');
  });

  it('shows what the host narrows it to', async () => {
    const narrow = (filters: { readonly queue: string } | undefined) =>
      page.evaluate((given) => {
        document.querySelector('le-inbox')!.filters = given;
      }, filters);
    await narrow({ queue: '01937000-0000-7000-8000-000000000000' });
    await page.locator('le-inbox').getByText('Tudo em dia').waitFor();
    await narrow(undefined);
    await page.locator('le-inbox [role=option]').nth(1).waitFor();
    await page.evaluate(() => (document.querySelector('le-inbox')!.tab = 'resolved'));
    await page.locator('le-inbox').getByText('Nada encontrado').waitFor();
    await page.evaluate(() => (document.querySelector('le-inbox')!.tab = 'all'));
    await page.locator('le-inbox [role=option]').nth(1).waitFor();
  });

  it('looks the same whatever the page does to every element', async () => {
    const look = () =>
      page.evaluate(() =>
        ['le-inbox', 'le-conversation'].map((tag) => {
          const widget = document.querySelector(tag);
          return [...(widget?.shadowRoot?.querySelectorAll('h2, .row, .name, article, textarea, .button') ?? [])].map((element) => {
            const { color, font, letterSpacing, textTransform, textAlign, whiteSpace, boxSizing } = getComputedStyle(element);
            const { width, height } = element.getBoundingClientRect();
            return [element.className, color, font, letterSpacing, textTransform, textAlign, whiteSpace, boxSizing, width, height].join(
              ' ',
            );
          });
        }),
      );
    const before = await look();
    expect(before.flat().length).to.be.greaterThan(10);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = '/hostile.css';
          link.addEventListener('load', resolve);
          document.head.append(link);
        }),
    );
    expect(await look()).to.deep.equal(before);
  });

  it('may be loaded twice, where the policy lets Lit be', async () => {
    const other = await desk.open({ duplicates: " 'allow-duplicates'" });
    await other.locator('le-inbox [role=option]').first().waitFor();
    await other.evaluate((path) => import(path), '/widgets.js?again');
    await desk.writes('+5561988120044', 'Rogério Pinto', 'Boa tarde');
    await other.locator('le-inbox [role=option]').first().filter({ hasText: 'Boa tarde' }).waitFor();
    expect(await desk.violations(other)).to.deep.equal([]);
    await other.close();
  });
});

import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';
import { seenOrder } from './seen-order.js';

/** Of the numbers of the day, which the cases before have made. */
export const pulseCases = (desk: () => DeskFixture): void => {
  describe('the pulse of the day', () => {
    let page: Page;

    const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-pulse ${selector}`, options);
    const findings = () => findingsIn(desk(), page);
    const reload = () => page.evaluate(() => void document.querySelector('le-pulse')?.pulse?.reload());
    const shown = async (): Promise<number> => Number(await widget('.main strong').textContent());

    before(async () => {
      page = await desk().open({ show: 'pulse', class: 'one' });
      await widget('.main strong').waitFor();
    });
    after(() => page?.close());

    it('shows what the report says, and by queue', async () => {
      const from = new Date();
      from.setHours(0, 0, 0, 0);
      const { firstResponse } = await desk().client.reports.inbox({ from: from.toISOString(), to: new Date().toISOString() });
      expect(firstResponse.conversations).to.be.greaterThan(2);
      expect(await shown()).to.equal(firstResponse.conversations);
      expect(await widget('.fact').first().textContent()).to.contain(
        `${String(firstResponse.answered)} de ${String(firstResponse.conversations)}`,
      );
      expect(await widget('tbody th').allTextContents()).to.include('Crédito');
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'pulse');
    });

    it('reads counts in their order on a page from right to left, where they stand on the right', async () => {
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      for (const place of ['.main', '.fact .number', '.fact .soft', 'tbody td']) {
        const text = (await widget(place).first().textContent())?.replaceAll(/\s+/g, '');
        expect(await seenOrder(widget(place).first()), place).to.equal(text);
      }
      const align = () =>
        widget('.fact .number')
          .first()
          .evaluate((fact) => getComputedStyle(fact).textAlign);
      expect(await align()).to.equal('right');
      await shoot(page, 'pulse-rtl');
      await page.evaluate(() => document.documentElement.removeAttribute('dir'));
      expect(await align()).to.equal('left');
    });

    it('follows the day', async () => {
      const before = await shown();
      await desk().writes('+5561988120199', 'Nina Prado', 'Oi');
      await until(async () => (await shown()) === before + 1);
    });

    it('is drawn empty, narrow, without permission and without an answer', async () => {
      const none = { conversations: 0, answered: 0, medianSeconds: null, p90Seconds: null, underFiveMinutesRate: null };
      await page.route(/\/reports\/inbox/, (route) =>
        route.fulfill({
          headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
          body: JSON.stringify({
            ...{ from: new Date().toISOString(), to: new Date().toISOString(), handleTimeByStage: [] },
            firstResponse: { ...none, byQueue: [], byAgent: [] },
            tickets: { created: 0, byStatus: [], statusEntropy: 0 },
            proposals: { entered: 0, signed: 0, rate: null },
            delivery: { sent: 0, failed: 0, errorRatePerThousand: null, qualityTier: null },
          }),
        }),
      );
      await page.setViewportSize({ width: 380, height: 700 });
      await reload();
      await widget('.soft', { hasText: 'Ninguém escreveu ainda hoje.' }).waitFor();
      expect(await findings()).to.deep.equal([]);
      await page.unroute(/\/reports\/inbox/);
      for (const [answer, text] of [
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
      ] as const) {
        await page.route(/\/reports\/inbox/, answer);
        await reload();
        await widget('.state', { hasText: text }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/reports\/inbox/);
      }
      await widget('.state .button').click();
      await widget('.main strong').waitFor();
    });
  });
};

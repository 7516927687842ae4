import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';

/** Of the audit trail, with what was done at the desk before. */
export const auditCases = (desk: () => DeskFixture): void => {
  describe('the audit trail', () => {
    let page: Page;
    let name: string;

    const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-audit ${selector}`, options);
    const findings = () => findingsIn(desk(), page);
    const actions = () => widget('.action').allTextContents();

    before(async () => {
      page = await desk().open({ show: 'audit', class: 'one' });
      await widget('.link-row').first().waitFor();
    });
    after(() => page?.close());

    it('shows who did what, the latest first', async () => {
      expect(await actions()).to.include('whatsapp_instance.created');
      const { user } = await desk().client.me.get();
      name = String(user?.name);
      await widget('.who', { hasText: name }).first().waitFor();
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'audit');
    });

    it('finds an action, and nothing where there is none', async () => {
      await widget('input[name=action]').fill('queue.created');
      await widget('.search .button').click();
      await until(async () => (await actions()).every((action) => action === 'queue.created') && (await actions()).length > 0);
      await widget('input[name=action]').fill('nothing.like_that');
      await widget('input[name=action]').press('Enter');
      await widget('.state', { hasText: 'Nada encontrado' }).waitFor();
      expect(await findings()).to.deep.equal([]);
      await widget('.state .button').click();
      await widget('.link-row').nth(3).waitFor();
      expect(await widget('input[name=action]').inputValue()).to.equal('');
    });

    it('proves in the browser that an event is in the log, and looks for more of whoever did it', async () => {
      const row = widget('.link-row', { hasText: 'queue.created' }).last();
      await until(async () => {
        await row.locator('summary').click();
        const shown = (await row.locator('.proof').textContent()) ?? '';
        if (shown.includes('conferido neste navegador')) return true;
        await row.locator('summary').click();
        return false;
      });
      expect(await findings()).to.deep.equal([]);
      await row.locator('.link', { hasText: 'Só de quem fez isto' }).click();
      await widget('.only', { hasText: name }).waitFor();
      await widget('.link-row').first().waitFor();
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'audit-open');
      await widget('.only').click();
      await widget('.only').waitFor({ state: 'detached' });
    });

    it('verifies the whole chain, and draws where it breaks', async () => {
      await widget('.verification .button').click();
      await widget('.verification.good h3', { hasText: 'elos conferidos' }).waitFor();
      const { seq } = (await desk().client.auditEvents.list({ limit: 5 })).data.find((event) => event.seq !== null) ?? { seq: 0 };
      await page.route(/\/audit\/verify/, (route) =>
        route.fulfill({
          headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
          body: JSON.stringify({
            ...{ tenantId: desk().app.admin.tenant.id, isIntact: false, size: 40, pruned: 0, unsealed: 0, checkpoints: 1 },
            ...{ firstBadSeq: seq, faultCount: 1, faults: [{ seq, code: 'leaf', detail: 'The event was changed.' }] },
          }),
        }),
      );
      await widget('.verification .button').click();
      await widget('.verification.bad h3', { hasText: 'A cadeia se quebra' }).waitFor();
      await widget('.link-row.torn').waitFor();
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'audit-broken');
      await page.unroute(/\/audit\/verify/);
      await page.route(/\/audit\/verify/, problem(422, 'audit.too_large_to_verify', 'Grande demais.'));
      await widget('.verification .button').click();
      await widget('.verification.bad', { hasText: 'Grande demais.' }).waitFor();
    });

    it('is drawn narrow, without permission and without an answer', async () => {
      await page.setViewportSize({ width: 380, height: 700 });
      expect(await findings()).to.deep.equal([]);
      for (const [answer, shown] of [
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
      ] as const) {
        await page.route(/\/audit\/events\?/, answer);
        await page.evaluate(() => void document.querySelector('le-audit')?.audit?.reload());
        await widget('.state', { hasText: shown }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/audit\/events\?/);
      }
      await widget('.state .button').click();
      await widget('.link-row').first().waitFor();
    });
  });
};

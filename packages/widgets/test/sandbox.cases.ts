import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';

const phone = '+5561988120100';

/** Of the sandbox, beside what else a running desk is used for. */
export const sandboxCases = (desk: () => DeskFixture): void => {
  describe('the sandbox of customers', () => {
    let page: Page;
    let ticketId: string;

    const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-sandbox ${selector}`, options);
    const findings = () => findingsIn(desk(), page);
    /** Reads everything anew, as a person's second try does. */
    const reload = () =>
      page.evaluate(() => {
        const { sandbox } = document.querySelector('le-sandbox')!;
        sandbox?.play(undefined);
        void sandbox?.reload();
      });
    const write = async (text: string): Promise<void> => {
      await widget('.composer textarea').fill(text);
      await widget('.composer textarea').press('Enter');
    };
    const texts = async (): Promise<readonly string[]> => {
      const messages = await desk().client.messages.list({ id: ticketId }).toArray({ limit: 100 });
      return messages.map(({ content }) => (content.type === 'text' ? content.text : content.type)).reverse();
    };

    before(async () => {
      page = await desk().open({ show: 'sandbox', class: 'one' });
      await widget('.customer', { hasText: 'Aline' }).waitFor();
    });
    after(() => page?.close());

    it('lets one make a customer, write as them and see what is answered', async () => {
      expect(await findings()).to.deep.equal([]);
      await widget('.add').click();
      expect(await widget('#phone').inputValue()).to.match(/^\+55119000\d{5}$/);
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'sandbox-new');
      await widget('#phone').fill('onze');
      await widget('#name').fill('Paula Reis');
      await widget('#behavior').selectOption('reads');
      await widget('.set-up .button').click();
      await widget('#phone[aria-invalid=true]').waitFor();
      await widget('#phone').fill('+55 61 98812-0100');
      await widget('.set-up .button').click();
      await widget('.person h3', { hasText: 'Paula Reis' }).waitFor();
      await widget('.state', { hasText: 'Nada neste celular ainda' }).waitFor();
      await write('Oi, tudo bem?');
      await widget('article.out', { hasText: 'Oi, tudo bem?' }).locator('.dots.delivered').waitFor();
      const { data } = await desk().client.tickets.list({ q: phone.slice(1) });
      ticketId = data[0]?.id ?? '';
      expect(data.map(({ contact }) => contact.name)).to.deep.equal(['Paula Reis']);
      await desk().client.messages.send({ id: ticketId }, { type: 'text', text: 'Tudo, e você?' });
      await widget('article.in', { hasText: 'Tudo, e você?' }).waitFor();
      await widget('[role=status]', { hasText: 'Chegou: Tudo, e você?' }).waitFor({ state: 'attached' });
      await shoot(page, 'sandbox');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.include('le-answered');
      expect(await findings()).to.deep.equal([]);
    });

    it('arrives once and in order although answers get lost', async () => {
      const written = ['um', 'dois', 'dois', 'três'];
      const before = await texts();
      desk().gate.loseAnswers(2);
      for (const text of written) await write(text);
      await until(async () => (await texts()).length === before.length + written.length);
      expect(desk().gate.lost).to.equal(2);
      expect(await texts()).to.deep.equal([...before, ...written]);
      await until(async () => (await widget('article .dots.sent, article .dots.sending').count()) === 0);
      expect(await widget('article.out .text').allTextContents()).to.deep.equal(['Oi, tudo bem?', ...written]);
    });

    it('shows nothing of what never reached the phone', async () => {
      await widget('.person select').selectOption('fails');
      await until(async () => !(await widget('.person select').isDisabled()));
      const { id } = await desk().client.messages.send({ id: ticketId }, { type: 'text', text: 'Ninguém recebe isto' });
      await until(async () => (await desk().client.messages.get({ id })).status === 'failed');
      await write('Você está aí?');
      await widget('article.out', { hasText: 'Você está aí?' }).locator('.dots.delivered').waitFor();
      expect(await widget('article', { hasText: 'Ninguém recebe isto' }).count()).to.equal(0);
    });

    it('says why the engine takes no message, and offers to send it again', async () => {
      await page.route(/\/sandbox\/messages/, problem(422, 'request.invalid', 'O texto não passa.'));
      await write('Recusada');
      await widget('.failure', { hasText: 'O texto não passa.' }).waitFor();
      expect(await findings()).to.deep.equal([]);
      await page.unroute(/\/sandbox\/messages/);
      await widget('.failure .link', { hasText: 'Reenviar' }).click();
      await widget('article.out', { hasText: 'Recusada' }).locator('.dots.delivered').waitFor();
    });

    it('is played by keyboard, on a narrow place as well', async () => {
      await page.setViewportSize({ width: 380, height: 700 });
      await widget('.person .back').click();
      const focused = () => page.evaluate(() => document.querySelector('le-sandbox')?.shadowRoot?.activeElement?.textContent?.trim() ?? '');
      await until(async () => (await focused()).includes('Paula Reis'));
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'sandbox-narrow');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).to.contain('Marina Sales');
      await page.keyboard.press('Enter');
      await widget('.person h3', { hasText: 'Marina Sales' }).waitFor();
      await until(() => page.evaluate(() => document.querySelector('le-sandbox')?.shadowRoot?.activeElement?.localName === 'textarea'));
      await page.setViewportSize({ width: 1100, height: 760 });
    });

    it('says so when the network is gone, and sends what was written meanwhile', async () => {
      desk().gate.down();
      await write('Escrita no escuro');
      await widget('.banner').waitFor();
      expect(await findings()).to.deep.equal([]);
      desk().gate.up();
      await widget('article.out', { hasText: 'Escrita no escuro' }).locator('.dots.delivered').waitFor();
      await widget('.banner').waitFor({ state: 'detached' });
    });

    it('draws having no number, no permission and no answer', async () => {
      for (const [answer, shown] of [
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
      ] as const) {
        await page.route(/\/whatsapp\/instances\?/, answer);
        await reload();
        await widget('.state', { hasText: shown }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/whatsapp\/instances\?/);
      }
      await widget('.state button').click();
      await widget('.customer').first().waitFor();
      await page.route(/\/whatsapp\/instances\?/, (route) =>
        route.fulfill({
          headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
          body: JSON.stringify({ data: [], nextCursor: null }),
        }),
      );
      await reload();
      await widget('.state', { hasText: 'Nenhum número de teste' }).waitFor();
      expect(await findings()).to.deep.equal([]);
    });
  });
};

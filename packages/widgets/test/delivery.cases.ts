import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';

/** Of messages that did not go out; the cases before have left one. */
export const deliveryCases = (desk: () => DeskFixture): void => {
  describe('the list of what did not go out', () => {
    let page: Page;
    const ivone = '+5561988120300';
    const otto = '+5561988120301';

    const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-delivery ${selector}`, options);
    const findings = () => findingsIn(desk(), page);
    const configure = (phone: string, behavior: 'reads' | 'fails') =>
      desk().client.whatsappSandbox.configureCustomer({ id: desk().instanceId }, { phone, behavior });
    /** A message to somebody who cannot be reached. */
    const fail = async (phone: string, name: string, text: string): Promise<string> => {
      const ticketId = await desk().writes(phone, name, `Oi de ${name}`);
      await configure(phone, 'fails');
      const { id } = await desk().client.messages.send({ id: ticketId }, { type: 'text', text });
      await until(async () => (await desk().client.messages.get({ id })).status === 'failed');
      return id;
    };

    before(async () => {
      page = await desk().open({ show: 'delivery', class: 'one' });
      await widget('.failed').first().waitFor();
    });
    after(() => page?.close());

    it('shows what fails while one looks, with the reason', async () => {
      await fail(ivone, 'Ivone Reis', 'Segue o contrato');
      await fail(otto, 'Otto Lima', 'Pode assinar hoje?');
      await widget('.failed', { hasText: 'Ivone Reis' }).waitFor();
      const row = widget('.failed', { hasText: 'Otto Lima' });
      await row.waitFor();
      expect(await row.textContent())
        .to.contain('Pode assinar hoje?')
        .and.to.contain('número sem WhatsApp');
      await widget('.reason').first().click();
      expect(await widget('.reason[aria-pressed=true]').count()).to.equal(1);
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'delivery');
      await row.locator('.who').click();
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.include('le-select');
    });

    it('sends one again, which leaves the list and arrives', async () => {
      await configure(otto, 'reads');
      await widget('.failed', { hasText: 'Otto Lima' }).locator('.button').focus();
      await page.keyboard.press('Enter');
      await widget('.failed', { hasText: 'Otto Lima' }).waitFor({ state: 'detached' });
      await widget('[role=status]', { hasText: 'A mensagem para Otto Lima está na fila outra vez.' }).waitFor({ state: 'attached' });
      await until(async () => {
        const { data } = await desk().client.whatsappSandbox.listInbox({ id: desk().instanceId, phone: otto });
        return data.some(({ content }) => content['text'] === 'Pode assinar hoje?');
      });
    });

    it('keeps what the engine does not take, and says why', async () => {
      await page.route(/\/resend$/, problem(409, 'tickets.not_open', 'A conversa está encerrada.'));
      await widget('.failed', { hasText: 'Ivone Reis' }).locator('.button').click();
      await widget('.failed .refusal', { hasText: 'A conversa está encerrada.' }).waitFor();
      expect(await findings()).to.deep.equal([]);
      await page.unroute(/\/resend$/);
    });

    it('sends all that are listed, and says that nothing is left', async () => {
      const { data } = await desk().client.whatsappSandbox.listCustomers({ id: desk().instanceId });
      for (const { phone, behavior } of data) if (behavior === 'fails') await configure(phone, 'reads');
      await widget('.all .button').click();
      await widget('.state', { hasText: 'Tudo saiu' }).waitFor();
      expect(await findings()).to.deep.equal([]);
    });

    it('is drawn narrow, without permission and without an answer', async () => {
      await page.setViewportSize({ width: 380, height: 700 });
      for (const [answer, text] of [
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
      ] as const) {
        await page.route(/\/messages\/failed/, answer);
        await page.evaluate(() => void document.querySelector('le-delivery')?.delivery?.reload());
        await widget('.state', { hasText: text }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/messages\/failed/);
      }
      await widget('select').selectOption('7');
      await widget('.state', { hasText: 'Tudo saiu' }).waitFor();
    });
  });
};

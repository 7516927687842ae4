import type { Lead } from '@leadengine/sdk';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';

/** Of the pipeline, with the customers who wrote to the desk. */
export const pipelineCases = (desk: () => DeskFixture): void => {
  describe('the pipeline of leads', () => {
    let page: Page;

    const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-pipeline ${selector}`, options);
    const findings = () => findingsIn(desk(), page);
    const card = (name: string) => widget('.card', { hasText: name });
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const lead = async (name: string): Promise<Lead> => {
      const { data } = await desk().client.leads.list();
      const found = data.find(({ contact }) => contact.name === name);
      if (found === undefined) throw new Error(`There is no lead of ${name}.`);
      return found;
    };
    /** Names of a stage, top to bottom. */
    const stage = (title: string) => widget('.column', { hasText: title }).locator('.name').allTextContents();
    const says = (text: string) => widget('[role=status]', { hasText: text }).waitFor({ state: 'attached' });

    before(async () => {
      page = await desk().open({ show: 'pipeline', class: 'one' });
      await widget('.state', { hasText: 'Nenhum lead ainda' }).waitFor();
    });
    after(() => page?.close());

    it('has nobody yet, and shows who comes', async () => {
      expect(await findings()).to.deep.equal([]);
      const { data } = await desk().client.tickets.list();
      const worth: Readonly<Record<string, number>> = { 'Rogério Pinto': 2_700_000, 'Marina Sales': 1_200_000, 'Aline Teixeira': 980_050 };
      for (const [name, valueCents] of Object.entries(worth)) {
        const ticket = data.find(({ contact }) => contact.name === name);
        await desk().client.leads.create({
          contactId: ticket?.contact.id ?? '',
          source: 'whatsapp',
          valueCents,
          ticketId: ticket?.id ?? null,
        });
      }
      await card('Aline Teixeira').waitFor();
      await until(async () => (await stage('Novo')).length === 3);
      expect(await widget('.column .sum').first().textContent()).to.match(/^R\$\s48\.801$/);
      expect(await findings()).to.deep.equal([]);
    });

    it('moves a lead by keyboard from stage to stage, and says what became of it', async () => {
      await card('Marina').focus();
      await press('m', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await says('Qualificado, lugar 1 de 1');
      expect(await findings()).to.deep.equal([]);
      await press('Enter');
      await says('Marina Sales agora está em Qualificado.');
      expect((await lead('Marina Sales')).status).to.equal('qualified');
      // The keyboard went with the card.
      expect(
        await page.evaluate(() => document.querySelector('le-pipeline')?.shadowRoot?.activeElement?.getAttribute('data-lead')),
      ).to.equal((await lead('Marina Sales')).id);
      await press('m', 'ArrowLeft', 'Escape');
      await says('Marina Sales ficou onde estava.');
      await shoot(page, 'pipeline');
    });

    it('orders the leads of a stage', async () => {
      const [first, second] = await stage('Novo');
      await card(String(first)).focus();
      await press('m', 'ArrowDown', 'Enter');
      await says(`${String(first)} agora está em Novo.`);
      expect(await stage('Novo')).to.deep.equal([second, first]);
      const { data } = await desk().client.leads.list({ status: 'new', sort: 'position' });
      expect(data.map(({ contact }) => contact.name)).to.deep.equal([second, first]);
    });

    it('drags one between two others', async () => {
      const [above, below] = await stage('Novo');
      await card('Marina').dragTo(card(String(below)), { targetPosition: { x: 40, y: 4 } });
      await until(async () => (await lead('Marina Sales')).status === 'new');
      await until(async () => (await stage('Novo')).join() === [above, 'Marina Sales', below].join());
    });

    it('asks why a lead is lost, and leaves it without an answer', async () => {
      const toLost = ['m', ...Array.from({ length: 8 }, () => 'ArrowRight'), 'Enter'];
      await card('Rogério').focus();
      await press(...toLost);
      await widget('dialog h2', { hasText: 'Por que Rogério Pinto se perdeu?' }).waitFor();
      expect(await findings()).to.deep.equal([]);
      await press('Escape');
      await widget('dialog').waitFor({ state: 'detached' });
      expect((await lead('Rogério Pinto')).status).to.equal('new');
      await press(...toLost);
      await widget('dialog .button', { hasText: 'Orçamento' }).click();
      await says('Rogério Pinto agora está em Perdido.');
      expect(await lead('Rogério Pinto')).to.include({ status: 'lost', lostReason: 'orcamento' });
    });

    it('puts back what the engine refuses, with its reason', async () => {
      await page.route(/\/move$/, problem(422, 'leads.transition_refused', 'Esta etapa não segue.'));
      const before = await stage('Novo');
      await card('Aline').focus();
      await press('m', 'ArrowRight', 'Enter');
      await widget('.banner.bad', { hasText: 'Esta etapa não segue.' }).waitFor();
      expect(await stage('Novo')).to.deep.equal(before);
      expect(await findings()).to.deep.equal([]);
      await page.unroute(/\/move$/);
    });

    it('follows what others move, and opens a lead', async () => {
      const { id } = await lead('Aline Teixeira');
      await desk().client.leads.move({ id }, { status: 'proposal' });
      await until(async () => (await stage('Proposta')).join() === 'Aline Teixeira');
      await card('Aline').click();
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.include('le-select');
    });

    it('is drawn right to left, on a narrow place, without permission and without an answer', async () => {
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await page.setViewportSize({ width: 380, height: 700 });
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'pipeline-narrow');
      for (const [answer, shown] of [
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
      ] as const) {
        await page.route(/\/v1\/leads\?/, answer);
        await page.evaluate(() => void document.querySelector('le-pipeline')?.pipeline?.reload());
        await widget('.state', { hasText: shown }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/v1\/leads\?/);
      }
      await widget('.state button').click();
      await card('Aline').waitFor();
    });
  });
};

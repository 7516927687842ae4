import type { CreditSimulation } from '@leadengine/sdk';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { sellLoans, type LoansOnSale } from './credit-fixture.js';
import { until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem, shoot } from './looks.js';

const reais = (amount: string): string => Number(amount).toLocaleString('pt-BR', { style: 'currency', currency: 'BRL' });

/** Of the simulator of credit, against rates that a tenant sells by. */
export const simulatorCases = (desk: () => DeskFixture): void => {
  describe('the simulator of credit', () => {
    let page: Page;
    let ticketId: string;
    let loans: LoansOnSale;

    const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-simulator ${selector}`, options);
    const findings = () => findingsIn(desk(), page);
    const simulations = async (): Promise<readonly CreditSimulation[]> => (await desk().client.creditSimulations.list({ ticketId })).data;
    const figure = async (): Promise<string> => String(await widget('.figure').textContent());
    /** Waits until the engine was asked for an amount, and its figure for a term is on the screen. */
    const shows = async (amount: string, term: number): Promise<CreditSimulation> => {
      let last: CreditSimulation | undefined;
      await until(async () => {
        [last] = await simulations();
        const offer = last?.offers.find(({ termMonths }) => termMonths === term);
        return last?.amount === amount && offer !== undefined && (await figure()) === reais(offer.installment);
      });
      if (last === undefined) throw new Error('Nothing was simulated.');
      return last;
    };

    before(async () => {
      loans = await sellLoans(desk().client);
      ticketId = await desk().writes('+5561988120300', 'Nair Prado', 'Quanto fica em 36 vezes?');
      page = await desk().open({ show: 'simulator', instance: ticketId, class: 'one' });
      await widget('.simulate').waitFor();
    });
    after(() => page?.close());

    it('asks nothing before somebody does, and shows what the engine computed to the cent', async () => {
      expect(await simulations()).to.deep.equal([]);
      expect(await findings()).to.deep.equal([]);
      await widget('.simulate').click();
      const { offers } = await shows('10000.00', 36);
      const best = offers[0];
      expect(best?.bank).to.equal('Banco Um');
      const facts = await widget('.facts').textContent();
      for (const amount of [best?.net, best?.financed, best?.iof, best?.total]) expect(facts).to.contain(reais(amount ?? ''));
      expect(await widget('.offer .number').allTextContents()).to.deep.equal(
        offers.filter(({ termMonths }) => termMonths === 36).map(({ installment }) => reais(installment)),
      );
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'simulator');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.include('le-simulated');
    });

    it('is asked by typing and by keyboard, and asks nothing for another term', async () => {
      await widget('#amount').fill('12.345,67');
      await shows('12345.67', 36);
      await widget('.modes .button', { hasText: 'Parcela' }).click();
      await shows('300.00', 36);
      await widget('.modes .button', { hasText: 'Valor' }).click();
      await shows('10000.00', 36);
      await widget('.slider').first().focus();
      await page.keyboard.press('ArrowRight');
      await shows('10100.00', 36);
      const count = (await simulations()).length;
      await widget('.slider').nth(1).focus();
      await page.keyboard.press('ArrowLeft');
      await shows('10100.00', 24);
      expect(await widget('.slider').nth(1).getAttribute('aria-valuetext')).to.equal('24 meses');
      await widget('#term').fill('13');
      await widget('#term').press('Enter');
      await widget('#term[aria-invalid=true]').waitFor();
      expect(await findings()).to.deep.equal([]);
      await widget('#term').fill('12');
      await widget('#term').press('Enter');
      await shows('10100.00', 12);
      expect(await simulations()).to.have.length(count);
      await widget('#amount').fill('doze mil');
      await widget('#amount-hint').waitFor();
      expect(await figure()).to.equal('R$ –');
      expect(await findings()).to.deep.equal([]);
      await widget('#amount').fill('10.000');
      await shows('10000.00', 12);
    });

    it('offers nothing over the margin', async () => {
      await widget('#margin').fill('100,00');
      await widget('[part=broken]', { hasText: 'Passa da margem livre' }).waitFor();
      expect(await widget('.send').isDisabled()).to.equal(true);
      expect(await findings()).to.deep.equal([]);
      await shoot(page, 'simulator-margin');
      await widget('#margin').fill('');
      await widget('[part=broken]').waitFor({ state: 'detached' });
    });

    it('sends an offer as one proposal at the second try, and says so when rates have changed', async () => {
      await widget('.offer input').nth(1).check();
      await page.route(/\/proposals\/[^/]+\/message/, problem(503, 'dependency.unavailable', 'Sem fila.'));
      await widget('.send').click();
      await widget('[part=refusal]', { hasText: 'Sem fila.' }).waitFor();
      expect(await findings()).to.deep.equal([]);
      await page.unroute(/\/proposals\/[^/]+\/message/);
      await widget('.send').click();
      await widget('.send', { hasText: 'Proposta enviada na conversa' }).waitFor();
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.include('le-sent');
      const { data } = await desk().client.creditProposals.list({ ticketId });
      expect(data.map(({ bank, termMonths }) => [bank, termMonths])).to.deep.equal([['Banco Dois', 12]]);
      const messages = await desk().client.messages.list({ id: ticketId }).toArray({ limit: 50 });
      const told = messages.filter(({ content }) => content.type === 'text' && content.text.includes('Proposta de crédito'));
      expect(told).to.have.length(1);
      expect(await findings()).to.deep.equal([]);
      await loans.publish('0.0175');
      await widget('[part=expired]').waitFor();
      expect(await findings()).to.deep.equal([]);
      await widget('[part=expired] .button').click();
      await widget('[part=expired]').waitFor({ state: 'detached' });
      await widget('.offer input').first().check();
      await widget('.facts', { hasText: '1,75%' }).waitFor();
    });

    it('says what is wrong, on a narrow place as well', async () => {
      await page.setViewportSize({ width: 380, height: 900 });
      for (const [answer, shown] of [
        [problem(422, 'credit.no_rates_in_force'), 'Nenhuma tabela em vigor'],
        [problem(422, 'credit.nothing_computed'), 'Fora do que as tabelas permitem'],
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
      ] as const) {
        await page.route(/\/credit\/simulations/, answer);
        await page.evaluate(() => void document.querySelector('le-simulator')?.simulator?.simulate());
        await widget('[part=problem]', { hasText: shown }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/credit\/simulations/);
      }
      await widget('[part=problem] .button').click();
      await widget('.result').waitFor();
      await shoot(page, 'simulator-narrow');
      desk().gate.down();
      await widget('.banner').waitFor();
      expect(await findings()).to.deep.equal([]);
      desk().gate.up();
      await widget('.banner').waitFor({ state: 'detached' });
    });

    it('draws having nothing to sell, no permission and no conversation', async () => {
      for (const [answer, shown] of [
        [problem(403, 'auth.forbidden'), 'Sem permissão'],
        [problem(500, 'internal'), 'req-7'],
        [problem(404, 'resource.not_found'), 'Nada à venda'],
      ] as const) {
        await page.route(/\/credit\/agreements\?/, answer);
        await page.evaluate(() => {
          const simulator = document.querySelector('le-simulator');
          simulator?.simulator?.close();
          simulator?.remove();
          const fresh = document.createElement('le-simulator');
          fresh.ticket = 'none';
          document.querySelector('main')?.append(fresh);
        });
        await widget('.state', { hasText: shown }).waitFor();
        expect(await findings()).to.deep.equal([]);
        await page.unroute(/\/credit\/agreements\?/);
      }
      await page.evaluate(() => (document.querySelector('le-simulator')!.ticket = ''));
      await widget('.state', { hasText: 'Escolha uma conversa' }).waitFor();
      expect(await findings()).to.deep.equal([]);
    });
  });
};

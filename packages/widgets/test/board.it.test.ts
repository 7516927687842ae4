import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { creditPlugin } from '@leadengine/plugin-credit';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { auditCases } from './audit.cases.js';
import { deliveryCases } from './delivery.cases.js';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import { findingsIn } from './looks.js';
import { pipelineCases } from './pipeline.cases.js';
import { pulseCases } from './pulse.cases.js';
import { sandboxCases } from './sandbox.cases.js';
import { simulatorCases } from './simulator.cases.js';

describe('the board of tickets', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  let page: Page;
  let queues: { readonly first: string; readonly second: string };
  let ticketId: string;

  const board = () => page.locator('le-ticket-board');
  /** Names by column. */
  const shown = async (): Promise<readonly string[]> => {
    const columns = await board().locator('.column').all();
    return Promise.all(
      columns.map(async (column) => {
        const names = await column.locator('.name').allTextContents();
        return `${String(await column.locator('h3').textContent())}: ${names.join(', ')}`;
      }),
    );
  };
  const queueOf = async (id: string) => (await desk.client.tickets.get({ id })).queueId;
  const findings = () => findingsIn(desk, page);

  before(async () => {
    desk = await createDeskFixture(
      {
        LEADENGINE_AUDIT_CHECKPOINT_SECONDS: '0.1',
        LEADENGINE_AUDIT_DIRECTORY: await mkdtemp(join(tmpdir(), 'leadengine-audit-')),
      },
      [auditLogPlugin, creditPlugin],
    );
    const { data } = await desk.client.queues.list();
    const first = await desk.client.queues.create({ name: 'Crédito', isDefault: true });
    for (const queue of data) await desk.client.queues.delete({ id: queue.id });
    const second = await desk.client.queues.create({ name: 'Suporte' });
    queues = { first: first.id, second: second.id };
    await desk.writes('+5561988120090', 'Rogério Pinto', 'Oi');
    ticketId = await desk.writes('+5561988120091', 'Marina Sales', 'Bom dia');
    page = await desk.open({ show: 'board' });
    await board().locator('.card').nth(1).waitFor();
  });

  after(() => desk?.stop());

  it('shows queues side by side, and keeps to policy and axe in every theme and language', async () => {
    expect(await shown()).to.deep.equal(['Crédito: Marina Sales, Rogério Pinto', 'Suporte: ']);
    expect(await findings()).to.deep.equal([]);
  });

  it('moves a conversation by keyboard and says what became of it', async () => {
    await board().locator('.card', { hasText: 'Marina' }).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await board().locator('.column.target h3', { hasText: 'Suporte' }).waitFor();
    expect(await findings()).to.deep.equal([]);
    await page.keyboard.press('Enter');
    await board().getByText('Marina Sales agora está em Suporte.').waitFor();
    expect(await shown()).to.deep.equal(['Crédito: Rogério Pinto', 'Suporte: Marina Sales']);
    expect(await queueOf(ticketId)).to.equal(queues.second);
    // The keyboard went with the card.
    expect(
      await page.evaluate(() => document.querySelector('le-ticket-board')?.shadowRoot?.activeElement?.getAttribute('data-ticket')),
    ).to.equal(ticketId);
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await queueOf(ticketId)).to.equal(queues.second);
  });

  it('drags one back', async () => {
    await board().locator('.card', { hasText: 'Marina' }).dragTo(board().locator('.column').first());
    await until(async () => (await queueOf(ticketId)) === queues.first);
    await until(async () => (await shown()).join('; ') === 'Crédito: Marina Sales, Rogério Pinto; Suporte: ');
  });

  it('follows what others move, and warns of a queue that is too full', async () => {
    await desk.client.tickets.transfer({ id: ticketId }, { queueId: queues.second, reason: 'suporte' });
    await until(async () => (await shown()).join('; ') === 'Crédito: Rogério Pinto; Suporte: Marina Sales');
    await desk.client.tickets.transfer({ id: ticketId }, { queueId: queues.first, reason: 'crédito' });
    await desk.writes('+5561988120092', 'Aline Teixeira', 'Olá');
    await board().locator('.chip.full').waitFor();
    expect(await findings()).to.deep.equal([]);
  });

  it('puts back what the engine refuses, with its reason', async () => {
    await page.route(/\/v1\/tickets\/[^/]+\/transfer/, (route) =>
      route.fulfill({
        status: 422,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/problem+json' },
        body: JSON.stringify({ title: 'No', detail: 'A fila está fechada.', status: 422, code: 'tickets.not_open' }),
      }),
    );
    const before = await shown();
    await board().locator('.card', { hasText: 'Aline' }).focus();
    for (const key of ['m', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await board().locator('.banner.bad', { hasText: 'A fila está fechada.' }).waitFor();
    expect(await shown()).to.deep.equal(before);
    expect(await findings()).to.deep.equal([]);
  });

  it('opens a conversation', async () => {
    await page.evaluate(() => ((window as unknown as { heard: string[] }).heard = []));
    await board().locator('.card', { hasText: 'Rogério' }).click();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.deep.equal(['le-select']);
  });

  sandboxCases(() => desk);
  pipelineCases(() => desk);
  auditCases(() => desk);
  pulseCases(() => desk);
  deliveryCases(() => desk);
  simulatorCases(() => desk);
});

import { createFakeClock } from '@leadengine/testing';
import { creditPlugin } from '@leadengine/plugin-credit';
import type { Page, Route } from 'playwright-core';
import { sellLoans } from '../credit-fixture.js';
import { createDeskFixture, until, type DeskFixture } from '../desk-fixture.js';
import { run, trail } from './recorded.js';

const minuteMs = 60_000;
const start = new Date('2026-03-10T12:00:00.000Z');

/** How a scene is looked at. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly forcedColors: 'active' | 'none';
}

const light: Look = { theme: 'light', direction: 'ltr', viewport: { width: 900, height: 640 }, forcedColors: 'none' };

export const looks: Readonly<Record<string, Look>> = {
  light,
  dark: { ...light, theme: 'dark' },
  rtl: { ...light, direction: 'rtl' },
  phone: { ...light, viewport: { width: 400, height: 640 } },
  forced: { ...light, forcedColors: 'active' },
};

/** Something to look at. */
export interface Scene {
  readonly query: Readonly<Record<string, string>>;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Brings the page there and waits until everything is. */
  readonly arrange: (page: Page) => Promise<void>;
}

export const sceneNames = [
  'inbox',
  'conversation',
  'board',
  'pipeline',
  'simulator',
  'connect',
  'delivery',
  'pulse',
  'sandbox',
  'audit',
  'provision',
] as const;

/** An engine whose clock stands still, with the same customers every time, and what can be seen of them. */
export interface Stage {
  readonly desk: DeskFixture;
  readonly now: Date;
  readonly scenes: Readonly<Record<(typeof sceneNames)[number], Scene>>;
}

/** Answers with JSON that somebody else might have answered. */
export const json = (body: unknown) => (route: Route) =>
  route.fulfill({
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const setStage = async (): Promise<Stage> => {
  const clock = createFakeClock(start);
  const desk = await createDeskFixture({}, [creditPlugin], clock);
  try {
    const { client } = desk;
    const { data: former } = await client.queues.list();
    await client.queues.create({ name: 'Crédito', isDefault: true });
    for (const { id } of former) await client.queues.delete({ id });
    await client.queues.create({ name: 'Suporte' });
    const write = async (phone: string, name: string, text: string): Promise<string> => {
      const id = await desk.writes(phone, name, text);
      clock.advance(3 * minuteMs);
      return id;
    };
    const rosa = await write('+5561988120041', 'Rosa Meireles', 'Consigo um consignado?');
    const ana = await write('+5561988120042', 'Ana Furtado', 'Quanto fica a parcela de 20 mil?');
    const celia = await write('+5561988120043', 'Célia Prado', 'Já tenho contrato no outro banco, dá para trazer?');
    for (const [id, status, valueCents] of [
      [rosa, 'contacted', 1_200_000],
      [ana, 'qualified', 2_000_000],
      [celia, 'proposal', 1_850_000],
    ] as const) {
      const { contact } = await client.tickets.get({ id });
      const lead = await client.leads.create({ contactId: contact.id, source: 'whatsapp', valueCents, ticketId: id });
      await client.leads.move({ id: lead.id }, { status });
    }
    await client.messages.send({ id: celia }, { type: 'text', text: 'Dá, sim. Pode mandar o extrato?' });
    // Numbers keep a pace, which they measure by this clock.
    await until(async () => {
      clock.advance(100);
      return (await client.messages.list({ id: celia })).data.some(({ status }) => status === 'read');
    });
    clock.advance(start.getTime() + 12 * minuteMs - clock.now().getTime());
    await client.tickets.addNote({ id: celia }, { body: 'Margem livre R$ 690.', visibility: 'team' });
    // Whoever looks first would have read it.
    await client.tickets.markRead({ id: celia });
    clock.advance(minuteMs);
    await sellLoans(client, clock.now().getTime());
    await client.whatsappSandbox.configureCustomer({ id: desk.instanceId }, { phone: '+5561988120041', behavior: 'fails' });
    await client.messages.send({ id: rosa }, { type: 'text', text: 'Consigo, sim. Posso simular?' });
    await until(async () => {
      clock.advance(100);
      return (await client.messages.listFailed({ from: start.toISOString() })).data.length > 0;
    });
    clock.advance(start.getTime() + 14 * minuteMs - clock.now().getTime());

    const openConversation = async (page: Page): Promise<void> => {
      await page.locator('le-inbox [role=option]').nth(2).waitFor();
      await page.locator('le-inbox [role=option]', { hasText: 'Célia' }).click();
      await page.locator('le-conversation article.out .dots.read').waitFor({ state: 'attached' });
      await page.locator('le-conversation article.note').waitFor({ state: 'attached' });
      // On a phone there is room for one of them.
      await page.evaluate(() => innerWidth < 600 && document.querySelector('main')?.setAttribute('class', 'narrow'));
    };
    return {
      desk,
      now: clock.now(),
      scenes: {
        inbox: {
          query: { class: 'one' },
          arrange: async (page) => {
            await page.locator('le-inbox [role=option]').nth(2).waitFor();
          },
        },
        conversation: { query: {}, arrange: openConversation },
        board: {
          query: { show: 'board' },
          arrange: (page) => page.locator('le-ticket-board .card').nth(2).waitFor(),
        },
        pipeline: {
          query: { show: 'pipeline', class: 'one' },
          arrange: (page) => page.locator('le-pipeline .card').nth(2).waitFor(),
        },
        simulator: {
          query: { show: 'simulator', instance: celia, class: 'one' },
          arrange: async (page) => {
            await page.locator('le-simulator .simulate').click();
            await page.locator('le-simulator .offer').nth(1).waitFor();
            await page.locator('le-simulator .figure').click();
          },
        },
        connect: {
          query: { show: 'connect', instance: desk.instanceId, class: 'one' },
          arrange: (page) => page.locator('le-connect h3', { hasText: 'Conectado' }).waitFor(),
        },
        delivery: {
          query: { show: 'delivery', class: 'one' },
          arrange: (page) => page.locator('le-delivery .failed').first().waitFor(),
        },
        pulse: {
          query: { show: 'pulse', class: 'one' },
          arrange: (page) => page.locator('le-pulse .main strong').waitFor(),
        },
        sandbox: {
          query: { show: 'sandbox', class: 'one' },
          arrange: async (page) => {
            await page.locator('le-sandbox .customer', { hasText: 'Célia' }).click();
            await page.locator('le-sandbox article').nth(1).waitFor();
          },
        },
        audit: {
          query: { show: 'audit', class: 'one' },
          prepare: (page) => page.route(/\/v1\/audit\/events\?/, json({ data: trail, nextCursor: null })),
          arrange: (page) => page.locator('le-audit .link-row').nth(4).waitFor(),
        },
        provision: {
          query: { show: 'provision', instance: 'a', class: 'one' },
          prepare: (page) => page.route(/\/leadengine\//, json(run)),
          arrange: (page) => page.locator('le-provision .actions .resume').waitFor(),
        },
      },
    };
  } catch (error) {
    await desk.stop();
    throw error;
  }
};

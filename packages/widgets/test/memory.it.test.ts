import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { creditPlugin } from '@leadengine/plugin-credit';
import { chromiumFlags, chromiumPath } from '@leadengine/testing';
import { expect } from 'chai';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { answerFromMemory, type PageEdge } from './answered-page.js';
import { sellLoans } from './credit-fixture.js';
import { createDeskEngine, type DeskEngine } from './desk-engine.js';
import type {} from '../src/define.js';

/** A round opens and closes a conversation so often in one place, and so often in a place of its own. */
const opensPerRound = 10;
/** And it puts in and takes out each of these once. */
const others = ['le-ticket-board', 'le-connect', 'le-simulator', 'le-sandbox', 'le-pipeline', 'le-pulse', 'le-provision'];
/** And one of those that take longer; a provider has a connection of its own. */
const slower = ['le-inbox', 'le-delivery', 'le-audit', 'le-provider'];
const cyclesPerRound = 2 * opensPerRound + others.length + 1;
const roundsPerThird = Math.ceil(10_000 / 3 / cyclesPerRound);
/** Until then it fills its caches. */
const warmUpRounds = 40;
/** The browser may hold on to what was closed last. */
const ofOneWidget = { nodes: 300, listeners: 20, streams: 0, databases: 1 };
/** Of each cycle less than what the smallest of objects takes. */
const mostBytes = 12 * roundsPerThird * cyclesPerRound;

interface Use {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly streams: number;
  readonly databases: number;
}

describe('a desk that stays open for days', function () {
  this.timeout(300_000);
  let desk: DeskEngine;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;
  let ticketIds: readonly string[];

  before(async () => {
    desk = await createDeskEngine({ LEADENGINE_AUDIT_DIRECTORY: await mkdtemp(join(tmpdir(), 'leadengine-audit-')) }, [
      auditLogPlugin,
      creditPlugin,
    ]);
    await sellLoans(desk.client);
    ticketIds = [
      await desk.writes('+5561988120071', 'Marina Sales', 'Consegue baixar a taxa?'),
      await desk.writes('+5561988120072', 'Rosa Lima', 'Ainda tem margem?'),
    ];
    for (const id of ticketIds) await desk.client.tickets.addNote({ id }, { body: 'Margem livre R$ 690.', visibility: 'team' });
    // What the compiler makes of code that runs often would be counted among what the page holds.
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...chromiumFlags, '--js-flags=--no-opt --no-maglev --no-sparkplug'],
    });
    page = await browser.newPage({ locale: 'pt-BR', reducedMotion: 'reduce', viewport: { width: 480, height: 320 } });
    await page.addInitScript('globalThis.__name = (value) => value;');
    await answerFromMemory(page);
    await page.goto(desk.host.url({ class: 'one' }));
    await page.locator('le-inbox [role=option]').nth(1).waitFor();
    session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
  });

  after(async () => {
    await browser?.close();
    await desk?.stop();
  });

  const cycle = (times: number): Promise<void> =>
    page.evaluate(
      async ([ids, count, opens, tags, turns]) => {
        const provider = document.querySelector('le-provider')!;
        const main = document.querySelector('main')!;
        // A timer would wait four milliseconds each time.
        const { port1, port2 } = new MessageChannel();
        const turn = (): Promise<void> =>
          new Promise((resolve) => {
            port1.onmessage = () => resolve();
            port2.postMessage(undefined);
          });
        const drawn = async (widget: Element, is: (root: ShadowRoot) => boolean): Promise<void> => {
          const until = performance.now() + 10_000;
          while (!is(widget.shadowRoot!)) {
            if (performance.now() > until) throw new Error(`${widget.localName} was not drawn: ${widget.shadowRoot?.textContent ?? ''}`);
            await turn();
          }
        };
        const hasArticles = (root: ShadowRoot): boolean => root.querySelector('article') !== null;
        const isSettled = (root: ShadowRoot): boolean => root.childElementCount > 0 && root.querySelector('.bone, .bones') === null;
        for (let round = 0; round < count; round += 1) {
          const conversation = document.querySelector('le-conversation')!;
          for (let index = 0; index < opens; index += 1) {
            conversation.ticketId = ids[index % ids.length]!;
            await drawn(conversation, hasArticles);
            conversation.ticketId = '';
            await drawn(conversation, (root) => !hasArticles(root));
          }
          for (let index = 0; index < opens; index += 1) {
            const another = document.createElement('le-conversation');
            another.ticketId = ids[index % ids.length]!;
            main.append(another);
            await drawn(another, hasArticles);
            another.remove();
          }
          const slow = turns[round % turns.length];
          for (const tag of slow === undefined || slow === 'le-provider' ? tags : [...tags, slow]) {
            const widget = document.createElement(tag);
            if (tag === 'le-provision') widget.setAttribute('src', '/leadengine/provisionings/gone');
            main.append(widget);
            await drawn(widget, isSettled);
            widget.remove();
          }
          if (slow !== 'le-provider') continue;
          const second = document.createElement('le-provider');
          second.engineUrl = provider.engineUrl;
          second.getToken = provider.getToken;
          const own = document.createElement('le-conversation');
          own.ticketId = ids[0]!;
          second.append(own);
          main.append(second);
          await drawn(own, hasArticles);
          second.remove();
        }
        port1.close();
      },
      [ticketIds, times, opensPerRound, others, slower] as const,
    );

  const use = async (): Promise<Use> => {
    await page.evaluate(() => {
      // The host's own list of what it heard.
      (window as unknown as { heard: string[] }).heard = [];
      // What was drawn last is held until the page draws again.
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
    for (let collected = 0; collected < 3; collected += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    const edge = await page.evaluate(() => {
      const { streams, databases } = (window as unknown as { edge: PageEdge }).edge;
      return { streams: streams.size, databases: databases.filter((database) => database.deref() !== undefined).length };
    });
    return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), ...edge };
  };

  it('takes no more memory after ten thousand conversations and widgets were opened and closed', async () => {
    await cycle(1);
    await page.evaluate(() => ((window as unknown as { edge: PageEdge }).edge.isRemembering = true));
    await cycle(warmUpRounds);
    const warm = await use();
    const heaps: number[] = [];
    for (let third = 0; third < 3; third += 1) {
      await cycle(roundsPerThird);
      const now = await use();
      heaps.push(now.heap);
      for (const kind of ['nodes', 'listeners', 'streams', 'databases'] as const)
        expect(now[kind] - warm[kind], kind).to.be.at.most(ofOneWidget[kind]);
    }
    console.log(`      ${heaps.map((bytes) => `${String(Math.round(bytes / 1024))} KB`).join(', ')}`);
    const [, second = NaN, last = NaN] = heaps;
    expect(last - second).to.be.below(mostBytes);
  });
});

import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { chromiumFlags, chromiumPath, createTestApp, eventually, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createEngineGate, type EngineGate } from './engine-gate.js';
import type {} from '../src/define.js';
import { axeSource, createHostPage, type HostPage } from './host-page.js';

/** A problem that axe found, in one line. */
export type AxeFinding = string;

export interface DeskFixture {
  readonly app: TestApp;
  readonly client: LeadEngineClient;
  readonly gate: EngineGate;
  readonly host: HostPage;
  readonly instanceId: string;
  readonly context: BrowserContext;
  /** A page of the host, opened. */
  open(query?: Readonly<Record<string, string>>): Promise<Page>;
  /** A customer writes; resolves when the engine has it, with the ticket's id. */
  writes(phone: string, displayName: string, text: string): Promise<string>;
  /** The host takes back the session that its page got last. */
  endSession(): Promise<void>;
  /** What the page's policy refused. */
  violations(page: Page): Promise<readonly string[]>;
  axe(page: Page): Promise<readonly AxeFinding[]>;
  stop(): Promise<void>;
}

/** A running engine with a simulated number, a host page that embeds the widgets, and a browser. */
export const createDeskFixture = async (
  env: Readonly<Record<string, string>> = {},
  plugins: NonNullable<TestAppOptions['plugins']> = [],
): Promise<DeskFixture> => {
  const executablePath = chromiumPath();
  let engineUrl = '';
  const host = await createHostPage(() => engineUrl);
  const stops: (() => Promise<unknown>)[] = [() => host.close()];
  const stop = async (): Promise<void> => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    const app = await createTestApp({ plugins: [whatsappPlugin, ...plugins], env });
    stops.push(() => app.stop());
    const gate = await createEngineGate(app.url);
    stops.push(() => gate.close());
    engineUrl = gate.url;
    const client = app.client(app.admin);
    let sessionId = '';
    // What the backend of a host does.
    host.tokens = async () => {
      const { id, token, expiresAt } = await client.embedSessions.create({
        userId: app.admin.id,
        widgets: ['inbox', 'conversation', 'ticket-board', 'connect', 'simulator', 'sandbox', 'pipeline', 'audit', 'pulse', 'delivery'],
        origins: [host.origin],
      });
      sessionId = id;
      return { token, expiresAt };
    };
    const instance = await client.whatsapp.createInstance({ name: 'Brasília', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: instance.id });
    const browser: Browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
    stops.push(() => browser.close());
    const context = await browser.newContext({ locale: 'pt-BR', reducedMotion: 'reduce', viewport: { width: 1100, height: 760 } });
    // What compiles the tests wraps named functions; those that run in the page need the wrapper there.
    await context.addInitScript('globalThis.__name = (value) => value;');
    const axe = await axeSource();
    return {
      app,
      client,
      gate,
      host,
      instanceId: instance.id,
      context,
      async open(query) {
        const page = await context.newPage();
        await page.goto(host.url(query));
        return page;
      },
      async writes(phone, displayName, text) {
        await client.whatsappSandbox.write({ id: instance.id }, { from: phone, displayName, text });
        return eventually(async () => {
          const { data } = await client.tickets.list({ q: phone.replace('+', ''), status: 'active' });
          return data.find(({ lastMessage }) => lastMessage?.preview === text)?.id;
        });
      },
      endSession: () => client.embedSessions.revoke({ id: sessionId }).then(() => undefined),
      violations: (page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations),
      async axe(page) {
        const session = await context.newCDPSession(page);
        try {
          await session.send('Runtime.evaluate', { expression: `if (!window.axe) { ${axe} }` });
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.flat().join(' ') + ' ' + failureSummary))))`,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return JSON.parse(String(result.value)) as AxeFinding[];
        } finally {
          await session.detach();
        }
      },
      stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};

/** Waits until something is so. */
export const until = async (isSo: () => Promise<boolean>, withinMs = 60_000): Promise<void> => {
  await eventually(async () => ((await isSo()) ? true : undefined), withinMs);
};

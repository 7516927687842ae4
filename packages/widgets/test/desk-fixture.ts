import { chromiumFlags, chromiumPath, eventually, type TestAppOptions } from '@leadengine/testing';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createDeskEngine, type DeskEngine } from './desk-engine.js';
import type {} from '../src/define.js';
import { axeSource } from './host-page.js';

/** A problem that axe found, in one line. */
export type AxeFinding = string;

export interface DeskFixture extends DeskEngine {
  readonly context: BrowserContext;
  /** A page of the host, opened. */
  open(query?: Readonly<Record<string, string>>): Promise<Page>;
  /** What the page's policy refused. */
  violations(page: Page): Promise<readonly string[]>;
  axe(page: Page): Promise<readonly AxeFinding[]>;
}

/** A running engine with a simulated number, a host page that embeds the widgets, and a browser. */
export const createDeskFixture = async (
  env: Readonly<Record<string, string>> = {},
  plugins: NonNullable<TestAppOptions['plugins']> = [],
  clock?: TestAppOptions['clock'],
  pages?: TestAppOptions['pages'],
): Promise<DeskFixture> => {
  const executablePath = chromiumPath();
  const engine = await createDeskEngine(env, plugins, clock, pages);
  const stops: (() => Promise<unknown>)[] = [() => engine.stop()];
  const stop = async (): Promise<void> => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    const browser: Browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
    stops.push(() => browser.close());
    const context = await browser.newContext({ locale: 'pt-BR', reducedMotion: 'reduce', viewport: { width: 1100, height: 760 } });
    // What compiles the tests wraps named functions; those that run in the page need the wrapper there.
    await context.addInitScript('globalThis.__name = (value) => value;');
    const axe = await axeSource();
    return {
      ...engine,
      context,
      async open(query) {
        const page = await context.newPage();
        await page.goto(engine.host.url(query));
        return page;
      },
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

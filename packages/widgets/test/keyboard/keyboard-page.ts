import { chromiumFlags, chromiumPath } from '@leadengine/testing';
import { chromium } from 'playwright-core';
import { openBidiSession } from '../firefox/bidi.js';
import { firefoxPath, launchFirefox } from '../firefox/launch.js';
import { openBidiPage } from '../firefox/page.js';

/** A page in a browser, for somebody who has a keyboard and no mouse. */
export interface KeyboardPage {
  goto(url: string): Promise<void>;
  /** Calls a function in the page with JSON. */
  evaluate<Given, Result>(call: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** Runs a program in the page that its policy does not see, and returns the value of an expression after it. */
  run(program: string, expression: string): Promise<unknown>;
  /** Keys by their names, or as what they write; `Shift+` before one holds that. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface KeyboardBrowser {
  open(): Promise<KeyboardPage>;
  close(): Promise<void>;
}

const viewport = { width: 1100, height: 760 };

const launchChromium = async (): Promise<KeyboardBrowser> => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
  const context = await browser.newContext({ locale: 'pt-BR', reducedMotion: 'reduce', viewport });
  // What compiles the tests wraps named functions; those that run in the page need the wrapper there.
  await context.addInitScript('globalThis.__name = (value) => value;');
  return {
    async open() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      return {
        goto: (url) => page.goto(url).then(() => undefined),
        evaluate: (call, given) => page.evaluate(call as (given: unknown) => unknown, given) as never,
        async run(program, expression) {
          const source = `(async () => { ${program}\n return JSON.stringify(await (${expression})); })()`;
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression: source,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return JSON.parse(String(result.value)) as unknown;
        },
        async press(...keys) {
          for (const key of keys) await page.keyboard.press(key);
        },
        type: (text) => page.keyboard.type(text),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
};

const launchFirefoxAt = async (path: string): Promise<KeyboardBrowser> => {
  const firefox = await launchFirefox(path);
  const session = await openBidiSession(firefox.url);
  return {
    open: () => openBidiPage(session, viewport),
    async close() {
      await session.close();
      await firefox.stop();
    },
  };
};

/** The browsers that the widgets are for; what launches one is undefined where the machine has none. */
export const keyboardBrowsers = (): readonly {
  readonly name: string;
  readonly launch: (() => Promise<KeyboardBrowser>) | undefined;
}[] => {
  const path = firefoxPath();
  return [
    { name: 'Chromium', launch: launchChromium },
    { name: 'Firefox', launch: path === undefined ? undefined : () => launchFirefoxAt(path) },
  ];
};

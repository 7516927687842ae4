import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { DeskFixture } from './desk-fixture.js';

const looks = [
  ['dark', 'en'],
  ['light', 'es'],
  ['light', 'pt-BR'],
] as const;

/** What axe and the policy find in both themes and every language; those change under the widget while it stands. */
export const findingsIn = async (desk: DeskFixture, page: Page, tag: 'le-simulator'): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [theme, locale] of looks) {
    await page.evaluate(
      async ([nextTheme, nextLocale, name]) => {
        const provider = document.querySelector('le-provider');
        if (provider === null) return;
        provider.theme = nextTheme;
        provider.locale = nextLocale;
        await provider.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 0));
        await document.querySelector(name)?.updateComplete;
      },
      [theme, locale, tag] as const,
    );
    for (const finding of await desk.axe(page)) found.push(`${theme} ${locale} ${finding}`);
  }
  return [...found, ...(await desk.violations(page))];
};

/** Answers a request with a refusal of the engine. */
export const problem =
  (status: number, code: string, detail = 'No.') =>
  (route: Route) =>
    route.fulfill({
      status,
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/problem+json', 'x-should-retry': 'false' },
      body: JSON.stringify({ title: 'No', detail, status, code, requestId: 'req-7' }),
    });

const pictures = process.env['LEADENGINE_PICTURES'];

/** Keeps a picture of the page when somebody wants pictures. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

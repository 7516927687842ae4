import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { DeskFixture } from './desk-fixture.js';

const home = ['light', 'pt-BR'] as const;
const looks = [['dark', 'en'], ['light', 'es'], home] as const;
type Look = (typeof looks)[number];
let turn = 0;

/**
 * What axe and the policy find; theme and language change under the widget while it stands. Everywhere: in both themes and every language.
 * Else in one of these looks after the other, so that all states of a widget together have seen them all.
 */
export const findingsIn = async (
  desk: DeskFixture,
  page: Page,
  tag: 'le-audit' | 'le-delivery' | 'le-pipeline' | 'le-provision' | 'le-pulse' | 'le-sandbox' | 'le-simulator',
  everywhere = false,
): Promise<readonly string[]> => {
  const wear = (look: Look): Promise<void> =>
    page.evaluate(
      async ([theme, locale, name]) => {
        const provider = document.querySelector('le-provider');
        if (provider === null) return;
        provider.theme = theme;
        provider.locale = locale;
        await provider.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 0));
        await document.querySelector(name)?.updateComplete;
      },
      [look[0], look[1], tag] as const,
    );
  const found: string[] = [];
  turn += 1;
  for (const look of everywhere ? looks : [looks[turn % looks.length] ?? home]) {
    await wear(look);
    for (const finding of await desk.axe(page)) found.push(`${look.join(' ')} ${finding}`);
  }
  await wear(home);
  return [...found, ...(await desk.violations(page))];
};

/** Answers a request with a refusal of the engine. */
export const problem =
  (status: number, code: string, detail = 'No.') =>
  (route: Route) =>
    route.fulfill({
      status,
      headers: {
        'access-control-allow-origin': '*',
        // Without it the page cannot see that trying again is no use.
        'access-control-expose-headers': 'x-should-retry',
        'content-type': 'application/problem+json',
        'x-should-retry': 'false',
      },
      body: JSON.stringify({ title: 'No', detail, status, code, requestId: 'req-7' }),
    });

const pictures = process.env['LEADENGINE_PICTURES'];

/** Keeps a picture of the page when somebody wants pictures. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

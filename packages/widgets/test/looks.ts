import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LitElement } from 'lit';
import type { Page, Route } from 'playwright-core';
import type { DeskFixture } from './desk-fixture.js';
import { crampedTexts } from './pseudo/cramped.js';
import { crampedWhenSpaced } from './pseudo/text-spacing.js';
import { hardCodedWords } from './pseudo/hard-coded.js';
import { pseudoLocale } from './pseudo/pseudo-language.js';

type Look = readonly [theme: string, locale: string];

/** A page of any browser. */
interface WornPage {
  evaluate<Given, Result>(call: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
}

/** Every theme in every language. */
const looks = ['light', 'dark'].flatMap((theme) => ['pt-BR', 'en', 'es'].map((locale): Look => [theme, locale]));

/** Theme and language of everything on the page change while it stands. @returns Those it had. */
const wear = (page: WornPage, look: Look): Promise<Look> =>
  page.evaluate(async ([theme, locale]) => {
    const isWidget = (element: Element): element is LitElement => element.localName.startsWith('le-');
    const widgets = [...document.querySelectorAll('*')].filter(isWidget);
    const provider = document.querySelector('le-provider');
    const worn: Look = [
      provider?.theme ?? widgets[0]?.getAttribute('theme') ?? '',
      provider === null ? (widgets[0]?.lang ?? '') : provider.locale,
    ];
    if (provider === null) {
      for (const widget of widgets) {
        widget.setAttribute('theme', theme);
        if (locale === '') widget.removeAttribute('lang');
        else widget.lang = locale;
      }
    } else {
      provider.theme = theme as typeof provider.theme;
      provider.locale = locale;
      await provider.updateComplete;
    }
    // A catalogue that is asked for the first time.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const widget of widgets) await widget.updateComplete;
    return worn;
  }, look);

/** What axe finds in every theme and language, each of which the page wears for a moment. */
export const inEveryLook = async (page: WornPage, axe: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  const found: string[] = [];
  const worn: Look[] = [];
  for (const look of looks) {
    worn.push(await wear(page, look));
    for (const finding of await axe()) found.push(`${look.join(' ')} ${finding}`);
  }
  if (worn[0] !== undefined) await wear(page, worn[0]);
  return found;
};

/**
 * What axe finds in every theme and language, which words are hard-coded and which texts have no room in a language that needs 40 % more of
 * it, and what the page's policy refused.
 */
export const findingsIn = async (desk: DeskFixture, page: Page): Promise<readonly string[]> => {
  const found = await inEveryLook(page, () => desk.axe(page));
  const worn = await wear(page, ['light', pseudoLocale]);
  const words = await hardCodedWords(page);
  const cramped = await crampedTexts(page);
  await wear(page, worn);
  return [...found, ...words, ...cramped, ...(await crampedWhenSpaced(page)), ...(await desk.violations(page))];
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

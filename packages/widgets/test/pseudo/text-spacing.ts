import type { Page } from 'playwright-core';
import { crampedTexts } from './cramped.js';

/** What a reader may set for themselves (WCAG 2.2, 1.4.12): lines, letters and words further apart, in all shadow roots. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

/** Texts that have no room for somebody who needs more space between letters, words and lines. */
export const crampedWhenSpaced = async (page: Page): Promise<readonly string[]> => {
  const space = (css: string): Promise<void> =>
    page.evaluate((rules) => {
      const held = window as unknown as { readerSheet?: CSSStyleSheet };
      const sheet = (held.readerSheet ??= new CSSStyleSheet());
      sheet.replaceSync(rules);
      for (const { shadowRoot } of document.querySelectorAll('*'))
        if (shadowRoot !== null && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
    }, css);
  await space(spacing);
  const found = await crampedTexts(page);
  await space('');
  return found.map((finding) => `spaced ${finding}`);
};

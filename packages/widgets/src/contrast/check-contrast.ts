import { readTokens } from './painted-tokens.js';
import { contrastPairs } from './pairs.js';
import { contrastRatio } from './ratio.js';

/** Two tokens that cannot be told apart well enough. */
export interface ContrastFinding {
  /** Such as `--le-ink-3`. */
  readonly foreground: string;
  /** Such as `--le-surface`. */
  readonly ground: string;
  /** Rounded down to two digits, from 1 to 21. */
  readonly ratio: number;
  readonly needed: 3 | 4.5;
  readonly theme: 'light' | 'dark';
  /** The first widget that it was seen in. */
  readonly widget: Element;
}

const isWidget = ({ localName }: Element): boolean => localName.startsWith('le-');

/**
 * Which colors of the widgets in a place are too faint on their ground, as the page and its theme are now. Meant for development and tests;
 * the tokens as they ship have no finding in either theme.
 *
 * @param place - A widget, what widgets are in, or a shadow root with widgets.
 */
export const checkContrast = (place: ParentNode = document): readonly ContrastFinding[] => {
  const widgets = [...(place instanceof Element ? [place] : []), ...place.querySelectorAll('*')].filter(isWidget);
  const found = new Map<string, ContrastFinding>();
  for (const widget of widgets) {
    readTokens(widget, ({ theme, on }) => {
      for (const { foreground, grounds, needed } of contrastPairs) {
        for (const ground of grounds) {
          const ratio = Math.floor(contrastRatio(...on(foreground, ground)) * 100) / 100;
          const key = `${theme} ${foreground} ${ground}`;
          if (ratio < needed && !found.has(key))
            found.set(key, { foreground: `--le-${foreground}`, ground: `--le-${ground}`, ratio, needed, theme, widget });
        }
      }
    });
  }
  return [...found.values()];
};

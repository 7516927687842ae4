import { eventually } from '@leadengine/testing';
import type { KeyboardPage } from './keyboard-page.js';

/** What has the focus, through all shadow roots. */
export interface Stop {
  /** The outermost element that holds it; `body` where nothing has it. */
  readonly widget: string;
  /** Its element and classes, and what it is called. */
  readonly name: string;
  /** Whether it fits the selector asked for, and says the words. */
  readonly fits: boolean;
  /** Whether one sees that it has the focus. */
  readonly isSeen: boolean;
}

/** Somebody at a page of widgets with a keyboard and no mouse. */
export interface Hands {
  /** Presses Tab until something has the focus that fits a selector and says these words. @throws Error with all it passed. */
  tabTo(selector: string, saying?: string): Promise<void>;
  /** As {@link tabTo}, the other way. */
  tabBackTo(selector: string, saying?: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Empties a field and writes into it. */
  rewrite(text: string): Promise<void>;
  /** Waits until a widget shows something that fits a selector and says these words; its whole text. */
  sees(selector: string, saying?: string): Promise<string>;
  /** Waits until no widget shows anything of the kind. */
  misses(selector: string, saying?: string): Promise<void>;
  /** Waits until something has the focus that fits a selector. */
  stands(selector: string, saying?: string): Promise<void>;
  /** Presses Tab until the focus has left the page's widgets. @throws Error where it never does. */
  leave(): Promise<void>;
  /** What had the focus on the way without looking like it. */
  readonly unseen: ReadonlySet<string>;
}

/** More stops than any widget has. */
const mostStops = 80;

const stopAt = (page: KeyboardPage, selector: string, saying: string): Promise<Stop> =>
  page.evaluate(
    ({ selector: wanted, saying: words }) => {
      const outer = document.activeElement;
      let element = outer;
      while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
      if (outer === null || element === null) return { widget: 'body', name: '', fits: false, isSeen: true };
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent) : [];
      const said = [element.getAttribute('aria-label'), ...labels, element.textContent].join(' ').replaceAll(/\s+/g, ' ').trim();
      const rings = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      // What is drawn in place of an invisible control, and lists that show it at their active row, have the ring in its stead.
      const around = [element, element.parentElement, ...(element.parentElement?.children ?? [])];
      const active = element.getAttribute('aria-activedescendant');
      const root = element.getRootNode() as ShadowRoot;
      const shown = [...around, ...(active === null ? [] : [root.getElementById(active)])];
      return {
        widget: outer.localName,
        name: `${[element.localName, ...element.classList].join('.')} "${said.slice(0, 60)}"`,
        fits: element.matches(wanted) && said.includes(words),
        // The calendar of a date field is the browser's own, which draws the ring there.
        isSeen: !element.matches(':focus-visible') || shown.some((each) => each instanceof Element && rings(getComputedStyle(each))),
      };
    },
    { selector, saying },
  );

export const handsOn = (page: KeyboardPage): Hands => {
  const unseen = new Set<string>();
  const found = (selector: string, saying: string): Promise<string | null> =>
    page.evaluate(
      ({ wanted, words }) => {
        const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const all = roots.flatMap((root) => [...root.querySelectorAll(wanted)]);
        const isShown = (element: Element): boolean => element.closest('.sr') !== null || element.checkVisibility();
        return all.find((element) => isShown(element) && element.textContent.includes(words))?.textContent ?? null;
      },
      { wanted: selector, words: saying },
    );
  const tab = async (key: string, selector: string, saying: string): Promise<Stop> => {
    await page.press(key);
    const stop = await stopAt(page, selector, saying);
    if (!stop.isSeen && stop.widget.startsWith('le-')) unseen.add(`${stop.widget} ${stop.name}`);
    return stop;
  };

  const go = async (key: string, selector: string, saying: string): Promise<void> => {
    const passed: string[] = [];
    for (let count = 0; count < mostStops; count += 1) {
      const stop = await tab(key, selector, saying);
      if (stop.fits) return;
      passed.push(`${stop.widget} ${stop.name}`);
    }
    throw new Error(`${key} does not come to ${selector} "${saying}": ${passed.join(', ')}`);
  };

  return {
    unseen,
    tabTo: (selector, saying = '') => go('Tab', selector, saying),
    tabBackTo: (selector, saying = '') => go('Shift+Tab', selector, saying),
    press: (...keys) => page.press(...keys),
    type: (text) => page.type(text),
    async rewrite(text) {
      await page.press('Control+a');
      await page.type(text);
    },
    sees: (selector, saying = '') => eventually(async () => (await found(selector, saying)) ?? undefined),
    misses: async (selector, saying = '') => {
      await eventually(async () => ((await found(selector, saying)) === null ? true : undefined));
    },
    stands: async (selector, saying = '') => {
      await eventually(async () => ((await stopAt(page, selector, saying)).fits ? true : undefined));
    },
    async leave() {
      for (let count = 0; count < mostStops; count += 1) if (!(await tab('Tab', ':not(*)', '')).widget.startsWith('le-')) return;
      throw new Error('Tab does not leave the widget.');
    },
  };
};

import type { FrameLook, FrameOptions } from '@leadengine/widgets';
import { arrangeDesk } from './frame-desk.js';
import { watchHeading } from './frame-title.js';
import { setOptions, tagsOf } from './frame-widgets.js';
import { catalogue, preferredLocale } from './strings.js';

/** What the page around hears of the widgets' looks. */
export interface FrameListener {
  onTitle(title: string): void;
  onHeight(pixels: number): void;
  onUnknown(widget: string): void;
}

/** Draws widgets the way the page around wants them, into `place`. */
export interface FrameView {
  draw(look: FrameLook): void;
}

/** An attribute that is taken away leaves no default behind: such a widget is made anew. */
const losesWords = (before: FrameOptions, after: FrameOptions): boolean =>
  Object.keys(before).some((name) => typeof before[name] === 'string' && typeof after[name] !== 'string');

export const createFrameView = (place: HTMLElement, { onTitle, onHeight, onUnknown }: FrameListener): FrameView => {
  const root = document.documentElement;
  let shown: FrameLook | undefined;
  let widgets: readonly HTMLElement[] = [];
  let stopTitle = (): void => undefined;

  const optionsOf = ({ localName }: HTMLElement, look: FrameLook): FrameOptions =>
    look.widget === 'desk' && localName === 'le-conversation' ? { back: desk.isNarrow, ...look.options } : look.options;
  const setAll = (look: FrameLook): void => {
    for (const widget of widgets) setOptions(widget, optionsOf(widget, look));
  };
  const desk = arrangeDesk(place, () => {
    if (shown !== undefined) setAll(shown);
  });
  new ResizeObserver(() => {
    if (shown?.autoHeight === true) onHeight(Math.ceil(place.getBoundingClientRect().height));
  }).observe(place);

  const dress = ({ isDark, direction, locale, tokens, autoHeight }: FrameLook): void => {
    root.style.colorScheme = isDark ? 'dark' : 'light';
    root.dir = direction;
    root.lang = preferredLocale([locale, ...navigator.languages]);
    root.classList.toggle('auto-height', autoHeight);
    for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
  };
  const put = (look: FrameLook): void => {
    stopTitle();
    const tags = tagsOf(look.widget);
    if (tags.length === 0) onUnknown(look.widget);
    widgets = tags.map((tag) => document.createElement(tag));

    place.classList.toggle('desk', tags.length > 1);
    setAll(look);
    place.replaceChildren(...widgets);
    const [first] = widgets;
    // The heading of a conversation is who it is with, which is nothing to be called by.
    if (first !== undefined && first.localName !== 'le-conversation') stopTitle = watchHeading(first, onTitle);
  };

  return {
    draw(look) {
      const before = shown;
      shown = look;
      dress(look);
      if (before?.widget !== look.widget || losesWords(before.options, look.options)) put(look);
      else setAll(look);
      if (look.options['ticket-id'] !== before?.options['ticket-id']) desk.open(typeof look.options['ticket-id'] === 'string');
      if (look.widget === 'conversation') onTitle(catalogue[preferredLocale([root.lang])].conversations);
      if (look.autoHeight && before?.autoHeight !== true) onHeight(Math.ceil(place.getBoundingClientRect().height));
    },
  };
};

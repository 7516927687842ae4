import type { Page } from 'playwright-core';

/** Nothing that one reads may need more than this to be read. */
const narrowest = 320;

/** Texts that have no room, where the widgets stand and on the narrowest place: cut, beside their control, over each other. */
export const crampedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (narrow) => {
    interface Text {
      readonly element: Element;
      readonly range: Range;
    }
    const settled = async (): Promise<void> => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const parentOf = (element: Element): Element | undefined => {
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
    };
    const ancestorOf = (element: Element, is: (style: CSSStyleDeclaration, candidate: Element) => boolean): Element | undefined => {
      for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) if (is(getComputedStyle(at), at)) return at;
      return undefined;
    };
    const hides = (way: string): boolean => way === 'hidden' || way === 'clip';
    const floats = (position: string): boolean => ['absolute', 'fixed', 'sticky'].includes(position);
    const scrolls = (way: string): boolean => way === 'auto' || way === 'scroll';
    const named = (element: Element): string => [element.localName, ...element.classList].join('.');
    const beyond = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;

    const crampedIn = (widget: Element, width: string): readonly string[] => {
      const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('.sr, svg *, option') === null,
      );
      const texts = elements.flatMap((element): readonly Text[] =>
        [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
          .map((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return { element, range };
          }),
      );
      const found: string[] = [];
      for (const element of elements) {
        const { display, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
        if (display.startsWith('inline') || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue;
        const [across, down] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
        if (hides(overflowX) && across > 1) found.push(`${named(element)} hides ${String(across)} px of its width`);
        if (hides(overflowY) && down > 1) found.push(`${named(element)} hides ${String(down)} px of its height`);
        // Boards and tabs are made to be pushed sideways.
        if (scrolls(overflowX) && across > 1 && !element.matches('.columns, .tabs'))
          found.push(`${named(element)} scrolls ${String(across)} px sideways`);
      }
      const isWhole = ({ element }: Text): boolean =>
        ancestorOf(element, ({ textOverflow, webkitLineClamp }) => textOverflow === 'ellipsis' || webkitLineClamp !== 'none') === undefined;
      const whole = texts.filter(isWhole);
      for (const { element, range } of whole) {
        const control = element.closest('button, summary, a, .chip, [role=tab]');
        const boxes = [...range.getClientRects()];
        if (control !== null && boxes.some((box) => beyond(box, control.getBoundingClientRect())))
          found.push(`${named(control)} is too small for "${range.toString().trim()}"`);
        const frame = ancestorOf(element, ({ overflowX }, at) => at === widget || scrolls(overflowX) || at.localName === 'dialog');
        const { left, right } = (frame ?? widget).getBoundingClientRect();
        const isPushed = frame !== undefined && frame !== widget && frame.scrollWidth > frame.clientWidth + 1;
        if (!isPushed && boxes.some((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1)))
          found.push(`${named(element)} leaves its place: "${range.toString().trim()}"`);
      }
      // What floats lies over other things on purpose, and what is scrolled away over nothing.
      const layers = new Map<Element | undefined, { readonly range: Range; readonly box: DOMRect }[]>();
      for (const { element, range } of whole) {
        const layer = ancestorOf(element, ({ position }, at) => at === widget || floats(position) || at.localName === 'dialog');
        const window = ancestorOf(element, ({ overflowY }) => overflowY !== 'visible')?.getBoundingClientRect();
        const seen = [...range.getClientRects()].filter(
          ({ top, bottom }) => window === undefined || (bottom > window.top && top < window.bottom),
        );
        layers.set(layer, [...(layers.get(layer) ?? []), ...seen.map((box) => ({ range, box }))]);
      }
      for (const boxes of layers.values()) {
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            if (one.range === other.range) continue;
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            if (across > 2 && down > 4)
              found.push(`"${one.range.toString().trim()}" and "${other.range.toString().trim()}" lie over each other`);
          }
        });
      }
      return found.map((finding) => `${widget.localName} ${width} ${finding}`);
    };

    const widgets = [...document.querySelectorAll<HTMLElement>('*')].filter(
      ({ shadowRoot, localName }) => shadowRoot !== null && localName !== 'le-provider',
    );
    const found = new Set<string>();
    for (const width of ['', `${String(narrow)}px`]) {
      for (const widget of widgets) widget.style.inlineSize = width;
      await settled();
      for (const widget of widgets) for (const finding of crampedIn(widget, width)) found.add(finding);
    }
    for (const widget of widgets) widget.style.inlineSize = '';
    await settled();
    return [...found];
  }, narrowest);

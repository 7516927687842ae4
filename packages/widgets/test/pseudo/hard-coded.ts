import type { Page } from 'playwright-core';

/** Where customers, hosts, clocks and the engine have their say. What was announced before stays in the language it was announced in. */
const foreign = [
  ...['bdi', '[dir=auto]', 'code', 'time', 'textarea', '.tile', '.owner', '[role=status].sr'],
  ...[
    'le-inbox .chip .cut',
    'le-ticket-board h3',
    'le-pulse tbody th',
    'le-simulator .head .chip',
    'le-simulator option',
    'le-connect option',
  ],
  ...['le-simulator .notice span', 'le-audit .verification p'],
].join();

/** Words of the widgets on a page in the pseudo-language that are in no catalogue: they stand there in plain letters. */
export const hardCodedWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate((places) => {
    const names = /\b(?:WhatsApp|KB|MB)\b/g;
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    return [...document.querySelectorAll('*')].flatMap((widget) => {
      const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      const isForeign = (element: Element): boolean =>
        places.split(',').some((place) => {
          const [tag, ...inner] = place.startsWith('le-') ? place.split(' ') : [widget.localName, place];
          return tag === widget.localName && element.closest(inner.join(' ')) !== null;
        });
      // A label may name whom a text beside it names.
      const given = elements.filter(isForeign).map((element) => element.textContent.trim());
      const isPlain = (text: string): boolean =>
        /[A-Za-z]{2}/.test(given.reduce((rest, part) => rest.replace(part, ''), text.replaceAll(names, '')));
      return elements.flatMap((element) => [
        ...attributes
          .map((name) => ({ name, value: element.getAttribute(name) ?? '' }))
          .filter(({ value }) => isPlain(value))
          .map(({ name, value }) => `${widget.localName} ${element.localName}.${element.className} says ${name}="${value}"`),
        ...[...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && !isForeign(element) && isPlain(node.textContent ?? ''))
          .map((node) => `${widget.localName} ${element.localName}.${element.className} says "${node.textContent?.trim() ?? ''}"`),
      ]);
    });
  }, foreign);

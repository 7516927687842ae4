import type { Locator } from 'playwright-core';

/** The characters of an element as the eye meets them: line by line, each from left to right, without blanks. */
export const seenOrder = (place: Locator): Promise<string> =>
  place.evaluate((element) => {
    const seen: { readonly character: string; readonly line: number; readonly left: number }[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      const text = node.textContent ?? '';
      for (let index = 0; index < text.length; index += 1) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { bottom, left, width } = range.getBoundingClientRect();
        if (width > 0) seen.push({ character: text.charAt(index), line: bottom, left });
      }
    }
    // Letters of one line differ in size, and those of two by their height at least.
    const isSameLine = (one: number, other: number) => Math.abs(one - other) < 12;
    seen.sort((one, other) => (isSameLine(one.line, other.line) ? one.left - other.left : one.line - other.line));
    return seen
      .map(({ character }) => character)
      .join('')
      .replaceAll(/\s+/g, '');
  });

import { checkContrast } from './check-contrast.js';

/** Changes come in groups; one look after each is enough. */
const pauseMs = 50;

/**
 * Warns in the console of each pair of tokens that is too faint, once while it is, and looks again when the page, its theme or what the
 * system prefers changes. For development: `if (import.meta.env.DEV) warnOfContrast();`
 *
 * @returns Ends it.
 */
export const warnOfContrast = (place: ParentNode = document): (() => void) => {
  const awaited = new Set<string>();
  let told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    const found = new Set<string>();
    for (const { foreground, ground, ratio, needed, theme, widget } of checkContrast(place)) {
      const key = `${theme} ${foreground} ${ground}`;
      found.add(key);
      if (!told.has(key))
        console.warn(
          `${foreground} on ${ground} has a contrast of ${String(ratio)} in the ${theme} theme; ${String(needed)} is needed.`,
          widget,
        );
    }
    told = found;
    for (const { localName } of place.querySelectorAll(':not(:defined)')) {
      if (!localName.startsWith('le-') || awaited.has(localName)) continue;
      awaited.add(localName);
      void customElements.whenDefined(localName).then(lookSoon);
    }
  };
  const isEnded = new AbortController();
  const lookSoon = (): void => {
    if (!isEnded.signal.aborted) timer ??= setTimeout(look, pauseMs);
  };

  // Hosts mark their theme by attributes of any name, on any element above, and bring styles at any time.
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener('load', lookSoon, { capture: true, signal: isEnded.signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookSoon, { signal: isEnded.signal });
  look();
  return () => {
    isEnded.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
};

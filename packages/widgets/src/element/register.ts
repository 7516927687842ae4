import { version } from './version.js';

/** The last one that was met, so that a page hears once of another. */
let met = version;

/**
 * Defines a tag once. A page that loads us twice keeps what it had first, and is told when that is another version: elements of both work
 * together, each as its own version does.
 */
export const register = (tag: string, element: CustomElementConstructor): void => {
  const known = customElements.get(tag) as { readonly version?: string } | undefined;
  if (known === undefined) customElements.define(tag, Object.assign(element, { version }));
  else if (known.version !== met) {
    met = String(known.version);
    console.warn(`<${tag}> of LeadEngine ${met} is there already; that of ${version} is left out.`);
  }
};

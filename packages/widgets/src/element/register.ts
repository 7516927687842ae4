/** Defines a tag once. A page that loads us twice keeps what it had first. */
export const register = (tag: string, element: CustomElementConstructor): void => {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
};

/** Calls with the heading of what is shown, whenever it is another one: what assistive software calls the frame. */
export const watchHeading = (element: HTMLElement, listener: (heading: string) => void): (() => void) => {
  let said: string | undefined;
  const look = (): void => {
    const heading = element.shadowRoot?.querySelector('h2')?.textContent.trim();
    if (heading === undefined || heading === said) return;
    said = heading;
    listener(heading);
  };
  const observer = new MutationObserver(look);
  if (element.shadowRoot !== null) observer.observe(element.shadowRoot, { childList: true, subtree: true, characterData: true });
  look();
  return () => {
    observer.disconnect();
  };
};

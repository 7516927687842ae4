/** What the reader saw before the document changed. */
export interface ReadingPlace {
  readonly element: HTMLElement | undefined;
  /** Of the element, below the top edge of what is in sight. */
  readonly offset: number;
}

const endPx = 48;

export const isAtEnd = (stream: HTMLElement): boolean => stream.scrollHeight - stream.scrollTop - stream.clientHeight < endPx;

/** Call before the change. */
export const readPlace = (stream: HTMLElement): ReadingPlace => {
  const top = stream.getBoundingClientRect().top;
  const elements = stream.querySelectorAll<HTMLElement>('[data-key]');
  // By halving, since each look costs.
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as HTMLElement).getBoundingClientRect().bottom <= top) low = middle + 1;
    else high = middle;
  }
  const element = elements[low];
  return { element, offset: element === undefined ? 0 : element.getBoundingClientRect().top - top };
};

/** Call after the change: leaves what was read where it was, to the pixel. */
export const keepPlace = (stream: HTMLElement, { element, offset }: ReadingPlace): void => {
  if (element?.isConnected === true) stream.scrollTop += element.getBoundingClientRect().top - stream.getBoundingClientRect().top - offset;
};

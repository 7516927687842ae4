/** What the reader saw before a change: at the end, or so far above it. */
export interface Place {
  readonly ticketId: string | undefined;
  readonly atEnd: boolean;
  readonly fromEnd: number;
  readonly firstKey: Element | null;
}

const streamElement = (): HTMLElement | null => document.querySelector<HTMLElement>('.stream');

export const readPlace = (): Place => {
  const stream = streamElement();
  if (stream === null) return { ticketId: undefined, atEnd: true, fromEnd: 0, firstKey: null };
  const fromEnd = stream.scrollHeight - stream.scrollTop;
  return {
    ticketId: stream.dataset['ticket'],
    atEnd: fromEnd - stream.clientHeight < 80,
    fromEnd,
    firstKey: stream.querySelector('.message'),
  };
};

/** Follows new messages when the reader was at the end; keeps what was read in place when earlier ones are added above. */
export const keepPlace = (before: Place): void => {
  const stream = streamElement();
  if (stream === null) return;
  if (before.atEnd || stream.dataset['ticket'] !== before.ticketId) stream.scrollTop = stream.scrollHeight;
  else if (stream.querySelector('.message') !== before.firstKey) stream.scrollTop = stream.scrollHeight - before.fromEnd;
};

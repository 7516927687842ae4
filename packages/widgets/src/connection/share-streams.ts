/** Which page, and when somebody looked at it last; 0 once it is gone. */
type Look = readonly [page: number, at: number];

/**
 * Streams that the pages of one browser may have open together: over HTTP/1.1 there are six connections to an engine for everything, and the
 * seventh request would wait for ever.
 */
const mostStreams = 3;

/**
 * The longest that somebody sees a page without a stream when more stand side by side: then it takes the place of another. Each has a time of
 * its own between half of it and this, or those that came together would push each other out before they heard anything.
 */
const turnMs = 2000;

/**
 * Has pages give their stream up for those looked at later. They tell each other, as far as they are of one origin.
 *
 * @param change - Called with whether this page may have a stream open. It may until then.
 * @returns A function that takes this page out.
 */
export const shareStreams = (engineUrl: string, change: (mayStream: boolean) => void): (() => void) => {
  // What draws no page has no other pages either.
  if (!globalThis.document) return () => undefined;
  const channel = new BroadcastChannel(`leadengine ${engineUrl}`);
  const page = Math.random();
  const others = new Map<number, number>();
  const ending = new AbortController();
  const { signal } = ending;
  let at = 0;
  let may = true;
  const tell = (now: number): void => channel.postMessage([page, now] satisfies Look);
  const judge = (): void => {
    const next = [...others.values()].filter((other) => other > at).length < mostStreams;
    if (next !== may) change((may = next));
  };
  const look = (): void => {
    // No two at the same time.
    if (at === 0 || !document.hidden) tell((at = Date.now() + page));
    judge();
  };
  const leave = (): void => tell(0);
  channel.onmessage = ({ data }: MessageEvent<Look>) => {
    others.set(...data);
    judge();
  };
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('focus', look, { signal });
  addEventListener('pagehide', leave, { signal });
  const turns = setInterval(() => may || look(), (turnMs * (1 + page)) / 2);
  look();
  return () => {
    ending.abort();
    clearInterval(turns);
    leave();
    channel.close();
  };
};

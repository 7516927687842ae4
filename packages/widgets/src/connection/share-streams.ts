/** Which page, and when somebody looked at it last; 0 once it is gone. */
type Look = readonly [page: number, at: number];

/**
 * Streams that the pages of one browser may have open together, besides the one of the page that has the focus: over HTTP/1.1 there are six
 * connections to an engine for everything, and the seventh request would wait for ever.
 */
const mostStreams = 3;

/** How long a page that somebody sees goes without a stream when more stand side by side: then it takes the place of another. */
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
    const next = (!document.hidden && document.hasFocus()) || [...others.values()].filter((other) => other > at).length < mostStreams;
    if (next !== may) change((may = next));
  };
  const look = (): void => {
    if (at === 0 || !document.hidden) tell((at = Date.now()));
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
  const turns = setInterval(() => (may ? judge : look)(), turnMs);
  look();
  return () => {
    ending.abort();
    clearInterval(turns);
    leave();
    channel.close();
  };
};

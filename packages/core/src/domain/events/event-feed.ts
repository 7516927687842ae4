import { Readable } from 'node:stream';
import type { LoggedEvent } from '../../events/event-stream.js';
import { heartbeat, openingFrame, toFrame } from './event-frames.js';

/** Silence after which a comment is sent. */
const heartbeatMs = 15_000;

/** Bytes that may wait for a slow client. It is cut above that and resumes at its last `id`. */
const bufferedBytes = 262_144;

/** A client that takes nothing for this long is gone. */
const stalledMs = 60_000;

/**
 * Turns batches of events into the text of an event stream.
 *
 * @param after - Cursor that the stream starts at; told to the client first.
 * @param batches - Followed until it ends or the feed is destroyed.
 * @param onFault - Told why the log could not be followed: the client sees only that the stream ends.
 * @param asides - Starts to say what is not in the log, and returns the way to stop. A client that is slow misses it.
 */
export const createEventFeed = (
  after: string,
  batches: AsyncIterator<readonly LoggedEvent[]>,
  onFault: (error: unknown) => void,
  asides?: (say: (text: string) => void) => () => void,
): Readable => {
  let isOver = false;
  let drainedAt: (() => void) | undefined;
  let stalled: NodeJS.Timeout | undefined;
  const feed = new Readable({
    highWaterMark: bufferedBytes,
    read() {
      clearTimeout(stalled);
      stalled = undefined;
      drainedAt?.();
      drainedAt = undefined;
    },
    destroy(error, done) {
      clearInterval(beat);
      clearTimeout(stalled);
      stopAsides?.();
      drainedAt?.();
      void batches.return?.();
      done(error);
    },
  });

  let isQuiet = true;
  const beat = setInterval(() => {
    if (isQuiet && stalled === undefined) feed.push(heartbeat);
    isQuiet = true;
  }, heartbeatMs);
  beat.unref();

  /** Waits while the client is slow; no further batch is read meanwhile, so at most one batch is held for it. */
  const send = async (text: string): Promise<void> => {
    isQuiet = false;
    if (feed.push(text)) return;
    stalled = setTimeout(() => {
      feed.destroy();
    }, stalledMs);
    stalled.unref();
    await new Promise<void>((resolve) => {
      drainedAt = resolve;
    });
  };

  const pump = async (): Promise<void> => {
    await send(openingFrame(after));
    for (;;) {
      const batch = await batches.next();
      if (batch.done === true || feed.destroyed) break;
      let text = '';
      for (const event of batch.value) text += toFrame(event);
      if (text !== '') await send(text);
    }
    isOver = true;
    feed.push(null);
  };
  pump().catch((error: unknown) => {
    if (!feed.destroyed) onFault(error);
    // The answer has begun, so the fault can only be told by its end; the client resumes and gets it as a problem.
    feed.destroy();
  });
  const stopAsides = asides?.((text) => {
    if (isOver || feed.destroyed || feed.readableLength >= bufferedBytes) return;
    isQuiet = false;
    feed.push(text);
  });
  return feed;
};

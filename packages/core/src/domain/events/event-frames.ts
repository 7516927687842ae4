import type { EventEnvelope } from '@leadengine/plugin-kit';
import type { LoggedEvent } from '../../events/event-stream.js';

/** Frames by event: followers of one tenant get the same objects, so each event is written as text once. */
const frames = new WeakMap<LoggedEvent, string>();

/** One event as server-sent event: `id:` is the cursor, `event:` the type, `data:` the envelope. */
export const toFrame = (event: LoggedEvent): string => {
  const known = frames.get(event);
  if (known !== undefined) return known;
  // JSON holds no raw line breaks, so the envelope is one data line.
  const frame = `id: ${event.cursor}\nevent: ${event.envelope.type}\ndata: ${JSON.stringify(event.envelope)}\n\n`;
  frames.set(event, frame);
  return frame;
};

/** An event that is not in the log: without `id:`, so that whoever resumes does so behind the last one that is. */
export const toAside = (envelope: EventEnvelope): string => `event: ${envelope.type}\ndata: ${JSON.stringify(envelope)}\n\n`;

/** First lines of a stream: how soon to come back, and the place where it starts, so that a client cut early resumes without a gap. */
export const openingFrame = (cursor: string): string => `retry: 2000\nid: ${cursor}\n\n`;

/** A comment that keeps proxies from closing a quiet connection. */
export const heartbeat = ': \n\n';

import type { LeadEngineClient, Message } from '@leadengine/sdk';
import type { KeptCursor } from './kept-cursor.js';

/**
 * Hands over what customers write, in order, until the signal aborts; after a restart it goes on where it was. A crash while a message is
 * handed over brings that one again.
 *
 * @throws LeadEngineError when the engine refuses the subscription for good; lost connections are made again.
 */
export const followAnswers = async (
  client: LeadEngineClient,
  cursor: KeptCursor,
  take: (message: Message) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const events = client.subscribe({ types: ['message.received'], after: await cursor.read(), signal });
  for await (const { data } of events) {
    await take(data);
    // Only now: what was not handed over comes again.
    if (events.cursor !== undefined) await cursor.write(events.cursor);
  }
};

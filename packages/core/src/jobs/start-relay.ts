import type { Counter, Histogram, Logger } from '@leadengine/plugin-kit';
import type { Database } from '../database/database.js';
import { eventsChannel, type ClosableEventStream } from '../events/create-event-stream.js';
import { sequenceEvents } from '../events/event-sequencer.js';
import { startLoop } from './wakeable-loop.js';

/** A lost wake costs a row this much. */
const pollMs = 1000;

export interface RelayParts {
  readonly database: Pick<Database, 'relay' | 'bus'>;
  readonly eventStream: Pick<ClosableEventStream, 'advance'>;
  /** One round of the publisher. */
  publish(): Promise<boolean>;
  readonly log: Logger;
  readonly sequenced: Counter;
  readonly batchRows: Histogram;
}

/** The two loops that take rows out of the outbox. */
export interface Relay {
  wake(): void;
  stop(): Promise<void>;
}

/** Apart from each other, so that a queue store that is down does not stop the event log. */
export const startRelay = ({ database: { relay, bus }, eventStream, publish, log, sequenced, batchRows }: RelayParts): Relay => {
  const publisher = startLoop({ name: 'publisher', everyMs: pollMs, log, round: publish });
  const sequencer = startLoop({
    name: 'sequencer',
    everyMs: pollMs,
    log,
    async round() {
      const { grown, events, hasMore } = await sequenceEvents(relay);
      if (events === 0) return false;
      for (const { tenantId, last } of grown) {
        eventStream.advance(tenantId, last);
        bus.publish(eventsChannel, `${tenantId}:${last}`).catch((error: unknown) => {
          log.warn({ error }, 'other processes were not told of new events; they poll');
        });
      }
      publisher.wake();
      sequenced.add(events);
      batchRows.observe(events, { loop: 'sequencer' });
      return hasMore;
    },
  });
  return {
    wake() {
      sequencer.wake();
      publisher.wake();
    },
    async stop() {
      await sequencer.stop();
      await publisher.stop();
    },
  };
};

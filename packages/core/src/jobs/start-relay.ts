import type { Logger } from '@leadengine/plugin-kit';
import type { RelayUnitOfWork } from '../database/database.js';
import { sequenceEvents, type SequencedBatch } from '../events/event-sequencer.js';
import { startLoop } from './wakeable-loop.js';

/** A lost wake costs a row this much. */
const pollMs = 1000;

export interface RelayParts {
  readonly relay: RelayUnitOfWork;
  /** One round of the publisher. */
  publish(): Promise<boolean>;
  /** Tells followers how far logs have grown. */
  onSequenced(batch: SequencedBatch): void;
  readonly log: Logger;
}

/** The two loops that take rows out of the outbox. */
export interface Relay {
  wake(): void;
  stop(): Promise<void>;
}

/** Apart from each other, so that a queue store that is down does not stop the event log. */
export const startRelay = ({ relay, publish, onSequenced, log }: RelayParts): Relay => {
  const publisher = startLoop({ name: 'publisher', everyMs: pollMs, log, round: publish });
  const sequencer = startLoop({
    name: 'sequencer',
    everyMs: pollMs,
    log,
    async round() {
      const batch = await sequenceEvents(relay);
      if (batch.events === 0) return false;
      onSequenced(batch);
      publisher.wake();
      return batch.hasMore;
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

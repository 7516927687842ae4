import type { EventDefinition, QueueDefinition } from '@leadengine/plugin-kit';
import { createPayloadCheck } from './payload-check.js';

/** What may be published: everything that a plugin of the app declares. */
export interface OutboxCatalog {
  /** @throws TypeError when no plugin declares the event or the data does not fit its schema. */
  assertEvent(event: EventDefinition, data: unknown): void;
  /** @throws TypeError when no plugin declares the queue or the payload does not fit its schema. */
  assertJob(queue: QueueDefinition, payload: unknown): void;
}

const eventKey = ({ name, version }: EventDefinition): string => `${name}@${String(version)}`;

/** A declaration elsewhere under the same name counts as the same: packages may be installed twice. */
export const createOutboxCatalog = (events: readonly EventDefinition[], queues: readonly QueueDefinition[]): OutboxCatalog => {
  const check = createPayloadCheck();
  const knownEvents = new Map(events.map((event) => [eventKey(event), event]));
  const knownQueues = new Map(queues.map((queue) => [queue.name, queue]));
  return {
    assertEvent(event, data) {
      const known = knownEvents.get(eventKey(event));
      if (known === undefined) throw new TypeError(`No plugin declares the event ${eventKey(event)}.`);
      check(known.payload, data, `The event ${event.name}`);
    },
    assertJob(queue, payload) {
      const known = knownQueues.get(queue.name);
      if (known === undefined) throw new TypeError(`No plugin declares the queue ${queue.name}.`);
      check(known.payload, payload, `The job ${queue.name}`);
    },
  };
};

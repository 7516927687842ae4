import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/** Makes ids of UUIDv7 that say when an event was received and keep the order in which this process received them. */
export const createEventIds = (): ((receivedAt: Date) => string) => {
  let last = 0;
  let seq = 0;
  return (receivedAt) => {
    const msecs = receivedAt.getTime();
    seq = msecs === last ? seq + 1 : randomInt(2 ** 31);
    last = msecs;
    return uuidv7({ msecs, seq });
  };
};
